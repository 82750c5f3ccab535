/** What can a condition look at? */
import type { Numbers } from '../numbers/standing.ts'
import type { Context, RowState } from '../vocabulary/answer.ts'
import type { Axis, Side } from '../vocabulary/condition.ts'

/** Everything known of one company. `null` means: nothing to go on. */
export interface Facts {
  readonly businessModel: string
  readonly context: Context
  readonly numbers: Numbers
  readonly value: (item: string) => number | null
  readonly share: (side: Side) => number | null
  readonly axis: (axis: Axis) => number | null
  readonly list: (question: string) => readonly string[] | null
  /** `null` for a row that is not asked, `undefined` for one that is and was left open. */
  readonly row: (question: string, row: string) => RowState | undefined | null
}

/** Where no figure was given, or none is looked at. */
const noNumbers: Numbers = { figures: new Map(), hasImpossible: false, economics: null, verdict: null }

/** The facts that are known before anything is reckoned: the company and its context. */
export function companyFacts(company: Pick<Facts, 'businessModel' | 'context'>): Facts {
  const nothing = () => null
  return { ...company, numbers: noNumbers, value: nothing, share: nothing, axis: nothing, list: nothing, row: nothing }
}
