/** Which value, 1 to 5, has each item that this company is asked? */
import { askedQuestions, askedRows } from '../flow/asked.ts'
import { creditOf, rowState } from '../kinds/matrix3.ts'
import { stepForCount } from '../kinds/multi.ts'
import { isBelow } from '../text/compare.ts'
import type { Answer, Assessment } from '../vocabulary/answer.ts'
import type { Side } from '../vocabulary/condition.ts'
import type { Model } from '../vocabulary/model.ts'
import type { Matrix3Question, Question } from '../vocabulary/question.ts'
import type { Item, ItemState, Shares } from '../vocabulary/result.ts'

/** What stands for an open answer: nothing, or the worst or best it could turn out to be. */
export type OpenAs = 'open' | 'lowest' | 'highest'

/** The items of the company's track, in the order of the model; a derived item stands after the asked ones. */
export function itemsOf(model: Model, assessment: Assessment, openAs: OpenAs = 'open'): readonly Item[] {
  const asked = askedQuestions(model, assessment)
  const items = model.questions
    .filter((question) => asked.includes(question))
    .flatMap((question) => itemOf(model, question, assessment, openAs) ?? [])
  const derived = model.derived.flatMap((item) => {
    const question = asked.find(({ id }) => id === item.from)
    if (question?.kind !== 'matrix3') return []
    const standing = sideStanding(model, question, item.side, assessment, openAs)
    return standing === null ? [] : [{ ...placeOf(item), question: item.from, ...standing }]
  })
  return [...items, ...derived]
}

/** The share, 0–1, of each side's figures in use; `null` where less than half of a side's rows are known. */
export function sharesOf(model: Model, assessment: Assessment, openAs: OpenAs = 'open'): Shares {
  const question = askedQuestions(model, assessment).find(({ kind }) => kind === 'matrix3')
  if (question?.kind !== 'matrix3') return { support: null, success: null }
  const share = (side: Side) => shareOf(creditsOf(question, side, assessment), model.rules.neededCoverage, openAs)
  return { support: share('support'), success: share('success') }
}

/** Questions only: an item that is derived from another question's rows was never asked. */
export function openQuestions(items: readonly Item[], state: 'unknown' | 'unanswered'): readonly string[] {
  return items
    .filter((item) => item.state === state && item.id === item.question)
    .map(({ id }) => id)
    .toSorted()
}

function itemOf(model: Model, question: Question, assessment: Assessment, openAs: OpenAs): Item | null {
  const place = { ...placeOf(question), question: question.id }
  if (question.kind === 'matrix3') {
    const standing = sideStanding(model, question, question.side, assessment, openAs)
    return standing === null ? null : { ...place, ...standing }
  }
  return { ...place, ...standingOf(question, assessment.answers[question.id], openAs) }
}

interface Standing {
  readonly state: ItemState
  readonly value: number | null
}

function standingOf(question: Question, answer: Answer | undefined, openAs: OpenAs): Standing {
  if (answer === 'not-applicable') return { state: 'not-applicable', value: null }
  if (typeof answer === 'number') return { state: 'valued', value: answer }
  if (question.kind === 'multi' && Array.isArray(answer)) {
    return { state: 'valued', value: stepForCount(question, answer.length) }
  }
  return opened(answer === 'unknown' ? 'unknown' : 'unanswered', openAs)
}

/** `null` where no row of that side is asked: then the item does not exist for this company. */
function sideStanding(
  model: Model,
  question: Matrix3Question,
  side: Side,
  assessment: Assessment,
  openAs: OpenAs,
): Standing | null {
  const rows = askedRows(question, assessment).filter((row) => row.side === side)
  if (rows.length === 0) return null
  const share = shareOf(creditsOf(question, side, assessment), model.rules.neededCoverage, openAs)
  if (share !== null) return { state: 'valued', value: 1 + 4 * share }
  const answer = assessment.answers[question.id]
  const isTouched = rows.some(({ id }) => rowState(answer, id) !== undefined)
  return opened(isTouched ? 'unknown' : 'unanswered', openAs)
}

function opened(state: ItemState, openAs: OpenAs): Standing {
  if (openAs === 'open') return { state, value: null }
  return { state: 'valued', value: openAs === 'lowest' ? 1 : 5 }
}

function creditsOf(question: Matrix3Question, side: Side, assessment: Assessment): readonly (number | null)[] {
  return askedRows(question, assessment)
    .filter((row) => row.side === side)
    .map(({ id }) => creditOf(rowState(assessment.answers[question.id], id)))
}

function shareOf(credits: readonly (number | null)[], needed: number, openAs: OpenAs): number | null {
  // Taken over all asked rows when open ones are filled in, so that a row left out never narrows the range.
  const counted = openAs === 'open' ? credits.filter((credit) => credit !== null) : credits
  if (credits.length === 0 || isBelow(counted.length / credits.length, needed)) return null
  const open = openAs === 'highest' ? 1 : 0
  return counted.reduce<number>((sum, credit) => sum + (credit ?? open), 0) / counted.length
}

function placeOf({ id, dimension, weight }: { id: string; dimension: string; weight: number }) {
  return { id, dimension, weight }
}
