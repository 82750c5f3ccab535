/** How are a company's answers written into a file that opens again in five years? */

import { answersFormat, answersVersion } from '../answers/read-answers.ts'
import type { Extra } from '../answers/read-file.ts'
import type { Assessment } from '../vocabulary/answer.ts'

/** The answers document of docs/contracts/answers.md as text; `answeredOn` is `YYYY-MM-DD`. */
export function answersText(assessment: Assessment, extra: Extra, answeredOn: string): string {
  const { edition, track, businessModel, context, answers, evidence, figures } = assessment
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
    // As they came, because more may stand beside a figure than this edition reads.
    numbers: { ...figures, ...extra.numbers },
    ...(extra.economics === undefined ? {} : { economics: extra.economics }),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}
