/** Which words does the calculator need? */
import type { calculatorWords } from '../../words/ja/calculator.ts'
import type { SameShape } from '../../words/same-shape.ts'

export type CalculatorWords = SameShape<typeof calculatorWords>['island']

/** A way of earning, and its name. */
export interface NamedModel {
  readonly id: string
  readonly name: string
}
