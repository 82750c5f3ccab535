/** Which words does the calculator need, and which of them come later? */
import type { calculatorWords } from '../../words/ja/calculator.ts'
import type { SameShape } from '../../words/same-shape.ts'

type Words = SameShape<typeof calculatorWords>

/** What asks for the economics. */
export type CalculatorWords = Words['island']

/** What follows from it, and the churn what-if: a file of their own, fetched once one of them is wanted. */
export type LaterWords = Words['later']

/** A way of earning, and its name. */
export interface NamedModel {
  readonly id: string
  readonly name: string
}

/** Our own file, or what a captive portal sent instead of it. */
export function isLaterWords(loaded: unknown): loaded is LaterWords {
  return typeof loaded === 'object' && loaded !== null && 'amounts' in loaded && 'churn' in loaded
}
