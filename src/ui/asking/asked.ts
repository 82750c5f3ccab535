/** What does the page of one question need to know of the way it stands on? */
import { askedQuestions, askedRows, isConsidering } from '../../core/flow/asked.ts'
import type { Answered, Evidence } from '../../core/vocabulary/answer.ts'
import type { Question } from '../../core/vocabulary/question.ts'
import { questionnaire } from '../../state/assessments.ts'
import { dimensionEndingAt } from '../../state/journey.ts'
import type { DiagnosisWords } from './diagnosis-words.ts'

export interface Asked {
  readonly question: Question
  readonly place: number
  readonly of: number
  /** The dimension and its place, in the full track; `null` in the others. */
  readonly dimension: { readonly name: string; readonly place: number; readonly of: number } | null
  readonly rows: readonly string[]
  readonly isReadiness: boolean
}

/** The question with its place among those that this company is asked. */
export function askedAt(assessment: Answered, question: Question, words: DiagnosisWords): Asked {
  const questions = askedQuestions(questionnaire, assessment)
  const isReadiness = isConsidering(questionnaire, assessment)
  const dimensions = questionnaire.tracks.full
  return {
    question,
    place: questions.indexOf(question) + 1,
    of: questions.length,
    dimension:
      assessment.track === 'full' && !isReadiness
        ? {
            name: words.dimensions[question.dimension] ?? '',
            place: dimensions.indexOf(question.dimension) + 1,
            of: dimensions.length,
          }
        : null,
    rows: question.kind === 'matrix3' ? askedRows(question, assessment).map(({ id }) => id) : [],
    isReadiness,
  }
}

/** The dimension that ends at this question, with the evidence given so far; `null` where none ends. */
export function evidenceAt(
  assessment: Answered,
  question: Question,
): { readonly dimension: string; readonly given: Evidence | undefined } | null {
  const dimension = dimensionEndingAt(assessment, question)
  return dimension === null ? null : { dimension, given: assessment.evidence[dimension] }
}
