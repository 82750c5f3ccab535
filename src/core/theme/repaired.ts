/** Which of the colours that were asked for are shown differently? */
import type { BrandPart, PaletteName, RepairedColour, Scheme, Theme } from '../vocabulary/theme.ts'
import { paletteFor } from './palette.ts'

/** The name under which each is shown; of the border the strong line, as the quiet one promises no contrast. */
const shownAs: readonly (readonly [BrandPart, PaletteName])[] = [
  ['accent', 'indigo'],
  ['accentText', 'on-indigo'],
  ['bg', 'paper'],
  ['fg', 'ink'],
  ['muted', 'ink-soft'],
  ['border', 'line-strong'],
]

/** What was asked for and what is shown instead in that scheme, both `#rrggbb`; none where everything stays as asked. */
export function repairedColours(theme: Theme, scheme: Scheme): readonly RepairedColour[] {
  const palette = paletteFor(theme, scheme)
  return shownAs.flatMap(([part, name]) => {
    const given = theme[part]
    const shown = palette[name]
    return given === null || given === shown ? [] : [{ part, given, shown }]
  })
}
