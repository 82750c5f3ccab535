import { expect, test } from 'vitest'
import { neverTriggered, triggeredBy } from '../../src/core/check/triggers.ts'
import type { Model } from '../../src/core/vocabulary/model.ts'
import { invented } from '../unit/invented-model.ts'
import { altered, model } from './altered.ts'

const lowSuccess = { kind: 'share-below', side: 'success', share: 0.25 }

test('a recommendation that no set of answers leads to is told', () => {
  expect(neverTriggered(altered(model, ['recommendations', 'grow-fans', 'fromLevel'], undefined))).toEqual([
    'recommendations: no set of answers leads to "grow-fans". Let it raise an item, begin at a level, or let a finding of severity W point to it.',
  ])
  expect(
    neverTriggered(altered(model, ['recommendations', 'renewal-review', 'raises', 0, 'item'], 'renewals')),
  ).toEqual([
    'recommendations: no set of answers leads to "renewal-review". Check what it raises, and from which step.',
  ])
  const unasked = altered(model, ['questions', 'renewal', 'when'], { kind: 'any', of: [] })
  expect(neverTriggered(unasked)).toEqual([
    'recommendations: no set of answers leads to "renewal-review". Check what it raises, and from which step.',
  ])
})

test('one that is only looked into first, on a condition that never holds, is told', () => {
  const both = [
    { kind: 'context', field: 'billing', is: ['card'] },
    { kind: 'context', field: 'billing', is: ['invoice'] },
  ]
  const never = altered(model, ['recommendations', 'involuntary-loss', 'checkFirstWhen', 'of'], both)
  expect(neverTriggered(never)).toEqual([
    'recommendations: no set of answers leads to "involuntary-loss". Check its `checkFirstWhen`.',
  ])
})

test('a recommendation to which only a contradiction points is led to by it', () => {
  const pointed = altered(
    altered(model, ['recommendations', 'grow-fans', 'fromLevel'], undefined),
    ['findings', 'targets-without-one-definition', 'pointsTo'],
    ['grow-fans'],
  )
  expect(neverTriggered(pointed)).toEqual([])
  expect(neverTriggered(altered(pointed, ['findings', 'targets-without-one-definition', 'severity'], 'I'))).toEqual([
    'recommendations: no set of answers leads to "grow-fans". Let it raise an item, begin at a level, or let a finding of severity W point to it.',
  ])
})

test('a finding whose conditions exclude each other is told', () => {
  const step = altered(
    model,
    ['findings', 'outreach-without-monitoring', 'when', 'of', 1, 'item'],
    'proactive-outreach',
  )
  expect(neverTriggered(step)).toEqual([
    'findings.ts: no set of answers leads to "outreach-without-monitoring". Check its `when`.',
  ])
})

test('a finding that no arithmetic allows is told', () => {
  // Five steps of an offence of which every part is high, and one part of it low.
  const parts = [
    { kind: 'axis-at-least', axis: 'offence', score: 95 },
    { kind: 'item-at-most', item: 'onboarding', step: 1 },
  ]
  expect(neverTriggered(altered(model, ['findings', 'monitored-not-acted-on', 'when', 'of'], parts))).toEqual([
    'findings.ts: no set of answers leads to "monitored-not-acted-on". Check its `when`.',
  ])
})

test.each([
  ['an axis inside a band', [axis('axis-at-least', 40), axis('axis-below', 60)]],
  ['few options, yet a step', [{ kind: 'options-at-most', question: 'customer-records', count: 4 }, step(3)]],
  ['a missing option at the highest step', [missing('source'), missing('behaviour'), step(5)]],
  ['a support share of its own', [{ kind: 'item-at-least', item: 'support-metrics', step: 4 }, lowSuccess]],
  ['a share that is low', [{ kind: 'share-below', side: 'support', share: 0.1 }]],
  ['a row asked of some', [{ kind: 'rows-not-watched', question: 'metrics-in-use', rows: ['answer-rate'] }]],
])('a finding is led to by %s', (_, parts) => {
  const changed = altered(model, ['findings', 'monitored-not-acted-on', 'when', 'of'], parts)
  expect(triggeredBy(changed, 'usage-based').findings).toContain('monitored-not-acted-on')
})

test('figures that must both be large are given the larger', () => {
  const figure = (value: number) => ({ kind: 'figure-unknown-or-at-least', figure: 'involuntary-share', value })
  const two = altered(
    model,
    ['recommendations', 'involuntary-loss', 'checkFirstWhen', 'of'],
    [figure(0.1), figure(0.2)],
  )
  expect(neverTriggered(two)).toEqual([])
})

test('answers to what only some are asked are tried with those', () => {
  const when = { kind: 'context', field: 'role', is: ['sales'] }
  const sold: Model = altered(
    altered(model, ['questions', 'expansion', 'when'], when),
    ['questions', 'metrics-in-use', 'rows', 'revenue-retention', 'when'],
    when,
  )
  expect(neverTriggered(sold)).toEqual([])
})

test('the invented model of the unit tests is led through as well', () => {
  expect(neverTriggered(invented)).toEqual([])
})

function axis(kind: string, score: number) {
  return { kind, axis: 'offence', score }
}

function step(least: number) {
  return { kind: 'item-at-least', item: 'customer-records', step: least }
}

function missing(option: string) {
  return { kind: 'option-missing', question: 'customer-records', option }
}
