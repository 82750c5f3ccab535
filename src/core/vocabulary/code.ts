/** What is written into a code that is sent or read aloud, and what can come of reading one? */
import type { Assessment } from './answer.ts'
import type { Problem } from './problem.ts'

/**
 * Which answer stands at which place of a code. Only ever added to, at the end: a slot keeps its place, its width and
 * its values for ever, or old codes would be read wrongly.
 */
export interface Registry {
  /** Editions in the order in which they came; the first is number 1. */
  readonly editions: readonly string[]
  readonly slots: readonly Slot[]
  /** Paths of what left the model or the reckoning knowingly; still read, never written. */
  readonly retired: readonly string[]
  /** Figures by number, from 1. */
  readonly figures: readonly FigurePlaces[]
  /** Amounts of the economics by number, from 1. */
  readonly economics: readonly string[]
  /** Amounts of the what-if of churn by number, from 1. */
  readonly churn: readonly string[]
}

/** What stands beside a figure, by number, from 1. */
export interface FigurePlaces {
  readonly id: string
  readonly parts: readonly string[]
  readonly definitions: readonly string[]
}

/** A place in a code, by kind; `at` is the path in a document, such as `answers.onboarding`. */
export type Slot =
  /** One of several values; `bits` leaves room for further ones. */
  | { readonly kind: 'one-of'; readonly at: string; readonly bits: number; readonly values: readonly string[] }
  /** A step 1–5, or that it is unknown or does not apply. */
  | { readonly kind: 'step'; readonly at: string }
  /** Whether a list was given, and one bit an option. */
  | { readonly kind: 'list'; readonly at: string; readonly options: readonly string[] }
  /** Whether a table was answered, and a state a row. */
  | { readonly kind: 'table'; readonly at: string; readonly rows: readonly string[] }
  /** Options that a list was given later. */
  | { readonly kind: 'more-options'; readonly at: string; readonly options: readonly string[] }
  /** Rows that a table was given later. */
  | { readonly kind: 'more-rows'; readonly at: string; readonly rows: readonly string[] }

/** Why a text gave nothing. */
export type CodeError =
  | 'empty'
  | 'no-code'
  | 'other-kind'
  | 'newer-code'
  | 'strange-character'
  | 'cut-off'
  | 'damaged'
  | 'too-long'

/** What the code of a result held. */
export interface ReadCode {
  readonly assessment: Assessment
  /** Whole days since 2025-01-01; `null`: not given. */
  readonly day: number | null
  /** Made by an edition, or holding parts, that this one does not know. */
  readonly isNewer: boolean
}

export type CodeOutcome<T = ReadCode> =
  | { readonly ok: true; readonly value: T; readonly problems: readonly Problem[] }
  | {
      readonly ok: false
      readonly reason: CodeError
      /** The strange character, the other kind or the newer version, for the sentence. */
      readonly found?: string
    }
