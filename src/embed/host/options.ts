/** What does an element on the page ask for? Attributes are written by strangers: wrong values count as absent. */
import { themeNames } from '../protocol.ts'
import { within } from '../reading.ts'

export interface Options {
  readonly lang: 'ja' | 'en'
  readonly track: 'quick' | 'full'
  readonly isPopup: boolean
  /** Empty counts as absent, here and for the title. */
  readonly label: string | null
  readonly frameTitle: string | null
  readonly minHeight: number
  readonly maxHeight: number | null
  readonly scrollOffset: number
  readonly headingLevel: number
  readonly theme: Readonly<Record<string, string>>
  readonly loading: 'lazy' | 'eager'
  readonly dataLayer: 'off' | 'always' | 'consent'
  readonly consent: { readonly analytics: boolean; readonly marketing: boolean }
  readonly takesCampaign: boolean
  readonly lead: 'frame' | 'host' | 'off'
  readonly isTest: boolean
}

/** Attributes that take effect when they change later. */
export const liveAttributes = [...themeNames, 'scroll-offset', 'consent'] as const

/** `from` is the element that carries the attributes: the diagnosis's own, or the script that mounts it. */
export function optionsOf(element: Element, from: Element): Options {
  const prefix = from.localName === 'cs-diagnosis' ? '' : 'data-'
  const text = (name: string) => from.getAttribute(prefix + name)?.trim() ?? null
  const one = <T extends string>(name: string, ...list: readonly T[]) => list.find((known) => known === text(name))
  const number = (name: string, least: number, most: number) => {
    const given = text(name) ?? ''
    const read = Number(given)
    return /^\d+$/.test(given) && within(least, most)(read) ? read : null
  }
  const allows = (what: string) => (text('consent') ?? '').split(/[\s,]+/).includes(what)
  return {
    lang: one('lang', 'ja', 'en') ?? languageAround(element),
    track: one('track', 'full') ?? 'quick',
    isPopup: text('mode') === 'popup',
    label: text('label'),
    frameTitle: text('frame-title'),
    minHeight: number('min-height', 200, 20_000) ?? 400,
    maxHeight: number('max-height', 200, 20_000),
    scrollOffset: number('scroll-offset', 0, 400) ?? 0,
    headingLevel: number('heading-level', 1, 4) ?? 2,
    theme: {
      ...Object.fromEntries(themeNames.map((name) => [name, text(name) ?? ''])),
      // Read only on request: what the page looks like is the page's own business.
      'host-font': text('font') === 'host' ? getComputedStyle(element).fontFamily : '',
    },
    loading: one('loading', 'eager') ?? 'lazy',
    dataLayer: one('datalayer', 'consent') ?? (text('datalayer') === '' ? 'always' : 'off'),
    consent: { analytics: allows('analytics'), marketing: allows('marketing') },
    takesCampaign: text('utm') !== 'off',
    lead: one('lead', 'host', 'off') ?? 'frame',
    isTest: text('test') !== null,
  }
}

function languageAround(element: Element): 'ja' | 'en' {
  return /^en/.test(element.closest<HTMLElement>('[lang]')?.lang ?? '') ? 'en' : 'ja'
}
