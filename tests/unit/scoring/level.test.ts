/** Which level do points make, and which do gates allow? */
import { expect, test } from 'vitest'
import { conditionsOf, highestOpenLevel, levelFor, stateOf } from '../../../src/core/scoring/level.ts'
import type { DimensionScore } from '../../../src/core/vocabulary/result.ts'
import { invented, itemsAt } from '../invented-model.ts'

const dimension = (id: string, score: number | null): DimensionScore => ({
  id,
  score,
  level: null,
  coverage: 1,
  because: [],
})

test('a level begins at its score, with nothing rounded', () => {
  expect([0, 19.96, 20, 39.99, 40, 60, 79.99, 80, 100].map((score) => levelFor(invented, score))).toEqual([
    1, 1, 2, 2, 3, 4, 4, 5, 5,
  ])
})

test('a score a hair below a level has reached it', () => {
  expect(levelFor(invented, 60 - 1e-12)).toBe(4)
})

test('a condition on an item holds, fails, is pending or is left out', () => {
  const state = (items: Parameters<typeof itemsAt>[0]) =>
    stateOf({ kind: 'item', item: 'shared-aim', atLeast: 3 }, { items: itemsAt(items), dimensions: [] })
  expect(state({ 'shared-aim': 3 })).toBe('held')
  expect(state({ 'shared-aim': 2 })).toBe('failed')
  expect(state({ 'shared-aim': 'unknown' })).toBe('pending')
  expect(state({ 'shared-aim': 'unanswered' })).toBe('pending')
  expect(state({ 'shared-aim': 'not-applicable' })).toBe('left-out')
  expect(state({})).toBe('left-out')
})

test('above a step means more than it', () => {
  const state = (value: number | 'unknown') =>
    stateOf(
      { kind: 'item-above', item: 'figures-watched', above: 1 },
      { items: itemsAt({ 'figures-watched': value }), dimensions: [] },
    )
  expect(state(1)).toBe('failed')
  expect(state(1 + 4 / 14)).toBe('held')
  expect(state('unknown')).toBe('pending')
})

test('a condition on a dimension holds, fails, is pending or is left out', () => {
  const state = (dimensions: readonly DimensionScore[]) =>
    stateOf({ kind: 'dimension', dimension: 'answering', atLeast: 40 }, { items: [], dimensions })
  expect(state([dimension('answering', 40)])).toBe('held')
  expect(state([dimension('answering', 39.9)])).toBe('failed')
  expect(state([dimension('answering', null)])).toBe('pending')
  expect(state([dimension('leading', 80)])).toBe('left-out')
})

test('an "or" holds if a member holds, is pending if one may, and is left out whole', () => {
  const or = invented.gates[0]?.conditions[0]
  if (or?.kind !== 'any') throw new Error('the first gate of the invented model is an "or"')
  const state = (items: Parameters<typeof itemsAt>[0]) => stateOf(or, { items: itemsAt(items), dimensions: [] })
  expect(state({ 'root-causes': 1, 'shared-aim': 2 })).toBe('held')
  expect(state({ 'root-causes': 2, 'shared-aim': 'unknown' })).toBe('held')
  expect(state({ 'root-causes': 1, 'shared-aim': 'unknown' })).toBe('pending')
  expect(state({ 'root-causes': 1, 'shared-aim': 1 })).toBe('failed')
  expect(state({ 'shared-aim': 1 })).toBe('left-out')
  expect(state({ 'root-causes': 'not-applicable', 'shared-aim': 5 })).toBe('left-out')
})

test('"every dimension" is one condition for each', () => {
  const gate = invented.gates[3]
  if (gate === undefined) throw new Error('the invented model has four gates')
  const standing = { items: [], dimensions: [dimension('answering', 40), dimension('knowing', null)] }
  expect(conditionsOf(gate, standing)).toEqual([
    { kind: 'item', item: 'shared-aim', atLeast: 4 },
    { kind: 'dimension', dimension: 'answering', atLeast: 40 },
    { kind: 'dimension', dimension: 'knowing', atLeast: 40 },
  ])
})

test('"every dimension" taken as one fails before it is pending', () => {
  const state = (...scores: (number | null)[]) =>
    stateOf(
      { kind: 'every-dimension', atLeast: 40 },
      { items: [], dimensions: scores.map((score, place) => dimension(`d${place}`, score)) },
    )
  expect(state(40, 100)).toBe('held')
  expect(state(40, null)).toBe('pending')
  expect(state(39, null)).toBe('failed')
})

test('a level is open only if all gates below it are', () => {
  const dimensions = [dimension('answering', 100), dimension('leading', 100), dimension('knowing', 100)]
  const open = (items: Parameters<typeof itemsAt>[0]) =>
    highestOpenLevel(invented, { items: itemsAt(items), dimensions })
  const best = { 'root-causes': 5, 'shared-aim': 5, 'first-weeks': 5, 'figures-watched': 5 }
  expect(open(best)).toBe(5)
  expect(open({ ...best, 'shared-aim': 3 })).toBe(4)
  expect(open({ ...best, 'shared-aim': 2 })).toBe(3)
  expect(open({ ...best, 'first-weeks': 2 })).toBe(2)
  expect(open({ ...best, 'first-weeks': 'unknown' })).toBe(2)
  expect(open({ ...best, 'root-causes': 1, 'shared-aim': 1 })).toBe(1)
})

test('a gate on something not asked lets pass', () => {
  const dimensions = [dimension('answering', 100)]
  expect(highestOpenLevel(invented, { items: [], dimensions })).toBe(5)
})

test('a level without a gate is open to everybody', () => {
  // docs/reckoning.md, Gates and caps: a level is open if its gate and all below hold; where there is none, none fails
  const dimensions = [dimension('answering', 100)]
  const [second] = invented.gates
  if (second === undefined) throw new Error('the invented model has gates')
  const standing = { items: itemsAt({ 'root-causes': 2, 'shared-aim': 1 }), dimensions }
  expect(highestOpenLevel({ ...invented, gates: [second] }, standing)).toBe(5)
})
