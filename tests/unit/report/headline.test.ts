/** Does the head of the report say what the result is, and no more than it knows? */
import { expect, test } from 'vitest'
import { headlineOf } from '../../../src/core/report/headline.ts'
import { reckon } from '../../../src/core/roadmap/reckon.ts'
import type { Answers, Assessment } from '../../../src/core/vocabulary/answer.ts'
import { invented, shop } from '../invented-model.ts'
import { atTheTop, halfway, inventedWords } from '../invented-words.ts'

const headline = (answers: Answers, rest: Partial<Assessment> = {}) =>
  headlineOf(invented, reckon(invented, shop(answers, rest)), inventedWords)

test('names the level with its line and meaning, and what it rests on', () => {
  // Every dimension at 50: level 3, which begins at 40
  expect(headline(halfway)).toEqual({
    title: 'level 3, Three',
    line: 'Three line',
    meaning: 'Three meaning',
    byPoints: null,
    range: null,
    rests: ['50.0 points, 7 of 7 answered', 'low, 100% known'],
    limit: null,
  })
})

test('level 4 of the quick track is only about level 4', () => {
  // Answering (2×75 + 50) / 3 = 66.7, leading 75, knowing (2×50 + 75) / 3 = 58.3: together 66.7
  const { title, limit, rests } = headline(
    { ...halfway, 'root-causes': 4, 'first-weeks': 4, 'shared-aim': 4 },
    { track: 'quick' },
  )
  expect(title).toBe('about level 4, Four')
  expect(limit).toBe('only the outline')
  expect(rests[0]).toBe('66.7 points, 4 of 4 answered')
})

test('a lower level of the quick track is the level itself', () => {
  expect(headline(halfway, { track: 'quick' })).toMatchObject({ title: 'level 3, Three', limit: 'only the outline' })
})

test('level 4 of the full track is the level itself', () => {
  // Answering (75 + 2×75 + 50) / 4 = 68.75, leading (2×75 + 50) / 3 = 66.7, knowing 56.25: together 63.9
  const answers = { ...halfway, 'reply-speed': 4, 'root-causes': 4, 'first-weeks': 4, 'shared-aim': 4 }
  expect(headline(answers)).toMatchObject({ title: 'level 4, Four', limit: null })
})

test('without a level it says how many dimensions are missing', () => {
  // Two of the three must have a score
  const nothing = { title: 'no level', meaning: null, byPoints: null, range: null, rests: [], limit: null }
  expect(headline({})).toEqual({ ...nothing, line: 'nothing known yet, 2 missing' })
  expect(headline({ 'first-weeks': 3 })).toEqual({ ...nothing, line: '1 dimensions missing' })
})

test('for a company still considering it counts what is ready', () => {
  // Ready from step 3: the aim; the weeks and the notes (one tick makes step 2) are not
  const answers = { 'shared-aim': 3, 'first-weeks': 2, notes: ['name'] }
  expect(headline(answers, { context: { stage: 'considering' }, track: 'quick' })).toEqual({
    title: '1 of 3 ready',
    line: 'not begun',
    meaning: null,
    byPoints: null,
    range: null,
    rests: [],
    limit: null,
  })
})

test('held by gates it says where the points lie, and not the meaning of a level reached by points', () => {
  // Aim at 2 fails the gate of level 4; 93.75 points lie in level 5
  expect(headline({ ...atTheTop, 'shared-aim': 2 })).toMatchObject({
    title: 'level 3, Three',
    meaning: 'held by gates',
    byPoints: 'by points level 5, Five',
  })
})

test('an open question that cannot change the level leaves a range of points and a firm level', () => {
  // Leading between (2×50 + 0) / 3 = 33.3 and (2×50 + 100) / 3 = 66.7: together between 44.4 and 55.6
  const { upgrades: _open, ...answers } = halfway
  expect(headline(answers).rests).toEqual([
    '50.0 points, 6 of 7 answered',
    '44.4 to 55.6 points',
    'firm',
    // The weights of a shop add up to 11, upgrades have 1 of them
    'low, 91% known',
  ])
})

test('open questions that can change the level leave a range of levels', () => {
  // Low: 37.5, 33.3 and 37.5 make 36.1; high: 62.5, 66.7 and 62.5 make 63.9
  const answers = { ...halfway, 'reply-speed': 'unknown', upgrades: 'unknown', 'shared-aim': 'unknown' } as const
  expect(headline(answers).rests).toEqual([
    '50.0 points, 4 of 7 answered',
    '36.1 to 63.9 points',
    'level 2 to 4',
    'low, 73% known',
  ])
})

test('what does not apply is answered and leaves nothing open', () => {
  expect(headline({ ...halfway, upgrades: 'not-applicable' }).rests).toEqual([
    '50.0 points, 7 of 7 answered',
    'low, 100% known',
  ])
})

test('says so when the score lies near the edge of a level', () => {
  // Answering (0 + 2×25 + 50) / 4 = 25: together 41.7, and level 3 begins at 40
  expect(headline({ ...halfway, 'reply-speed': 1, 'root-causes': 2 }).rests).toContain('borderline')
  expect(headline(halfway).rests).not.toContain('borderline')
})
