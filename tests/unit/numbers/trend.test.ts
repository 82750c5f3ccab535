/** Does a change since last year count, and which way? */
import { expect, test } from 'vitest'
import { trendOf } from '../../../src/core/numbers/trend.ts'
import type { FigureKind } from '../../../src/core/vocabulary/figure.ts'
import { figureKind, invented } from '../invented-model.ts'

/** A change beyond 5 % of last year's counts; from 80 % on, one beyond two points. */
const rules = invented.rules.figures
const rising = figureKind('rising')
const falling: FigureKind = { ...figureKind('falling'), better: 'lower' }
const trend = (kind: FigureKind, previous: number, value: number) => trendOf(kind, { value, previous }, rules)

test.each([
  // 5 % of 0.20 is 0.01
  [0.2, 0.21, 'same'],
  [0.2, 0.211, 'better'],
  [0.2, 0.19, 'same'],
  [0.2, 0.189, 'worse'],
  [0.2, 0.2, 'same'],
  // From 80 % on: two points, though 5 % would be four
  [0.8, 0.82, 'same'],
  [0.8, 0.821, 'better'],
  [0.8, 0.779, 'worse'],
  [0.97, 0.99, 'same'],
  // Below: 5 % of 0.79 is 0.0395
  [0.79, 0.829, 'same'],
  [0.79, 0.831, 'better'],
] as const)('from %f to %f, where more is better: %s', (previous, value, expected) => {
  expect(trend(rising, previous, value)).toBe(expected)
})

test.each([
  [0.2, 0.211, 'worse'],
  [0.2, 0.189, 'better'],
  [0.2, 0.209, 'same'],
  // Nothing before: any change counts
  [0, 0.001, 'worse'],
  [0, 0, 'same'],
] as const)('from %f to %f, where less is better: %s', (previous, value, expected) => {
  expect(trend(falling, previous, value)).toBe(expected)
})

test('points below nothing are compared by how far they are from it', () => {
  // 5 % of 20 is 1
  const points: FigureKind = { ...figureKind('points'), unit: 'points', least: -100, most: 100 }
  expect(trend(points, -20, -18.9)).toBe('better')
  expect(trend(points, -20, -19)).toBe('same')
  expect(trend(points, -20, -21.1)).toBe('worse')
})

test('only shares are compared in points', () => {
  const times: FigureKind = { ...figureKind('times'), unit: 'times', most: 100 }
  // 5 % of 40 is 2
  expect(trend(times, 40, 41.9)).toBe('same')
  expect(trend(times, 40, 42.1)).toBe('better')
  // Counted as a share it is one
  const either: FigureKind = { ...times, definitions: [{ id: 'top', unit: 'share', most: 1 }] }
  expect(trendOf(either, { value: 0.83, previous: 0.8, definition: 'top' }, rules)).toBe('better')
})

test('there is none without a year before, without a value, without a better way', () => {
  expect(trendOf(rising, { value: 0.3 }, rules)).toBeNull()
  expect(trendOf(rising, { value: 'unknown', previous: 0.2 }, rules)).toBeNull()
  const { better: _better, ...neither } = rising
  expect(trend(neither, 0.2, 0.4)).toBeNull()
})

test('there is none from a year before that cannot have been', () => {
  expect(trend(rising, -0.1, 0.4)).toBeNull()
  expect(trend(rising, 1.1, 0.4)).toBeNull()
})
