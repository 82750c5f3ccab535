/** Which questions and rows does this company see, and in what order? */
import type { Answered } from '../vocabulary/answer.ts'
import type { Questionnaire } from '../vocabulary/model.ts'
import type { Matrix3Question, Question } from '../vocabulary/question.ts'
import { holdsForCompany } from './holds-for-company.ts'

/** What decides which questions are asked: everything but the answers. */
export type Asking = Pick<Answered, 'track' | 'businessModel' | 'context'>

/** Whether the company is still considering: then it takes the short readiness track, whatever track was chosen. */
export function isConsidering(questionnaire: Questionnaire, asking: Asking): boolean {
  return holdsForCompany(questionnaire.readiness.when, asking)
}

/** The questions of this company's track, in the order in which they are asked. */
export function askedQuestions(questionnaire: Questionnaire, asking: Asking): readonly Question[] {
  return order(questionnaire, asking).filter(({ when }) => when === undefined || holdsForCompany(when, asking))
}

/** The rows of a table that this company is asked, in the order of the model. */
export function askedRows(question: Matrix3Question, asking: Asking): Matrix3Question['rows'] {
  return question.rows.filter(
    ({ quick, when }) =>
      (asking.track === 'full' || quick === true) && (when === undefined || holdsForCompany(when, asking)),
  )
}

function order(questionnaire: Questionnaire, asking: Asking): readonly Question[] {
  if (isConsidering(questionnaire, asking)) return named(questionnaire, questionnaire.readiness.questions)
  if (asking.track === 'quick') return named(questionnaire, questionnaire.tracks.quick)
  return questionnaire.tracks.full.flatMap((dimension) =>
    questionnaire.questions.filter((question) => question.dimension === dimension),
  )
}

function named(questionnaire: Questionnaire, ids: readonly string[]): readonly Question[] {
  return ids.flatMap((id) => questionnaire.questions.filter((question) => question.id === id))
}
