/** Is contrast what WCAG says it is? */
import { expect, test } from 'vitest'
import { contrastOf, edgeContrast, textContrast } from '../../../src/core/theme/contrast.ts'

test.each([
  // (1 + 0.05) / (0 + 0.05)
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  // The greys that everybody knows: the lightest one for text on white, and the next one.
  ['#767676', '#ffffff', 4.54],
  ['#777777', '#ffffff', 4.48],
  // The lightest one for edges on white, and the next one.
  ['#949494', '#ffffff', 3.03],
  ['#959595', '#ffffff', 3.0],
  // Full red gives 0.2126 of white's light: 1.05 / 0.2626; green 0.7152: 1.05 / 0.7652; blue 0.0722: 1.05 / 0.1222.
  ['#ff0000', '#ffffff', 4.0],
  ['#00ff00', '#ffffff', 1.37],
  ['#0000ff', '#ffffff', 8.59],
])('of %s and %s: %f', (one, other, expected) => {
  expect(contrastOf(one, other)).toBeCloseTo(expected, 2)
  expect(contrastOf(other, one)).toBe(contrastOf(one, other))
})

test('what passes is what WCAG 2.2 asks for, rounded nowhere', () => {
  expect([textContrast, edgeContrast]).toEqual([4.5, 3])
  expect(contrastOf('#777777', '#ffffff')).toBeLessThan(textContrast)
  expect(contrastOf('#959595', '#ffffff')).toBeLessThan(edgeContrast)
})
