/** Is a result written as the contract says? */
import { expect, test } from 'vitest'
import { resultJson } from '../../../src/core/export/result-json.ts'
import { reckon } from '../../../src/core/roadmap/reckon.ts'
import type { GateCondition } from '../../../src/core/vocabulary/model.ts'
import { invented, shop } from '../invented-model.ts'

const result = reckon(invented, shop({ 'root-causes': 3, 'first-weeks': 3, upgrades: 'not-applicable' }))

test('has the keys of the contract in their order', () => {
  expect(Object.keys(resultJson(result, []))).toEqual([
    'edition',
    'track',
    'businessModel',
    'score',
    'scoreRange',
    'level',
    'levelRange',
    'provisionalLevel',
    'dimensions',
    'balance',
    'caps',
    'nextGate',
    'moves',
    'borderline',
    'confidence',
    'findings',
    'checkFirst',
    'recommendations',
    'unknown',
    'unanswered',
    'readiness',
    'economics',
    'problems',
  ])
})

test('says dimensions, balance, confidence and steps short, and rounds nothing', () => {
  // answering root-causes alone, 2 of 4 by weight → 50; leading first-weeks → 50; nothing known of knowing.
  // offence: first-weeks 50, 2 of 3 by weight. Level 3 by points; gate 3 pending on figures-watched, so level 2.
  expect(resultJson(result, [{ kind: 'unknown-row', at: 'a.b', found: 'c', message: 'A sentence.' }])).toMatchObject({
    edition: 'spring',
    score: 50,
    level: 2,
    provisionalLevel: 3,
    dimensions: {
      answering: { score: 50, level: 3, coverage: 0.5 },
      leading: { score: 50, level: 3, coverage: 1 },
      knowing: { score: null, level: null, coverage: 0 },
    },
    balance: { defence: 50, offence: 50, type: 'both' },
    confidence: 'low',
    readiness: null,
    economics: null,
    problems: [{ kind: 'unknown-row', at: 'a.b', message: 'A sentence.' }],
  })
  expect(resultJson(result, [])).toHaveProperty('balance', { defence: 50, offence: 50, type: 'both' })
})

test('says the conditions of a cap and of the next gate alike', () => {
  const condition = {
    item: 'figures-watched',
    needs: 1,
    above: true,
    state: 'pending',
    liftedBy: ['two-sided-figures'],
  }
  expect(resultJson(result, [])).toMatchObject({
    caps: [{ kind: 'gate', level: 2, conditions: [condition] }],
    nextGate: [condition],
  })
})

test.each<[GateCondition, object]>([
  [
    { kind: 'item', item: 'a', atLeast: 3 },
    { item: 'a', needs: 3 },
  ],
  [
    { kind: 'item-above', item: 'a', above: 1 },
    { item: 'a', needs: 1, above: true },
  ],
  [
    { kind: 'dimension', dimension: 'd', atLeast: 40 },
    { dimension: 'd', needs: 40 },
  ],
  [
    { kind: 'every-dimension', atLeast: 40 },
    { everyDimension: true, needs: 40 },
  ],
  [
    {
      kind: 'any',
      of: [
        { kind: 'item', item: 'a', atLeast: 2 },
        { kind: 'item', item: 'b', atLeast: 2 },
      ],
    },
    {
      any: [
        { item: 'a', needs: 2 },
        { item: 'b', needs: 2 },
      ],
    },
  ],
])('spells the condition %j', (condition, spelt) => {
  const written = resultJson({ ...result, nextGate: [{ condition, state: 'failed', liftedBy: [] }] }, [])
  expect(written).toHaveProperty('nextGate', [{ ...spelt, state: 'failed', liftedBy: [] }])
})

test('writes spread and track caps as they are', () => {
  const caps = [
    { kind: 'spread', level: 3, dimension: 'answering' },
    { kind: 'track', level: 4 },
  ] as const
  expect(resultJson({ ...result, caps }, [])).toHaveProperty('caps', caps)
})

test('a step is its id, its time and its lift', () => {
  const { recommendations } = resultJson(result, []) as { recommendations: object[] }
  expect(Object.keys(recommendations[0] ?? {})).toEqual(['id', 'when', 'lift'])
})

test('what is ready of a company still considering is listed, and no balance', () => {
  const considering = reckon(invented, shop({ 'shared-aim': 3 }, { context: { stage: 'considering' } }))
  expect(resultJson(considering, [])).toMatchObject({
    balance: null,
    dimensions: {},
    readiness: [
      { id: 'shared-aim', state: 'ready' },
      { id: 'first-weeks', state: 'unknown' },
      { id: 'notes', state: 'unknown' },
    ],
  })
})

test('survives a file', () => {
  const written = resultJson(result, [])
  expect(JSON.parse(JSON.stringify(written))).toEqual(written)
})
