/** How does the frame look: what does a page around it ask for, and which colours come of it? */

/** What a page around the frame asks for. Colours are `#rrggbb` in small letters; `null` is asked for by nobody. */
export interface Theme {
  /** Links, buttons, what is chosen. */
  readonly accent: string | null
  /** Text on the accent. */
  readonly accentText: string | null
  readonly bg: string | null
  readonly fg: string | null
  /** Quieter text. */
  readonly muted: string | null
  /** Edges of what can be operated. */
  readonly border: string | null
  /** Of corners, in CSS pixels: whole, 0–24. */
  readonly radius: number | null
  readonly density: 'comfortable' | 'compact'
  readonly font: 'system' | 'serif' | 'host'
  /** What may follow `font-family:` as it stands, for `font: 'host'`. */
  readonly hostFont: string | null
  /** `auto` follows the device. */
  readonly scheme: Scheme | 'auto'
}

export type Scheme = 'light' | 'dark'

/** The parts of a theme that are colours. */
export type BrandPart = 'accent' | 'accentText' | 'bg' | 'fg' | 'muted' | 'border'

/** The names of the palette in `styles/tokens.css`, without their hyphens in front. */
export type PaletteName =
  | 'paper'
  | 'paper-raised'
  | 'paper-sunk'
  | 'ink'
  | 'ink-soft'
  | 'line'
  | 'line-strong'
  | 'indigo'
  | 'indigo-deep'
  | 'indigo-pale'
  | 'rust'
  | 'red'
  | 'on-indigo'
  | 'veil'

/** A colour for every name: `#rrggbb`, and `#rrggbbaa` for the veil. */
export type Palette = Readonly<Record<PaletteName, string>>

/** A colour that a page asked for and that is shown in another lightness, so that it can be read. */
export interface RepairedColour {
  readonly part: BrandPart
  readonly given: string
  readonly shown: string
}
