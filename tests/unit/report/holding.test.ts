/** Does the report say what holds the level, and only that? */
import { expect, test } from 'vitest'
import { holdingOf } from '../../../src/core/report/holding.ts'
import { reckon } from '../../../src/core/roadmap/reckon.ts'
import type { Answers, Assessment } from '../../../src/core/vocabulary/answer.ts'
import type { Model } from '../../../src/core/vocabulary/model.ts'
import type { Move } from '../../../src/core/vocabulary/result.ts'
import { invented, shop } from '../invented-model.ts'
import { atTheTop, halfway, inventedWords, notYet } from '../invented-words.ts'

function holding(answers: Answers, rest: Partial<Assessment> = {}, model: Model = invented) {
  const assessment = shop(answers, rest)
  return holdingOf(model, assessment, reckon(model, assessment), inventedWords)
}

const withoutGates: Model = { ...invented, gates: [] }

test('a gate that holds the level is named, with its condition, what is so today and what lifts it', () => {
  // Aim at 2 fails the gate of level 4; 93.75 points lie in level 5
  expect(holding({ ...atTheTop, 'shared-aim': 2 })).toEqual({
    sentences: ['points say 5, conditions say 3', 'level 4, Four: 1 of 2 met'],
    conditions: [
      {
        title: 'Aim',
        state: 'failed',
        stateName: 'ahead',
        now: 'Aim 2',
        needed: 'Aim 3+',
        whom: null,
        liftedBy: ['agree-aim'],
      },
    ],
    moves: ['Aim from “Aim 2” to “Aim 3”: level 4, Four'],
  })
})

const lowAnswering = {
  ...atTheTop,
  'reply-speed': 1,
  'root-causes': 1,
  'figures-watched': { ...atTheTop['figures-watched'], 'reply-time': 'not-watched', 'call-pickup': 'not-watched' },
} as const

test('a low dimension that holds the level is named', () => {
  // 0, 100 and 100 make 66.7, level 4; no more than two above level 1
  expect(holding(lowAnswering, {}, withoutGates).sentences).toEqual(['points say 4, Answering says 3'])
})

test('the end of the quick track is named where it holds the level', () => {
  expect(holding(atTheTop, { track: 'quick' }).sentences).toEqual(['no higher than 4 here'])
})

test('the quick track does not call its own end the top', () => {
  // 66.7 points: level 4 by points alone, so no cap
  const answers = { ...halfway, 'root-causes': 4, 'first-weeks': 4, 'shared-aim': 4 }
  expect(holding(answers, { track: 'quick' }).sentences).toEqual(['no higher than 4 here'])
})

test('a cap above the one that holds is not named', () => {
  // Quick and aim at 2: the gate holds at 3, the track would at 4
  expect(holding({ ...atTheTop, 'shared-aim': 2 }, { track: 'quick' }).sentences).toEqual([
    'points say 5, conditions say 3',
    'level 4, Four: 1 of 2 met',
  ])
})

test('conditions of a gate above the cap that holds are not listed', () => {
  // 66.7 points are level 5 here: the gate holds at 4, the low dimension at 3; level 4 asks nothing
  const model: Model = {
    ...invented,
    levels: invented.levels.map((one) => (one.level === 5 ? { ...one, from: 65 } : one)),
    gates: [{ level: 5, conditions: [{ kind: 'dimension', dimension: 'answering', atLeast: 40 }] }],
  }
  expect(holding(lowAnswering, {}, model)).toMatchObject({
    sentences: ['points say 5, Answering says 3'],
    conditions: [],
  })
})

test('while a lower gate fails, the next level is not said to have everything', () => {
  // Weeks at 2 fail the gate of level 3; 83.3 points are level 5, two levels lost at most; level 4's own gate holds
  const { sentences, conditions } = holding({ ...atTheTop, 'first-weeks': 2 })
  expect(conditions).toMatchObject([{ title: 'Weeks', state: 'failed', needed: 'Weeks 3+' }])
  expect(sentences[0]).toBe('points say 5, conditions say 3')
  expect(sentences).not.toContain('level 4, Four: all met')
})

test('a level reached by points alone counts the conditions and the points to the next', () => {
  // 50 points; level 4 begins at 60
  expect(holding(halfway)).toMatchObject({
    sentences: ['level 4, Four: all met', '10.0 points to level 4'],
    conditions: [],
  })
})

