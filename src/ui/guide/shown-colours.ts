/** What becomes of the colours that were chosen? */
import { paletteFor } from '../../core/theme/palette.ts'
import { readTheme } from '../../core/theme/read-theme.ts'
import { repairedColours } from '../../core/theme/repaired.ts'
import type { EmbedChoices } from '../../core/vocabulary/snippet.ts'
import type { BrandPart, PaletteName, Scheme, Theme } from '../../core/vocabulary/theme.ts'

/** The colours that can be chosen, by the names of their attributes. */
export const colourNames = ['accent', 'bg', 'fg', 'accent-text', 'muted', 'border'] as const

export type ColourName = (typeof colourNames)[number]

/** What each is called where the frame reads it, and under which name of the palette it is seen. */
const parts: Readonly<Record<ColourName, { readonly part: BrandPart; readonly seenAs: PaletteName }>> = {
  accent: { part: 'accent', seenAs: 'indigo' },
  'accent-text': { part: 'accentText', seenAs: 'on-indigo' },
  bg: { part: 'bg', seenAs: 'paper' },
  fg: { part: 'fg', seenAs: 'ink' },
  muted: { part: 'muted', seenAs: 'ink-soft' },
  border: { part: 'border', seenAs: 'line-strong' },
}

interface Repair {
  readonly scheme: Scheme
  readonly given: string
  readonly shown: string
}

export interface ShownColour {
  /** What was chosen, else what is seen there without it: `#rrggbb`. */
  readonly colour: string
  /** Where it had to be changed so that it can be read. */
  readonly repairs: readonly Repair[]
}

export function shownColours(choices: EmbedChoices): Readonly<Record<ColourName, ShownColour>> {
  const theme = themeOf(choices)
  const schemes: readonly Scheme[] = theme.scheme === 'auto' ? ['light', 'dark'] : [theme.scheme]
  const palette = paletteFor(theme, schemes[0] ?? 'light')
  const repaired = schemes.flatMap((scheme) => repairedColours(theme, scheme).map((one) => ({ ...one, scheme })))
  const shown = (name: ColourName): ShownColour => {
    const { part, seenAs } = parts[name]
    return {
      colour: theme[part] ?? palette[seenAs],
      repairs: repaired.filter((one) => one.part === part),
    }
  }
  return {
    accent: shown('accent'),
    bg: shown('bg'),
    fg: shown('fg'),
    'accent-text': shown('accent-text'),
    muted: shown('muted'),
    border: shown('border'),
  }
}

/** As the frame reads it. */
function themeOf(choices: EmbedChoices): Theme {
  const colours = colourNames.map((name) => [parts[name].part, choices[name].trim()])
  return readTheme({ ...Object.fromEntries(colours), scheme: choices.scheme })
}
