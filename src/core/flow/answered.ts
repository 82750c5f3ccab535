/** Which questions of a company's track are answered, wholly and to the end? */
import { rowState } from '../kinds/matrix3.ts'
import { isComplete } from '../kinds/rules.ts'
import type { Answered } from '../vocabulary/answer.ts'
import type { Questionnaire } from '../vocabulary/model.ts'
import type { Question } from '../vocabulary/question.ts'
import { askedQuestions, askedRows } from './asked.ts'

/** Whether the question says something about everything it asks of this company; 「わからない」 is something said. */
export function isAnswered(assessment: Answered, question: Question): boolean {
  const rows = question.kind === 'matrix3' ? askedRows(question, assessment).map(({ id }) => id) : []
  return isComplete(question, assessment.answers[question.id], rows)
}

/** Whether the person said that they know nothing of what the question asks; for a table, of none of its rows. */
export function isUnknown(assessment: Answered, question: Question): boolean {
  const answer = assessment.answers[question.id]
  if (question.kind !== 'matrix3') return answer === 'unknown'
  const rows = askedRows(question, assessment)
  return rows.length > 0 && rows.every(({ id }) => rowState(answer, id) === 'unknown')
}

/** Whether nothing that the track asks was left open. */
export function isAnsweredToTheEnd(questionnaire: Questionnaire, assessment: Answered): boolean {
  return askedQuestions(questionnaire, assessment).every((question) => isAnswered(assessment, question))
}