test('never asks for 0.0 points more', () => {
  const assessment = shop(halfway)
  const sentences = (score: number) =>
    holdingOf(withoutGates, assessment, { ...reckon(withoutGates, assessment), score }, inventedWords).sentences
  // Level 4 begins at 60: a hair below is there already, 59.96 is not
  expect(sentences(60 - 1e-12)).toEqual([])
  expect(sentences(59.96)).toEqual(['0.1 points to level 4'])
})

test('a condition on what does not apply is not counted', () => {
  const model: Model = {
    ...invented,
    gates: [
      {
        level: 4,
        conditions: [
          { kind: 'item', item: 'upgrades', atLeast: 3 },
          { kind: 'item', item: 'shared-aim', atLeast: 3 },
        ],
      },
    ],
  }
  // Knowing (50 + 2×50 + 25) / 4 = 43.75: together 47.9
  expect(holding({ ...halfway, upgrades: 'not-applicable', 'shared-aim': 2 }, {}, model).sentences).toEqual([
    'level 4, Four: 0 of 1 met',
    '12.1 points to level 4',
  ])
})

test('a level without a gate asks for points only', () => {
  expect(holding(halfway, {}, withoutGates).sentences).toEqual(['10.0 points to level 4'])
})

test('a condition that waits for an answer is said as pending', () => {
  expect(holding({ ...halfway, 'shared-aim': 'unknown' })).toMatchObject({
    sentences: ['level 4, Four: 1 of 2 met', '10.0 points to level 4'],
    conditions: [{ title: 'Aim', state: 'pending', stateName: 'to be confirmed', now: 'unknown', needed: 'Aim 3+' }],
  })
})

test('a condition on a dimension needs points and quotes no answer', () => {
  // Answering (0 + 2×25 + 50) / 4 = 25
  expect(holding({ ...halfway, 'reply-speed': 1, 'root-causes': 2 }).conditions).toMatchObject([
    { title: 'Answering', state: 'failed', now: null, needed: '40 points or more' },
  ])
})

test('an "or" names all its members', () => {
  expect(holding(notYet).conditions).toMatchObject([
    { title: 'Causes, Aim', state: 'failed', now: null, needed: 'either “Causes 2+”, “Aim 2+”' },
  ])
})

test('a condition on figures asks for one of them', () => {
  const figures = { 'reply-time': 'owned', 'call-pickup': 'owned', 'stay-rate': 'not-watched' } as const
  const none = { ...figures, spend: 'not-watched', 'goal-rate': 'not-watched' } as const
  expect(holding({ ...halfway, 'figures-watched': none }).conditions).toMatchObject([
    { title: 'Figures', state: 'failed', now: '2 of 5 watched, 2 owned', needed: 'one figure watched' },
  ])
})

test('every dimension is one condition for each', () => {
  const model: Model = { ...invented, gates: [{ level: 4, conditions: [{ kind: 'every-dimension', atLeast: 40 }] }] }
  const answers = { ...halfway, 'reply-speed': 1, 'root-causes': 1, 'shared-aim': 5, notes: atTheTop.notes } as const
  // Answering 12.5, leading 50, knowing (100 + 2×50 + 100) / 4 = 75: together 45.8
  expect(holding(answers, {}, model)).toMatchObject({
    sentences: ['level 4, Four: 2 of 3 met', '14.2 points to level 4'],
    conditions: [{ title: 'Answering', needed: '40 points or more' }],
  })
})

test('the highest level has nothing above it', () => {
  expect(holding(atTheTop)).toEqual({ sentences: ['the top'], conditions: [], moves: [] })
})

test('at most three moves, those that bring most first', () => {
  const move = (item: string, level: number): Move => ({ item, to: 4, level })
  const assessment = shop(halfway)
  const moves = [move('reply-speed', 4), move('root-causes', 4), move('first-weeks', 5), move('shared-aim', 4)]
  const result = { ...reckon(invented, assessment), moves }
  expect(holdingOf(invented, assessment, result, inventedWords).moves).toEqual([
    'Weeks from “Weeks 3” to “Weeks 4”: level 5, Five',
    'Reply from “Reply 3” to “Reply 4”: level 4, Four',
    'Causes from “Causes 3” to “Causes 4”: level 4, Four',
  ])
})

test('without a level nothing holds it', () => {
  const nothing = { sentences: [], conditions: [], moves: [] }
  expect(holding({ 'first-weeks': 3 })).toEqual(nothing)
  expect(holding(halfway, { context: { stage: 'considering' } })).toEqual(nothing)
})
