/** The frame's side: answers the page around it, tells it what it may know, and nothing else. */
import type { FrameEvent, Told } from '../core/vocabulary/embedded.ts'
import { keepNothing } from '../state/storage.ts'
import { $surroundings, arrival, start as begin, onTold } from '../state/surroundings.ts'
import { applyTheme } from '../state/theme.ts'
import { readFromHost } from './from-host.ts'
import { fitHeadings } from './guest/heading-levels.ts'
import { heightNow, watchHeight } from './guest/height.ts'
import { type FromFrame, type FromHost, heights, type Init, themeNames } from './protocol.ts'
import { version } from './version.ts'

/** Milliseconds after which the frame says hello, until it is answered. */
const hellos = [0, 150, 500, 1500, 4000]

const onceOnly: readonly FrameEvent['name'][] = ['start', 'progress', 'complete']

/** Begins. `hosts`: origins that may hold the frame, or `*`. */
export function start(hosts: string): void {
  const query = new URLSearchParams(location.search)
  const isTest = query.has('test')
  if (isTest) keepNothing()
  const track = query.get('track') === 'full' ? 'full' : 'quick'
  $surroundings.set({ ...$surroundings.get(), track, isTest })
  const theme = Object.fromEntries(themeNames.flatMap((name) => (query.has(name) ? [[name, query.get(name)]] : [])))
  applyTheme(asTheme(theme))
  const id = query.get('id') ?? ''
  if (window.parent !== window && /^\d{10,45}$/.test(id)) connect(id, isTest, hosts)
  else standAlone()
  begin.happen()
}

/** Nobody answers here: the frame scrolls inside, or grows where the browser lets it. */
function standAlone(): void {
  onTold((told) => {
    if (told.kind === 'into-view') scrollInside(told.y)
  })
  watchHeight(growByItself)
  growByItself()
}

function connect(id: string, isTestByAddress: boolean, hosts: string): void {
  let pinned: string | null = null
  let fit: 'auto' | 'scroll' = 'scroll'
  let sent = 0
  let heard = -1
  const waiting = new Map<string, (answer: 'accepted' | 'rejected') => void>()

  const post = (message: FromFrame, target: string) => {
    window.parent.postMessage({ csd: 1, id, n: sent, ...message }, target)
    sent += 1
  }
  /** What was told before anybody was there to hear it; `null` since. */
  let early: FromFrame[] | null = []
  const tell = (message: FromFrame) => {
    if (early !== null) early.push(message)
    else if (pinned !== null) post(message, pinned)
  }
  const height = () => ({ h: Math.min(Math.max(heightNow(), heights.least), heights.most) })
  const setFit = (given: 'auto' | 'scroll') => {
    fit = given
    // Only now, so that nothing is ever cut off where nobody follows the height.
    document.documentElement.dataset['fit'] = given
  }

  const takeInit = (init: Init) => {
    const isTest = isTestByAddress || init.test
    if (isTest) keepNothing()
    const { consent, campaign, clickIds, hubspotCookie, page } = init
    const isNamed = hosts.split(' ').includes(pinned ?? '')
    const lead = init.lead === 'host' && !isNamed ? 'off' : init.lead
    $surroundings.set({ ...$surroundings.get(), isTest, lead, campaign, clickIds, consent, hubspotCookie, page })
    setFit(init.fit)
    fitHeadings(init.headingLevel)
    takeTheme(init.theme)
    void arrival.happened.then(() => {
      const told = early ?? []
      early = null
      tell({ t: 'ready', p: height() })
      told.forEach(tell)
      watchHeight(() => tell({ t: 'resize', p: height() }))
    })
  }
  const takeTheme = (theme: Init['theme']) => {
    const { repaired } = applyTheme(asTheme(theme))
    if (repaired.length > 0) tell({ t: 'error', p: { code: 'contrast', fatal: false } })
  }
  const take = (message: FromHost) => {
    switch (message.t) {
      case 'init':
        return
      case 'theme':
        takeTheme(message.p)
        return
      case 'consent':
        $surroundings.set({ ...$surroundings.get(), ...message.p })
        return
      case 'viewport':
        showSlice(message.p.top, message.p.bottom)
        return
      case 'fit':
        setFit(message.p.fit)
        return
      case 'focus':
        document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
        return
      case 'lead-ack':
        waiting.get(message.p.key)?.(message.p.answer)
        waiting.delete(message.p.key)
        return
      case 'ping':
        tell({ t: 'ready', p: height() })
        return
      default:
        message satisfies never
    }
  }

  addEventListener('message', ({ source, origin, data }) => {
    if (source !== window.parent || (pinned !== null && origin !== pinned)) return
    const read = readFromHost(data, id)
    if (read === null || read.n <= heard) return
    if (pinned === null) {
      // The first to answer is the page around us: nobody else has this window as a child.
      if (read.message.t !== 'init' || !isAllowed(origin, hosts)) return
      pinned = origin
      heard = read.n
      takeInit(read.message.p)
      return
    }
    heard = read.n
    take(read.message)
  })

  let hasActed = false
  // `click` alone is what some screen readers and voices do.
  for (const type of ['pointerdown', 'keydown', 'click'] as const) {
    addEventListener(type, ({ isTrusted }) => (hasActed ||= isTrusted), { capture: true })
  }
  addEventListener('keydown', (event) => {
    // Esc also takes back what is being written in Japanese.
    const isOurs = !event.defaultPrevented && !event.isComposing
    const isFree = isOurs && document.querySelector('dialog[open]') === null
    if (event.key === 'Escape' && isFree) tell({ t: 'close', p: {} })
  })

  /** Events that were told and are told once: how often somebody ticks and unticks is nobody's business. */
  const done = new Set<string>()
  onTold((told) => {
    if (told.kind === 'event' && onceOnly.includes(told.event.name)) {
      const event = JSON.stringify(told.event)
      if (done.has(event)) return
      done.add(event)
    }
    // Nothing moves under the eyes of somebody who has not touched the frame.
    if (told.kind === 'into-view' && !hasActed) return
    if (told.kind === 'into-view' && (fit === 'scroll' || pinned === null)) scrollInside(told.y)
    if (told.kind === 'lead') {
      const key = crypto.getRandomValues(new BigUint64Array(2)).join('')
      waiting.set(key, told.answer)
      tell({ t: 'lead', p: { key, entries: told.entries } })
      return
    }
    tell(messageOf(told))
  })

  for (const after of hellos) {
    setTimeout(() => {
      const { lang } = document.documentElement
      if (pinned === null) post({ t: 'hello', p: { app: version, protos: [1], lang } }, '*')
    }, after)
  }
}

