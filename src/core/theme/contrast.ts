/** How well is one colour told from another, as WCAG 2.2 reckons it? */
import { linearOf } from './oklch.ts'

/** What text needs at least, by success criterion 1.4.3 (AA). */
export const textContrast = 4.5

/** What the edges of what can be operated need at least, by success criterion 1.4.11 (AA). */
export const edgeContrast = 3

/**
 * The contrast ratio of two colours `#rrggbb`, whichever is the lighter: 1 (the same) to 21 (black and white).
 *
 * https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio and #dfn-relative-luminance
 */
export function contrastOf(one: string, other: string): number {
  const first = luminanceOf(one) + 0.05
  const second = luminanceOf(other) + 0.05
  return Math.max(first, second) / Math.min(first, second)
}

function luminanceOf(hex: string): number {
  const [red, green, blue] = linearOf(hex)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
