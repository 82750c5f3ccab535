/** Does a figure follow what is entered of it, and is nothing of it lost? */
import { expect, test } from 'vitest'
import { withDetail, withPart, withValue } from '../../../src/core/numbers/draft.ts'
import type { FigureKind } from '../../../src/core/vocabulary/figure.ts'
import { figureKind } from '../invented-model.ts'

const loss: FigureKind = {
  ...figureKind('loss-rate'),
  formula: { kind: 'ratio', plus: ['gone'], minus: [], over: 'before' },
}
const kept: FigureKind = {
  ...figureKind('kept-rate'),
  formula: { kind: 'ratio', plus: ['before'], minus: ['gone'], over: 'before' },
}
const apart: FigureKind = { ...loss, id: 'apart', group: 'other' }
const kinds = [loss, kept, apart]

test('an amount enters every figure of its group that uses it, and gives values once all are there', () => {
  const first = withPart(kinds, {}, 'all', 'gone', 3)
  expect(first).toEqual({ 'loss-rate': { parts: { gone: 3 } }, 'kept-rate': { parts: { gone: 3 } } })
  // 3 ÷ 30 = 0.1, and (30 − 3) ÷ 30 = 0.9
  expect(withPart(kinds, first, 'all', 'before', 30)).toEqual({
    'loss-rate': { value: 0.1, parts: { gone: 3, before: 30 } },
    'kept-rate': { value: 0.9, parts: { gone: 3, before: 30 } },
  })
})

test('a reckoned value follows its amounts; one that was typed stays', () => {
  const reckoned = { 'loss-rate': { value: 0.1, parts: { gone: 3, before: 30 } } }
  expect(withPart([loss], reckoned, 'all', 'gone', 6)['loss-rate']).toMatchObject({ value: 0.2 })
  const typed = { 'loss-rate': { value: 0.5, parts: { gone: 3, before: 30 } } }
  expect(withPart([loss], typed, 'all', 'gone', 6)['loss-rate']).toMatchObject({ value: 0.5 })
})

test('an amount taken back takes the value with it that was reckoned from it', () => {
  const reckoned = { 'loss-rate': { value: 0.1, previous: 0.2, parts: { gone: 3, before: 30 } } }
  expect(withPart([loss], reckoned, 'all', 'gone', null)['loss-rate']).toEqual({ previous: 0.2, parts: { before: 30 } })
})

test('a value taken back leaves what the amounts give, or else what stands beside it', () => {
  expect(withValue(loss, { value: 0.5, parts: { gone: 3, before: 30 } }, null)).toMatchObject({ value: 0.1 })
  expect(withValue(loss, { value: 0.5, asOf: '2026-09' }, null)).toEqual({ asOf: '2026-09' })
})

test('saying unknown keeps what stands beside it', () => {
  expect(withValue(loss, { value: 0.5, previous: 0.4 }, 'unknown')).toEqual({ value: 'unknown', previous: 0.4 })
})

test('nothing to divide by gives no value', () => {
  expect(withPart([loss], { 'loss-rate': { parts: { gone: 0 } } }, 'all', 'before', 0)['loss-rate']).toEqual({
    parts: { gone: 0, before: 0 },
  })
})

test('a detail is set and taken back', () => {
  expect(withDetail({ value: 1 }, { previous: 0.5 })).toEqual({ value: 1, previous: 0.5 })
  expect(withDetail({ value: 1, previous: 0.5 }, { previous: undefined })).toEqual({ value: 1 })
})
