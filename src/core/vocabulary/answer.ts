/** What can a company answer, and what does a document of answers hold? */
import type { Economics } from './economics.ts'
import type { Figure } from './figure.ts'

/** Said on purpose: the person was asked and does not know. */
export type Unknown = 'unknown'

/** How a row of figures is used. */
export type RowState = 'not-watched' | 'watched' | 'owned' | Unknown

/**
 * An answer as the contract spells it. Absent means unanswered.
 * A number is a step 1–5; a list holds option ids (empty: none of them); an object holds a state per row.
 */
export type Answer = number | readonly string[] | Readonly<Record<string, RowState>> | Unknown | 'not-applicable'

export type Answers = Readonly<Record<string, Answer>>

export type Track = 'quick' | 'full'

export type Evidence = 'records' | 'colleagues' | 'own-view'

/** What is known of the company beside the questions: single choices and lists of choices, by field id. */
export type Context = Readonly<Record<string, string | readonly string[]>>

/** What one company answered when asked, read and trusted: every id exists, every value is of its question's kind. */
export interface Answered {
  readonly edition: string
  readonly track: Track
  readonly businessModel: string
  readonly context: Context
  readonly answers: Answers
  readonly evidence: Readonly<Record<string, Evidence>>
}

/** With the figures and amounts it gave beside the questions, read and trusted as well. */
export interface Assessment extends Answered {
  readonly figures: Readonly<Record<string, Figure>>
  /** What was entered into the calculation of what customer success costs and brings; `null`: nothing was. */
  readonly economics: Economics | null
}
