/** How is a list of options read, and which step do so many of them make? */
import type { Problem } from '../vocabulary/problem.ts'
import type { MultiQuestion } from '../vocabulary/question.ts'
import { type KindRules, malformed, note, shown } from './reading.ts'

export const multi: KindRules<MultiQuestion> = {
  read(question, found, at) {
    if (!Array.isArray(found)) return malformed(at, found)
    const problems: Problem[] = []
    const ticked = new Set<string>()
    for (const option of found) {
      if (typeof option === 'string' && question.options.includes(option)) ticked.add(option)
      else note(problems, { kind: 'unknown-option', at, found: shown(option) })
    }
    // An empty list says 「該当なし」; a list of which nothing is left says nothing.
    if (found.length > 0 && ticked.size === 0) return { problems: [...problems, ...malformed(at, found).problems] }
    return { answer: question.options.filter((option) => ticked.has(option)), problems }
  },
  isComplete: () => true,
}

/** The step, 1 to 5, that a number of ticked options makes. */
export function stepForCount(question: MultiQuestion, count: number): number {
  return 1 + question.countsForSteps.filter((needed) => count >= needed).length
}
