/** Are numbers rounded half away from zero, and only then? */
import { expect, test } from 'vitest'
import { oneDecimal, percent, rounded } from '../../../src/core/text/format.ts'

test('rounds half away from zero to one decimal', () => {
  expect(oneDecimal(46.25)).toBe('46.3')
  expect(oneDecimal(-46.25)).toBe('-46.3')
  expect(oneDecimal(46.249)).toBe('46.2')
})

test('rounds decimals that binary cannot hold as a person would', () => {
  // 1.005 is stored as 1.00499999999999989…; 44.55 × 10 as 445.49999999999994
  expect(rounded(1.005, 2)).toBe(1.01)
  expect(oneDecimal(44.55)).toBe('44.6')
  expect(oneDecimal(0.05)).toBe('0.1')
})

test('shows one decimal even where it is nought', () => {
  expect(oneDecimal(0)).toBe('0.0')
  expect(oneDecimal(100)).toBe('100.0')
})

test('never shows a minus before nought', () => {
  expect(oneDecimal(-0.04)).toBe('0.0')
  expect(Object.is(rounded(-0.4, 0), 0)).toBe(true)
})

test('shows a share as whole percent', () => {
  expect(percent(0.5)).toBe('50%')
  expect(percent(0.125)).toBe('13%')
  expect(percent(2 / 3)).toBe('67%')
  expect(percent(1)).toBe('100%')
})
