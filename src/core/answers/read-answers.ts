/** What does a document from outside say, in known shapes, and what was wrong with it? */
import type { Assessment } from '../vocabulary/answer.ts'
import type { Model, Questionnaire } from '../vocabulary/model.ts'
import type { Outcome, Problem } from '../vocabulary/problem.ts'
import { isRecord, own, part, readAnswered } from './read-answered.ts'
import { readEconomics, readFigures } from './read-numbers.ts'

export const answersFormat = 'cs-maturity/answers'

/** What of the model a whole document is read by. */
export type Readable = Questionnaire & Pick<Model, 'figures'>

/**
 * Reads one answers document (docs/contracts/answers.md). Everything that can be kept is kept; what cannot is named.
 * Unreadable only if it is no object, or says that it is something else.
 */
export function readAnswers(model: Readable, found: unknown): Outcome<Assessment> {
  if (!isRecord(found)) return { ok: false, reason: 'not-an-object' }
  if (own(found, 'format') !== undefined && own(found, 'format') !== answersFormat) {
    return { ok: false, reason: 'other-format' }
  }
  const problems: Problem[] = []
  const value: Assessment = {
    ...readAnswered(model, found, problems),
    figures: readFigures(model.figures, part(found, 'numbers', problems), problems),
    economics: readEconomics(own(found, 'economics'), problems),
  }
  return { ok: true, value, problems }
}
