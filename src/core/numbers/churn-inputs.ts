/** Which amounts enter the what-if of churn, where must each lie, and when is there enough to reckon? */
import { rounded } from '../text/format.ts'
import type { FieldBounds } from './read-typed.ts'
import { type ChurnCase, type ChurnComparison, churnWhatIf } from './what-if.ts'

export type ChurnField = keyof ChurnCase

/** What was entered so far. Absent: not given. */
export type ChurnInputs = { readonly [F in ChurnField]?: number }

interface ChurnRange extends FieldBounds {
  readonly isNeeded: boolean
}

/** Months that can be looked at. */
export const churnMonths = [12, 36] as const

/** In the order asked. */
export const churnFields: { readonly [F in ChurnField]: ChurnRange } = {
  customers: { isNeeded: true, unit: 'times', least: 0, isAbove: true },
  monthlyRevenue: { isNeeded: true, unit: 'yen', least: 0, isAbove: true },
  churnNow: { isNeeded: true, unit: 'share', least: 0, most: 1 },
  churnThen: { isNeeded: true, unit: 'share', least: 0, most: 1 },
  newCustomers: { isNeeded: false, unit: 'times', least: 0 },
  months: { isNeeded: false, unit: 'months', least: 12, oneOf: churnMonths },
  grossMargin: { isNeeded: false, unit: 'share', least: 0, isAbove: true, most: 1 },
  cost: { isNeeded: false, unit: 'yen', least: 0 },
  growth: { isNeeded: false, unit: 'share', least: -0.5, most: 0.5 },
}

export const churnFieldIds = Object.keys(churnFields) as readonly ChurnField[]

/** What of it makes sense; anything else is left out. Never throws. */
export function readChurnInputs(found: unknown): ChurnInputs {
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return {}
  const given = Object.entries(found).filter(
    (entry): entry is [ChurnField, number] =>
      churnFieldIds.some((id) => id === entry[0]) &&
      typeof entry[1] === 'number' &&
      isInside(churnFields[entry[0] as ChurnField], entry[1]),
  )
  return Object.fromEntries(given)
}

function isInside({ least = Number.NEGATIVE_INFINITY, isAbove, most, oneOf }: FieldBounds, value: number): boolean {
  if (!Number.isFinite(value) || (oneOf !== undefined && !oneOf.includes(value))) return false
  return (isAbove === true ? value > least : value >= least) && (most === undefined || value <= most)
}

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

/** The needed fields that nothing was given for. */
export function missingInputs(inputs: ChurnInputs): readonly ChurnField[] {
  return churnFieldIds.filter((id) => churnFields[id].isNeeded && inputs[id] === undefined)
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
