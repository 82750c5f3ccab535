/** The script that a page includes: finds where the diagnosis is wanted, now and later, and puts it there. */
import { version } from '../version.ts'
import { type Instance, instanceOf } from './instance.ts'
import { liveAttributes, optionsOf } from './options.ts'

/** What the page's own scripts may ask for. */
interface Api {
  readonly version: string
  readonly load: () => void
  readonly open: (element: Element) => void
  readonly close: (element: Element) => void
  readonly focus: (element: Element) => void
}

declare global {
  interface Window {
    csDiagnosis?: Api
  }
}

const script = document.currentScript ?? document.querySelector('script[src*="/embed/v1.js"]')

if (window.csDiagnosis !== undefined) window.csDiagnosis.load()
else if (script instanceof HTMLScriptElement) start(script)

function start(own: HTMLScriptElement): void {
  const base = new URL('.', own.src).href
  /** Each diagnosis by its element, with the element that carries its attributes. */
  const all = new Map<Element, { readonly instance: Instance; readonly from: Element }>()
  const each = (act: (instance: Instance) => void) => () => {
    for (const { instance } of all.values()) act(instance)
  }

  const adopt = (element: HTMLElement, from: Element = element) => {
    if (all.has(element) || !element.isConnected) return
    try {
      all.set(element, { instance: instanceOf(element, base, optionsOf(element, from)), from })
    } catch {
      // No place for a shadow root, such as a list or a link: what stands there stays, and the others are not held up.
    }
    if (all.size === 1) wire('addEventListener')
  }
  const release = (element: Element) => {
    all.get(element)?.instance.remove()
    if (all.delete(element) && all.size === 0) wire('removeEventListener')
  }
  const change = (carrier: Node) => {
    for (const [element, { instance, from }] of all) {
      if (from === carrier) instance.change(optionsOf(element as HTMLElement, from))
    }
  }

  const { origin } = new URL(base)
  // Browsers tell of both at most once for each time the page is drawn.
  const moved = each((instance) => instance.move())
  const wires: readonly (readonly [target: EventTarget, type: string, listener: (event: never) => void])[] = [
    [window, 'message', (event: MessageEvent) => each((instance) => instance.hear(event))()],
    [window, 'scroll', moved],
    [window, 'resize', moved],
    [window, 'pagehide', each((instance) => instance.leave())],
    [window, 'pageshow', each((instance) => instance.comeBack())],
    [
      document,
      'securitypolicyviolation',
      ({ blockedURI, disposition, effectiveDirective }: SecurityPolicyViolationEvent) => {
        const isFrame = effectiveDirective === 'frame-src' && blockedURI.startsWith(origin)
        // A policy that is only tried out lets the frame in.
        if (isFrame && disposition !== 'report') each((instance) => instance.block())()
      },
    ],
  ]
  /** Listens while there is something to listen for, and to scrolling inside the page too. */
  const wire = (change: 'addEventListener' | 'removeEventListener') => {
    for (const [target, type, listener] of wires) target[change](type, listener as EventListener, true)
  }

  const load = () => {
    for (const one of document.querySelectorAll<HTMLScriptElement>('script[data-mount]')) {
      const box = one.src.startsWith(base) ? found(one.dataset['mount'] ?? '') : null
      if (box !== null) adopt(box, one)
    }
    for (const element of document.querySelectorAll<HTMLElement>('[data-csd]')) adopt(element)
    for (const element of all.keys()) if (!element.isConnected) release(element)
  }

  window.csDiagnosis = {
    version,
    load,
    open: (element) => all.get(element)?.instance.open(),
    close: (element) => all.get(element)?.instance.close(),
    focus: (element) => all.get(element)?.instance.focus(),
  }

  customElements.define(
    'cs-diagnosis',
    class extends HTMLElement {
      static observedAttributes = [...liveAttributes]
      connectedCallback() {
        adopt(this)
      }
      /** Moved without being taken out: nothing changes. */
      connectedMoveCallback() {}
      disconnectedCallback() {
        release(this)
      }
      attributeChangedCallback() {
        change(this)
      }
    },
  )
  new MutationObserver((changes) => {
    for (const { type, target } of changes) if (type === 'attributes') change(target)
    load()
  }).observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ['data-csd', ...liveAttributes.map((live) => `data-${live}`)],
  })
  load()
}

function found(selector: string): HTMLElement | null {
  try {
    return document.querySelector(selector)
  } catch {
    // No selector at all: nothing is wanted there.
    return null
  }
}
