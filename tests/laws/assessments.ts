/** Which documents can a company hand in? Drawn at random for the laws, over the real model. */
import fc from 'fast-check'
import { readAnswers } from '../../src/core/answers/read-answers.ts'
import { askedQuestions, askedRows } from '../../src/core/flow/asked.ts'
import { itemsOf } from '../../src/core/scoring/items.ts'
import { type Scored, scoreItems } from '../../src/core/scoring/score.ts'
import type { Answer, Answers, Assessment, RowState } from '../../src/core/vocabulary/answer.ts'
import type { Model } from '../../src/core/vocabulary/model.ts'
import type { Question } from '../../src/core/vocabulary/question.ts'
import { model as ourModel } from '../../src/model/model.ts'

export const model: Model = ourModel

/** Every law is tried so often. */
export const runs = { numRuns: 400 }

/** A document as it stands in a file. */
export interface Document {
  readonly track: 'full' | 'quick'
  readonly businessModel: string
  readonly context: Readonly<Record<string, string | readonly string[]>>
  readonly answers: Answers
  readonly evidence: Readonly<Record<string, string>>
  readonly numbers: Readonly<Record<string, { readonly value: number | 'unknown' }>>
}

/** How companies tend to answer: evenly, or leaning to one end, so that every level is met often. */
const moods = [
  [1, 1, 1, 1, 1],
  [8, 3, 1, 0, 0],
  [2, 6, 3, 0, 0],
  [0, 1, 5, 3, 0],
  [0, 0, 2, 5, 3],
  [0, 0, 0, 1, 8],
] as const

const rowStates = ['not-watched', 'watched', 'owned'] as const

/** `full`: every question has a value. `some`: some are unknown, some left out, one may not apply. */
type Filling = 'full' | 'some'

/** Any of the keys, each with its value: a key left out is absent, never `undefined`, which the type cannot say. */
function someOf<T>(values: Readonly<Record<string, fc.Arbitrary<T>>>): fc.Arbitrary<Readonly<Record<string, T>>> {
  return fc.record(values, { requiredKeys: [] }) as fc.Arbitrary<Readonly<Record<string, T>>>
}

function stepArbitrary(mood: readonly number[]): fc.Arbitrary<number> {
  return fc.oneof(...mood.map((weight, place) => ({ weight, arbitrary: fc.constant(place + 1) })))
}

function valueArbitrary(question: Question, mood: readonly number[], filling: Filling): fc.Arbitrary<Answer> {
  switch (question.kind) {
    case 'step5':
      return stepArbitrary(mood)
    case 'multi':
      return fc.subarray([...question.options])
    case 'matrix3': {
      const state = stepArbitrary(mood).chain((step): fc.Arbitrary<RowState> => {
        const states = step < 3 ? rowStates.slice(0, 2) : step > 3 ? rowStates.slice(1) : rowStates
        return fc.constantFrom(...states)
      })
      const row =
        filling === 'full'
          ? state
          : fc.oneof({ weight: 4, arbitrary: state }, { weight: 1, arbitrary: fc.constant('unknown' as const) })
      const rows = Object.fromEntries(question.rows.map(({ id }) => [id, row]))
      return filling === 'full' ? fc.record(rows) : someOf(rows)
    }
    default:
      return question satisfies never
  }
}

function answerArbitrary(question: Question, mood: readonly number[], filling: Filling): fc.Arbitrary<Answer | null> {
  const value = valueArbitrary(question, mood, filling)
  const notApplicable = {
    weight: question.mayNotApply === true ? 2 : 0,
    arbitrary: fc.constant('not-applicable' as const),
  }
  if (filling === 'full') return fc.oneof({ weight: 8, arbitrary: value }, notApplicable)
  return fc.oneof(
    { weight: 9, arbitrary: value },
    { weight: 1, arbitrary: fc.constant('unknown' as const) },
    { weight: 1, arbitrary: fc.constant(null) },
    notApplicable,
  )
}

const contextArbitrary = someOf(
  Object.fromEntries(
    model.context.map(({ id, kind, options }) => [
      id,
      kind === 'single' ? fc.constantFrom<string | string[]>(...options) : fc.subarray<string>([...options]),
    ]),
  ),
)

/** A whole document; companies still considering only where asked for, as hardly any law speaks of them. */
export function documents(filling: Filling = 'some', { considering = false } = {}): fc.Arbitrary<Document> {
  const moodOfEach = fc.oneof(
    fc.constantFrom(...moods).map((mood) => model.dimensions.map(() => mood)),
    fc.tuple(...model.dimensions.map(() => fc.constantFrom(...moods))),
  )
  const answers = moodOfEach.chain((moodsByDimension) =>
    fc
      .tuple(
        ...model.questions.map((question) => {
          const place = model.dimensions.findIndex(({ id }) => id === question.dimension)
          return answerArbitrary(question, moodsByDimension[place] ?? moods[0], filling)
        }),
      )
      .map((given) =>
        Object.fromEntries(
          model.questions.flatMap(({ id }, place): [string, Answer][] => {
            const answer = given[place]
            return answer === null || answer === undefined ? [] : [[id, answer]]
          }),
        ),
      ),
  )
  return fc.record({
    track: fc.constantFrom('full' as const, 'full' as const, 'quick' as const),
    businessModel: fc.constantFrom(...model.businessModels.map(({ id }) => id)),
    context: contextArbitrary.map((context) =>
      !considering && context['stage'] === 'considering' ? { ...context, stage: 'first-year' } : context,
    ),
    answers,
    evidence: someOf(
      Object.fromEntries(model.dimensions.map(({ id }) => [id, fc.constantFrom('records', 'colleagues', 'own-view')])),
    ),
    numbers: someOf({
      'involuntary-share': fc.record({ value: fc.constantFrom('unknown' as const, 0, 0.1, 0.15, 0.5) }),
    }),
  })
}

export function read(document: Document): Assessment {
  const outcome = readAnswers(model, document)
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.value
}

export const assessments = (...how: Parameters<typeof documents>): fc.Arbitrary<Assessment> =>
  documents(...how).map(read)

/** Scores and level of an assessment, without the list of steps. */
export function scored(assessment: Assessment): Scored {
  return scoreItems(model, assessment.track, itemsOf(model, assessment))
}

export function withAnswer(assessment: Assessment, id: string, answer: Answer | undefined): Assessment {
  const { [id]: _before, ...others } = assessment.answers
  return { ...assessment, answers: answer === undefined ? others : { ...others, [id]: answer } }
}

/** Every way to answer one thing of this assessment a step better: an item, a row or an option. */
export function betterSteps(assessment: Assessment): readonly Assessment[] {
  return askedQuestions(model, assessment).flatMap((question): readonly Assessment[] => {
    const answer = assessment.answers[question.id]
    if (typeof answer === 'number') return answer < 5 ? [withAnswer(assessment, question.id, answer + 1)] : []
    if (question.kind === 'multi' && Array.isArray(answer)) {
      return question.options
        .filter((option) => !answer.includes(option))
        .map((option) => withAnswer(assessment, question.id, [...answer, option]))
    }
    if (question.kind !== 'matrix3' || typeof answer !== 'object' || Array.isArray(answer)) return []
    const rows = answer as Readonly<Record<string, RowState>>
    return askedRows(question, assessment).flatMap(({ id }) => {
      const state = rows[id]
      const place = state === undefined || state === 'unknown' ? -1 : rowStates.indexOf(state)
      const better = place === -1 ? undefined : rowStates[place + 1]
      return better === undefined ? [] : [withAnswer(assessment, question.id, { ...rows, [id]: better })]
    })
  })
}
