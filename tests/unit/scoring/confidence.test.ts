/** Is it said how much a result rests on? */
import { expect, test } from 'vitest'
import { confidenceOf } from '../../../src/core/scoring/confidence.ts'
import type { Evidence } from '../../../src/core/vocabulary/answer.ts'
import { invented, itemsAt } from '../invented-model.ts'

const all = { 'reply-speed': 1, 'root-causes': 1, 'first-weeks': 1, 'shared-aim': 1 } as const
const records: Record<string, Evidence> = { answering: 'records', leading: 'records', knowing: 'records' }
const colleagues: Record<string, Evidence> = { answering: 'colleagues', leading: 'colleagues', knowing: 'colleagues' }

test('completeness is by weight and leaves out what does not apply', () => {
  // reply-speed 1, root-causes 2 and first-weeks 2 known, shared-aim 1 open, upgrades does not apply: 5 ÷ 6
  const items = itemsAt({ ...all, upgrades: 'not-applicable', 'shared-aim': 'unknown' })
  expect(confidenceOf(invented, items, {}, 1).completeness).toBeCloseTo(5 / 6, 12)
})

test('evidence is the mean over all dimensions; none given is 0.5', () => {
  // (1 + 0.75 + 0.5) ÷ 3 = 0.75
  expect(confidenceOf(invented, itemsAt(all), { answering: 'records', leading: 'colleagues' }, 1).evidence).toBe(0.75)
  expect(confidenceOf(invented, itemsAt(all), { answering: 'own-view' }, 1).evidence).toBe(0.5)
})

test.each([
  ['high', 3, colleagues],
  ['medium', 2, colleagues],
  ['medium', 1, colleagues],
  ['medium', 2, {}],
  ['medium', 3, {}],
  ['low', 1, {}],
] as const)('all answered is %s with %d raters and evidence %j', (level, raters, evidence) => {
  expect(confidenceOf(invented, itemsAt(all), evidence, raters).level).toBe(level)
})

test('less than nine tenths is not high, less than seven tenths is low', () => {
  // 5 of 6 = 0.83; 4 of 6 = 0.67
  expect(confidenceOf(invented, itemsAt({ ...all, 'shared-aim': 'unknown' }), records, 3).level).toBe('medium')
  expect(confidenceOf(invented, itemsAt({ ...all, 'root-causes': 'unanswered' }), records, 3).level).toBe('low')
})

test('nothing asked is nothing complete', () => {
  expect(confidenceOf(invented, [], records, 3)).toEqual({ level: 'low', completeness: 0, evidence: 1 })
})
