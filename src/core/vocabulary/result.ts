/** What comes out of a reckoning, with its reasons? */
import type { Track, Unknown } from './answer.ts'
import type { EconomicsResult } from './economics.ts'
import type { GateCondition } from './model.ts'
import type { Phase, Stage } from './recommendation.ts'

/** How an item stands: with a value, or with one of the three non-answers. */
export type ItemState = 'valued' | Unknown | 'unanswered' | 'not-applicable'

/** One item that the track asks. `value` is 1–5, and `null` exactly where `state` is not `valued`. */
export interface Item {
  readonly id: string
  readonly dimension: string
  readonly weight: number
  /** The question whose answer it comes from; differs from `id` for a derived item. */
  readonly question: string
  readonly state: ItemState
  readonly value: number | null
}

/** What one item brings to its dimension's score and to the overall score, in points of 100. */
export interface Contribution {
  readonly item: string
  readonly toDimension: number
  readonly toScore: number
}

/** `score` is 0–100, unrounded; `null` where less than half of the dimension's weight has a value. */
export interface DimensionScore {
  readonly id: string
  readonly score: number | null
  readonly level: number | null
  /** Share, 0–1, of the dimension's weight that has a value. */
  readonly coverage: number
  readonly because: readonly Contribution[]
}

export type Shares = { readonly support: number | null; readonly success: number | null }

export type BalanceType = 'both' | 'defence-led' | 'offence-led' | 'starting'

/** Both axes 0–100; `type` is `null` if either is missing. */
export interface Balance {
  readonly defence: number | null
  readonly offence: number | null
  readonly type: BalanceType | null
  /** An axis lies so near the cut that the type is drawn as on the border. */
  readonly onBorder: boolean
}

/** A gate condition that does not hold: it fails, or is still to be confirmed. */
export interface UnmetCondition {
  readonly condition: GateCondition
  readonly state: 'failed' | 'pending'
  readonly liftedBy: readonly string[]
}

export type Cap =
  | { readonly kind: 'gate'; readonly level: number; readonly conditions: readonly UnmetCondition[] }
  | { readonly kind: 'spread'; readonly level: number; readonly dimension: string }
  | { readonly kind: 'track'; readonly level: number }

/** One answer, one step better, and the level it alone would bring. */
export interface Move {
  readonly item: string
  readonly to: number
  readonly level: number
}

export interface RankedRecommendation {
  readonly id: string
  readonly when: Phase
  /** Points that the overall score would rise, 0–100, from a second and third run of the reckoning. */
  readonly lift: number
  readonly priority: number
  readonly stage: Stage
  /** The items it would carry, from which value to which step. */
  readonly carries: readonly { readonly item: string; readonly from: number; readonly to: number }[]
  /** The contradictions that point to it. */
  readonly findings: readonly string[]
  /** It would fulfil a condition of the next level that fails today. */
  readonly opensGate: boolean
  /** Recommendations in the list that come before it. */
  readonly after: readonly string[]
  readonly warns: boolean
}

export type ReadinessState = 'ready' | 'not-yet' | Unknown

export interface Confidence {
  readonly level: 'high' | 'medium' | 'low'
  readonly completeness: number
  readonly evidence: number
}

export type Range = readonly [number, number]

/** Everything reckoned from one company's answers. `null` means known to be nothing; nothing is rounded. */
export interface Result {
  readonly edition: string
  readonly track: Track
  readonly businessModel: string
  /** For a company still considering; `null` otherwise. */
  readonly readiness: readonly { readonly id: string; readonly state: ReadinessState }[] | null
  readonly score: number | null
  readonly scoreRange: Range | null
  readonly level: number | null
  readonly levelRange: Range | null
  /** The level by points alone. */
  readonly provisionalLevel: number | null
  readonly dimensions: readonly DimensionScore[]
  readonly items: readonly Item[]
  readonly balance: Balance | null
  readonly caps: readonly Cap[]
  readonly nextGate: readonly UnmetCondition[]
  readonly moves: readonly Move[]
  readonly borderline: boolean
  readonly confidence: Confidence
  readonly findings: readonly string[]
  readonly checkFirst: readonly string[]
  readonly recommendations: readonly RankedRecommendation[]
  readonly unknown: readonly string[]
  readonly unanswered: readonly string[]
  /** `null` where nothing was entered. */
  readonly economics: EconomicsResult | null
  /** Which case says whether customer success is worth it here. */
  readonly fit: string
}
