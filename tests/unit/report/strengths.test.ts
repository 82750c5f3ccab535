/** Is what a company does well named, and nothing praised that is not there? */
import { expect, test } from 'vitest'
import { strengthsOf } from '../../../src/core/report/strengths.ts'
import { reckon } from '../../../src/core/roadmap/reckon.ts'
import type { Answers } from '../../../src/core/vocabulary/answer.ts'
import { invented, shop } from '../invented-model.ts'
import { inventedWords, notYet } from '../invented-words.ts'

function strengths(answers: Answers) {
  const assessment = shop(answers)
  return strengthsOf(invented, assessment, reckon(invented, assessment), inventedWords)
}

const items = (answers: Answers) => strengths(answers).map(({ item }) => item)

test('names the item, quotes the answer and says what it is good for', () => {
  expect(strengths({ ...notYet, 'reply-speed': 4 })).toEqual([
    { item: 'reply-speed', title: 'Reply', answer: 'Reply 4', use: 'Answering helps' },
  ])
})

test('two at step 4 or more, of different dimensions where possible', () => {
  expect(items({ ...notYet, 'reply-speed': 5, 'root-causes': 5, 'shared-aim': 4 })).toEqual([
    'root-causes',
    'shared-aim',
  ])
})

test('two of one dimension where only that has any', () => {
  expect(items({ ...notYet, 'reply-speed': 5, 'root-causes': 4, 'shared-aim': 3 })).toEqual([
    'reply-speed',
    'root-causes',
  ])
})

test('the two highest where fewer stand at step 4', () => {
  expect(items({ ...notYet, 'reply-speed': 4, 'shared-aim': 2, 'first-weeks': 3 })).toEqual([
    'reply-speed',
    'first-weeks',
  ])
})

test('among equals the one that weighs more, then the order of the model', () => {
  expect(items({ ...notYet, 'reply-speed': 4, 'first-weeks': 4, 'shared-aim': 4 })).toEqual([
    'first-weeks',
    'reply-speed',
  ])
})

test('nothing at step 1 is praised', () => {
  expect(items({ ...notYet, 'shared-aim': 2 })).toEqual(['shared-aim'])
  expect(items(notYet)).toEqual([])
})

test('a little above step 1 is not step 2', () => {
  // One of three figures watched: 1 + 4 × 0.5 / 3 = 1.67
  expect(items({ ...notYet, 'figures-watched': { ...notYet['figures-watched'], spend: 'watched' } })).toEqual([])
})

test('a table is praised once, by the question', () => {
  const owned = { 'reply-time': 'owned', 'call-pickup': 'owned', 'stay-rate': 'owned', spend: 'owned' } as const
  expect(strengths({ ...notYet, 'figures-watched': { ...owned, 'goal-rate': 'owned' } })).toEqual([
    { item: 'figures-watched', title: 'Figures', answer: '5 of 5 watched, 5 owned', use: 'Knowing helps' },
  ])
})

test('nothing answered, nothing praised', () => {
  expect(items({})).toEqual([])
  expect(items({ 'shared-aim': 'unknown', upgrades: 'not-applicable' })).toEqual([])
})
