/** What do we ask, and what do we believe, all of it held together? */
import type { CompanyCondition, Condition } from './condition.ts'
import type { FigureKind } from './figure.ts'
import type { DerivedItem, Question } from './question.ts'
import type { Effort, Recommendation } from './recommendation.ts'

/** What asking needs, and reading what was answered: all that a page with questions carries. */
export interface Questionnaire {
  readonly edition: string
  readonly businessModels: readonly BusinessModel[]
  readonly context: readonly ContextField[]
  readonly dimensions: readonly Dimension[]
  readonly questions: readonly Question[]
  readonly tracks: Tracks
  readonly readiness: Readiness
  readonly moved: Readonly<Record<string, string>>
}

/** With everything that is made of the answers. */
export interface Model extends Questionnaire {
  readonly levels: readonly LevelStart[]
  readonly gates: readonly Gate[]
  readonly derived: readonly DerivedItem[]
  readonly balance: BalanceModel
  readonly recommendations: readonly Recommendation[]
  readonly findings: readonly Finding[]
  /** Figures a company can give; they never enter a score. */
  readonly figures: readonly FigureKind[]
  /** Whether customer success is worth it here: the first case that holds is said. */
  readonly fit: readonly FitCase[]
  readonly rules: Rules
  /** Which knower the person answering is, by the role of the context. */
  readonly roleOf: Readonly<Record<string, string>>
  readonly concepts: ConceptPlaces
}

export interface BusinessModel {
  readonly id: string
  readonly sources: readonly string[]
}

/** An unscored fact about the company. `asked`: before the questions, after them (full track), or elsewhere. */
export interface ContextField {
  readonly id: string
  readonly kind: 'single' | 'list'
  readonly options: readonly string[]
  readonly asked: 'before' | 'after' | 'elsewhere'
  readonly sources: readonly string[]
}

export interface Dimension {
  readonly id: string
  readonly sources: readonly string[]
}

export interface LevelStart {
  readonly level: number
  /** The score, 0–100, at which the level begins. */
  readonly from: number
  readonly sources: readonly string[]
}

/** What must hold, beside the points, before a level is reached. */
export interface Gate {
  readonly level: number
  readonly conditions: readonly GateCondition[]
}

export type GateCondition =
  | { readonly kind: 'item'; readonly item: string; readonly atLeast: number }
  | { readonly kind: 'item-above'; readonly item: string; readonly above: number }
  | { readonly kind: 'dimension'; readonly dimension: string; readonly atLeast: number }
  | { readonly kind: 'every-dimension'; readonly atLeast: number }
  | { readonly kind: 'any'; readonly of: readonly GateCondition[] }

export interface Tracks {
  /** Questions of the quick track, in the order asked. */
  readonly quick: readonly string[]
  /** Dimensions of the full track, in the order asked; inside one, the order of the questions. */
  readonly full: readonly string[]
}

/** The short track of a company that is still considering. */
export interface Readiness {
  /** Where this holds, there is no score and no level. */
  readonly when: CompanyCondition
  readonly questions: readonly string[]
  /** An item from this step on counts as ready. */
  readonly readyFrom: number
  readonly recommendations: readonly string[]
}

export interface BalanceModel {
  readonly defence: string
  readonly offence: readonly { readonly item: string; readonly weight: number }[]
  /** Weight of the success share beside the items. */
  readonly successShareWeight: number
  readonly successShareOf: string
  readonly cut: number
  readonly border: number
}

/** Never a score: one sentence on what this company's situation suggests. */
export interface FitCase {
  readonly id: string
  /** The last case always holds. */
  readonly when: Condition
  readonly sources: readonly string[]
}

/**
 * Severity W: a contradiction, counts in the order of recommendations. I: worth asking, does not. E: figures that
 * cannot be, which are left out of every other comparison.
 */
export interface Finding {
  readonly id: string
  readonly severity: 'W' | 'I' | 'E'
  readonly when: Condition
  readonly pointsTo: readonly string[]
  readonly sources: readonly string[]
}

/** The numbers of the reckoning that are not a question's own. */
export interface Rules {
  readonly neededCoverage: number
  readonly neededDimensions: number
  readonly mostLevelsLostToGates: number
  readonly mostLevelsAboveLowestDimension: number
  readonly quickTrackLevel: number
  readonly effort: Readonly<Record<Effort, number>>
  readonly leastLift: number
  readonly gateFactor: number
  readonly findingFactor: number
  readonly inPlaceFrom: number
  readonly nowCount: number
  readonly nextCount: number
  /** Dimensions of which one is to be among the first three. */
  readonly reachesCustomer: readonly string[]
  /** While this finding holds, the first three may share a dimension. */
  readonly homesMayRepeatWith: string
  readonly borderlineWithin: { readonly full: number; readonly quick: number }
  readonly evidence: Readonly<Record<'records' | 'colleagues' | 'own-view', number>>
  readonly noEvidence: number
  readonly confidence: {
    readonly high: { readonly completeness: number; readonly evidence: number; readonly raters: number }
    readonly medium: { readonly completeness: number; readonly evidence: number; readonly raters: number }
  }
  readonly goalWithoutLevel: number
  readonly figures: FigureRules
  /** The step aimed at, by level. */
  readonly goals: Readonly<Record<number, number>>
}

/** What is judged of figures. Shares as fractions. */
export interface FigureRules {
  /** A relative change up to this is none. */
  readonly sameWithin: number
  /** From this share on, the change is taken in points. */
  readonly inPointsFrom: number
  readonly samePoints: number
  /** Fewer counted than this is only a hint. */
  readonly leastSample: number
}

/** Where each concept of the source articles appears: concept → places. */
export interface ConceptPlaces {
  /** Every concept there is. */
  readonly all: readonly string[]
  /** Concepts carried by a block of a page or a term rather than by a record of the model. */
  readonly onPages: Readonly<Record<string, string>>
  /** Concepts whose place comes later. This list may only shrink. */
  readonly later: readonly string[]
}
