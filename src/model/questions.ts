/** Which questions are there, all dimensions together? */
import { alignmentQuestions } from './questions/alignment.ts'
import { customerUnderstandingQuestions } from './questions/customer-understanding.ts'
import { dataQuestions } from './questions/data.ts'
import { metricsQuestions } from './questions/metrics.ts'
import { strategyQuestions } from './questions/strategy.ts'
import { successQuestions } from './questions/success.ts'
import { supportQuestions } from './questions/support.ts'

export const questions = [
  ...strategyQuestions,
  ...metricsQuestions,
  ...supportQuestions,
  ...successQuestions,
  ...customerUnderstandingQuestions,
  ...dataQuestions,
  ...alignmentQuestions,
] as const

type AnyQuestion = (typeof questions)[number]

export type QuestionId = AnyQuestion['id']
export type Step5Id = Extract<AnyQuestion, { kind: 'step5' }>['id']
export type RowId = Extract<AnyQuestion, { kind: 'matrix3' }>['rows'][number]['id']
export type OptionId = Extract<AnyQuestion, { kind: 'multi' }>['options'][number]
