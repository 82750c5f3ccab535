/** What if fewer customers left each month? */
import { describe, expect, test } from 'vitest'
import { type ChurnCase, churnWhatIf } from '../../../src/core/numbers/what-if.ts'

/** The check of numbers.md 5.5. */
const given: ChurnCase = {
  customers: 500,
  newCustomers: 10,
  monthlyRevenue: 20_000,
  growth: 0,
  churnNow: 0.03,
  churnThen: 0.02,
  months: 12,
  grossMargin: null,
  cost: null,
}

const last = (customers: readonly number[]) => customers.at(-1)

describe('the worked example', () => {
  test('in twelve months', () => {
    // 500 × 0.97 + 10 = 495, and so on; at 2 % ten leave and ten come
    const { now, then, revenueDifference } = churnWhatIf(given)
    expect(now.customers.slice(0, 3)).toEqual([500, 495, expect.closeTo(490.15, 9)])
    expect(last(now.customers)).toBeCloseTo(448.97, 2)
    expect(Math.round(now.revenue)).toBe(112_996_990)
    expect(last(then.customers)).toBeCloseTo(500, 9)
    expect(then.revenue).toBeCloseTo(120_000_000, 3)
    // 120,000,000 − 112,996,990
    expect(Math.round(revenueDifference)).toBe(7_003_010)
  })

  test('in thirty-six', () => {
    const { now, then } = churnWhatIf({ ...given, months: 36 })
    expect(last(now.customers)).toBeCloseTo(389.0, 2)
    expect(Math.round(now.revenue)).toBe(311_777_019)
    expect(then.revenue).toBeCloseTo(360_000_000, 3)
    expect(now.customers.length).toBe(37)
  })

  test('growth stops where as many leave as come', () => {
    // 10 ÷ 0.03 and 10 ÷ 0.02
    const { now, then } = churnWhatIf(given)
    expect(now.ceiling).toBeCloseTo(333.333333, 6)
    expect(then.ceiling).toBe(500)
  })
})

test('nobody leaving has no ceiling', () => {
  // 500 + 12 × 10
  const { then } = churnWhatIf({ ...given, churnThen: 0 })
  expect(then.ceiling).toBeNull()
  expect(last(then.customers)).toBe(620)
})

test('nobody coming ends at nothing', () => {
  // 500 × 0.97
  const { now } = churnWhatIf({ ...given, newCustomers: 0 })
  expect(now.customers[1]).toBe(485)
  expect(now.ceiling).toBe(0)
})

test('more leaving than before is shown as a loss', () => {
  const { revenueDifference, repaidBy } = churnWhatIf({ ...given, churnNow: 0.02, churnThen: 0.03, cost: 100 })
  expect(Math.round(revenueDifference)).toBe(-7_003_010)
  expect(repaidBy).toBeNull()
})

test('spending that grows counts from the second month on', () => {
  // Two months at 2 %: 500 × 20,000 + 500 × 20,000 × 1.1
  const { then } = churnWhatIf({ ...given, months: 2, growth: 0.1 })
  expect(then.revenue).toBeCloseTo(21_000_000, 6)
})

test('a customer is worth more, over sixty months', () => {
  // 16,000 × (1 − 0.97^60) ÷ 0.03 = 533,333 × (1 − 0.160807); 16,000 × (1 − 0.98^60) ÷ 0.02 = 800,000 × (1 − 0.297553)
  const { now, then } = churnWhatIf({ ...given, grossMargin: 0.8 })
  expect(now.lifetimeValue).toBeCloseTo(447_570, -1)
  expect(then.lifetimeValue).toBeCloseTo(561_958, -1)
  expect(churnWhatIf(given).now.lifetimeValue).toBeNull()
})

describe('the month by which it has paid for itself', () => {
  // Customers more: 5, then 9.85, then 14.5545; at 20,000 each 100,000, 297,000, 588,090 in all
  test.each([
    [100_000, 1],
    [100_001, 2],
    [297_000, 2],
    [297_001, 3],
  ])('in revenue where no margin is known: ¥%i by month %i', (cost, month) => {
    expect(churnWhatIf({ ...given, cost }).repaidBy).toBe(month)
  })

  test('in gross profit where one is', () => {
    // 80,000, 237,600, 470,472
    expect(churnWhatIf({ ...given, grossMargin: 0.8, cost: 250_000 }).repaidBy).toBe(3)
  })

  test('is none where it has not within the time, or no cost is known', () => {
    expect(churnWhatIf({ ...given, cost: 7_003_011 }).repaidBy).toBeNull()
    expect(churnWhatIf({ ...given, months: 13, cost: 7_003_011 }).repaidBy).toBe(13)
    expect(churnWhatIf(given).repaidBy).toBeNull()
  })

  test('is none where nothing changes, whatever the cost', () => {
    expect(churnWhatIf({ ...given, churnThen: 0.03, cost: 0 }).repaidBy).toBeNull()
  })
})
