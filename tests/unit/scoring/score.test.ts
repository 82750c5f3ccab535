/** Which score and level follow from items, and which caps hold the level? */
import { expect, test } from 'vitest'
import { scoreItems, unmetConditions } from '../../../src/core/scoring/score.ts'
import { invented, itemsAt } from '../invented-model.ts'

const score = (items: Parameters<typeof itemsAt>[0], raised?: Parameters<typeof scoreItems>[3]) =>
  scoreItems(invented, 'full', itemsAt(items), raised)

const allBest = {
  'reply-speed': 5,
  'root-causes': 5,
  'first-weeks': 5,
  upgrades: 5,
  notes: 5,
  'figures-watched': 5,
  'shared-aim': 5,
  'answering-figures': 5,
} as const

test('a dimension is the weighted mean of its items, the overall score the plain mean of dimensions', () => {
  // answering (2 + 2×3 + 4) ÷ 4 = 3 → 50 · leading (2×3 + 2) ÷ 3 = 2.667 → 41.667
  // knowing (3 + 2×2 + 2) ÷ 4 = 2.25 → 31.25 · score (50 + 41.667 + 31.25) ÷ 3 = 40.972
  const {
    dimensions,
    score: overall,
    provisionalLevel,
    level,
    caps,
  } = score({
    'reply-speed': 2,
    'root-causes': 3,
    'answering-figures': 4,
    'first-weeks': 3,
    upgrades: 2,
    notes: 3,
    'figures-watched': 2,
    'shared-aim': 2,
  })
  expect(dimensions.map(({ id, score, level, coverage }) => ({ id, score, level, coverage }))).toEqual([
    { id: 'answering', score: 50, level: 3, coverage: 1 },
    { id: 'leading', score: expect.closeTo(41.6666667, 6), level: 3, coverage: 1 },
    { id: 'knowing', score: 31.25, level: 2, coverage: 1 },
  ])
  expect(overall).toBeCloseTo(40.9722222, 6)
  expect([provisionalLevel, level, caps]).toEqual([3, 3, []])
})

test('says what each item brought to its dimension and to the score', () => {
  // answering: 25×1÷4 = 6.25 and 50×2÷4 = 25 and 75×1÷4 = 18.75, together 50; a third of each to the score
  const [answering] = score({ ...allBest, 'reply-speed': 2, 'root-causes': 3, 'answering-figures': 4 }).dimensions
  expect(answering?.because).toEqual([
    { item: 'reply-speed', toDimension: 6.25, toScore: expect.closeTo(6.25 / 3, 12) },
    { item: 'root-causes', toDimension: 25, toScore: expect.closeTo(25 / 3, 12) },
    { item: 'answering-figures', toDimension: 18.75, toScore: expect.closeTo(6.25, 12) },
  ])
})

test('half of the weight is enough for a dimension, less is not', () => {
  // root-causes weighs 2 of 4
  const half = score({ 'reply-speed': 'unknown', 'root-causes': 3, 'answering-figures': 'unanswered' })
  expect(half.dimensions[0]).toMatchObject({ score: 50, level: 3, coverage: 0.5 })
  const less = score({ 'reply-speed': 5, 'root-causes': 'unknown', 'answering-figures': 'unanswered' })
  expect(less.dimensions[0]).toEqual({ id: 'answering', score: null, level: null, coverage: 0.25, because: [] })
})

test('what does not apply counts for nothing', () => {
  const { dimensions } = score({ 'first-weeks': 3, upgrades: 'not-applicable' })
  expect(dimensions).toEqual([
    {
      id: 'leading',
      score: 50,
      level: 3,
      coverage: 1,
      because: [{ item: 'first-weeks', toDimension: 50, toScore: 50 }],
    },
  ])
})

test('a dimension of which nothing is asked does not exist', () => {
  expect(score({ 'first-weeks': 3 }).dimensions.map(({ id }) => id)).toEqual(['leading'])
})

test('a dimension of which nothing applies is as if it had never been asked', () => {
  // docs/reckoning.md, Laws: not-applicable leaves a dimension as if the item had never been asked, for every model.
  // answering and knowing at 100, leading not asked: gate 5 asks every dimension that there is.
  const { 'first-weeks': _weeks, upgrades: _upgrades, ...withoutLeading } = allBest
  expect(score(withoutLeading).level).toBe(5)
  expect(score({ ...allBest, 'first-weeks': 'not-applicable', upgrades: 'not-applicable' }).level).toBe(5)
})

test('has no score and no level where too few dimensions have one', () => {
  const {
    score: overall,
    meanOfKnown,
    provisionalLevel,
    level,
    caps,
  } = score({
    'first-weeks': 5,
    'root-causes': 'unknown',
    notes: 'unanswered',
  })
  expect({ overall, meanOfKnown, provisionalLevel, level, caps }).toEqual({
    overall: null,
    meanOfKnown: 100,
    provisionalLevel: null,
    level: null,
    caps: [],
  })
})

