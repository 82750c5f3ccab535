/** Which questions and rows does this company see, and in what order? */
import type { Assessment } from '../vocabulary/answer.ts'
import type { Model } from '../vocabulary/model.ts'
import type { Matrix3Question, Question } from '../vocabulary/question.ts'
import { companyFacts } from './facts.ts'
import { holds } from './holds.ts'

/** What decides which questions are asked: everything but the answers. */
export type Asking = Pick<Assessment, 'track' | 'businessModel' | 'context'>

/** Whether the company is still considering: then it takes the short readiness track, whatever track was chosen. */
export function isConsidering(model: Model, asking: Asking): boolean {
  return holds(model.readiness.when, companyFacts(asking))
}

/** The questions of this company's track, in the order in which they are asked. */
export function askedQuestions(model: Model, asking: Asking): readonly Question[] {
  const facts = companyFacts(asking)
  return order(model, asking).filter(({ when }) => when === undefined || holds(when, facts))
}

/** The rows of a table that this company is asked, in the order of the model. */
export function askedRows(question: Matrix3Question, asking: Asking): Matrix3Question['rows'] {
  const facts = companyFacts(asking)
  return question.rows.filter(
    ({ quick, when }) => (asking.track === 'full' || quick === true) && (when === undefined || holds(when, facts)),
  )
}

function order(model: Model, asking: Asking): readonly Question[] {
  if (isConsidering(model, asking)) return named(model, model.readiness.questions)
  if (asking.track === 'quick') return named(model, model.tracks.quick)
  return model.tracks.full.flatMap((dimension) =>
    model.questions.filter((question) => question.dimension === dimension),
  )
}

function named(model: Model, ids: readonly string[]): readonly Question[] {
  return ids.flatMap((id) => model.questions.filter((question) => question.id === id))
}
