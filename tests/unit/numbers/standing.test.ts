/** What are the figures of a company compared by? */
import { expect, test } from 'vitest'
import { comparedValue, numbersOf } from '../../../src/core/numbers/standing.ts'
import type { Figure, FigureKind } from '../../../src/core/vocabulary/figure.ts'
import { figureKind, invented } from '../invented-model.ts'

const churn: FigureKind = { ...figureKind('churn'), better: 'lower', periods: ['year', 'month'] }
const contacts: FigureKind = { ...figureKind('contacts'), unit: 'times', most: 100, periods: ['year', 'month'] }
const { most: _most, ...unbounded } = figureKind('net')
const net: FigureKind = { ...unbounded, notBelow: 'gross' }
const model = { figures: [churn, contacts, net, figureKind('gross')], rules: invented.rules }

const numbers = (figures: Readonly<Record<string, Figure>>) => numbersOf(model, figures, null, null)

test('churn of a month is compared as that of a year', () => {
  // 1 − 0.98^12
  expect(comparedValue(churn, { value: 0.02, period: 'month' })).toBeCloseTo(0.215283, 6)
  expect(comparedValue(churn, { value: 0.02, period: 'year' })).toBe(0.02)
  expect(comparedValue(churn, { value: 0.02 })).toBe(0.02)
  // What is no share of those there were is not
  expect(comparedValue(contacts, { value: 2, period: 'month' })).toBe(2)
  expect(comparedValue(churn, { value: 'unknown', period: 'month' })).toBeNull()
})

test('each figure stands with what it is compared by, its trend and its way of counting', () => {
  const { figures, hasImpossible } = numbers({
    churn: { value: 0.02, period: 'month', previous: 0.01 },
    gross: { value: 'unknown', definition: 'by-hand' },
  })
  expect([...figures]).toEqual([
    ['churn', { value: 0.02, compared: expect.closeTo(0.215283, 6), trend: 'worse', definition: null }],
    ['gross', { value: 'unknown', compared: null, trend: null, definition: 'by-hand' }],
  ])
  expect(hasImpossible).toBe(false)
})

test('a figure that cannot be is as one not given, and said to be', () => {
  const { figures, hasImpossible } = numbers({ churn: { value: 1.2, previous: 0.1 }, contacts: { value: 3 } })
  expect([...figures.keys()]).toEqual(['contacts'])
  expect(hasImpossible).toBe(true)
})

test('of two that do not fit each other neither stands', () => {
  const { figures, hasImpossible } = numbers({ net: { value: 0.8 }, gross: { value: 0.9 }, churn: { value: 0.1 } })
  expect([...figures.keys()]).toEqual(['churn'])
  expect(hasImpossible).toBe(true)
})

test('preventing more churn than there is cannot be either', () => {
  const economics = { annualChurn: 0.1, churnReduction: 0.2 }
  expect(numbersOf(model, {}, economics, 'needs-figures')).toEqual({
    figures: new Map(),
    hasImpossible: true,
    economics,
    verdict: 'needs-figures',
  })
})

test('what every object has is no figure', () => {
  const odd = { ...model, figures: [figureKind('constructor'), figureKind('toString')] }
  expect(numbersOf(odd, {}, null, null).figures.size).toBe(0)
})
