/** Is it all the same in which order things stand, and where they are reckoned? */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAnswers } from '../../src/core/answers/read-answers.ts'
import { resultJson } from '../../src/core/export/result-json.ts'
import { reckon } from '../../src/core/roadmap/reckon.ts'
import type { Model } from '../../src/core/vocabulary/model.ts'
import type { Result } from '../../src/core/vocabulary/result.ts'
import { assessments, type Document, documents, model, read, runs } from './assessments.ts'

/** The same object with keys, and lists whose order says nothing, drawn in another order. */
function shuffled(value: unknown, dice: readonly number[]): unknown {
  const mixed = <T>(all: readonly T[]) =>
    all
      .map((one, place) => ({ one, die: dice[(place + all.length) % dice.length] ?? 0 }))
      .toSorted((a, b) => a.die - b.die)
      .map(({ one }) => one)
  if (Array.isArray(value)) return mixed(value)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(mixed(Object.entries(value)).map(([key, inner]) => [key, shuffled(inner, dice)]))
}

const dice = fc.array(fc.nat({ max: 1000 }), { minLength: 7, maxLength: 40 })

test('the order of keys, rows and options in a file changes nothing', () => {
  fc.assert(
    fc.property(documents('some', { considering: true }), dice, (document, rolled) => {
      const other = shuffled(document, rolled) as Document
      expect(reckon(model, read(other))).toEqual(reckon(model, read(document)))
    }),
    runs,
  )
})

test('a round trip through a file changes nothing', () => {
  fc.assert(
    fc.property(documents('some', { considering: true }), (document) => {
      const outcome = readAnswers(model, JSON.parse(JSON.stringify(document)))
      if (!outcome.ok) throw new Error(outcome.reason)
      expect(outcome.problems).toEqual([])
      expect(outcome.value).toEqual(read(document))
      const result = resultJson(reckon(model, outcome.value), [])
      expect(JSON.parse(JSON.stringify(result))).toEqual(result)
    }),
    runs,
  )
})

/** Sums in another order differ in the last digits. */
function figures({ score, scoreRange, level, levelRange, provisionalLevel, dimensions, findings, balance }: Result) {
  const close = (value: number | null) => (value === null ? null : expect.closeTo(value, 6))
  return {
    score: close(score),
    scoreRange: scoreRange?.map(close) ?? null,
    level,
    levelRange,
    provisionalLevel,
    dimensions: dimensions.map(({ id, score: own, level: reached }) => ({ id, score: close(own), level: reached })),
    findings,
    balance: balance && { defence: close(balance.defence), offence: close(balance.offence), type: balance.type },
  }
}

test('the order of questions and rows in the model changes no score, no level and no finding', () => {
  fc.assert(
    fc.property(assessments(), dice, (assessment, rolled) => {
      const questions = shuffled(model.questions, rolled) as Model['questions']
      const turned: Model = {
        ...model,
        questions: questions.map((question) =>
          question.kind === 'matrix3' ? { ...question, rows: question.rows.toReversed() } : question,
        ),
      }
      const { score, scoreRange, level, levelRange, provisionalLevel, dimensions, findings, balance } = reckon(
        turned,
        assessment,
      )
      expect({
        score,
        scoreRange,
        level,
        levelRange,
        provisionalLevel,
        dimensions: dimensions.map(({ id, score: own, level: reached }) => ({ id, score: own, level: reached })),
        findings,
        balance: balance && { defence: balance.defence, offence: balance.offence, type: balance.type },
      }).toEqual(figures(reckon(model, assessment)))
    }),
    runs,
  )
})

test('reckoning twice gives the same, and changes nothing of what it was given', () => {
  fc.assert(
    fc.property(assessments('some', { considering: true }), (assessment) => {
      const before = structuredClone(assessment)
      expect(reckon(model, assessment)).toEqual(reckon(model, assessment))
      expect(assessment).toEqual(before)
    }),
    runs,
  )
})
