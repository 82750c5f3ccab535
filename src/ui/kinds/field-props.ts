/** What does every field of a question receive? */

import type { Answer, RowState } from '../../core/vocabulary/answer.ts'
import type { Mistake } from '../kit/ErrorSummary.tsx'

export interface FieldLabels {
  readonly unknown: string
  readonly rowUnknown: string
  readonly notApplicable: string
  readonly rowStates: Readonly<Record<RowState, string>>
}

export interface FieldProps<Q, W> {
  readonly question: Q
  readonly said: W
  readonly labels: FieldLabels
  readonly businessModel: string
  readonly answer: Answer | undefined
  readonly onAnswer: (answer: Answer | null) => void
  readonly isInvalid: boolean
  /** Ids of the rows that are asked; empty for kinds without rows. */
  readonly rows: readonly string[]
  /** What is missing, to be said beside the field it is missing in. */
  readonly mistakes: readonly Mistake[]
  /** Other steps than the question's own: those of the readiness check, with a text for "none" of a list. */
  readonly steps?: readonly string[] | undefined
  readonly none?: string | undefined
}
