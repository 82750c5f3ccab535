/** How is a table of figures read, and what is a row worth? */
import { expect, test } from 'vitest'
import { creditOf, rowState } from '../../../src/core/kinds/matrix3.ts'
import { isComplete, readAnswer } from '../../../src/core/kinds/rules.ts'
import type { Matrix3Question } from '../../../src/core/vocabulary/question.ts'

const question: Matrix3Question = {
  id: 'figures',
  kind: 'matrix3',
  dimension: 'd',
  weight: 1,
  side: 'success',
  rows: [
    { id: 'stay-rate', side: 'success' },
    { id: 'reply-time', side: 'support' },
  ],
  knowers: [],
  sources: [],
}

const read = (found: unknown) => readAnswer(question, found, 'answers.figures')

test('keeps a state for each row', () => {
  expect(read({ 'stay-rate': 'owned', 'reply-time': 'unknown' })).toEqual({
    answer: { 'stay-rate': 'owned', 'reply-time': 'unknown' },
    problems: [],
  })
})

test('leaves out a row that does not exist and a state that does not, and keeps the rest', () => {
  expect(read({ 'stay-rate': 'watched', 'reply-time': 'often', mood: 'owned' })).toEqual({
    answer: { 'stay-rate': 'watched' },
    problems: [
      { kind: 'malformed-answer', at: 'answers.figures.reply-time', found: '"often"' },
      { kind: 'unknown-row', at: 'answers.figures.mood' },
    ],
  })
})

test.each([3, 'owned', null, true, []])('does not take %j for a table', (found) => {
  expect(read(found).answer).toBeUndefined()
  expect(read(found).problems.map(({ kind }) => kind)).toEqual(['malformed-answer'])
})

test('a row has the state given, unknown where all is unknown, and none where nothing was said', () => {
  expect(rowState({ 'stay-rate': 'watched' }, 'stay-rate')).toBe('watched')
  expect(rowState({ 'stay-rate': 'watched' }, 'reply-time')).toBeUndefined()
  expect(rowState('unknown', 'reply-time')).toBe('unknown')
  expect(rowState(undefined, 'reply-time')).toBeUndefined()
  expect(rowState(3, 'reply-time')).toBeUndefined()
  expect(rowState(['stay-rate'], '0')).toBeUndefined()
  expect(rowState({}, 'constructor')).toBeUndefined()
})

test('a row is worth nothing, half or all; an open one is no number', () => {
  expect(creditOf('not-watched')).toBe(0)
  expect(creditOf('watched')).toBe(0.5)
  expect(creditOf('owned')).toBe(1)
  expect(creditOf('unknown')).toBeNull()
  expect(creditOf(undefined)).toBeNull()
})

test('a table is complete when every asked row says something, be it unknown', () => {
  const both = ['stay-rate', 'reply-time']
  expect(isComplete(question, { 'stay-rate': 'owned', 'reply-time': 'unknown' }, both)).toBe(true)
  expect(isComplete(question, { 'stay-rate': 'owned' }, both)).toBe(false)
  expect(isComplete(question, { 'stay-rate': 'owned' }, ['stay-rate'])).toBe(true)
  expect(isComplete(question, 'unknown', both)).toBe(true)
  expect(isComplete(question, undefined, both)).toBe(false)
})
