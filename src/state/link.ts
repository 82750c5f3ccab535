/** What does the address say, and how does the page move through the browser's history? */
import type { Track } from '../core/vocabulary/answer.ts'
import type { Place } from './journey.ts'

/** The page of the questionnaire that the address names; `null` where it names none. May be anything: check it. */
export function placeInAddress(): Place | null {
  return new URLSearchParams(location.search).get('at')
}

/** The track that a link asked for; `null` for none or an unknown one. */
export function trackInAddress(): Track | null {
  const track = new URLSearchParams(location.search).get('track')
  return track === 'quick' || track === 'full' ? track : null
}

/** The part of the page that the address names; empty for none. */
export function partInAddress(): string {
  return location.hash.slice(1)
}

/** How to go on from a page: back to the review, or on to what is still open. */
export type Then = 'review' | 'open'

/** How the address says to go on; `null` for page after page. */
export function thenInAddress(): Then | null {
  const then = new URLSearchParams(location.search).get('then')
  return then === 'review' || then === 'open' ? then : null
}

/** When the person last went to another page, in milliseconds. */
let movedAt = Number.NEGATIVE_INFINITY

/** Whether a page was left so recently that a second click was meant for it. */
export function hasJustMoved(): boolean {
  return performance.now() - movedAt < 600
}

/** Notes that the person has gone to another page just now. */
export function noteMove(): void {
  movedAt = performance.now()
}

/** Goes to a page, as one entry of the browser's own history. */
export function goTo(place: Place, options: { readonly replace?: boolean; readonly then?: Then } = {}): void {
  const query = new URLSearchParams({ at: place })
  if (options.then !== undefined) query.set('then', options.then)
  noteMove()
  const address = `${location.pathname}?${query}`
  if (options.replace === true) history.replaceState(null, '', address)
  else history.pushState(null, '', address)
}

/** Calls back when the person uses the browser's Back or Forward; returns how to stop. */
export function onMove(listener: () => void): () => void {
  addEventListener('popstate', listener)
  return () => removeEventListener('popstate', listener)
}

/** Lets the links to the other languages open the same code; empty for one's own answers, which are there anyway. */
export function carryIntoOtherLanguages(code: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('nav a[hreflang]')) link.hash = code
}

/** Lets the links to the other languages lead to the same page of the questionnaire. */
export function keepPlaceInLanguageLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('nav a[hreflang]')) link.search = location.search
}
