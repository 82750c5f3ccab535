/** Is every sentence of a report whole, whatever was answered, in our own words? */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Report, reportOf } from '../../../src/core/report/report.ts'
import { reckon } from '../../../src/core/roadmap/reckon.ts'
import type { Assessment } from '../../../src/core/vocabulary/answer.ts'
import { saidModelIn } from '../../../src/layouts/words-in.ts'
import type { Language } from '../../../src/words/languages.ts'
import { assessments, type Document, documents, model, read } from '../../laws/assessments.ts'

const runs = { numRuns: 200 }
const words = { ja: saidModelIn('ja'), en: saidModelIn('en') }

function report(language: Language, assessment: Assessment): Report {
  return reportOf(model, assessment, reckon(model, assessment), words[language])
}

/** Every text of the report; what the question and the answer are made of is nothing that is read. */
function textsOf(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part]
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, value]) => (key === 'answer' ? [] : textsOf(value)))
}

const readable = ({ answers, ...others }: Report) =>
  textsOf([others, answers.map(({ question: _question, ...answer }) => answer)])

/** The same document from every business model, in both tracks, begun and still considering. */
function everyWay(document: Document): readonly Assessment[] {
  return model.businessModels.flatMap(({ id: businessModel }) =>
    (['full', 'quick'] as const).flatMap((track) =>
      ['considering', 'first-year'].map((stage) =>
        read({ ...document, businessModel, track, context: { ...document.context, stage } }),
      ),
    ),
  )
}

for (const language of ['ja', 'en'] as const) {
  test(`no placeholder, nothing undefined and nothing empty is left in any sentence (${language})`, () => {
    fc.assert(
      fc.property(documents('some', { considering: true }), (document) => {
        for (const assessment of everyWay(document)) {
          const broken = readable(report(language, assessment)).filter(
            (text) => text.trim() === '' || /\{\w*\}|undefined|NaN|Infinity|\[object|“”|「」/.test(text),
          )
          expect(broken).toEqual([])
        }
      }),
      runs,
    )
  })
}

test('contributions add up to the score', () => {
  fc.assert(
    fc.property(assessments('some', { considering: true }), (assessment) => {
      const { score } = reckon(model, assessment)
      const brought = report('ja', assessment).answers.flatMap(({ contribution }) => contribution ?? [])
      if (score === null) expect(brought).toEqual([])
      else expect(Math.abs(brought.reduce((sum, one) => sum + one, 0) - score)).toBeLessThan(1e-9)
    }),
    runs,
  )
})

test('a report says the same in both languages, number by number', () => {
  const shape = ({ headline, holding, strengths, steps, whom, findings, answers }: Report) => [
    headline.rests.length,
    headline.byPoints === null,
    headline.meaning === null,
    holding.sentences.length,
    holding.conditions.map(({ state, liftedBy }) => [state, liftedBy]),
    holding.moves.length,
    strengths.map(({ item }) => item),
    steps.map(({ id, because, answers: quoted }) => [id, because.length, quoted.length]),
    whom.map(({ questions }) => questions.map(({ id }) => id)),
    findings.map(({ id, answers: quoted }) => [id, quoted.length]),
    answers.map(({ contribution }) => contribution),
  ]
  fc.assert(
    fc.property(assessments('some', { considering: true }), (assessment) => {
      expect(shape(report('en', assessment))).toEqual(shape(report('ja', assessment)))
    }),
    runs,
  )
})
