/** What can a chart show? Only texts and numbers: what they mean is said by the table beside it. */

/** Two scores of 0–100 a row; `null` leaves a gap. */
export interface ScoresSpec {
  readonly kind: 'scores'
  readonly rows: readonly { readonly short: string; readonly before: number | null; readonly after: number | null }[]
  readonly before: string
  readonly after: string
}

interface Bar {
  readonly name: string
  readonly value: number
  /** The value as it is written at the end of the bar. */
  readonly label: string
  /** An outline instead of a filled bar: what the others are set against. */
  readonly isOutline?: boolean
}

/** Amounts that lie below each other, or beside each other as time goes on. */
export interface AmountsSpec {
  readonly kind: 'amounts'
  readonly along: 'rows' | 'columns'
  readonly bars: readonly Bar[]
  /** An amount that the bars are held against. */
  readonly mark?: { readonly value: number; readonly label: string }
}

interface Path {
  readonly values: readonly number[]
  /** Stands at its end. */
  readonly label: string
  /** Where it comes to a halt, with what stands there; `null`: nowhere in sight. */
  readonly ceiling: { readonly value: number; readonly label: string } | null
}

/** Two paths over the same moments: as things are, and as they could be. */
export interface PathsSpec {
  readonly kind: 'paths'
  readonly moments: readonly string[]
  readonly now: Path
  readonly changed: Path
}

export type ChartSpec = ScoresSpec | AmountsSpec | PathsSpec
