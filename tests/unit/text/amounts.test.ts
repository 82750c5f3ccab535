/** Are amounts written in their units, with as many digits as help? */
import { expect, test } from 'vitest'
import { amount, grouped } from '../../../src/core/text/amounts.ts'

const units = {
  share: '{n}%',
  yen: '{n}円',
  days: '{n}日',
  hours: '{n}時間',
  months: '{n}か月',
  times: '{n}',
  points: '{n}',
}

test.each([
  [1234567.891, 1, '1,234,567.9'],
  [999, 0, '999'],
  [1000, 0, '1,000'],
  [-1234.5, 0, '−1,235'],
  [-0.04, 1, '0.0'],
  [0, 0, '0'],
])('%d with %d decimals is %s', (value, decimals, text) => {
  expect(grouped(value, decimals)).toBe(text)
})

test.each([
  [0.12, 'share', '12.0%'],
  // Below one percent a second decimal tells 0.67 from 0.74.
  [0.0067, 'share', '0.67%'],
  [0, 'share', '0.0%'],
  [280978.5, 'yen', '280,979円'],
  [12, 'months', '12か月'],
  [12.34, 'months', '12.3か月'],
  [2.345, 'times', '2.35'],
  [-39.4, 'points', '−39.4'],
] as const)('%d as %s is %s', (value, unit, text) => {
  expect(amount(value, unit, units)).toBe(text)
})
