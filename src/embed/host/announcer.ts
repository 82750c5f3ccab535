/** How do a page and its analytics hear of what happens? As DOM events and, on request, in `dataLayer`. */
import type { EventProps } from '../protocol.ts'
import type { Options } from './options.ts'

declare global {
  interface Window {
    dataLayer?: unknown
  }
}

type Props = EventProps | { readonly fatal: boolean; readonly code: string }

/** What a page may hear again and again; everything else it hears once: each step, each share, each error. */
const repeated = /^(open|close|cta|lead-(submit|error))$/

export interface Announcer {
  readonly say: (name: string, props?: Props) => void
  /** Whether an event of this name was announced. */
  readonly has: (name: string) => boolean
}

export function announcerOf(element: Element, options: () => Options): Announcer {
  const said = new Set<string>()
  return {
    has: (name) => said.has(name),
    say: (name, props = {}) => {
      const { isTest, dataLayer, consent } = options()
      const what = name + JSON.stringify(props)
      if (said.has(what) && !repeated.test(name)) return
      said.add(what).add(name)
      const all = { ...props, ...(isTest ? { test: true } : {}) }
      const detail = { name, ...all }
      element.dispatchEvent(new CustomEvent(`cs-diagnosis:${name}`, { bubbles: true, composed: true, detail }))
      if (dataLayer === 'off' || (dataLayer === 'consent' && !consent.analytics)) return
      const pushed = Object.entries(all).map(([prop, value]) => [`csd_${prop}`, value])
      window.dataLayer ??= []
      // Whatever tag manager stands there, it listens by `push`.
      if (Array.isArray(window.dataLayer)) {
        window.dataLayer.push({ event: `csd_${name.replaceAll('-', '_')}`, ...Object.fromEntries(pushed) })
      }
    },
  }
}
