/** Is every amount held to where it can lie? */
import { describe, expect, test } from 'vitest'
import {
  economicsFieldIds,
  isVerdictWithheld,
  stateOfField,
  wantingFields,
} from '../../../src/core/numbers/economics-fields.ts'
import type { Economics, EconomicsField } from '../../../src/core/vocabulary/economics.ts'

const whole: Economics = {
  customers: 300,
  annualRevenuePerCustomer: 1_200_000,
  grossMargin: 0.75,
  annualChurn: 0.15,
  acquisitionCost: 900_000,
  successCost: 12_000_000,
}

describe('where an amount must lie', () => {
  test.each<[EconomicsField, readonly number[], readonly number[]]>([
    ['customers', [1, 0.5, 1e15], [0, -1]],
    ['annualRevenuePerCustomer', [1, 1e12], [0, -1]],
    ['grossMargin', [0.01, 1], [0, -0.1, 1.01, 75]],
    ['annualChurn', [0, 0.15, 1], [-0.01, 1.01]],
    ['expansionRate', [0, 0.05, 3], [-0.01]],
    ['acquisitionCost', [1], [0, -1]],
    ['successCost', [1], [0, -1]],
    ['churnReduction', [0, 0.15], [-0.01, 0.16]],
    ['expansionGain', [0, 2], [-0.01]],
    ['contactsPerCustomer', [0, 6], [-1]],
    ['costPerContact', [0, 3000], [-1]],
    ['contactsAvoided', [0, 1], [-0.1, 1.1]],
    ['horizonYears', [1, 3, 5], [0, 2, 4, 6, 1.5]],
    ['acquisitionCostMultiplier', [1, 3, 9], [0, 0.99]],
  ])('%s: %j, and not %j', (field, good, bad) => {
    for (const value of good) expect(stateOfField({ ...whole, [field]: value }, field)).toBe('given')
    for (const value of bad) expect(stateOfField({ ...whole, [field]: value }, field)).toBe('out-of-range')
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(stateOfField({ ...whole, [field]: value }, field)).toBe('out-of-range')
    }
    expect(stateOfField({}, field)).toBe('missing')
  })

  test('the churn prevented is bounded by churn where that is known, and by all customers where not', () => {
    const prevented = (annualChurn: number | null, churnReduction: number) =>
      stateOfField(annualChurn === null ? { churnReduction } : { annualChurn, churnReduction }, 'churnReduction')
    expect(prevented(0.3, 0.1 + 0.2)).toBe('given')
    expect(prevented(0.3, 0.301)).toBe('out-of-range')
    expect(prevented(null, 0.9)).toBe('given')
    expect(prevented(null, 1.1)).toBe('out-of-range')
    // A churn that cannot be says nothing of how much of it can be prevented
    expect(prevented(-0.5, 0)).toBe('given')
    expect(prevented(-0.5, 0.04)).toBe('given')
  })
})

describe('what is wanting', () => {
  test('nothing where the six needed amounts are there', () => {
    expect(wantingFields(whole)).toEqual([])
    expect(isVerdictWithheld(whole)).toBe(false)
  })

  test('the needed ones that are missing, and every one out of range, in the order asked', () => {
    const { customers: _customers, ...rest } = whole
    expect(wantingFields({ ...rest, grossMargin: 75, horizonYears: 2, contactsAvoided: -1 })).toEqual([
      { field: 'customers', state: 'missing' },
      { field: 'grossMargin', state: 'out-of-range' },
      { field: 'contactsAvoided', state: 'out-of-range' },
      { field: 'horizonYears', state: 'out-of-range' },
    ])
    expect(wantingFields({}).map(({ field }) => field)).toEqual([
      'customers',
      'annualRevenuePerCustomer',
      'grossMargin',
      'annualChurn',
      'acquisitionCost',
      'successCost',
    ])
  })

  test('each of them withholds the verdict but the expansion expected anyway', () => {
    const withholding = economicsFieldIds.filter((field) => isVerdictWithheld({ ...whole, [field]: -1 }))
    expect(economicsFieldIds.filter((field) => !withholding.includes(field))).toEqual(['expansionRate'])
    expect(wantingFields({ ...whole, expansionRate: -1 })).toEqual([{ field: 'expansionRate', state: 'out-of-range' }])
  })
})
