/** What is a question, by kind? */
import type { CompanyCondition, Side } from './condition.ts'

interface QuestionBase {
  readonly id: string
  readonly dimension: string
  /** Weight inside its dimension, 1 or 2. */
  readonly weight: number
  /** Asked only where this holds; always, if absent. */
  readonly when?: CompanyCondition
  /** Offers 「該当しない」. */
  readonly mayNotApply?: true
  /** Roles most likely to know the answer, likeliest first. */
  readonly knowers: readonly string[]
  /** Concepts of the source articles that the question carries. */
  readonly sources: readonly string[]
}

/** Five cumulative steps; the chosen one is the value. */
export interface Step5Question extends QuestionBase {
  readonly kind: 'step5'
}

/** Any number of options; the count gives the value. */
export interface MultiQuestion extends QuestionBase {
  readonly kind: 'multi'
  readonly options: readonly string[]
  /** How many options must be ticked for steps 2, 3, 4 and 5. */
  readonly countsForSteps: readonly [number, number, number, number]
}

/** A state for each row; shares of the known rows give the values of two items. */
export interface Matrix3Question extends QuestionBase {
  readonly kind: 'matrix3'
  readonly rows: readonly MatrixRow[]
  /** The side whose share is this question's own value. */
  readonly side: Side
}

export interface MatrixRow {
  readonly id: string
  readonly side: Side
  /** Asked in the quick track too. */
  readonly quick?: true
  readonly when?: CompanyCondition
}

/** An item that is reckoned from another question's rows and never asked. */
export interface DerivedItem {
  readonly id: string
  readonly kind: 'derived'
  readonly dimension: string
  readonly weight: number
  readonly from: string
  readonly side: Side
}

export type Question = Step5Question | MultiQuestion | Matrix3Question

export type QuestionKind = Question['kind']
