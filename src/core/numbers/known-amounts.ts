/** Which amounts of the economics are already known from the figures of the company? */
import type { Economics } from '../vocabulary/economics.ts'
import { yearlyRate } from './churn-rate.ts'
import { stateOfField } from './economics-fields.ts'

const sources = { annualChurn: 'logo-churn', acquisitionCost: 'cac', expansionRate: 'expansion-revenue' } as const

export interface KnownAmount {
  readonly field: keyof typeof sources
  /** As it enters the economics: shares a year. */
  readonly value: number
  /** The figure was given a month. */
  readonly isMonthly: boolean
}

/** Those that differ from what was entered, and lie where they must; of figures as they were kept, read or not. */
export function knownAmounts(
  figures: Readonly<Record<string, unknown>>,
  economics: Economics | null,
): readonly KnownAmount[] {
  const fields = Object.keys(sources) as readonly KnownAmount['field'][]
  return fields.flatMap((field): readonly KnownAmount[] => {
    const { value: given, period } = Object(figures[sources[field]])
    if (typeof given !== 'number') return []
    const isMonthly = field === 'annualChurn' && period === 'month'
    const value = isMonthly ? yearlyRate(given) : given
    const isNew = economics?.[field] !== value && stateOfField({ [field]: value }, field) === 'given'
    return isNew ? [{ field, value, isMonthly }] : []
  })
}
