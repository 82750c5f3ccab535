/** Which sentences say a figure aloud? Placeholders in braces are filled in. */
import type { FigureUnit } from './figure.ts'
import type { ByModel } from './words.ts'

/** What is said about the figures of a model in one language. */
export interface SaidFigures {
  readonly groups: Readonly<Record<string, string>>
  readonly figures: Readonly<Record<string, SaidFigure>>
  readonly parts: Readonly<Record<string, string>>
  /** A published figure in one sentence: whom it is about, with {low}, {high} and {sample}. */
  readonly references: Readonly<Record<string, string>>
  readonly say: FigureSayings
}

export interface SaidFigure {
  readonly name: ByModel<string>
  readonly help: ByModel<string>
  readonly definitions?: Readonly<Record<string, string>>
}

export interface FigureSayings {
  /** A number with its unit: {n}. */
  readonly units: Readonly<Record<FigureUnit, string>>
  readonly unknown: string
  readonly periods: Readonly<Record<'month' | 'year', string>>
  /** {year}, {month} */
  readonly asOf: string
  readonly comma: string
  readonly formulas: {
    /** {top}, {over}: amounts or sums of them, in words or in numbers. */
    readonly ratio: string
    readonly lifetimeValue: string
    readonly endlessValue: string
    readonly payback: string
    readonly quotient: string
    /** {formula}, {value} */
    readonly filled: string
    /** Around a sum of several amounts: {sum}. */
    readonly sum: string
    readonly plus: string
    readonly minus: string
    readonly hundred: string
  }
  /** {monthly}, {yearly} */
  readonly conversion: string
  readonly signals: {
    /** {previous}, {value} */
    readonly better: string
    readonly same: string
    readonly worse: string
    readonly inBand: string
    readonly aboveBand: string
    readonly belowBand: string
    readonly none: string
    /** There is a year before, and neither way is the better one. */
    readonly neither: string
  }
  readonly impossible: {
    /** {least}, {most} */
    readonly range: string
    readonly negative: string
    /** {part} */
    readonly part: string
    readonly parts: string
    /** {name}, {value}, {other}, {otherValue} */
    readonly belowOther: string
  }
  readonly notes: {
    /** {count} */
    readonly smallSample: string
    readonly unlikely: string
    readonly netGrowth: string
    /** {value}: what the amounts give. */
    readonly otherThanParts: string
    readonly noLoss: string
    /** {value} */
    readonly endless: string
    readonly beforePayback: string
    readonly noMargin: string
    readonly nothingToDivide: string
    /** {name}, {value} */
    readonly noted: string
  }
  /** {text}, {source}, {year} */
  readonly reference: string
  readonly referenceOld: string
  readonly example: string
}
