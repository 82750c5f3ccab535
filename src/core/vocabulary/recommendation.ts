/** What is a recommended next step, before anyone has answered? */
import type { Condition } from './condition.ts'

/** Small, medium, large; the divisor of each in the order of recommendations stands in the model's rules. */
export type Effort = 'S' | 'M' | 'L'

/** An item and the steps to which a recommendation can carry it. */
export interface Raise {
  readonly item: string
  readonly lowest: number
  readonly highest: number
}

export interface Recommendation {
  readonly id: string
  readonly raises: readonly Raise[]
  readonly effort: Effort
  /** Recommendations to do first, by id. */
  readonly needs: readonly string[]
  /** Roles that own it, the first one leading. */
  readonly owners: readonly string[]
  /** A candidate from this level on although it raises no item. */
  readonly fromLevel?: number
  /** Never in the list; looked into first where this holds. */
  readonly checkFirstWhen?: Condition
  /** In the list like any other, and looked into first as well where this holds. */
  readonly alsoCheckFirstWhen?: Condition
  /** Printed with it unless the item has reached the step. */
  readonly warnUnless?: { readonly item: string; readonly step: number }
  readonly sources: readonly string[]
}

/** Which of its three texts a recommendation shows: 整える (to step 3) · 広げる (to 4) · 磨く (to 5). */
export type Stage = 'establish' | 'widen' | 'refine'

export type Phase = 'now' | 'next' | 'later'
