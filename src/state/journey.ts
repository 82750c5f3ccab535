/** Which page of the questionnaire stands where, and which is the next one to be done? */
import { isAnswered } from '../core/flow/answered.ts'
import { askedQuestions, isConsidering } from '../core/flow/asked.ts'
import type { Assessment } from '../core/vocabulary/answer.ts'
import type { Question } from '../core/vocabulary/question.ts'
import { model } from './assessments.ts'

/** Pages beside the questions; every other page has the id of its question. */
export type Place = 'start' | 'company' | 'you' | 'more' | 'review' | (string & {})

/** The pages of this assessment from first to last; replayed from the answers, never stored. */
export function placesOf(assessment: Assessment): readonly Place[] {
  const asksMore = assessment.track === 'full' && !isConsidering(model, assessment)
  return [
    'company',
    'you',
    ...askedQuestions(model, assessment).map(({ id }) => id),
    ...(asksMore ? (['more'] as const) : []),
    'review',
  ]
}

/** The page after this one; the review has none after it. */
export function placeAfter(assessment: Assessment, place: Place): Place {
  const places = placesOf(assessment)
  return places[places.indexOf(place) + 1] ?? 'review'
}

/** The page before this one; before the first comes the start. */
export function placeBefore(assessment: Assessment, place: Place): Place {
  const places = placesOf(assessment)
  return places[places.indexOf(place) - 1] ?? 'start'
}

/** The question that a page asks; `null` for the other pages. */
export function questionAt(assessment: Assessment, place: Place): Question | null {
  return askedQuestions(model, assessment).find(({ id }) => id === place) ?? null
}

/** The first question that is still open; the page after the questions where none is. */
export function firstOpen(assessment: Assessment): Place {
  return openAfter(assessment, null)
}

/** The page to go on to where only what is still open is shown; pages beside the questions follow in their order. */
export function openAfter(assessment: Assessment, place: Place | null): Place {
  const asked = askedQuestions(model, assessment)
  const at = asked.findIndex(({ id }) => id === place)
  if (at === -1 && place !== null && place !== 'you') return placeAfter(assessment, place)
  const rest = asked.slice(at + 1)
  const open = rest.find((question) => !isAnswered(assessment, question))
  const last = asked.at(-1)
  return open?.id ?? (last === undefined ? 'review' : placeAfter(assessment, last.id))
}

/** How far along: questions with an answer, of all that are asked. */
export function progressOf(assessment: Assessment): { readonly done: number; readonly of: number } {
  const asked = askedQuestions(model, assessment)
  return { done: asked.filter((question) => isAnswered(assessment, question)).length, of: asked.length }
}

/** The dimension whose last question this is in the full track; `null` elsewhere. Evidence is asked there. */
export function dimensionEndingAt(assessment: Assessment, question: Question): string | null {
  if (assessment.track !== 'full' || isConsidering(model, assessment)) return null
  const asked = askedQuestions(model, assessment)
  const next = asked[asked.findIndex(({ id }) => id === question.id) + 1]
  return next?.dimension === question.dimension ? null : question.dimension
}
