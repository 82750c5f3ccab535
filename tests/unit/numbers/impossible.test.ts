/** Is everything told that cannot be, and nothing that can? */
import { describe, expect, test } from 'vitest'
import { impossibleAlone, impossibleFigures, isReductionImpossible } from '../../../src/core/numbers/impossible.ts'
import type { FigureKind } from '../../../src/core/vocabulary/figure.ts'
import { figureKind } from '../invented-model.ts'

const churn: FigureKind = {
  ...figureKind('churn'),
  formula: { kind: 'ratio', plus: ['lost'], minus: [], over: 'start' },
  better: 'lower',
}
const gross: FigureKind = figureKind('gross')
const { most: _most, ...unbounded } = figureKind('net')
const net: FigureKind = { ...unbounded, notBelow: 'gross' }
const value: FigureKind = { ...figureKind('value'), unit: 'yen', formula: { kind: 'lifetime-value' }, most: 1e12 }

describe('a figure by itself', () => {
  test('is as it can be from its least to its most, and blurred digits are forgiven', () => {
    for (const possible of [0, 0.3, 1, 1 + 1e-12, -1e-12])
      expect(impossibleAlone(churn, { value: possible })).toBeNull()
    expect(impossibleAlone(churn, { value: 1.001 })).toEqual({ figure: 'churn', reason: 'above' })
    expect(impossibleAlone(churn, { value: -0.001 })).toEqual({ figure: 'churn', reason: 'below' })
  })

  test('cannot come of an amount below nothing', () => {
    expect(impossibleAlone(churn, { value: 0.1, parts: { lost: -3, start: 300 } })).toEqual({
      figure: 'churn',
      reason: 'part',
      beside: 'lost',
    })
  })

  test('cannot come of a margin above one or of a horizon beyond 84 months', () => {
    const customer = { monthlyRevenue: 10_000, grossMargin: 0.8, monthlyChurn: 0.02 }
    const wrong = (parts: Readonly<Record<string, number>>) => impossibleAlone(value, { value: 280_979, parts })?.beside
    expect(wrong(customer)).toBeUndefined()
    expect(wrong({ ...customer, grossMargin: 80 })).toBe('grossMargin')
    expect(wrong({ ...customer, monthlyChurn: 2 })).toBe('monthlyChurn')
    expect(wrong({ ...customer, months: 12 })).toBe('months')
    expect(wrong({ ...customer, months: 85 })).toBe('months')
  })

  test('cannot be lost more often than it was there', () => {
    expect(impossibleAlone(churn, { value: 'unknown', parts: { lost: 310, start: 300 } })).toEqual({
      figure: 'churn',
      reason: 'parts',
    })
    expect(impossibleAlone(churn, { value: 'unknown', parts: { lost: 300, start: 300 } })).toBeNull()
  })

  test('of nothing, or with an amount missing, is not impossible', () => {
    expect(impossibleAlone(churn, { value: 'unknown', parts: { lost: 3, start: 0 } })).toBeNull()
    expect(impossibleAlone(churn, { value: 'unknown', parts: { lost: 3 } })).toBeNull()
    expect(impossibleAlone(churn, { value: 'unknown' })).toBeNull()
  })
})

describe('two figures beside each other', () => {
  const kinds = [net, gross]

  test('with expansion cannot be below without it: both are told', () => {
    expect(impossibleFigures(kinds, { net: { value: 0.88 }, gross: { value: 0.9 } })).toEqual([
      { figure: 'net', reason: 'below-other', beside: 'gross' },
      { figure: 'gross', reason: 'below-other', beside: 'net' },
    ])
  })

  test('may be alike', () => {
    expect(impossibleFigures(kinds, { net: { value: 0.9 }, gross: { value: 0.9 } })).toEqual([])
    expect(impossibleFigures(kinds, { net: { value: 0.9 - 1e-12 }, gross: { value: 0.9 } })).toEqual([])
  })

  test('are not compared where one is unknown, missing or impossible by itself', () => {
    expect(impossibleFigures(kinds, { net: { value: 0.8 }, gross: { value: 'unknown' } })).toEqual([])
    expect(impossibleFigures(kinds, { net: { value: 0.8 } })).toEqual([])
    expect(impossibleFigures(kinds, { net: { value: 0.8 }, gross: { value: 1.3 } })).toEqual([
      { figure: 'gross', reason: 'above' },
    ])
  })

  test('a figure in two pairs is told once', () => {
    const other: FigureKind = { ...net, id: 'other' }
    const figures = { net: { value: 0.8 }, other: { value: 0.7 }, gross: { value: 0.9 } }
    expect(impossibleFigures([net, other, gross], figures).map(({ figure }) => figure)).toEqual([
      'net',
      'gross',
      'other',
    ])
  })
})

test('a figure of no kind that there is takes no part', () => {
  expect(impossibleFigures([churn], { odd: { value: -9 } })).toEqual([])
})

test('more churn cannot be prevented than there is', () => {
  expect(isReductionImpossible({ annualChurn: 0.15, churnReduction: 0.16 })).toBe(true)
  expect(isReductionImpossible({ annualChurn: 0.15, churnReduction: 0.15 })).toBe(false)
  expect(isReductionImpossible({ annualChurn: 0.3, churnReduction: 0.1 + 0.2 })).toBe(false)
  expect(isReductionImpossible({ churnReduction: 0.16 })).toBe(false)
  expect(isReductionImpossible({ annualChurn: 0.15 })).toBe(false)
  expect(isReductionImpossible(null)).toBe(false)
})