function messageOf(told: Exclude<Told, { readonly kind: 'lead' }>): FromFrame {
  switch (told.kind) {
    case 'event': {
      const { name, ...props } = told.event
      return { t: 'event', p: { name, props } }
    }
    case 'step':
      return { t: 'step', p: { place: told.place, of: told.of, shows: told.shows, dir: told.direction } }
    case 'into-view':
      // From the upper edge of the frame as it is seen, which has itself scrolled where it does not have its height.
      return { t: 'scroll', p: { y: Math.max(0, Math.round(told.y - scrollY)), why: told.why } }
    case 'close':
      return { t: 'close', p: {} }
    case 'error':
      return { t: 'error', p: { code: told.code, fatal: told.isFatal } }
    default:
      return told satisfies never
  }
}

/** Our own pages show the frame too, such as the guide; a lead is for those that are named. */
function isAllowed(origin: string, hosts: string): boolean {
  return origin !== 'null' && (hosts === '*' || [location.origin, ...hosts.split(' ')].includes(origin))
}

function scrollInside(y: number): void {
  const isSeen = y >= scrollY && y <= scrollY + innerHeight - 96
  if (!isSeen) scrollTo({ top: Math.max(0, y - 16), behavior: 'instant' })
}

/** Browsers that size a frame by its content do so when they are asked. */
function growByItself(): void {
  try {
    ;(window as Window & { requestResize?: () => void }).requestResize?.()
  } catch {
    // The page around does not want it; the frame scrolls inside.
  }
}

/** Dialogues stand in the slice of a long frame that is seen. */
function showSlice(top: number, bottom: number): void {
  const { style } = document.documentElement
  style.setProperty('--slice-top', `${top}px`)
  style.setProperty('--slice-height', `${bottom - top}px`)
}

/** The theme's parts by the names that its reader knows. */
function asTheme(given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name.replace(/-(\w)/, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  )
}
