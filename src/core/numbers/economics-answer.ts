/** What does a reader need to follow the economics of customer success, step by step? */
import { isAbove } from '../text/compare.ts'
import type { Economics, EconomicsField, EconomicsResult, Verdict } from '../vocabulary/economics.ts'
import { benefitByYear, costPerKept, economicsOf, sensitivityOf } from './economics.ts'
import { defaultHorizon, wantingFields } from './economics-fields.ts'

/** One year of the horizon. */
export interface BenefitYear {
  readonly year: number
  /** What has come by its end, in yen. */
  readonly benefit: number
  /** The same without what the work costs. */
  readonly surplus: number
}

/** The verdict with another amount of churn prevented. */
export interface Otherwise {
  readonly factor: number
  readonly churnReduction: number
  readonly returnOnSuccess: number | null
  readonly verdict: Verdict
  readonly isOther: boolean
}

/** What the benefit is made of, in yen. */
export interface BenefitParts {
  readonly kept: number
  readonly expanded: number
  readonly spared: number
}

export interface EconomicsAnswer {
  readonly result: EconomicsResult
  readonly wanting: readonly { readonly field: EconomicsField; readonly state: 'missing' | 'out-of-range' }[]
  /** No gross margin is known: revenue stands for gross profit. */
  readonly isRevenueBased: boolean
  /** `verdict`: an effect is assumed; `threshold`: none is, so that only the effect it takes can be said; `wanting`: amounts are. */
  readonly says: 'verdict' | 'threshold' | 'wanting'
  readonly horizonYears: number
  /** How many years of gross profit one customer brings by the horizon. */
  readonly yearsKept: number | null
  readonly parts: BenefitParts | null
  readonly costPerKept: number | null
  /** What one more new customer costs. */
  readonly costPerWon: number | null
  /** Whether more churn would have to be prevented than there is. */
  readonly isBeyond: { readonly breakEven: boolean; readonly parity: boolean }
  readonly years: readonly BenefitYear[]
  /** Empty where no churn is prevented: then nothing would change. */
  readonly otherwise: readonly Otherwise[]
}

export function economicsAnswer(economics: Economics): EconomicsAnswer {
  const result = economicsOf(economics)
  const wanting = wantingFields(economics)
  const { annualChurn = 1, successCost = 0, acquisitionCost, acquisitionCostMultiplier = 1 } = economics
  const { annualRevenuePerCustomer = 0, grossMargin = 0, churnReduction = 0 } = economics
  const beyond = (reduction: number | null) => reduction !== null && isAbove(reduction, annualChurn)
  const yearly = annualRevenuePerCustomer * grossMargin
  const hasVerdict = wanting.length === 0 && result.benefit !== null
  return {
    result,
    wanting,
    isRevenueBased: grossMargin === 1,
    says: wanting.length > 0 ? 'wanting' : hasVerdict ? 'verdict' : 'threshold',
    horizonYears: economics.horizonYears ?? defaultHorizon,
    yearsKept: result.valuePerCustomer === null || yearly === 0 ? null : result.valuePerCustomer / yearly,
    parts: hasVerdict ? partsOf(economics, result.valuePerCustomer ?? 0) : null,
    costPerKept: costPerKept(economics),
    costPerWon: acquisitionCost === undefined ? null : acquisitionCost * acquisitionCostMultiplier,
    isBeyond: { breakEven: beyond(result.breakEvenChurnReduction), parity: beyond(result.parityChurnReduction) },
    years: benefitByYear(economics).map((benefit, place) => ({
      year: place + 1,
      benefit,
      surplus: benefit - successCost,
    })),
    otherwise:
      hasVerdict && churnReduction > 0
        ? sensitivityOf(economics).map(({ factor, churnReduction, result: { returnOnSuccess, verdict } }) => ({
            factor,
            churnReduction,
            returnOnSuccess,
            verdict,
            isOther: verdict !== result.verdict,
          }))
        : [],
  }
}

function partsOf(economics: Economics, valuePerCustomer: number): BenefitParts {
  const { customers = 0, churnReduction = 0, expansionGain = 0 } = economics
  const { contactsPerCustomer = 0, costPerContact = 0, contactsAvoided = 0 } = economics
  return {
    kept: customers * churnReduction * valuePerCustomer,
    expanded: customers * expansionGain * valuePerCustomer,
    spared: customers * contactsPerCustomer * costPerContact * contactsAvoided,
  }
}
