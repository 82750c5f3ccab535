/** What follows `#` in the link that opens this calculation elsewhere? */
import { computed } from 'nanostores'
import type { ChurnInputs } from '../core/numbers/churn-inputs.ts'
import type { Economics } from '../core/vocabulary/economics.ts'
import { $churnCase } from './churn-case.ts'
import { $economics } from './economics.ts'

/** Writes what was entered as a code; `null` while there is nothing to write, or no code for it. */
type WriteCode = (entered: { readonly economics: Economics | null; readonly churnCase: ChurnInputs }) => string | null

/** There is no code for calculations yet: without one, nothing is offered for copying. */
const writeCode: WriteCode = () => null

export const $calculatorCode = computed([$economics, $churnCase], (economics, churnCase) =>
  writeCode({ economics, churnCase }),
)

/** The link to this page that opens the code. Call it in the browser only. */
export function calculatorLink(code: string): string {
  return `${location.origin}${location.pathname}#${code}`
}
