/** Which amounts of the churn what-if has the person entered, and how do they change? */
import { computed } from 'nanostores'
import { type ChurnInputs, readChurnInputs } from '../core/numbers/churn-inputs.ts'
import { $current } from './keeping.ts'
import { value } from './record.ts'
import { setNumbers } from './typed.ts'

/** What was entered so far; what stands there and makes no sense counts as not given. */
export const $churnCase = computed($current, (kept) => readChurnInputs(value(kept?.fields ?? {}, 'churnCase')))

/** Sets the amounts; none at all take them back. */
export function setChurnCase(inputs: ChurnInputs): void {
  setNumbers({ churnCase: Object.keys(inputs).length === 0 ? null : inputs })
}
