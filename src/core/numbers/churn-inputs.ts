/** Which amounts enter the what-if of churn, and where must each lie? */
import type { FieldBounds } from './read-typed.ts'
import type { ChurnCase } from './what-if.ts'

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

/** The needed fields that nothing was given for. */
export function missingInputs(inputs: ChurnInputs): readonly ChurnField[] {
  return churnFieldIds.filter((id) => churnFields[id].isNeeded && inputs[id] === undefined)
}
