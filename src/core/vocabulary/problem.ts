/** What can be wrong with something that came from outside? */

/** One thing that was wrong and how it was read; the sentence for people is made from it in words. */
export interface Problem {
  readonly kind: ProblemKind
  /** Where: a path such as `answers.onboarding`. */
  readonly at: string
  /** The offending value, shortened and as text. */
  readonly found?: string
}

export type ProblemKind =
  | 'unknown-question'
  | 'unknown-option'
  | 'unknown-row'
  | 'unknown-field'
  | 'unknown-dimension'
  | 'malformed-answer'
  | 'malformed-context'
  | 'malformed-evidence'
  | 'malformed-figure'
  | 'missing-figure'
  | 'figure-out-of-range'
  | 'malformed-part'
  | 'unknown-business-model'
  | 'missing-business-model'
  | 'unknown-track'
  | 'other-edition'
  | 'newer-version'
  | 'newer-part'
  | 'moved'
  | 'more-problems'

/** Something from outside: a value with what was mended on the way, or the reason why it cannot be read at all. */
export type Outcome<T, Reason = Unreadable> =
  | { readonly ok: true; readonly value: T; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly reason: Reason }

export type Unreadable = 'not-an-object' | 'other-format'
