/** How are a company's answers written into a file that opens again in five years? */

import { answersVersion } from '../answers/read-answered.ts'
import { answersFormat } from '../answers/read-answers.ts'
import type { Assessment } from '../vocabulary/answer.ts'

/** The answers document of docs/contracts/answers.md as text; `answeredOn` is `YYYY-MM-DD`. */
export function answersText(assessment: Assessment, answeredOn: string): string {
  const { edition, track, businessModel, context, answers, evidence, figures, economics } = assessment
  const document = {
    format: answersFormat,
    version: answersVersion,
    edition,
    answeredOn,
    track,
    businessModel,
    context,
    answers,
    evidence,
    numbers: figures,
    ...(economics === null ? {} : { economics }),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}
