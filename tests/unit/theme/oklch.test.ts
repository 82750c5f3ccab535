/** Do colours become lightness, chroma and hue, and come back? */
import { expect, test } from 'vitest'
import { hexOf, type Oklch, oklchOf } from '../../../src/core/theme/oklch.ts'

// As CSS Color 4 and oklch.com give them, to four digits.
test.each<[string, Oklch]>([
  ['#ff0000', [0.628, 0.2577, 29.23]],
  ['#00ff00', [0.8664, 0.2948, 142.5]],
  ['#0000ff', [0.452, 0.3132, 264.05]],
  ['#ffff00', [0.968, 0.211, 109.77]],
])('%s is %j', (hex, [lightness, chroma, hue]) => {
  const found = oklchOf(hex)
  expect(found[0]).toBeCloseTo(lightness, 3)
  expect(found[1]).toBeCloseTo(chroma, 3)
  expect(found[2]).toBeCloseTo(hue, 1)
})

test('greys have no chroma, and the lightness that is the cube root of their light', () => {
  // Half as light as white to the eye: 0.5 × 0.5 × 0.5 = 0.125 of its light; the curve of sRGB makes 99 of 255 of it.
  expect(hexOf([0.5, 0, 0])).toBe('#636363')
  expect(hexOf([0, 0, 0])).toBe('#000000')
  expect(hexOf([1, 0, 0])).toBe('#ffffff')
  for (const grey of ['#000000', '#636363', '#ffffff']) expect(oklchOf(grey)[1]).toBeLessThan(1e-6)
})

test('from black down all is black, from white up all is white, whatever the chroma', () => {
  expect([-0.2, 0].map((lightness) => hexOf([lightness, 0.1, 30]))).toEqual(['#000000', '#000000'])
  expect([1, 1.3].map((lightness) => hexOf([lightness, 0.1, 30]))).toEqual(['#ffffff', '#ffffff'])
})

test('every colour comes back, letter by letter', () => {
  // 257 is prime, so that every value of every channel is met.
  for (let number = 0; number <= 0xffffff; number += 257) {
    const hex = `#${number.toString(16).padStart(6, '0')}`
    expect(hexOf(oklchOf(hex))).toBe(hex)
  }
})

test('where sRGB has not so much chroma, chroma gives way, and lightness and hue stay', () => {
  for (let hue = 0; hue < 360; hue += 7) {
    for (const lightness of [0.3, 0.5, 0.7, 0.9]) {
      const [gotLightness, gotChroma, gotHue] = oklchOf(hexOf([lightness, 0.4, hue]))
      expect(Math.abs(gotLightness - lightness)).toBeLessThan(0.004)
      expect(Math.abs(((gotHue - hue + 540) % 360) - 180)).toBeLessThan(2.5)
      // There is something left of it, and it is all there is: with a tenth more the colour would be another one.
      expect(gotChroma).toBeGreaterThan(0.02)
      expect(hexOf([lightness, gotChroma * 1.1, hue])).toBe(hexOf([lightness, 0.4, hue]))
    }
  }
})
