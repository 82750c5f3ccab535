/** What does every part of the outcome need? */
import type { EconomicsAnswer } from '../../core/numbers/economics-answer.ts'
import type { LaterWords } from './calculator-words.ts'
import type { EconomicsEntry } from './EconomicsAmount.tsx'

export interface Reading {
  readonly entry: EconomicsEntry
  readonly said: LaterWords
  readonly answer: EconomicsAnswer
  /** 「3年」 */
  readonly span: string
}
