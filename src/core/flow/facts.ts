/** What can a condition look at? */
import type { Context, Figure, RowState } from '../vocabulary/answer.ts'
import type { Axis, Side } from '../vocabulary/condition.ts'

/** Everything known of one company. `null` means: nothing to go on. */
export interface Facts {
  readonly businessModel: string
  readonly context: Context
  readonly figures: Readonly<Record<string, Figure>>
  readonly value: (item: string) => number | null
  readonly share: (side: Side) => number | null
  readonly axis: (axis: Axis) => number | null
  readonly list: (question: string) => readonly string[] | null
  /** `null` for a row that is not asked, `undefined` for one that is and was left open. */
  readonly row: (question: string, row: string) => RowState | undefined | null
}

/** The facts that are known before anything is reckoned: the company and its context. */
export function companyFacts(company: Pick<Facts, 'businessModel' | 'context' | 'figures'>): Facts {
  const nothing = () => null
  return { ...company, value: nothing, share: nothing, axis: nothing, list: nothing, row: nothing }
}
