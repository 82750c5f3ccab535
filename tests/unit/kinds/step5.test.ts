/** Which answers are a step? */
import { expect, test } from 'vitest'
import { readAnswer } from '../../../src/core/kinds/rules.ts'
import type { Step5Question } from '../../../src/core/vocabulary/question.ts'

const question: Step5Question = { id: 'q', kind: 'step5', dimension: 'd', weight: 1, knowers: [], sources: [] }

test.each([1, 2, 3, 4, 5])('reads step %d', (step) => {
  expect(readAnswer(question, step, 'answers.q')).toEqual({ answer: step, problems: [] })
})

test.each([
  [0, '0'],
  [6, '6'],
  [-1, '-1'],
  [2.5, '2.5'],
  [Number.NaN, 'NaN'],
  [Number.POSITIVE_INFINITY, 'Infinity'],
  ['3', '"3"'],
  ['', '""'],
  ['not-applicable', '"not-applicable"'],
  [true, 'true'],
  [null, 'null'],
  [undefined, 'undefined'],
  [[3], '[…]'],
  [{ step: 3 }, '{…}'],
])('keeps nothing of %j and says what stood there', (found, shown) => {
  expect(readAnswer(question, found, 'answers.q')).toEqual({
    problems: [{ kind: 'malformed-answer', at: 'answers.q', found: shown }],
  })
})
