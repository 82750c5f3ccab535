/** Do the two axes stand where the answers put them? */
import { expect, test } from 'vitest'
import { balanceOf } from '../../../src/core/scoring/balance.ts'
import type { DimensionScore, Shares } from '../../../src/core/vocabulary/result.ts'
import { invented, itemsAt } from '../invented-model.ts'

function balance(defence: number | null, items: Parameters<typeof itemsAt>[0], shares: Shares) {
  const dimensions: readonly DimensionScore[] = [
    { id: 'answering', score: defence, level: null, coverage: 1, because: [] },
  ]
  return balanceOf(invented, { items: itemsAt(items), dimensions }, shares)
}

test('offence is a weighted mean of items and the success share', () => {
  // (50×2 + 25×1 + 40×1) ÷ 4 = 41.25
  const items = { 'first-weeks': 3, upgrades: 2, 'figures-watched': 2.6 }
  expect(balance(50, items, { support: null, success: 0.4 })).toEqual({
    defence: 50,
    offence: 41.25,
    type: 'both',
    onBorder: true,
  })
})

test('what is unknown or does not apply is left out of it', () => {
  // upgrades does not apply, no share: (75×2) ÷ 2 of weight 3 = 75
  const items = { 'first-weeks': 4, upgrades: 'not-applicable', 'figures-watched': 'unknown' } as const
  expect(balance(80, items, { support: null, success: null })).toMatchObject({ offence: 75 })
})

test('the share counts only where its question is asked', () => {
  // first-weeks alone: 100 of full coverage
  expect(balance(80, { 'first-weeks': 5 }, { support: 1, success: 0 })).toMatchObject({ offence: 100 })
})

test('is null where less than half is known, and then there is no type', () => {
  // upgrades alone: 1 of 4 by weight
  const items = { 'first-weeks': 'unknown', upgrades: 5, 'figures-watched': 'unknown' } as const
  expect(balance(80, items, { support: null, success: null })).toEqual({
    defence: 80,
    offence: null,
    type: null,
    onBorder: false,
  })
  expect(balance(null, { 'first-weeks': 5 }, { support: null, success: null })).toMatchObject({ type: null })
})

test.each([
  [40, 3, 'both'],
  [40, 2, 'defence-led'],
  [39.9, 3, 'offence-led'],
  [39.9, 2, 'starting'],
] as const)('defence %d and first weeks at step %d make %s', (defence, step, type) => {
  // first-weeks alone: step 3 is 50, step 2 is 25
  expect(balance(defence, { 'first-weeks': step }, { support: null, success: null }).type).toBe(type)
})

test.each([
  [35, true],
  [45, true],
  [34.9, false],
  [45.1, false],
])('defence %d lies on the border: %s', (defence, expected) => {
  // offence 100 lies far from it
  expect(balance(defence, { 'first-weeks': 5 }, { support: null, success: null }).onBorder).toBe(expected)
})

test('is null on defence where that dimension is not asked', () => {
  expect(balanceOf(invented, { items: [], dimensions: [] }, { support: null, success: null })).toEqual({
    defence: null,
    offence: null,
    type: null,
    onBorder: false,
  })
})
