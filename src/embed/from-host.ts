/** What does a message say that claims to come from the page around us? Read by the frame. */
import { campaignName, clickIdName, type FromHost, heights, type Init, themeNames } from './protocol.ts'
import { among, copied, isFound, own, readMessage, text, within } from './reading.ts'

/** The message with its counter; `null` for anything that is none of this instance's, whatever it is. Never throws. */
export function readFromHost(data: unknown, id: string): { readonly n: number; readonly message: FromHost } | null {
  return readMessage(data, id, readers) as { readonly n: number; readonly message: FromHost } | null
}

type Payload<T extends FromHost['t']> = Extract<FromHost, { readonly t: T }>['p']

const flag = among(true, false)
const fit = { fit: among('auto', 'scroll') }

const readers: { readonly [T in FromHost['t']]: (p: unknown) => Payload<T> | null } = {
  init: (p) => {
    if (!isFound(p)) return null
    const plain = copied<Pick<Init, 'v' | 'headingLevel' | 'test' | 'fit' | 'lead'>>(p, {
      v: text(20),
      headingLevel: within(1, 4),
      test: flag,
      lead: among('frame', 'host', 'off'),
      ...fit,
    })
    const page = copied<Init['page']>(own(p, 'page'), { title: text(200), address: text(20_000) })
    if (plain === null || page === null) return null
    return {
      ...plain,
      ...tracking(p),
      theme: themeIn(own(p, 'theme')),
      campaign: textsOf(own(p, 'campaign'), isCampaign),
      page: { title: page.title, address: originAndPath(page.address) },
    }
  },
  theme: themeIn,
  consent: tracking,
  viewport: (p) => {
    const side = within(0, heights.most)
    const slice = copied<Payload<'viewport'>>(p, { top: side, bottom: side })
    return slice !== null && slice.bottom >= slice.top ? slice : null
  },
  fit: (p) => copied(p, fit),
  focus: (p) => copied(p, {}),
  'lead-ack': (p) => copied(p, { key: text(64), answer: among('accepted', 'rejected') }),
  ping: (p) => copied(p, {}),
}

/** Click ids and the cookie count only beside consent, whatever the page says. */
function tracking(p: unknown): Pick<Init, 'consent' | 'clickIds' | 'hubspotCookie'> {
  const found = isFound(p) ? p : {}
  const consent = copied<Init['consent']>(own(found, 'consent'), { analytics: flag, marketing: flag })
  const cookie = own(found, 'hubspotCookie')
  const isCookie = typeof cookie === 'string' && /^[\da-f]{1,64}$/i.test(cookie)
  return {
    consent: consent ?? { analytics: false, marketing: false },
    clickIds: consent?.marketing === true ? textsOf(own(found, 'clickIds'), isClickId) : {},
    hubspotCookie: consent?.marketing === true && isCookie ? cookie : null,
  }
}

/** Lists of fonts are long on some pages: their reader takes the first of them. */
function themeIn(given: unknown): Init['theme'] {
  return textsOf(given, isTheme, 1000)
}

/** Texts of names that are known, at most so many, as a fresh object; whatever else there is is left out. */
function textsOf(given: unknown, isKnown: (name: string) => boolean, most = 200): Readonly<Record<string, string>> {
  const isText = text(most)
  const entries = Object.entries(isFound(given) ? given : {}).filter(
    (entry): entry is [string, string] => isKnown(entry[0]) && isText(entry[1]),
  )
  return Object.fromEntries(entries.slice(0, 20))
}

const isTheme = (name: string) => [...themeNames, 'host-font'].includes(name)
const isCampaign = (name: string) => campaignName.test(name)
const isClickId = (name: string) => clickIdName.test(name)

/** Of a page's address, its origin and path; empty for anything else. */
function originAndPath(given: string): string {
  if (!URL.canParse(given)) return ''
  const { protocol, origin, pathname } = new URL(given)
  return protocol === 'https:' || protocol === 'http:' ? origin + pathname : ''
}
