/** Are the economics told as a reader follows them? */
import { describe, expect, test } from 'vitest'
import { economicsAnswer } from '../../../src/core/numbers/economics-answer.ts'
import { knownAmounts } from '../../../src/core/numbers/known-amounts.ts'

/** EX1 of the vectors, horizon three years. */
const given = {
  customers: 300,
  annualRevenuePerCustomer: 1_200_000,
  grossMargin: 0.75,
  annualChurn: 0.15,
  expansionRate: 0.05,
  acquisitionCost: 900_000,
  successCost: 12_000_000,
  churnReduction: 0.04,
  expansionGain: 0.02,
  contactsPerCustomer: 6,
  costPerContact: 3_000,
  contactsAvoided: 0.1,
}

const { churnReduction: _c, expansionGain: _e, contactsAvoided: _r, ...withoutEffect } = given

describe('what can be said', () => {
  test('names what is wanting', () => {
    const { successCost: _none, ...rest } = given
    expect(economicsAnswer({ ...rest, grossMargin: 2 })).toMatchObject({
      says: 'wanting',
      wanting: [
        { field: 'grossMargin', state: 'out-of-range' },
        { field: 'successCost', state: 'missing' },
      ],
      parts: null,
      years: [],
      otherwise: [],
    })
    expect(economicsAnswer({}).says).toBe('wanting')
  })

  test('is what it would take, while no effect is assumed', () => {
    const answer = economicsAnswer(withoutEffect)
    expect(answer).toMatchObject({ says: 'threshold', isBeyond: { breakEven: false, parity: false }, otherwise: [] })
    // 12,000,000 ÷ (300 × 1,865,250)
    expect(answer.result.breakEvenChurnReduction).toBeCloseTo(0.02144, 5)
  })

  test('is a verdict with its parts, years and what would change it', () => {
    const answer = economicsAnswer(given)
    expect(answer).toMatchObject({ says: 'verdict', horizonYears: 3, costPerWon: 900_000, isRevenueBased: false })
    // 0.5 + 0.85 + 0.7225
    expect(answer.yearsKept).toBeCloseTo(2.0725, 10)
    expect(answer.parts?.kept).toBeCloseTo(22_383_000, 4)
    expect(answer.parts?.expanded).toBeCloseTo(11_191_500, 4)
    expect(answer.parts?.spared).toBeCloseTo(540_000, 6)
    expect(answer.years.map(({ surplus }) => Math.round(surplus))).toEqual([-3_360_000, 10_410_000, 22_114_500])
    expect(answer.otherwise.map(({ factor, verdict, isOther }) => [factor, verdict, isOther])).toEqual([
      [0.5, 'balanced', true],
      [1.5, 'success-pays', false],
    ])
  })

  test('has nothing to try where only other effects are assumed', () => {
    expect(economicsAnswer({ ...withoutEffect, expansionGain: 0.05 }).otherwise).toEqual([])
  })
})

test('what would have to be prevented may be more than there is', () => {
  // EX2: parity at 31.93 points of 30.
  const { isBeyond } = economicsAnswer({
    customers: 5_000,
    annualRevenuePerCustomer: 36_000,
    grossMargin: 0.6,
    annualChurn: 0.3,
    acquisitionCost: 5_000,
    successCost: 8_000_000,
    contactsPerCustomer: 1,
    costPerContact: 500,
    contactsAvoided: 0.05,
    churnReduction: 0.03,
  })
  expect(isBeyond).toEqual({ breakEven: false, parity: true })
})

test('revenue stands for gross profit where the margin is the whole', () => {
  expect(economicsAnswer({ ...given, grossMargin: 1 }).isRevenueBased).toBe(true)
  expect(economicsAnswer({ ...given, acquisitionCostMultiplier: 2 }).costPerWon).toBe(1_800_000)
})

describe('amounts that are known', () => {
  const figures = {
    'logo-churn': { value: 0.02, period: 'month' },
    'expansion-revenue': { value: 0.05 },
    cac: { value: 900_000 },
  }

  test('come from figures, churn as a yearly rate', () => {
    const [churn, ...others] = knownAmounts(figures, null)
    expect(churn).toMatchObject({ field: 'annualChurn', isMonthly: true })
    expect(churn?.value).toBeCloseTo(0.2153, 4)
    expect(others).toEqual([
      { field: 'acquisitionCost', value: 900_000, isMonthly: false },
      { field: 'expansionRate', value: 0.05, isMonthly: false },
    ])
  })

  test('are those that were not entered so, and can be', () => {
    expect(knownAmounts({ ...figures, 'logo-churn': { value: 0.15 } }, given)).toEqual([])
    expect(
      knownAmounts({ cac: { value: 'unknown' }, 'logo-churn': { value: 1.2 }, 'expansion-revenue': 3 }, null),
    ).toEqual([])
  })
})
