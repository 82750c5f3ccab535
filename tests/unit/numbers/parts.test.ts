/** Does a figure know the amounts it comes from, and where each must lie? */
import { expect, test } from 'vitest'
import { boundsOf, formulaParts, partBounds, partsOf } from '../../../src/core/numbers/parts.ts'
import type { FigureKind } from '../../../src/core/vocabulary/figure.ts'
import { figureKind } from '../invented-model.ts'

const ratio: FigureKind = {
  ...figureKind('kept'),
  formula: { kind: 'ratio', plus: ['start', 'gained'], minus: ['lost'], over: 'start' },
  noted: ['days'],
}

test('each amount of a formula is named once, and what is noted beside it last', () => {
  expect(formulaParts(ratio)).toEqual(['start', 'gained', 'lost'])
  expect(partsOf(ratio)).toEqual(['start', 'gained', 'lost', 'days'])
})

test.each<[FigureKind['formula'], readonly string[]]>([
  [{ kind: 'stated' }, []],
  [{ kind: 'quotient', of: 'value', by: 'cost' }, []],
  [{ kind: 'payback', cost: 'cost' }, ['monthlyRevenue', 'grossMargin']],
  [{ kind: 'lifetime-value' }, ['monthlyRevenue', 'grossMargin', 'monthlyChurn', 'months']],
])('the amounts of %j', (formula, parts) => {
  expect(partsOf({ ...figureKind('any'), formula })).toEqual(parts)
})

test('a way of counting may have a unit and bounds of its own', () => {
  const effort: FigureKind = {
    ...figureKind('effort'),
    unit: 'times',
    definitions: [{ id: 'mean', least: 1, most: 7 }, { id: 'top', unit: 'share' }, { id: 'plain' }],
  }
  expect(boundsOf(effort, 'mean')).toEqual({ unit: 'times', least: 1, most: 7 })
  expect(boundsOf(effort, 'top')).toEqual({ unit: 'share', least: 0, most: 1 })
  expect(boundsOf(effort, 'plain')).toEqual({ unit: 'times', least: 0, most: 1 })
  expect(boundsOf(effort)).toEqual({ unit: 'times', least: 0, most: 1 })
  expect(boundsOf(effort, 'no-such-way')).toEqual({ unit: 'times', least: 0, most: 1 })
})

test('a kind without bounds has none', () => {
  const { least: _least, most: _most, ...free } = figureKind('free')
  expect(boundsOf(free)).toEqual({ unit: 'share' })
})

test('a margin and a churn are shares, months are 24 to 84, everything else is anything from nothing up', () => {
  expect(partBounds('grossMargin')).toEqual({ least: 0, most: 1 })
  expect(partBounds('monthlyChurn')).toEqual({ least: 0, most: 1 })
  expect(partBounds('months')).toEqual({ least: 24, most: 84 })
  expect(partBounds('start')).toEqual({ least: 0, most: Number.POSITIVE_INFINITY })
})
