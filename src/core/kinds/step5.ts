/** How is a choice of one step out of five read? */
import type { Step5Question } from '../vocabulary/question.ts'
import { type KindRules, malformed } from './reading.ts'

export const step5: KindRules<Step5Question> = {
  read(_question, found, at) {
    if (typeof found !== 'number' || !Number.isInteger(found) || found < 1 || found > 5) return malformed(at, found)
    return { answer: found, problems: [] }
  },
  isComplete: () => true,
}
