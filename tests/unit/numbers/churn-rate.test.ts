/** Does a monthly rate of leaving amount to the yearly one that it does, and back? */
import { expect, test } from 'vitest'
import { monthlyAsTyped, monthlyRate, yearlyAt, yearlyRate } from '../../../src/core/numbers/churn-rate.ts'

test.each([
  // 1 − 0.995^12 = 1 − 0.94162 and so on, as in numbers.md 5.2
  [0.005, 5.8],
  [0.01, 11.4],
  [0.02, 21.5],
  [0.03, 30.6],
  [0.05, 46.0],
])('%f a month is %f %% a year', (monthly, yearly) => {
  expect(Math.round(yearlyRate(monthly) * 1000) / 10).toBe(yearly)
})

test('is not twelve times as much', () => {
  // 0.98^12 = 0.784717, not 1 − 0.24
  expect(yearlyRate(0.02)).toBeCloseTo(0.215283, 6)
})

test('nobody a month is nobody a year, and everybody everybody', () => {
  expect([yearlyRate(0), yearlyRate(1), monthlyRate(0), monthlyRate(1)]).toEqual([0, 1, 0, 1])
})

test('a yearly rate is brought back to its month', () => {
  // 1 − 0.88^(1/12): 12 × ln 0.989404 = ln 0.88
  expect(monthlyRate(0.12)).toBeCloseTo(0.010596, 6)
})

test('a monthly rate comes back as it was typed', () => {
  for (const typed of [0.02, 0.013, 0.0067, 0.1, 0, 1]) expect(monthlyAsTyped(yearlyRate(typed))).toBe(typed)
})

test('in the other period a rate has as many digits as people type', () => {
  // 21.528… % a year, and 2.0 % again.
  expect(yearlyAt('year', yearlyRate(0.02))).toBe(0.2153)
  expect(monthlyAsTyped(yearlyAt('month', 0.2153))).toBe(0.02)
})
