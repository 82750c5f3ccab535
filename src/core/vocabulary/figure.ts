/** What is a figure of a company's results: as the model knows it, and as someone gave it? */
import type { Unknown } from './answer.ts'

export type Period = 'month' | 'year'

/** A figure someone gave. `value` is in the unit of its kind: shares are fractions, money is whole yen. */
export interface Figure {
  readonly value: number | Unknown
  readonly period?: Period
  /** When it held, `YYYY-MM`. */
  readonly asOf?: string
  /** The same figure a year before, in the same unit and period. */
  readonly previous?: number
  /** The amounts it was reckoned from, by name, and what was noted beside it. */
  readonly parts?: Readonly<Record<string, number>>
  /** Which of the ways of counting it was, where there are several. */
  readonly definition?: string
}

/** `share`: a fraction, shown in percent. `points`: from −100 to 100. `times`: a plain number. */
export type FigureUnit = 'share' | 'yen' | 'days' | 'hours' | 'months' | 'times' | 'points'

/** How a figure comes about, as data. */
export type Formula =
  /** (plus − minus) ÷ over, each a sum of parts; times `times` where the unit asks for it. */
  | {
      readonly kind: 'ratio'
      readonly plus: readonly string[]
      readonly minus: readonly string[]
      readonly over: string
      readonly times?: number
    }
  /** Read off somewhere: nothing to reckon. */
  | { readonly kind: 'stated' }
  /** Gross profit of one customer over months, thinned out by those who leave. */
  | { readonly kind: 'lifetime-value' }
  /** One figure divided by another. */
  | { readonly kind: 'quotient'; readonly of: string; readonly by: string }
  /** Months of gross profit that pay for a new customer. */
  | { readonly kind: 'payback'; readonly cost: string }

export interface FigureDefinition {
  readonly id: string
  /** Where this way of counting has another unit or other bounds. */
  readonly unit?: FigureUnit
  readonly least?: number
  readonly most?: number
}

/** A figure as the model knows it. */
export interface FigureKind {
  readonly id: string
  /** Figures of a group share their parts: an amount is typed once. */
  readonly group: string
  readonly businessModels: readonly string[]
  readonly unit: FigureUnit
  readonly formula: Formula
  /** Below or above is impossible; no bound where absent. */
  readonly least?: number
  readonly most?: number
  /** Above is possible, and asked about. */
  readonly unlikelyAbove?: number
  /** The way of change that is the better one; absent: neither is. */
  readonly better?: 'higher' | 'lower'
  /** Another figure whose amounts it is reckoned from. */
  readonly partsFrom?: string
  /** Another figure that it cannot be lower than. */
  readonly notBelow?: string
  /** Offered, the first one read where none is given; absent: the figure has no period. */
  readonly periods?: readonly Period[]
  /** What was counted: fewer than the model's least sample is only a hint. */
  readonly sample?: string
  /** Amounts noted beside it that do not enter the formula. */
  readonly noted?: readonly string[]
  /** The kinds of business that note them; absent: all. */
  readonly notedIn?: readonly string[]
  readonly definitions?: readonly FigureDefinition[]
  readonly sources: readonly string[]
}

/** A figure published by others, with everything that a reader needs to judge it. */
export interface Reference {
  readonly id: string
  readonly figure: string
  /** The kinds of business it is about. */
  readonly businessModels: readonly string[]
  /** From and to, in the figure's unit; the same twice for a single value. */
  readonly band: readonly [number, number]
  /** About other kinds of business than those it is shown to: an example, and no measure. */
  readonly isExample?: true
  readonly period?: Period
  readonly definition?: string
  readonly source: string
  /** The year that the data describe. */
  readonly year: number
  readonly url: string
  /** How many were asked or counted. */
  readonly sample: number
  readonly verified: true
}
