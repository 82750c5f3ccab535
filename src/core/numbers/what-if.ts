/** What would it bring if fewer customers left each month? */
import { lifetimeValue } from './reckoned.ts'

/** Two monthly rates of leaving, seen over the same months. Rates 0–1, money in yen a month. */
export interface ChurnCase {
  /** Customers today. */
  readonly customers: number
  /** New customers a month. */
  readonly newCustomers: number
  readonly monthlyRevenue: number
  /** Growth of what a live customer spends, a month; 0 where none is assumed. */
  readonly growth: number
  readonly churnNow: number
  readonly churnThen: number
  readonly months: number
  /** For the lifetime value; `null`: not known. */
  readonly grossMargin: number | null
  /** What the improvement costs in all, in yen; `null`: not known. */
  readonly cost: number | null
}

export interface ChurnPath {
  /** Customers at the end of each month, today first. */
  readonly customers: readonly number[]
  /** Revenue of all months together. */
  readonly revenue: number
  /** The number of customers at which as many leave as come; `null` where nobody leaves. */
  readonly ceiling: number | null
  /** Gross profit of one customer over 60 months; `null` without a margin. */
  readonly lifetimeValue: number | null
}

export interface ChurnComparison {
  readonly now: ChurnPath
  readonly then: ChurnPath
  /** Revenue more (or less) over all months. */
  readonly revenueDifference: number
  /**
   * The first month by whose end the difference has paid the cost, in gross profit where the margin is known, else in
   * revenue; `null` if none has, or the cost is not known.
   */
  readonly repaidBy: number | null
}

/** `n_t = n_{t−1} · (1 − m) + w`; revenue is what the customers at the end of each month pay for it. */
export function churnWhatIf(given: ChurnCase): ChurnComparison {
  const now = pathOf(given, given.churnNow)
  const then = pathOf(given, given.churnThen)
  return { now, then, revenueDifference: then.revenue - now.revenue, repaidBy: repaidBy(given, now, then) }
}

function pathOf(
  { customers, newCustomers, growth, monthlyRevenue, months, grossMargin }: ChurnCase,
  churn: number,
): ChurnPath {
  const path = [customers]
  for (let month = 1; month <= months; month += 1) path.push((path.at(-1) ?? 0) * (1 - churn) + newCustomers)
  const revenue = path.slice(1).reduce((sum, count, place) => sum + count * monthlyRevenue * (1 + growth) ** place, 0)
  return {
    customers: path,
    revenue,
    ceiling: churn === 0 ? null : newCustomers / churn,
    lifetimeValue: grossMargin === null ? null : lifetimeValue(monthlyRevenue * grossMargin, churn, 60),
  }
}

function repaidBy({ monthlyRevenue, growth, cost, grossMargin, months }: ChurnCase, now: ChurnPath, then: ChurnPath) {
  if (cost === null) return null
  let gap = 0
  for (let month = 1; month <= months; month += 1) {
    const difference = (then.customers[month] ?? 0) - (now.customers[month] ?? 0)
    gap += difference * monthlyRevenue * (1 + growth) ** (month - 1) * (grossMargin ?? 1)
    if (gap > 0 && gap >= cost) return month
  }
  return null
}
