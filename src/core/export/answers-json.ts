/** How are answers written for files, links and storage? */
import { answersFormat, answersVersion } from '../answers/read-answers.ts'
import type { Assessment } from '../vocabulary/answer.ts'

/** The answers object of docs/contracts/answers.md; reading it again gives the same assessment. */
export function answersJson({ figures, ...assessment }: Assessment): object {
  return {
    format: answersFormat,
    version: answersVersion,
    edition: assessment.edition,
    track: assessment.track,
    businessModel: assessment.businessModel,
    context: assessment.context,
    answers: assessment.answers,
    evidence: assessment.evidence,
    numbers: figures,
  }
}
