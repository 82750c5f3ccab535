/** How does what was entered become a link that opens it elsewhere? */
import type { ChurnInputs } from '../core/numbers/churn-inputs.ts'
import type { Economics } from '../core/vocabulary/economics.ts'
import { $churnCase } from './churn-case.ts'
import { $economics } from './economics.ts'

/** Writes what was entered as the code behind `#`; `null` where there is nothing to write. */
type WriteCode = (entered: { readonly economics: Economics | null; readonly churnCase: ChurnInputs }) => string | null

/** Fetches what writes codes, once somebody wants a link. `null`: there is no code for calculations. */
export const fetchCodes: (() => Promise<WriteCode>) | null = null

/** The link to this page that opens what was entered; `null` where there is nothing. Call it in the browser only. */
export async function calculatorLink(fetchWrite: () => Promise<WriteCode>): Promise<string | null> {
  const write = await fetchWrite()
  const code = write({ economics: $economics.get(), churnCase: $churnCase.get() })
  return code === null ? null : `${location.origin}${location.pathname}#${code}`
}
