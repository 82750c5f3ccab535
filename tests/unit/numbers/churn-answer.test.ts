/** Is the what-if of churn told as a reader follows it? */
import { describe, expect, test } from 'vitest'
import { churnAnswer } from '../../../src/core/numbers/churn-answer.ts'
import { missingInputs, readChurnInputs } from '../../../src/core/numbers/churn-inputs.ts'

const given = { customers: 500, newCustomers: 10, monthlyRevenue: 20_000, churnNow: 0.03, churnThen: 0.02 }

describe('what was kept', () => {
  test('is read where it makes sense, and left out where it does not', () => {
    const found = { ...given, months: 24, grossMargin: 0, cost: -1, growth: Number.NaN, customers: '500', other: 1 }
    const { customers: _none, ...rest } = given
    expect(readChurnInputs(found)).toEqual(rest)
    expect(readChurnInputs({ ...given, months: 36, growth: -0.1 })).toEqual({ ...given, months: 36, growth: -0.1 })
  })

  test.each([undefined, null, 'a', 3, [], [1]])('%j holds nothing', (found) => {
    expect(readChurnInputs(found)).toEqual({})
  })

  test('lacks what is needed and was not given', () => {
    expect(missingInputs({ customers: 1, churnThen: 0 })).toEqual(['monthlyRevenue', 'churnNow'])
    expect(missingInputs(given)).toEqual([])
  })
})

describe('the answer', () => {
  test.each(['customers', 'monthlyRevenue', 'churnNow', 'churnThen'] as const)('waits for %s', (field) => {
    const { [field]: _none, ...rest } = given
    expect(churnAnswer(rest, false)).toBeNull()
  })

  // The vectors of the specification: 448.97 customers and 112,996,990 yen, against 500 and 120,000,000.
  test('says the ends, the difference and the way between', () => {
    const answer = churnAnswer(given, false)
    expect(answer?.ends.now).toBeCloseTo(448.97, 2)
    expect(answer?.ends.changed).toBe(500)
    expect(answer?.now.revenue).toBeCloseTo(112_996_990, 0)
    expect(answer?.direction).toBe('more')
    expect(answer?.size).toBe(7_003_010)
    expect(answer?.moments.map(({ month }) => month)).toEqual([0, 3, 6, 9, 12])
    expect(answer?.moments[0]).toEqual({ month: 0, now: 500, changed: 500, difference: 0 })
    expect(churnAnswer({ ...given, months: 36 }, false)?.moments.map(({ month }) => month)).toEqual([0, 9, 18, 27, 36])
  })

  test('shows a loss where more leave, and no difference where none is', () => {
    expect(churnAnswer({ ...given, churnThen: 0.04 }, false)?.direction).toBe('less')
    expect(churnAnswer({ ...given, churnThen: 0.03 }, false)).toMatchObject({ direction: 'same', size: 0 })
  })

  test('has no ceiling where nobody leaves, and none in sight where it is far away', () => {
    const answer = churnAnswer({ ...given, churnNow: 0.001, churnThen: 0 }, false)
    expect(answer?.now.ceiling).toBe(10_000)
    expect(answer?.then.ceiling).toBeNull()
    expect(answer?.isInSight).toEqual({ now: false, changed: false })
    expect(churnAnswer(given, false)?.isInSight).toEqual({ now: true, changed: true })
  })

  test('stands on revenue where no margin is known', () => {
    expect(churnAnswer(given, false)).toMatchObject({ isRevenueBased: true, given: { grossMargin: 1, cost: null } })
    const known = churnAnswer({ ...given, grossMargin: 0.8, cost: 5_000_000 }, false)
    expect(known).toMatchObject({ isRevenueBased: false, given: { grossMargin: 0.8, cost: 5_000_000 } })
    // 16,000 × (1 − 0.97^60) ÷ 0.03 and 16,000 × (1 − 0.98^60) ÷ 0.02
    expect(known?.lifetimeDifference).toBeCloseTo(561_957 - 447_570, -1)
  })

  test('heeds growth only where customers can come to spend more', () => {
    expect(churnAnswer({ ...given, growth: 0.02 }, false)?.given.growth).toBe(0)
    expect(churnAnswer({ ...given, growth: 0.02 }, true)?.given.growth).toBe(0.02)
  })
})
