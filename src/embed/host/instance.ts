/** One diagnosis on the page: its frame, and everything that is said between the two. */
import { readFromFrame } from '../from-frame.ts'
import { type FromFrame, type FromHost, heights } from '../protocol.ts'
import { version } from '../version.ts'
import { announcerOf } from './announcer.ts'
import { trackingOf } from './campaign.ts'
import { guards } from './guards.ts'
import type { Options } from './options.ts'
import type * as Popup from './popup.ts'
import { stageOf } from './stage.ts'

/** Milliseconds without a word from a frame that has loaded, after which the page's own content is shown again. */
const mostSilence = 8000

export interface Instance {
  /** Hears a message from whatever window, and takes what is meant for it. */
  readonly hear: (event: MessageEvent) => void
  /** Attributes have changed. */
  readonly change: (options: Options) => void
  /** The page came back from behind the Back button: is the frame still there? */
  readonly comeBack: () => void
  /** The page has moved under the window: which slice of the frame is seen now? */
  readonly move: () => void
  /** The page is left. */
  readonly leave: () => void
  /** The page's own policy does not let the frame in. */
  readonly block: () => void
  readonly open: () => void
  readonly close: () => void
  /** To be called from something that the visitor does. */
  readonly focus: () => void
  readonly remove: () => void
}

/** `base`: the address of `/embed/` on the site that the script came from. */
export function instanceOf(element: HTMLElement, base: string, given: Options): Instance {
  // 128 random bits: nobody guesses which frame a message is for.
  const id = crypto.getRandomValues(new BigUint64Array(2)).join('')
  const { origin } = new URL(base)
  const guard = guards(() => performance.now())
  let options = given
  let sent = 0
  let heard = -1
  let isReady = false
  let isFixed = false
  let place: { readonly place: number; readonly of: number } | null = null
  let slice = {}
  let silence: ReturnType<typeof setTimeout> | undefined

  const { say, has } = announcerOf(element, () => options)
  const fail = (code: string) => {
    if (isReady) return
    clearTimeout(silence)
    close()
    stage.turn('gone')
    say('error', { code, fatal: true })
  }
  const expectWord = () => {
    clearTimeout(silence)
    if (!isReady && stage.frame.src) silence = setTimeout(fail, mostSilence, 'unreachable')
  }
  const load = () => {
    const { lang, track, isTest } = options
    stage.frame.src ||= `${base}${lang}/?id=${id}&track=${track}${isTest ? '&test' : ''}`
  }
  const stage = stageOf(element, options, {
    onNear: expectWord,
    onSeen: () => say('view', { lang: options.lang, track: options.track }),
  })
  stage.frame.addEventListener('load', expectWord)
  const open = async () => {
    const dialog = await popup
    if (dialog === undefined || dialog.open) return
    load()
    dialog.showModal()
    say('open')
  }
  const close = async () => (await popup)?.close()
  const popup = options.isPopup
    ? import(/* @vite-ignore */ `${base}popup-${version}.js`).then(
        ({ popupOf }: typeof Popup) => popupOf(stage, options, open, () => say('close')),
        // No connection, or blocked: what stands inside the element leads to the diagnosis all the same.
        () => fail('unreachable'),
      )
    : load()

  const tell = (message: FromHost) => {
    stage.frame.contentWindow?.postMessage({ csd: 1, id, n: sent, ...message }, origin)
    sent += 1
  }

  const move = () => {
    if (!isReady) return
    const { top: y, height } = stage.frame.getBoundingClientRect()
    const within = (edge: number) => Math.round(Math.min(Math.max(edge, 0), height))
    const p = { top: within(-y), bottom: within(innerHeight - y) }
    if (!differ(p, slice)) return
    slice = p
    tell({ t: 'viewport', p })
  }

  const takeHeight = (height: number) => {
    if (options.isPopup || isFixed) return
    if (guard.isLoop(height, stage.frame.clientWidth)) {
      isFixed = true
      tell({ t: 'fit', p: { fit: 'scroll' } })
      say('error', { code: 'resize-loop', fatal: false })
      return
    }
    const { minHeight, maxHeight } = options
    const most = Math.max(minHeight, maxHeight ?? heights.most)
    stage.frame.style.height = `${Math.min(Math.max(height, minHeight), most)}px`
  }

  const greet = () => {
    const { theme, lead, headingLevel, isTest, isPopup, maxHeight } = options
    const page = { title: document.title.slice(0, 200), address: location.origin + location.pathname }
    const fit = isPopup || isFixed || maxHeight !== null ? 'scroll' : 'auto'
    tell({
      t: 'init',
      p: { v: version, theme, ...trackingOf(options), page, lead, headingLevel, test: isTest, fit },
    })
  }

  const giveLead = (key: string, entries: Readonly<Record<string, string>>) => {
    if (options.lead !== 'host') return
    const answer = (answered: 'accepted' | 'rejected') => () => tell({ t: 'lead-ack', p: { key, answer: answered } })
    // Not to whoever listens further up: only to the page's own script that knows this element.
    const detail = { entries, accept: answer('accepted'), reject: answer('rejected') }
    element.dispatchEvent(new CustomEvent('cs-diagnosis:lead', { detail }))
  }

  const take = (message: FromFrame, isAnew: boolean) => {
    switch (message.t) {
      case 'hello':
        if (sent === 0 || isAnew) greet()
        return
      case 'ready':
        clearTimeout(silence)
        isReady = true
        takeHeight(message.p.h)
        stage.turn('there')
        say('ready')
        slice = {}
        move()
        return
      case 'resize':
        takeHeight(message.p.h)
        return
      case 'step': {
        const { dir, ...step } = message.p
        place = { place: step.place, of: step.of }
        say('step', step)
        return
      }
      case 'scroll':
        stage.show(message.p.y, options.scrollOffset)
        return
      case 'event':
        say(message.p.name, message.p.props)
        return
      case 'lead':
        giveLead(message.p.key, message.p.entries)
        return
      case 'close':
        close()
        return
      case 'error':
        say('error', message.p)
        return
      default:
        message satisfies never
    }
  }

  const hear = (event: MessageEvent) => {
    const window = stage.frame.contentWindow
    if (window === null || event.source !== window || event.origin !== origin) return
    const read = readFromFrame(event.data, id)
    if (read === null) return
    const { n, message } = read
    if (!guard.takes(message.t === 'event' || message.t === 'step')) {
      say('error', { code: 'rate', fatal: false })
      return
    }
    // A frame that was loaded anew counts anew, and says hello.
    const isAnew = n <= heard
    if (isAnew && message.t !== 'hello') return
    heard = n
    take(message, isAnew)
  }

  return {
    hear,
    change: ({ theme, consent, scrollOffset }) => {
      const before = options
      options = { ...before, theme, consent, scrollOffset }
      if (!isReady) return
      if (differ(before.theme, theme)) tell({ t: 'theme', p: theme })
      if (differ(before.consent, consent)) tell({ t: 'consent', p: trackingOf(options) })
    },
    comeBack: () => {
      if (isReady) tell({ t: 'ping', p: {} })
    },
    move,
    leave: () => {
      if (has('start') && !has('complete') && !has('leave') && place !== null) say('leave', place)
    },
    block: () => fail('blocked'),
    open,
    close,
    focus: () => {
      stage.frame.focus({ preventScroll: true })
      if (isReady) tell({ t: 'focus', p: {} })
    },
    remove: () => {
      clearTimeout(silence)
      close()
      stage.remove()
    },
  }
}

function differ(one: object, other: object): boolean {
  return JSON.stringify(one) !== JSON.stringify(other)
}
