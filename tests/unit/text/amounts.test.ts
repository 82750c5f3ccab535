/** Are amounts written in their units, with as many digits as help? */
import { expect, test } from 'vitest'
import { aboutPercent, amount, grouped, money, percentDigits, roughMoney } from '../../../src/core/text/amounts.ts'

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

const japanese = { yen: '{number}円', large: ['万', '億', '兆'], rough: { signs: ['万', '億', '兆'], apart: '4' } }
const english = { yen: '¥{number}', large: [], rough: { signs: ['K', 'M', 'B', 'T'], apart: '3' } }

test.each([
  [0, '0円', '¥0'],
  [9_999, '9,999円', '¥9,999'],
  [10_000, '1万円', '¥10,000'],
  [955_000, '95万5,000円', '¥955,000'],
  [40_500_000, '4,050万円', '¥40,500,000'],
  [112_996_990, '1億1,299万6,990円', '¥112,996,990'],
  [100_000_001, '1億1円', '¥100,000,001'],
  [-3_360_000, '−336万円', '−¥3,360,000'],
  [-0.4, '0円', '¥0'],
  [1_865_250.5, '186万5,251円', '¥1,865,251'],
  // Beyond the largest sign, that one goes on.
  [1e17, '100,000兆円', '¥100,000,000,000,000,000'],
  [1e21, '1,000,000,000兆円', '¥1,000,000,000,000,000,000,000'],
])('%d yen is %s and %s', (value, inJapanese, inEnglish) => {
  expect(money(value, japanese)).toBe(inJapanese)
  expect(money(value, english)).toBe(inEnglish)
})

test.each([
  [0, '0円', '¥0'],
  [864, '864円', '¥864'],
  [34_114_500, '3,411万円', '¥34.1M'],
  [112_996_990, '1.13億円', '¥113M'],
  [8_000_000, '800万円', '¥8M'],
  [-12_000, '−1.2万円', '−¥12K'],
])('%d yen on a chart is %s and %s', (value, inJapanese, inEnglish) => {
  expect(roughMoney(value, japanese)).toBe(inJapanese)
  expect(roughMoney(value, english)).toBe(inEnglish)
})

test('percent has a second decimal only where it was given one, or where it is only about so and below one', () => {
  expect([0.15, 0.1534, 0.0048, 0].map(percentDigits)).toEqual(['15.0', '15.34', '0.48', '0.0'])
  expect([0.15, 0.2153, 0.0048].map(aboutPercent)).toEqual(['15.0', '21.5', '0.48'])
})