test('has nothing at all where nothing is known', () => {
  expect(score({ 'first-weeks': 'unknown' })).toMatchObject({ score: null, meanOfKnown: null, level: null })
  expect(score({})).toMatchObject({ score: null, meanOfKnown: null, level: null, dimensions: [] })
})

test('takes raised items at their new value, and leaves open ones open', () => {
  const raised = score({ 'root-causes': 1, 'reply-speed': 'unknown' }, { 'root-causes': 5, 'reply-speed': 5 })
  expect(raised.items.map(({ id, value }) => [id, value])).toEqual([
    ['reply-speed', null],
    ['root-causes', 5],
  ])
})

test('reaches level 5 when points and gates allow', () => {
  expect(score(allBest)).toMatchObject({ score: 100, provisionalLevel: 5, level: 5, caps: [] })
})

test('a gate that fails holds the level below it, and says what fails and who lifts it', () => {
  // answering 100, leading 100, knowing (5 + 10 + 2) ÷ 4 = 4.25 → 81.25: score 93.75, by points 5.
  // Gate 4 asks shared-aim 3, so 3 is open; two levels down from 5 is 3.
  const result = score({ ...allBest, 'shared-aim': 2 })
  expect(result).toMatchObject({ score: 93.75, provisionalLevel: 5, level: 3 })
  expect(result.caps).toEqual([
    {
      kind: 'gate',
      level: 3,
      conditions: [
        { condition: { kind: 'item', item: 'shared-aim', atLeast: 3 }, state: 'failed', liftedBy: ['agree-aim'] },
      ],
    },
  ])
})

test('a condition on an open item is to be confirmed, which holds the level all the same', () => {
  // knowing without shared-aim (5 + 10) ÷ 3 = 5 → 100: score 100, by points 5
  const { level, caps } = score({ ...allBest, 'shared-aim': 'unknown' })
  expect(level).toBe(3)
  expect(caps).toMatchObject([{ kind: 'gate', conditions: [{ state: 'pending', condition: { item: 'shared-aim' } }] }])
})

test('gates take away two levels at the most, and then every condition on the way is named', () => {
  // answering (5 + 2 + 5) ÷ 4 = 3 → 50; leading without first-weeks covers 1 of 3: no score;
  // knowing (5 + 10 + 1) ÷ 4 = 4 → 75; score 62.5, by points 4; gate 2 fails, so 1 is open; 4 − 2 = 2.
  const result = score({ ...allBest, 'root-causes': 1, 'shared-aim': 1, 'first-weeks': 'unknown' })
  expect(result).toMatchObject({ score: 62.5, provisionalLevel: 4, level: 2 })
  expect(result.caps).toMatchObject([
    {
      kind: 'gate',
      level: 2,
      conditions: [
        { state: 'failed', condition: { kind: 'any' }, liftedBy: ['agree-aim', 'sort-and-prevent'] },
        { state: 'pending', condition: { kind: 'item', item: 'first-weeks', atLeast: 3 }, liftedBy: ['welcome-plan'] },
      ],
    },
  ])
})

test('no level stands more than two above the lowest dimension', () => {
  // answering (1 + 2×1 + 1) ÷ 4 = 1 → 0, level 1; the others 100: score 66.67, by points 4; 1 + 2 = 3.
  // Gate 4 asks answering ≥ 40 as well, which holds it at 3 too.
  const result = score({ ...allBest, 'reply-speed': 1, 'root-causes': 1, 'answering-figures': 1 })
  expect(result).toMatchObject({ provisionalLevel: 4, level: 3 })
  expect(result.caps).toEqual([
    {
      kind: 'gate',
      level: 3,
      conditions: [
        {
          condition: { kind: 'dimension', dimension: 'answering', atLeast: 40 },
          state: 'failed',
          liftedBy: ['two-sided-figures', 'sort-and-prevent', 'reply-promise'],
        },
      ],
    },
    { kind: 'spread', level: 3, dimension: 'answering' },
  ])
})

test('a dimension without a score does not pull the level down by spread', () => {
  const { caps } = score({ ...allBest, 'first-weeks': 'unknown', upgrades: 'unknown' })
  expect(caps.map(({ kind }) => kind)).not.toContain('spread')
})

test('the quick track ends at level 4; its level by points does not', () => {
  const quick = scoreItems(
    invented,
    'quick',
    itemsAt({ 'root-causes': 5, 'first-weeks': 5, 'figures-watched': 5, 'shared-aim': 5, 'answering-figures': 5 }),
  )
  expect(quick).toMatchObject({ score: 100, provisionalLevel: 5, level: 4, caps: [{ kind: 'track', level: 4 }] })
})

test('a level without a gate has no unmet conditions', () => {
  expect(unmetConditions(invented, 1, score(allBest))).toEqual([])
  expect(unmetConditions(invented, 6, score(allBest))).toEqual([])
})
