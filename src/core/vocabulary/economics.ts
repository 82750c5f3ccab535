/** What goes into the economics of customer success, and what comes out? */

/** What was entered: amounts a year, shares as fractions, money in yen. Absent: not given. */
export interface Economics {
  /** N: customers at the start of the year, above 0. */
  readonly customers?: number
  /** A: revenue per customer a year, above 0. */
  readonly annualRevenuePerCustomer?: number
  /** g: above 0, at most 1. */
  readonly grossMargin?: number
  /** c: 0–1. */
  readonly annualChurn?: number
  /** e: expansion expected, as a share of the revenue at the start. Absent: 0. */
  readonly expansionRate?: number
  /** CAC: cost of one new customer, above 0. */
  readonly acquisitionCost?: number
  /** K: what the work of customer success costs a year, above 0. */
  readonly successCost?: number
  /** Δc: churn that it is assumed to prevent, 0–c. Absent: 0. */
  readonly churnReduction?: number
  /** Δe: expansion that it is assumed to add, as a share. Absent: 0. */
  readonly expansionGain?: number
  /** n: contacts a customer a year. Absent: 0. */
  readonly contactsPerCustomer?: number
  /** u. Absent: 0. */
  readonly costPerContact?: number
  /** r: share of contacts that outreach avoids, 0–1. Absent: 0. */
  readonly contactsAvoided?: number
  /** H: 1, 3 or 5. Absent: 3. */
  readonly horizonYears?: number
  /** q: how much dearer further new customers are, at least 1. Absent: 1. */
  readonly acquisitionCostMultiplier?: number
}

export type EconomicsField = keyof Economics

export type Verdict = 'needs-figures' | 'success-pays' | 'balanced' | 'acquisition-first' | 'neither-pays-back'

/** What follows from it; `null` for what cannot be reckoned. Money in yen, shares as fractions. */
export interface EconomicsResult {
  readonly replacementCost: number | null
  readonly revenueLost: number | null
  readonly expansionExpected: number | null
  readonly valuePerCustomer: number | null
  /** `null` too where no effect is assumed. */
  readonly benefit: number | null
  readonly returnOnSuccess: number | null
  readonly returnOnAcquisition: number | null
  readonly ratio: number | null
  readonly breakEvenChurnReduction: number | null
  readonly parityChurnReduction: number | null
  readonly verdict: Verdict
}
