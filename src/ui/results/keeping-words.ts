/** Which words does everything around keeping, sharing and opening receive? */
import type { ProblemWords } from '../../core/vocabulary/problem-words.ts'
import type { keepingWords } from '../../words/ja/keeping.ts'
import type { SameShape } from '../../words/same-shape.ts'

export type KeepingText = SameShape<typeof keepingWords>

export interface KeepingWords {
  readonly text: KeepingText
  /** What was mended on the way; `{at}` is where, `{found}` what stood there. */
  readonly problems: ProblemWords['problems']
}
