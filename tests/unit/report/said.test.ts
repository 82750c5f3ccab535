/** Does every answer read as it was given? */
import { expect, test } from 'vitest'
import { answerText, stepText, titleOf, wordsOf } from '../../../src/core/report/said.ts'
import type { Answer, Assessment } from '../../../src/core/vocabulary/answer.ts'
import { invented, shop } from '../invented-model.ts'
import { inventedWords } from '../invented-words.ts'

function said(id: string, answer: Answer | undefined, rest: Partial<Assessment> = {}): string {
  const question = invented.questions.find((known) => known.id === id)
  if (question === undefined) throw new Error(`${id} is no question`)
  return answerText(inventedWords, shop({}, rest), question, answer)
}

test('a step is said in its own sentence', () => {
  expect([1, 2, 3, 4, 5].map((step) => said('shared-aim', step))).toEqual(['Aim 1', 'Aim 2', 'Aim 3', 'Aim 4', 'Aim 5'])
})

test('a step is said in the sentence of the business model', () => {
  expect(said('first-weeks', 2)).toBe('Weeks 2')
  expect(said('first-weeks', 2, { businessModel: 'club' })).toBe('Lessons 2')
})

test('ticked options are listed', () => {
  expect(said('notes', ['name', 'reason'])).toBe('a name, why they buy')
  expect(said('notes', ['name', 'reason'], { businessModel: 'club' })).toBe('a name, why they join')
})

test('nothing ticked is said in the words of the question', () => {
  expect(said('notes', [])).toBe('no notes')
})

test('a table counts what is watched, and of that what has an owner', () => {
  const answer = {
    'reply-time': 'owned',
    'call-pickup': 'watched',
    'stay-rate': 'not-watched',
    spend: 'unknown',
  } as const
  expect(said('figures-watched', answer)).toBe('2 of 5 watched, 1 owned')
})

test('a table without owners does not speak of them', () => {
  expect(said('figures-watched', { 'reply-time': 'watched', spend: 'not-watched' })).toBe('1 of 5 watched')
})

test('a table counts only the rows that are asked', () => {
  const answer = { 'reply-time': 'owned', 'call-pickup': 'watched', 'stay-rate': 'watched', spend: 'owned' } as const
  expect(said('figures-watched', answer, { track: 'quick' })).toBe('2 of 2 watched, 1 owned')
  expect(said('figures-watched', answer, { context: { channels: ['counter'] } })).toBe('3 of 4 watched, 2 owned')
})

test('every kind says what was not known and what was not answered', () => {
  for (const id of ['shared-aim', 'notes', 'figures-watched']) {
    expect([said(id, 'unknown'), said(id, undefined)]).toEqual(['unknown', 'unanswered'])
  }
})

test('what does not apply is said so', () => {
  expect(said('upgrades', 'not-applicable')).toBe('does not apply')
})

test('a table of which no row was answered is no count of figures', () => {
  expect(said('figures-watched', {})).toBe('unanswered')
})

test('a derived item bears the name of the question it comes from', () => {
  expect(titleOf(invented, inventedWords, 'shop', 'answering-figures')).toBe('Figures')
  expect(titleOf(invented, inventedWords, 'club', 'first-weeks')).toBe('Lessons')
})

test('only questions with five steps have a sentence for a step', () => {
  expect(stepText(inventedWords, 'shop', 'shared-aim', 4)).toBe('Aim 4')
  expect(stepText(inventedWords, 'shop', 'shared-aim', 6)).toBeNull()
  expect(stepText(inventedWords, 'shop', 'notes', 4)).toBeNull()
})

test('says which question has no words', () => {
  expect(() => wordsOf(inventedWords, 'oven')).toThrow('no words for the question "oven"')
})
