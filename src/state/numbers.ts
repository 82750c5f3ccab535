/** Which figures and amounts has the person entered, and how do they change? */
import { computed } from 'nanostores'
import type { Economics } from '../core/vocabulary/economics.ts'
import type { Figure } from '../core/vocabulary/figure.ts'
import { begin, change } from './assessments.ts'
import { $current } from './keeping.ts'
import { $own } from './own.ts'
import { value } from './record.ts'

/** The figures of one's own assessment; none before anything was begun. */
export const $figures = computed($own, (own) => own?.figures ?? {})

/** The amounts of the economics; `null` where none was entered. */
export const $economics = computed($own, (own) => own?.economics ?? null)

/** What was typed into fields and could not be read, by field: so that it is there again after a reload. */
export const $typed = computed($current, (kept): Readonly<Record<string, string>> => {
  const found = value(kept?.fields ?? {}, 'typed')
  const entries = typeof found === 'object' && found !== null && !Array.isArray(found) ? Object.entries(found) : []
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
})

/** Sets or, with `null`, takes back one figure. */
export function setFigure(id: string, figure: Figure | null): void {
  setNumbers({ [`numbers.${id}`]: figure })
}

/** Sets several figures at once, such as all that one amount enters. */
export function setFigures(figures: Readonly<Record<string, Figure | null>>): void {
  setNumbers(Object.fromEntries(Object.entries(figures).map(([id, figure]) => [`numbers.${id}`, figure])))
}

/** Sets the amounts of the economics; none at all take it back. */
export function setEconomics(economics: Economics): void {
  setNumbers({ economics: Object.keys(economics).length === 0 ? null : economics })
}

const longestTyped = 60

/** Keeps what was typed into a field and could not be read; empty: nothing is left to keep. */
export function keepTyped(field: string, text: string): void {
  const { [field]: before, ...others } = $typed.get()
  if ((before ?? '') === text) return
  setNumbers({ typed: text === '' ? others : { ...others, [field]: text.slice(0, longestTyped) } })
}

function setNumbers(fields: Readonly<Record<string, unknown>>): void {
  // Entered before the first question, without a diagnosis: it is kept all the same, and goes along with the first answer.
  if ($current.get() === null) begin('quick')
  change(fields)
}
