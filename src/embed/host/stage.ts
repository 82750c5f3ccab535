/** Where does the frame stand on the page? Inside a shadow root, so that the page's styles do not reach it. */

import { made } from './made.ts'
import type { Options } from './options.ts'
import { css, sheetOf } from './sheet.ts'

interface Listeners {
  /** The frame has come near enough to be loaded. */
  readonly onNear: () => void
  /** Half of the frame, or of the window, has been covered by it for a second. */
  readonly onSeen: () => void
}

export interface Stage {
  readonly root: ShadowRoot
  readonly stage: HTMLElement
  readonly frame: HTMLIFrameElement
  /** `there`: the diagnosis takes the place of what stood inside the element; `gone`: that is shown again. */
  readonly turn: (state: 'there' | 'gone') => void
  /** Brings a place of the frame into view, unless it is in view. Without motion: it is where the visitor reads on. */
  readonly show: (y: number, covered: number) => void
  readonly remove: () => void
}

/** Pixels left free above what is brought into view. */
const air = 16

/** Pixels at the lower edge of the window in which nobody reads. */
const edge = 96

/** What screen readers call the frame. */
const titles = { ja: 'CS成熟度診断', en: 'CS maturity diagnosis' } as const

export function stageOf(element: HTMLElement, options: Options, listeners: Listeners): Stage {
  const { onNear, onSeen } = listeners
  const { isPopup, lang, frameTitle, loading, minHeight } = options
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [sheetOf(css)]

  const stage = made('div', 'stage')
  const slot = document.createElement('slot')
  const frame = made('iframe', 'frame')
  frame.title = frameTitle || titles[lang]
  frame.allow = 'clipboard-write'
  frame.referrerPolicy = 'strict-origin-when-cross-origin'
  const mark = made('span', 'mark')
  stage.append(slot)
  if (!isPopup) {
    frame.loading = loading
    frame.style.height = `${minHeight}px`
    stage.append(frame, mark)
  }
  root.replaceChildren(stage)

  let seeing: ReturnType<typeof setTimeout> | undefined
  const watcher = new IntersectionObserver(
    (entries) => {
      const entry = entries.at(-1)
      clearTimeout(seeing)
      if (entry?.isIntersecting !== true) return
      onNear()
      const { intersectionRatio, intersectionRect } = entry
      if (intersectionRatio >= 0.5 || intersectionRect.height >= innerHeight / 2) seeing = setTimeout(onSeen, 1000)
    },
    { threshold: [0, 0.25, 0.5, 0.75, 1] },
  )
  watcher.observe(stage)

  return {
    root,
    stage,
    frame,
    turn: (state) => {
      stage.classList.remove('gone')
      stage.classList.add(state)
    },
    show: (y, covered) => {
      const top = frame.getBoundingClientRect().top + y
      if (isPopup || (top >= covered && top <= innerHeight - edge)) return
      mark.style.cssText = `top:${y}px;scroll-margin-top:${covered + air}px`
      mark.scrollIntoView({ block: 'start', inline: 'nearest', behavior: 'instant' })
    },
    remove: () => {
      clearTimeout(seeing)
      watcher.disconnect()
      root.adoptedStyleSheets = []
      root.replaceChildren(slot)
    },
  }
}
