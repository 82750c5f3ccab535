/** Does the sheet for paper lead a person with a pencil to the same score, dimensions and level? */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAnswers } from '../../../src/core/answers/read-answers.ts'
import { reckon } from '../../../src/core/roadmap/reckon.ts'
import { decimalsByHand, handDimensions, handSides, pointsOfRow } from '../../../src/core/scoring/by-hand.ts'
import { filledSheet } from '../../../src/core/scoring/filled-by-hand.ts'
import { oneDecimal, rounded } from '../../../src/core/text/format.ts'
import type { Assessment } from '../../../src/core/vocabulary/answer.ts'
import type { Model } from '../../../src/core/vocabulary/model.ts'
import { exampleAssessment } from '../../../src/layouts/example-report.ts'
import { thirteenCompanies } from '../../companies/thirteen.ts'
import { assessments, model } from '../../laws/assessments.ts'
import { type Written, writtenBy } from './pencil.ts'

/** Every digit that a calculator shows. */
const everyDigit = (value: number) => rounded(value, 9)

/** As the sheet asks for. */
const asAsked = (value: number) => rounded(value, decimalsByHand)

/** How far the sheet says its points can be from those on screen. */
const apart = 0.1

function expectSame(assessment: Assessment, written: Written): void {
  const { score, level, dimensions } = reckon(model, assessment)
  expect(written.level).toBe(level)
  if (score === null) expect(written.score).toBeNull()
  else expect(written.score).toBeCloseTo(score, 7)
  expect(written.points.size).toBe(dimensions.length)
  for (const dimension of dimensions) {
    const points = written.points.get(dimension.id)
    if (dimension.score === null) expect(points, dimension.id).toBeNull()
    else expect(points, dimension.id).toBeCloseTo(dimension.score, 7)
  }
}

/** Whether any number that decides about a level lies so near a boundary that rounding can carry it across. */
function isNearBoundary({ score, dimensions }: ReturnType<typeof reckon>): boolean {
  const starts = model.levels.map(({ from }) => from).filter((from) => from > 0)
  const values = [score, ...dimensions.map((dimension) => dimension.score)].filter((one) => one !== null)
  return values.some((value) => starts.some((start) => Math.abs(value - start) <= apart))
}

test.each(thirteenCompanies.map((company) => [company.name, company] as const))(
  'the sheet of %s shows what the page shows',
  (_, { document }) => {
    const read = readAnswers(model, document)
    if (!read.ok) throw new Error(read.reason)
    const isConsidering = document.context?.['stage'] === 'considering'
    // A company still considering has no score: the sheet sends it to the list of what to prepare.
    if (isConsidering) expect(reckon(model, read.value).score).toBeNull()
    else expectSame(read.value, writtenBy(model, read.value, everyDigit))
  },
)

test('with every digit kept, the sheet gives exactly the score, the dimensions and the level', () => {
  fc.assert(
    fc.property(assessments(), (assessment) => {
      expectSame(assessment, writtenBy(model, assessment, everyDigit))
    }),
    { numRuns: 600 },
  )
})

test('rounded as the sheet asks, points are off by as little as it says, and the level only at a boundary', () => {
  let levels = 0
  fc.assert(
    fc.property(assessments(), (assessment) => {
      const result = reckon(model, assessment)
      const written = writtenBy(model, assessment, asAsked)
      expect(written.score === null).toBe(result.score === null)
      if (written.score !== null && result.score !== null) {
        expect(Math.abs(written.score - result.score)).toBeLessThan(apart)
      }
      for (const { id, score } of result.dimensions) {
        const points = written.points.get(id) ?? null
        expect(points === null).toBe(score === null)
        if (points !== null && score !== null) expect(Math.abs(points - score)).toBeLessThan(apart)
      }
      if (isNearBoundary(result)) return
      expect(written.level).toBe(result.level)
      levels += 1
    }),
    { numRuns: 600 },
  )
  expect(levels).toBeGreaterThan(100)
})

describe('the worked example', () => {
  const assessment = exampleAssessment('repeat-purchase')
  const filled = filledSheet(model, assessment)
  const written = writtenBy(model, assessment, asAsked)

  test('has in every box what a person would write', () => {
    expect(filled.score).toBe(written.score)
    expect(filled.levels.level).toBe(written.level)
    for (const { id, points, items } of filled.dimensions) {
      expect(points, id).toBe(written.points.get(id))
      for (const { id: item, step } of items) expect(step, item).toBe(written.steps.get(item))
    }
  })

  test('shows the score and the level that the page shows', () => {
    const { score, level, provisionalLevel } = reckon(model, assessment)
    expect(oneDecimal(filled.score)).toBe(oneDecimal(score ?? -1))
    expect([filled.levels.level, filled.levels.byPoints]).toEqual([level, provisionalLevel])
  })

  // (4 + 4 + 4 + 4 + 2) ÷ 5 + 1 = 4.6; then 4 + 4 + 4 + 4 + 3 + 4.6 = 23.6 in six boxes: (23.6 ÷ 6 − 1) × 25 = 73.33.
  test('is reckoned as by hand', () => {
    expect(filled.sides[0]).toEqual({ side: 'support', points: 18, rows: 5, step: 4.6 })
    const support = filled.dimensions.find(({ id }) => id === 'support')
    expect([support?.sum, support?.boxes, support?.points]).toEqual([23.6, 6, 73.33])
    expect(filled.lowest.id).toBe('metrics')
  })

  test('is refused where a dimension has no points, or only the quick track was taken', () => {
    const sentence = 'an example needs the full track and points in every dimension'
    expect(() => filledSheet(model, { ...assessment, track: 'quick' })).toThrow(sentence)
    expect(() => filledSheet(model, { ...assessment, answers: { 'outcome-definition': 3 } })).toThrow(sentence)
  })
})

describe('the boxes', () => {
  const dimensions = handDimensions(model, 'b2b-subscription')

  test('stand in the order of the full track, as many as the items weigh', () => {
    expect(dimensions.map(({ id }) => id)).toEqual(model.tracks.full)
    expect(dimensions.map(({ boxes, quickBoxes }) => `${boxes} ${quickBoxes}`)).toEqual([
      '6 3',
      '8 4',
      '4 2',
      '4 1',
      '6 4',
      '6 3',
      '5 2',
    ])
  })

  test('of a derived item are read from the question it comes from', () => {
    const derived = dimensions.flatMap(({ items }) => items).find(({ id }) => id === 'support-metrics')
    expect(derived).toEqual({ id: 'support-metrics', question: 'metrics-in-use', boxes: 1, isQuick: true })
  })

  test('cannot stand for a weight that is not whole', () => {
    const questions = model.questions.map((question) => ({ ...question, weight: 1.5 }))
    expect(() => handDimensions({ ...model, questions } as Model, 'b2b-subscription')).toThrow('the weight 1.5')
  })
})

test('the rows of a table have points, or count for nothing', () => {
  expect((['not-watched', 'watched', 'owned', 'unknown', undefined] as const).map(pointsOfRow)).toEqual([
    0,
    2,
    4,
    null,
    null,
  ])
  expect(handSides(model).map(({ side, item, rows }) => [side, item, rows.length])).toEqual([
    ['support', 'support-metrics', 5],
    ['success', 'metrics-in-use', 7],
  ])
})
