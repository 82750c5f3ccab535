/** What does a reader need to follow the what-if of churn? */
import { rounded } from '../text/format.ts'
import type { ChurnInputs } from './churn-inputs.ts'
import { type ChurnCase, type ChurnComparison, churnWhatIf } from './what-if.ts'

/** One moment of both paths. */
export interface ChurnMoment {
  readonly month: number
  readonly now: number
  readonly changed: number
  readonly difference: number
}

export interface ChurnAnswer extends ChurnComparison {
  readonly given: ChurnCase
  /** Today, the end, and moments between that stand as far apart as each other. */
  readonly moments: readonly ChurnMoment[]
  readonly ends: ChurnMoment
  /** Whether there will be more revenue, by whole yen, and how much the difference is. */
  readonly direction: 'more' | 'less' | 'same'
  readonly size: number
  readonly lifetimeDifference: number | null
  /** Whether the number at which each path comes to a halt lies near enough to be drawn. */
  readonly isInSight: { readonly now: boolean; readonly changed: boolean }
  /** Whether revenue stands for gross profit, as no margin is known. */
  readonly isRevenueBased: boolean
}

/** `null` while something needed is missing. `isGrowing`: whether customers may come to spend more, as by usage. */
export function churnAnswer(inputs: ChurnInputs, isGrowing: boolean): ChurnAnswer | null {
  const { customers, monthlyRevenue, churnNow, churnThen, newCustomers = 0, months = 12, growth = 0 } = inputs
  if (customers === undefined || monthlyRevenue === undefined) return null
  if (churnNow === undefined || churnThen === undefined) return null
  const given: ChurnCase = {
    customers,
    newCustomers,
    monthlyRevenue,
    growth: isGrowing ? growth : 0,
    churnNow,
    churnThen,
    months,
    // Without a margin all of the revenue counts, and it is said so.
    grossMargin: inputs.grossMargin ?? 1,
    cost: inputs.cost ?? null,
  }
  const comparison = churnWhatIf(given)
  const { now, then, revenueDifference } = comparison
  const momentAt = (month: number): ChurnMoment => {
    const before = now.customers[month] ?? 0
    const after = then.customers[month] ?? 0
    return { month, now: before, changed: after, difference: after - before }
  }
  const highest = Math.max(...now.customers, ...then.customers)
  const isNear = (ceiling: number | null) => ceiling !== null && ceiling <= highest * 1.5
  const size = rounded(Math.abs(revenueDifference), 0)
  return {
    ...comparison,
    given,
    moments: Array.from({ length: 5 }, (_, place) => momentAt((months / 4) * place)),
    ends: momentAt(months),
    direction: size === 0 ? 'same' : revenueDifference > 0 ? 'more' : 'less',
    size,
    lifetimeDifference:
      now.lifetimeValue === null || then.lifetimeValue === null ? null : then.lifetimeValue - now.lifetimeValue,
    isInSight: { now: isNear(now.ceiling), changed: isNear(then.ceiling) },
    isRevenueBased: inputs.grossMargin === undefined,
  }
}
