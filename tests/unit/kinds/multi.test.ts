/** How is a list read, and which step does it make? */
import { expect, test } from 'vitest'
import { stepForCount } from '../../../src/core/kinds/multi.ts'
import { readAnswer } from '../../../src/core/kinds/rules.ts'
import type { MultiQuestion } from '../../../src/core/vocabulary/question.ts'

const question: MultiQuestion = {
  id: 'notes',
  kind: 'multi',
  dimension: 'd',
  weight: 1,
  options: ['name', 'source', 'reason', 'hope'],
  countsForSteps: [1, 2, 3, 4],
  knowers: [],
  sources: [],
}

const read = (found: unknown) => readAnswer(question, found, 'answers.notes')

test('keeps options once and in the order of the model', () => {
  expect(read(['reason', 'name', 'reason'])).toEqual({ answer: ['name', 'reason'], problems: [] })
})

test('reads an empty list as none of them', () => {
  expect(read([])).toEqual({ answer: [], problems: [] })
})

test('leaves out an option that does not exist and keeps the rest', () => {
  expect(read(['name', 'shoe-size', 3])).toEqual({
    answer: ['name'],
    problems: [
      { kind: 'unknown-option', at: 'answers.notes', found: '"shoe-size"' },
      { kind: 'unknown-option', at: 'answers.notes', found: '3' },
    ],
  })
})

test('a list of which no option exists is no answer', () => {
  expect(read(['shoe-size'])).toEqual({
    problems: [
      { kind: 'unknown-option', at: 'answers.notes', found: '"shoe-size"' },
      { kind: 'malformed-answer', at: 'answers.notes', found: '[…]' },
    ],
  })
})

test.each([3, 'name', null, true, { name: true }])('does not take %j for a list', (found) => {
  expect(read(found).answer).toBeUndefined()
  expect(read(found).problems.map(({ kind }) => kind)).toEqual(['malformed-answer'])
})

test('counts make steps', () => {
  // As for customer-records: none 1 · one or two 2 · three or four 3 · five to seven 4 · eight to ten 5
  const records: MultiQuestion = { ...question, countsForSteps: [1, 3, 5, 8] }
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((count) => stepForCount(records, count))).toEqual([
    1, 2, 2, 3, 3, 4, 4, 4, 5, 5, 5,
  ])
})
