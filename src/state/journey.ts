/** Which page of the questionnaire stands where, and which is the next one to be done? */
import { isAnswered } from '../core/flow/answered.ts'
import { askedQuestions, isConsidering } from '../core/flow/asked.ts'
import type { Answered } from '../core/vocabulary/answer.ts'
import type { Question } from '../core/vocabulary/question.ts'
import { questionnaire } from './assessments.ts'

/** Pages beside the questions; every other page has the id of its question. */
export type Place = 'start' | 'company' | 'you' | 'more' | 'review' | (string & {})

/** The pages of this assessment from first to last; replayed from the answers, never stored. */
export function placesOf(assessment: Answered): readonly Place[] {
  const asksMore = assessment.track === 'full' && !isConsidering(questionnaire, assessment)
  return [
    'company',
    'you',
    ...askedQuestions(questionnaire, assessment).map(({ id }) => id),
    ...(asksMore ? (['more'] as const) : []),
    'review',
  ]
}

/** The page after this one; the review has none after it. */
export function placeAfter(assessment: Answered, place: Place): Place {
  const places = placesOf(assessment)
  return places[places.indexOf(place) + 1] ?? 'review'
}

/** The page before this one; before the first comes the start. */
export function placeBefore(assessment: Answered, place: Place): Place {
  const places = placesOf(assessment)
  return places[places.indexOf(place) - 1] ?? 'start'
}

/** The question that a page asks; `null` for the other pages. */
export function questionAt(assessment: Answered, place: Place): Question | null {
  return askedQuestions(questionnaire, assessment).find(({ id }) => id === place) ?? null
}

/** The first question that is still open; the page after the questions where none is. */
export function firstOpen(assessment: Answered): Place {
  return openAfter(assessment, null)
}

/** The page to go on to where only what is still open is shown; pages beside the questions follow in their order. */
export function openAfter(assessment: Answered, place: Place | null): Place {
  const asked = askedQuestions(questionnaire, assessment)
  const at = asked.findIndex(({ id }) => id === place)
  if (at === -1 && place !== null && place !== 'you') return placeAfter(assessment, place)
  const rest = asked.slice(at + 1)
  const open = rest.find((question) => !isAnswered(assessment, question))
  const last = asked.at(-1)
  return open?.id ?? (last === undefined ? 'review' : placeAfter(assessment, last.id))
}

/** How far along: questions with an answer, of all that are asked. */
export function progressOf(assessment: Answered): { readonly done: number; readonly of: number } {
  const asked = askedQuestions(questionnaire, assessment)
  return { done: asked.filter((question) => isAnswered(assessment, question)).length, of: asked.length }
}

/** The dimension whose last question this is in the full track; `null` elsewhere. Evidence is asked there. */
export function dimensionEndingAt(assessment: Answered, question: Question): string | null {
  if (assessment.track !== 'full' || isConsidering(questionnaire, assessment)) return null
  const asked = askedQuestions(questionnaire, assessment)
  const next = asked[asked.findIndex(({ id }) => id === question.id) + 1]
  return next?.dimension === question.dimension ? null : question.dimension
}
