/** Which amounts of the economics has the person entered, and how do they change? */
import { computed } from 'nanostores'
import { readEconomics } from '../core/answers/read-numbers.ts'
import { knownAmounts } from '../core/numbers/known-amounts.ts'
import type { Economics } from '../core/vocabulary/economics.ts'
import { $current } from './keeping.ts'
import { partOf, value } from './record.ts'
import { setNumbers } from './typed.ts'

/** `null` where none was entered. Read as the whole assessment is, but without it: the calculator knows no question. */
export const $economics = computed($current, (kept) => readEconomics(value(kept?.fields ?? {}, 'economics'), []))

/** What the figures of the company say of them, and was not taken over yet. */
export const $known = computed([$current, $economics], (kept, economics) =>
  knownAmounts(partOf(kept?.fields ?? {}, 'numbers'), economics),
)

/** Sets the amounts; none at all take them back. */
export function setEconomics(economics: Economics): void {
  setNumbers({ economics: Object.keys(economics).length === 0 ? null : economics })
}
