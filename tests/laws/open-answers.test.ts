/** Do the three non-answers change only what they may? */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { askedQuestions, askedRows } from '../../src/core/flow/asked.ts'
import { reckon } from '../../src/core/roadmap/reckon.ts'
import { tolerance } from '../../src/core/text/compare.ts'
import type { Assessment, RowState } from '../../src/core/vocabulary/answer.ts'
import { assessments, model, runs, scored, withAnswer } from './assessments.ts'

/** Everything that is a number or follows from one; open questions are listed, so they may differ. */
function figures(assessment: Assessment) {
  const { unknown: _unknown, unanswered: _unanswered, items, ...rest } = reckon(model, assessment)
  return { ...rest, items: items.map(({ id, value }) => ({ id, value })) }
}

/** Each open question and each open row said to be unknown. */
function saidUnknown(assessment: Assessment): Assessment {
  let said = assessment
  for (const question of askedQuestions(model, assessment)) {
    const answer = assessment.answers[question.id]
    if (answer === undefined) said = withAnswer(said, question.id, 'unknown')
    else if (question.kind === 'matrix3' && typeof answer === 'object') {
      const rows = Object.fromEntries(askedRows(question, assessment).map(({ id }) => [id, 'unknown' as const]))
      said = withAnswer(said, question.id, { ...rows, ...(answer as Readonly<Record<string, RowState>>) })
    }
  }
  return said
}

test('saying unknown instead of leaving questions and rows unanswered changes no figure', () => {
  fc.assert(
    fc.property(assessments(), (assessment) => {
      expect(figures(saidUnknown(assessment))).toEqual(figures(assessment))
    }),
    runs,
  )
})

test('a question that does not apply leaves its dimension as if it had never been asked', () => {
  const mayNotApply = model.questions.filter((question) => question.mayNotApply === true).map(({ id }) => id)
  const without = { ...model, questions: model.questions.filter(({ id }) => !mayNotApply.includes(id)) }
  fc.assert(
    fc.property(assessments(), (assessment) => {
      const notApplying = mayNotApply.reduce((one, id) => withAnswer(one, id, 'not-applicable'), assessment)
      const { items, ...rest } = reckon(model, notApplying)
      const { items: neverAsked, ...others } = reckon(without, notApplying)
      expect(rest).toEqual(others)
      expect(items.filter(({ id }) => !mayNotApply.includes(id))).toEqual(neverAsked)
    }),
    runs,
  )
})

/** Some answers and some rows of an assessment left out; each number decides about one of them. */
function leaveOut(assessment: Assessment, dice: readonly number[]): Assessment {
  let left = assessment
  for (const [place, { id }] of model.questions.entries()) {
    const answer = assessment.answers[id]
    const die = dice[place] ?? 9
    if (die < 2) left = withAnswer(left, id, undefined)
    else if (die < 3 && answer !== 'not-applicable') left = withAnswer(left, id, 'unknown')
    else if (die < 7 && typeof answer === 'object' && !Array.isArray(answer)) {
      const rows = Object.entries(answer).filter((_row, row) => (dice[row] ?? 9) > 4)
      left = withAnswer(left, id, Object.fromEntries(rows) as Readonly<Record<string, RowState>>)
    }
  }
  return left
}

const diceArbitrary = fc.array(fc.nat({ max: 9 }), {
  minLength: model.questions.length,
  maxLength: model.questions.length,
})

test('leaving answers out of a full assessment never narrows a range', () => {
  fc.assert(
    fc.property(assessments('full'), diceArbitrary, (assessment, dice) => {
      const full = reckon(model, assessment)
      const left = reckon(model, leaveOut(assessment, dice))
      if (full.scoreRange === null || full.levelRange === null) throw new Error('a full assessment has ranges')
      if (left.scoreRange === null || left.levelRange === null) return
      expect(left.scoreRange[0]).toBeLessThanOrEqual(full.scoreRange[0] + tolerance)
      expect(left.scoreRange[1]).toBeGreaterThanOrEqual(full.scoreRange[1] - tolerance)
      expect(left.levelRange[0]).toBeLessThanOrEqual(full.levelRange[0])
      expect(left.levelRange[1]).toBeGreaterThanOrEqual(full.levelRange[1])
    }),
    { numRuns: 600 },
  )
})

test('leaving one single answer out of a full assessment never narrows a range', () => {
  fc.assert(
    fc.property(assessments('full'), fc.constantFrom(...model.questions), (assessment, question) => {
      const full = reckon(model, assessment)
      const left = reckon(model, withAnswer(assessment, question.id, undefined))
      if (full.scoreRange === null || left.scoreRange === null) return
      expect(left.scoreRange[0]).toBeLessThanOrEqual(full.scoreRange[0] + tolerance)
      expect(left.scoreRange[1]).toBeGreaterThanOrEqual(full.scoreRange[1] - tolerance)
      expect(left.levelRange?.[0]).toBeLessThanOrEqual(full.levelRange?.[0] ?? 0)
      expect(left.levelRange?.[1]).toBeGreaterThanOrEqual(full.levelRange?.[1] ?? 6)
    }),
    runs,
  )
})

test('leaving a dimension out never turns no level into a level', () => {
  fc.assert(
    fc.property(assessments(), fc.constantFrom(...model.dimensions), (assessment, dimension) => {
      const left = model.questions
        .filter((question) => question.dimension === dimension.id)
        .reduce((one, { id }) => withAnswer(one, id, undefined), assessment)
      if (scored(assessment).level === null) expect(scored(left).level).toBeNull()
    }),
    runs,
  )
})

test('the same of assessments with hardly enough in them', () => {
  // Five of seven dimensions must have a score, so leave some out first
  const few = fc.tuple(assessments(), fc.subarray([...model.dimensions], { minLength: 1, maxLength: 4 }))
  fc.assert(
    fc.property(few, fc.constantFrom(...model.dimensions), ([assessment, gone], dimension) => {
      const without = (one: Assessment, id: string) =>
        model.questions.filter((q) => q.dimension === id).reduce((rest, q) => withAnswer(rest, q.id, undefined), one)
      const before = gone.reduce((one, { id }) => without(one, id), assessment)
      if (scored(before).level === null) expect(scored(without(before, dimension.id)).level).toBeNull()
    }),
    runs,
  )
})
