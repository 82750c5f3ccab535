/** Which figures and amounts has the person entered, and how do they change? */
import { computed } from 'nanostores'
import { readFigures } from '../core/answers/read-numbers.ts'
import type { Draft, Drafts } from '../core/numbers/draft.ts'
import type { Economics } from '../core/vocabulary/economics.ts'
import { begin, change } from './assessments.ts'
import { figureKinds } from './figure-kinds.ts'
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

/** Figures in the making, which have no value yet; read at the same door as figures are. */
const $pending = computed($current, (kept): Drafts => {
  const found = value(kept?.fields ?? {}, 'pending')
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return {}
  const whole = Object.entries(found).map(([id, draft]) => [id, { ...Object(draft), value: 'unknown' }])
  const read = readFigures(figureKinds, Object.fromEntries(whole), [])
  return Object.fromEntries(Object.entries(read).map(([id, { value: _none, ...draft }]) => [id, draft]))
})

/** Every figure that was begun, with or without a value. */
export const $drafts = computed([$figures, $pending], (figures, pending): Drafts => ({ ...pending, ...figures }))

/** Keeps figures as they are now; those without a value wait for one. */
export function setDrafts(drafts: Drafts): void {
  const pending: Record<string, Draft> = { ...$pending.get() }
  const fields: Record<string, unknown> = {}
  for (const [id, draft] of Object.entries(drafts)) {
    fields[`numbers.${id}`] = draft.value === undefined ? null : draft
    if (draft.value === undefined && Object.keys(draft).length > 0) pending[id] = draft
    else delete pending[id]
  }
  setNumbers({ ...fields, pending: Object.keys(pending).length === 0 ? null : pending })
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
