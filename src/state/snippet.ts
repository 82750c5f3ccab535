/** What was chosen for the code to paste, and where does this site stand? Nothing of it is kept. */
import { atom } from 'nanostores'
import { standardChoices } from '../core/embedding/attributes.ts'
import type { EmbedChoices } from '../core/vocabulary/snippet.ts'

/** What was chosen so far; the rest is as it is without any choice. */
export const $chosen = atom<Partial<EmbedChoices>>({})

export function choose(choice: Partial<EmbedChoices>): void {
  $chosen.set({ ...$chosen.get(), ...choice })
}

/** Everything, for a page in that language. */
export function choicesIn(language: string, chosen: Partial<EmbedChoices>): EmbedChoices {
  return { ...standardChoices, lang: language, ...chosen }
}

/** Under which origin the page was opened; `null` until it lives. */
export const $origin = atom<string | null>(null)

export function findOrigin(): void {
  $origin.set(location.origin)
}

/** The published address under another origin, so that what is copied works where one stands; under none, its path. */
export function addressAt(origin: string | null, published: string): string {
  return origin === null ? published : published.replace(/^[a-z]+:\/\/[^/]+/, origin)
}
