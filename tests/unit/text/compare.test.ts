/** Do comparisons forgive what floating point blurs, and no more? */
import { expect, test } from 'vitest'
import { isAbove, isAtLeast, isAtMost, isBelow } from '../../../src/core/text/compare.ts'

test('a value a hair below a threshold has reached it', () => {
  // 0.1 + 0.2 = 0.30000000000000004, and 0.7 × 100 = 70 − 1.4e−14
  expect(isAtLeast(0.7 * 100, 70)).toBe(true)
  expect(isAtMost(0.1 + 0.2, 0.3)).toBe(true)
  expect(isBelow(0.7 * 100, 70)).toBe(false)
  expect(isAbove(0.1 + 0.2, 0.3)).toBe(false)
})

test('a difference larger than 1e−9 counts', () => {
  expect(isAtLeast(40 - 2e-9, 40)).toBe(false)
  expect(isBelow(40 - 2e-9, 40)).toBe(true)
  expect(isAtMost(40 + 2e-9, 40)).toBe(false)
  expect(isAbove(40 + 2e-9, 40)).toBe(true)
})

test('equal numbers are at least and at most, neither above nor below', () => {
  expect([isAtLeast(3, 3), isAtMost(3, 3), isAbove(3, 3), isBelow(3, 3)]).toEqual([true, true, false, false])
})
