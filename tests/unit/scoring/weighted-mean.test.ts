/** Is a mean taken over what is known, and refused where that is too little? */
import { expect, test } from 'vitest'
import { coverageOf, onHundred, weightedMean } from '../../../src/core/scoring/weighted-mean.ts'

test('counts a value as often as it weighs', () => {
  // (2×3 + 1×5 + 1×1) ÷ 4 = 3
  const parts = [
    { weight: 2, value: 3 },
    { weight: 1, value: 5 },
    { weight: 1, value: 1 },
  ]
  expect(weightedMean(parts, 0.5)).toBe(3)
})

test('leaves out what has no value', () => {
  // (2×3 + 1×5) ÷ 3 = 3.667; 3 of 4 by weight are known
  const parts = [
    { weight: 2, value: 3 },
    { weight: 1, value: 5 },
    { weight: 1, value: null },
  ]
  expect(weightedMean(parts, 0.5)).toBeCloseTo(11 / 3, 12)
  expect(coverageOf(parts)).toBe(0.75)
})

test('half of the weight suffices, less does not', () => {
  expect(
    weightedMean(
      [
        { weight: 1, value: 4 },
        { weight: 1, value: null },
      ],
      0.5,
    ),
  ).toBe(4)
  expect(
    weightedMean(
      [
        { weight: 1, value: 4 },
        { weight: 2, value: null },
      ],
      0.5,
    ),
  ).toBeNull()
})

test('has no value where there is nothing, and covers none of it', () => {
  expect(weightedMean([], 0.5)).toBeNull()
  expect(weightedMean([], 0)).toBeNull()
  expect(weightedMean([{ weight: 1, value: null }], 0)).toBeNull()
  expect(coverageOf([])).toBe(0)
})

test('steps 1 to 5 lie evenly on 0 to 100', () => {
  expect([1, 2, 3, 4, 5].map(onHundred)).toEqual([0, 25, 50, 75, 100])
})
