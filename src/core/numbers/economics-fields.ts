/** Which amounts enter the economics of customer success, and where must each lie? */
import { isAbove } from '../text/compare.ts'
import type { Economics, EconomicsField } from '../vocabulary/economics.ts'

export interface FieldRange {
  readonly isNeeded: boolean
  /** The least there can be; `isAbove`: only what is greater. */
  readonly least: number
  readonly isAbove?: true
  readonly most?: number
  readonly oneOf?: readonly number[]
}

/** In the order asked. Churn prevented is bounded by churn itself besides. */
export const economicsFields: { readonly [F in EconomicsField]: FieldRange } = {
  customers: { isNeeded: true, least: 0, isAbove: true },
  annualRevenuePerCustomer: { isNeeded: true, least: 0, isAbove: true },
  grossMargin: { isNeeded: true, least: 0, isAbove: true, most: 1 },
  annualChurn: { isNeeded: true, least: 0, most: 1 },
  expansionRate: { isNeeded: false, least: 0 },
  acquisitionCost: { isNeeded: true, least: 0, isAbove: true },
  successCost: { isNeeded: true, least: 0, isAbove: true },
  churnReduction: { isNeeded: false, least: 0, most: 1 },
  expansionGain: { isNeeded: false, least: 0 },
  contactsPerCustomer: { isNeeded: false, least: 0 },
  costPerContact: { isNeeded: false, least: 0 },
  contactsAvoided: { isNeeded: false, least: 0, most: 1 },
  horizonYears: { isNeeded: false, least: 1, oneOf: [1, 3, 5] },
  acquisitionCostMultiplier: { isNeeded: false, least: 1 },
}

export const economicsFieldIds = Object.keys(economicsFields) as readonly EconomicsField[]

export const defaultHorizon = 3

export type FieldState = 'given' | 'missing' | 'out-of-range'

/** How an amount stands: given where it must lie, not given, or outside. */
export function stateOfField(economics: Economics, field: EconomicsField): FieldState {
  const value = economics[field]
  if (value === undefined) return 'missing'
  const { least, isAbove: isAboveLeast, most, oneOf } = economicsFields[field]
  const isInside =
    Number.isFinite(value) &&
    (isAboveLeast === true ? value > least : value >= least) &&
    (most === undefined || value <= most) &&
    (oneOf === undefined || oneOf.includes(value))
  if (!isInside) return 'out-of-range'
  if (field !== 'churnReduction' || stateOfField(economics, 'annualChurn') !== 'given') return 'given'
  // Nobody can keep more customers than would have left.
  return isAbove(value, economics.annualChurn ?? 1) ? 'out-of-range' : 'given'
}

/** The amounts that something cannot be reckoned without: needed ones that are missing, and any outside their range. */
export function wantingFields(
  economics: Economics,
): readonly { readonly field: EconomicsField; readonly state: 'missing' | 'out-of-range' }[] {
  return economicsFieldIds.flatMap((field) => {
    const state = stateOfField(economics, field)
    const isWanting = state === 'out-of-range' || (state === 'missing' && economicsFields[field].isNeeded)
    return isWanting ? [{ field, state }] : []
  })
}

/** Whether one of them is needed for the verdict: all but the expansion expected anyway, which no return rests on. */
export function isVerdictWithheld(economics: Economics): boolean {
  return wantingFields(economics).some(({ field }) => field !== 'expansionRate')
}
