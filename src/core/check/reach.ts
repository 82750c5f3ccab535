/** Is every question, and every row of one, asked of some company? */
import { askedQuestions, askedRows } from '../flow/asked.ts'
import type { Condition } from '../vocabulary/condition.ts'
import type { Model } from '../vocabulary/model.ts'
import type { Question } from '../vocabulary/question.ts'
import { questionFile, quoted } from './sentence.ts'
import { anything, eachWithEach, type Wish, wishesOf } from './wish.ts'
import { witness } from './witness.ts'

/** A sentence for each question or row that no company is ever asked, and each dimension that the full track leaves out. */
export function unreachable(model: Model): readonly string[] {
  const left = model.dimensions.filter(({ id }) => !model.tracks.full.includes(id))
  return [
    ...left.map(
      ({ id }) =>
        `tracks.ts: the full track leaves out the dimension ${quoted(id)}. Name it, or take the dimension out.`,
    ),
    ...model.questions.flatMap((question) => questionSentences(model, question)),
  ]
}

/** Ids of the questions, and of rows as `question.row`, that a company of this kind can be asked. */
export function reachedBy(model: Model, businessModel: string): readonly string[] {
  return model.questions.flatMap((question) => {
    if (!isAsked(model, question, businessModel)) return []
    const rows = question.kind === 'matrix3' ? question.rows : []
    const asked = rows.filter(({ id, when }) => isRowAsked(model, question, id, when, businessModel))
    return [question.id, ...asked.map(({ id }) => `${question.id}.${id}`)]
  })
}

function questionSentences(model: Model, question: Question): readonly string[] {
  const { id, dimension, when } = question
  const where = questionFile(dimension)
  const businessModels = model.businessModels.map((one) => one.id)
  if (!businessModels.some((one) => companies(model, one, wishesOf(model, when)).length > 0)) {
    return [`${where}: ${quoted(id)} can never be asked: no business model leads to it. Check its \`when\`.`]
  }
  if (!businessModels.some((one) => isAsked(model, question, one))) {
    return [
      `${where}: ${quoted(id)} can never be asked: no track asks it. Add its dimension to \`tracks\` in tracks.ts.`,
    ]
  }
  if (question.kind !== 'matrix3') return []
  return question.rows
    .filter((row) => !businessModels.some((one) => isRowAsked(model, question, row.id, row.when, one)))
    .map(
      (row) =>
        `${where}: the row ${quoted(row.id)} of ${quoted(id)} can never be asked: no business model leads to it. Check its \`when\`.`,
    )
}

function isAsked(model: Model, question: Question, businessModel: string): boolean {
  return companies(model, businessModel, wishesOf(model, question.when)).some((company) =>
    askedQuestions(model, company).includes(question),
  )
}

function isRowAsked(
  model: Model,
  question: Question,
  row: string,
  when: Condition | undefined,
  businessModel: string,
): boolean {
  const wishes = eachWithEach(wishesOf(model, question.when), wishesOf(model, when))
  return (
    question.kind === 'matrix3' &&
    companies(model, businessModel, wishes).some(
      (company) =>
        askedQuestions(model, company).includes(question) && askedRows(question, company).some(({ id }) => id === row),
    )
  )
}

/** The companies of one kind for which a wish comes true before anything is answered, in every track. */
function companies(model: Model, businessModel: string, wishes: readonly Wish[]) {
  const considering = wishesOf(model, model.readiness.when)
  return eachWithEach(wishes, [anything, ...considering])
    .filter((wish) => isBeforeAnswers(wish) && (wish.businessModels?.includes(businessModel) ?? true))
    .flatMap((wish) => {
      const company = witness(model, businessModel, wish, 3)
      return [company, { ...company, track: 'quick' as const }]
    })
}

/** Whether a question is asked is decided before anything is answered: a wish for answers or figures never comes true. */
function isBeforeAnswers({ isImpossible, verdicts, ...wish }: Wish): boolean {
  const { items, shares, axes, without, most, notWatched, figures } = wish
  return (
    !isImpossible &&
    verdicts === null &&
    [items, shares, axes, without, most, notWatched, figures].every((wishes) => Object.keys(wishes).length === 0)
  )
}
