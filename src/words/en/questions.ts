/** How do we ask every question, in English? */
import type { AllQuestionWords } from '../../model/words-for.ts'
import { alignmentWords } from './questions/alignment.ts'
import { customerUnderstandingWords } from './questions/customer-understanding.ts'
import { dataWords } from './questions/data.ts'
import { metricsWords } from './questions/metrics.ts'
import { strategyWords } from './questions/strategy.ts'
import { successWords } from './questions/success.ts'
import { supportWords } from './questions/support.ts'

export const questionsWords = {
  ...strategyWords,
  ...metricsWords,
  ...supportWords,
  ...successWords,
  ...customerUnderstandingWords,
  ...dataWords,
  ...alignmentWords,
} satisfies AllQuestionWords
