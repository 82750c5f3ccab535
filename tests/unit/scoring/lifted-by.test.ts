/** Is every unmet condition answered by the steps that lift it? */
import { expect, test } from 'vitest'
import { liftedBy } from '../../../src/core/scoring/lifted-by.ts'
import { invented, itemsAt } from '../invented-model.ts'

test('names what carries the item to the step asked for, and not what carries it elsewhere', () => {
  const known = { items: itemsAt({ 'first-weeks': 1 }) }
  expect(liftedBy(invented, { kind: 'item', item: 'first-weeks', atLeast: 3 }, known)).toEqual(['welcome-plan'])
  expect(liftedBy(invented, { kind: 'item', item: 'first-weeks', atLeast: 4 }, known)).toEqual(['welcome-signals'])
})

test('above a step is the step after it', () => {
  const known = { items: itemsAt({ 'figures-watched': 1 }) }
  expect(liftedBy(invented, { kind: 'item-above', item: 'figures-watched', above: 1 }, known)).toEqual([
    'two-sided-figures',
  ])
})

test('an "or" is lifted by what lifts any member, in catalogue order', () => {
  const or = invented.gates[0]?.conditions[0]
  if (or === undefined) throw new Error('the invented model has gates')
  expect(liftedBy(invented, or, { items: [] })).toEqual(['agree-aim', 'sort-and-prevent'])
})

test('a dimension is lifted by what raises the items that stand lowest in it', () => {
  const known = { items: itemsAt({ 'reply-speed': 2, 'root-causes': 4, 'answering-figures': 2, 'first-weeks': 1 }) }
  expect(liftedBy(invented, { kind: 'dimension', dimension: 'answering', atLeast: 40 }, known)).toEqual([
    'two-sided-figures',
    'reply-promise',
  ])
})

test('every dimension is lifted by what raises the lowest item of all', () => {
  const known = { items: itemsAt({ 'reply-speed': 2, 'first-weeks': 3, upgrades: 'unknown' }) }
  expect(liftedBy(invented, { kind: 'every-dimension', atLeast: 40 }, known)).toEqual(['reply-promise'])
})

test('a value between two steps is lifted to the next one', () => {
  // 1 + 4 × 1/3 = 2.33, next step 3
  const known = { items: itemsAt({ 'first-weeks': 3 + 1 / 3 }) }
  expect(liftedBy(invented, { kind: 'dimension', dimension: 'leading', atLeast: 80 }, known)).toEqual([
    'welcome-signals',
  ])
})

test('nothing lifts a dimension of which nothing is known', () => {
  const known = { items: itemsAt({ 'reply-speed': 'unknown' }) }
  expect(liftedBy(invented, { kind: 'dimension', dimension: 'answering', atLeast: 40 }, known)).toEqual([])
})
