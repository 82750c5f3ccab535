/** Where does the frame stand, and how does what happens in it reach whoever holds it? */
import { atom } from 'nanostores'
import type { LeadAnswer, Surroundings, Told } from '../core/vocabulary/embedded.ts'

/** What the page around the frame has told; what holds where there is none, or it says nothing. */
export const $surroundings = atom<Surroundings>({
  track: 'quick',
  isTest: false,
  lead: 'frame',
  campaign: {},
  clickIds: {},
  consent: { analytics: false, marketing: false },
  hubspotCookie: null,
  page: null,
})

/** Something that happens once. */
function once(): { readonly happened: Promise<void>; readonly happen: () => void } {
  let happen = () => {}
  const happened = new Promise<void>((resolve) => {
    happen = resolve
  })
  return { happened, happen }
}

/** Once it is known what the frame's own address says: nothing is read from the device before that. */
export const start = once()

/** Once what the frame shows can be used: nobody is told of it before that. */
export const arrival = once()

const listeners = new Set<(told: Told) => void>()

/** Tells whoever holds the frame; nobody, where it stands alone. */
export function tell(told: Told): void {
  for (const listener of listeners) listener(told)
}

/** Calls back with everything that is told; returns how to stop. */
export function onTold(listener: (told: Told) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Gives a lead to the page around the frame; `unconfirmed` where nobody answers in time. */
export function giveLead(entries: Readonly<Record<string, string>>): Promise<LeadAnswer> {
  return new Promise((resolve) => {
    setTimeout(() => resolve('unconfirmed'), mostWait)
    tell({ kind: 'lead', entries, answer: resolve })
  })
}

/** Milliseconds after which an answer is no longer waited for. */
const mostWait = 8000
