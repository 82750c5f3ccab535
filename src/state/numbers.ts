/** Which figures has the person entered, and how do they change? */
import { computed } from 'nanostores'
import { readFigures } from '../core/answers/read-numbers.ts'
import type { Draft, Drafts } from '../core/numbers/draft.ts'
import { figureKinds } from './figure-kinds.ts'
import { $current } from './keeping.ts'
import { $own } from './own.ts'
import { value } from './record.ts'
import { setNumbers } from './typed.ts'

/** The figures of one's own assessment; none before anything was begun. */
export const $figures = computed($own, (own) => own?.figures ?? {})

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
