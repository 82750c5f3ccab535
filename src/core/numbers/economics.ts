/** Does customer success pay here: three amounts side by side, and then one yen on each side? */
import { isAtLeast, isBelow } from '../text/compare.ts'
import type { Economics, EconomicsField, EconomicsResult, Verdict } from '../vocabulary/economics.ts'
import { defaultHorizon, isVerdictWithheld, stateOfField } from './economics-fields.ts'

/**
 * The reckoning of docs/reckoning.md, Economics. What an amount that is missing or out of range would enter is `null`,
 * and so is whatever grows beyond what numbers can hold.
 */
export function economicsOf(economics: Economics): EconomicsResult {
  const given = (field: EconomicsField, otherwise: number | null = null): number | null => {
    const state = stateOfField(economics, field)
    if (state === 'missing') return otherwise
    return state === 'given' ? (economics[field] ?? null) : null
  }
  const N = given('customers')
  const A = given('annualRevenuePerCustomer')
  const g = given('grossMargin')
  const c = given('annualChurn')
  const CAC = given('acquisitionCost')
  const K = given('successCost')
  const churnReduction = given('churnReduction', 0)
  const q = given('acquisitionCostMultiplier', 1)
  const years = yearsKept(c, given('horizonYears', defaultHorizon))

  const valuePerCustomer = times(A, g, years)
  const X = times(N, A, g, given('expansionGain', 0), years)
  const S = times(N, given('contactsPerCustomer', 0), given('costPerContact', 0), given('contactsAvoided', 0))
  const kept = times(N, churnReduction, valuePerCustomer)
  const isEffectAssumed = [churnReduction, given('expansionGain', 0), S].some((effect) => effect !== 0)
  const benefit = isEffectAssumed ? plus(kept, X, S) : null
  const returnOnSuccess = over(benefit, K)
  const returnOnAcquisition = over(valuePerCustomer, times(CAC, q))
  const ratio = over(returnOnSuccess, returnOnAcquisition)
  /** The churn prevented at which the benefit reaches an amount. */
  const reductionFor = (amount: number | null) => {
    const needed = over(plus(amount, negative(X), negative(S)), times(N, valuePerCustomer))
    return needed === null ? null : Math.max(0, needed)
  }
  return {
    replacementCost: times(N, c, CAC),
    revenueLost: times(N, A, c),
    expansionExpected: times(N, A, given('expansionRate', 0)),
    valuePerCustomer,
    benefit,
    returnOnSuccess,
    returnOnAcquisition,
    ratio,
    breakEvenChurnReduction: reductionFor(K),
    parityChurnReduction: reductionFor(times(K, returnOnAcquisition)),
    verdict: isVerdictWithheld(economics) ? 'needs-figures' : verdictOf(returnOnSuccess, returnOnAcquisition, ratio),
  }
}

/** Which of the amounts decides the verdict where the effect is smaller or greater than assumed. */
export interface Sensitivity {
  readonly factor: number
  readonly churnReduction: number
  readonly result: EconomicsResult
}

/** The same with half and one and a half times the churn prevented, never more than there is. */
export function sensitivityOf(economics: Economics): readonly Sensitivity[] {
  const { churnReduction = 0, annualChurn = 1 } = economics
  return [0.5, 1.5].map((factor) => {
    const changed = Math.min(churnReduction * factor, annualChurn)
    return { factor, churnReduction: changed, result: economicsOf({ ...economics, churnReduction: changed }) }
  })
}

/**
 * What it costs to keep one customer, in yen: `(K − N·n·u·r) ÷ (N·Δc)`. Below 0 where fewer contacts alone pay for the
 * work; `null` where no churn is prevented or an amount is wanting.
 */
export function costPerKept(economics: Economics): number | null {
  const { customers, successCost, churnReduction = 0 } = economics
  const { contactsPerCustomer = 0, costPerContact = 0, contactsAvoided = 0 } = economics
  if (customers === undefined || successCost === undefined || isVerdictWithheld(economics)) return null
  if (churnReduction === 0) return null
  return finite(
    (successCost - customers * contactsPerCustomer * costPerContact * contactsAvoided) / (customers * churnReduction),
  )
}

/**
 * One year's work and what of its benefit has come by the end of each year of the horizon, in yen; the last year's is the
 * benefit. Empty while an amount is wanting or no effect is assumed.
 */
export function benefitByYear(economics: Economics): readonly number[] {
  const { benefit, valuePerCustomer } = economicsOf(economics)
  const { annualChurn, horizonYears = defaultHorizon } = economics
  const wholeYears = yearsKept(annualChurn ?? null, horizonYears)
  if (benefit === null || valuePerCustomer === null || wholeYears === null) return []
  if (isVerdictWithheld(economics)) return []
  const { customers = 0, contactsPerCustomer = 0, costPerContact = 0, contactsAvoided = 0 } = economics
  // Fewer contacts spare their cost in the first year; the rest comes as long as customers stay.
  const spared = customers * contactsPerCustomer * costPerContact * contactsAvoided
  return Array.from({ length: horizonYears }, (_, place) => {
    const years = yearsKept(annualChurn ?? null, place + 1) ?? 0
    return spared + ((benefit - spared) * years) / wholeYears
  })
}

/** Half a year in the first, then what is left of it year by year: `0.5 + Σ (1 − c)^t`. The first asks for no churn. */
function yearsKept(churn: number | null, horizon: number | null): number | null {
  if (horizon === 1) return 0.5
  if (churn === null || horizon === null) return null
  return Array.from({ length: horizon - 1 }, (_, place) => (1 - churn) ** (place + 1)).reduce(
    (sum, one) => sum + one,
    0.5,
  )
}

function verdictOf(success: number | null, acquisition: number | null, ratio: number | null): Verdict {
  if (success === null || acquisition === null || ratio === null) return 'needs-figures'
  if (isBelow(success, 1) && isBelow(acquisition, 1)) return 'neither-pays-back'
  if (isAtLeast(ratio, 1.25) && isAtLeast(success, 1)) return 'success-pays'
  return isAtLeast(ratio, 0.8) ? 'balanced' : 'acquisition-first'
}

function times(...factors: readonly (number | null)[]): number | null {
  return finite(factors.reduce((product, one) => (product === null || one === null ? null : product * one), 1))
}

function plus(...terms: readonly (number | null)[]): number | null {
  return finite(terms.reduce((sum, one) => (sum === null || one === null ? null : sum + one), 0))
}

function over(amount: number | null, by: number | null): number | null {
  return amount === null || by === null || by === 0 ? null : finite(amount / by)
}

function negative(amount: number | null): number | null {
  return amount === null ? null : -amount
}

function finite(value: number | null): number | null {
  return value === null || Number.isFinite(value) ? value : null
}
