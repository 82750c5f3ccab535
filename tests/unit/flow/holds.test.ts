/** Does each kind of condition hold where it says, and nowhere else? */
import { describe, expect, test } from 'vitest'
import { companyFacts, type Facts } from '../../../src/core/flow/facts.ts'
import { holds } from '../../../src/core/flow/holds.ts'
import type { Condition } from '../../../src/core/vocabulary/condition.ts'

/** One company: aim at step 3, half of the success figures in use, defence 40, two notes, a list of channels. */
const company: Facts = {
  businessModel: 'shop',
  context: { stage: 'open', channels: ['counter'], silent: [] },
  numbers: {
    figures: new Map([
      ['loss-rate', { value: 0.15, compared: 0.15, trend: 'worse', definition: 'by-count' }],
      ['gain-rate', { value: 'unknown', compared: null, trend: null, definition: null }],
      // 1.5 % a month, 1 − 0.985^12 = 16.6 % a year
      ['month-rate', { value: 0.015, compared: 0.166, trend: 'better', definition: null }],
    ]),
    hasImpossible: true,
    economics: { customers: 3 },
    verdict: 'balanced',
  },
  value: (item) => (item === 'aim' ? 3 : null),
  share: (side) => (side === 'success' ? 0.5 : null),
  axis: (axis) => (axis === 'defence' ? 40 : null),
  list: (question) => (question === 'notes' ? ['name', 'hope'] : null),
  row: (_question, row) => ({ cold: 'not-watched', warm: 'watched', open: undefined })[row] as never,
}
const notAsked: Facts = { ...company, row: () => null }

const yes: Condition = { kind: 'business-model', is: ['shop'] }
const no: Condition = { kind: 'business-model', is: ['club'] }

function facts(name: string, all: readonly (readonly [Condition, boolean])[]): void {
  describe(name, () => {
    test.each(all)('%j holds: %s', (condition, expected) => {
      expect(holds(condition, company)).toBe(expected)
    })
  })
}

facts('all of them', [
  [{ kind: 'all', of: [yes, yes] }, true],
  [{ kind: 'all', of: [yes, no] }, false],
  [{ kind: 'all', of: [] }, true],
])

facts('any of them', [
  [{ kind: 'any', of: [no, yes] }, true],
  [{ kind: 'any', of: [no, no] }, false],
  [{ kind: 'any', of: [] }, false],
])

facts('the business model', [
  [yes, true],
  [no, false],
  [{ kind: 'business-model', is: ['club', 'shop'] }, true],
])

facts('a single choice of the context', [
  [{ kind: 'context', field: 'stage', is: ['open'] }, true],
  [{ kind: 'context', field: 'stage', is: ['considering'] }, false],
  [{ kind: 'context', field: 'mood', is: ['open'] }, false],
  // A list is not a single choice.
  [{ kind: 'context', field: 'channels', is: ['counter'] }, false],
])

facts('a list of the context that allows: named, empty or not given', [
  [{ kind: 'context-allows', field: 'channels', includes: 'counter' }, true],
  [{ kind: 'context-allows', field: 'channels', includes: 'phone' }, false],
  [{ kind: 'context-allows', field: 'silent', includes: 'phone' }, true],
  [{ kind: 'context-allows', field: 'mood', includes: 'phone' }, true],
])

facts('an item: only with a value', [
  [{ kind: 'item-at-least', item: 'aim', step: 3 }, true],
  [{ kind: 'item-at-least', item: 'aim', step: 4 }, false],
  [{ kind: 'item-at-least', item: 'open', step: 1 }, false],
  [{ kind: 'item-at-most', item: 'aim', step: 3 }, true],
  [{ kind: 'item-at-most', item: 'aim', step: 2 }, false],
  [{ kind: 'item-at-most', item: 'open', step: 5 }, false],
])

facts('a share: only where there is one', [
  [{ kind: 'share-at-least', side: 'success', share: 0.5 }, true],
  [{ kind: 'share-at-least', side: 'success', share: 0.6 }, false],
  [{ kind: 'share-at-least', side: 'support', share: 0 }, false],
  [{ kind: 'share-below', side: 'success', share: 0.6 }, true],
  [{ kind: 'share-below', side: 'success', share: 0.5 }, false],
  [{ kind: 'share-below', side: 'support', share: 1 }, false],
])

facts('an axis: only where there is one', [
  [{ kind: 'axis-at-least', axis: 'defence', score: 40 }, true],
  [{ kind: 'axis-at-least', axis: 'defence', score: 41 }, false],
  [{ kind: 'axis-at-least', axis: 'offence', score: 0 }, false],
  [{ kind: 'axis-below', axis: 'defence', score: 41 }, true],
  [{ kind: 'axis-below', axis: 'defence', score: 40 }, false],
  [{ kind: 'axis-below', axis: 'offence', score: 100 }, false],
])

facts('a list of options: only where it was given', [
  [{ kind: 'option-missing', question: 'notes', option: 'reason' }, true],
  [{ kind: 'option-missing', question: 'notes', option: 'hope' }, false],
  [{ kind: 'option-missing', question: 'other', option: 'hope' }, false],
  [{ kind: 'options-at-most', question: 'notes', count: 2 }, true],
  [{ kind: 'options-at-most', question: 'notes', count: 1 }, false],
  [{ kind: 'options-at-most', question: 'other', count: 9 }, false],
])

facts('rows that are not watched: every asked one', [
  [{ kind: 'rows-not-watched', question: 'figures', rows: ['cold'] }, true],
  [{ kind: 'rows-not-watched', question: 'figures', rows: ['cold', 'warm'] }, false],
  [{ kind: 'rows-not-watched', question: 'figures', rows: ['cold', 'open'] }, false],
])

test('rows of which none is asked do not count as not watched', () => {
  expect(holds({ kind: 'rows-not-watched', question: 'figures', rows: ['cold'] }, notAsked)).toBe(false)
})

test('rows that are not asked are left out of those not watched', () => {
  const onlyCold: Facts = { ...company, row: (_question, row) => (row === 'cold' ? 'not-watched' : null) }
  expect(holds({ kind: 'rows-not-watched', question: 'figures', rows: ['warm', 'cold'] }, onlyCold)).toBe(true)
})

facts('a figure: unknown, or large', [
  [{ kind: 'figure-unknown-or-at-least', figure: 'loss-rate', value: 0.15 }, true],
  [{ kind: 'figure-unknown-or-at-least', figure: 'loss-rate', value: 0.16 }, false],
  [{ kind: 'figure-unknown-or-at-least', figure: 'gain-rate', value: 9 }, true],
  [{ kind: 'figure-unknown-or-at-least', figure: 'other', value: 0 }, false],
])

facts('a figure: at least or below, by what it is compared by', [
  [{ kind: 'figure-at-least', figure: 'loss-rate', value: 0.15 }, true],
  [{ kind: 'figure-at-least', figure: 'loss-rate', value: 0.151 }, false],
  [{ kind: 'figure-at-least', figure: 'month-rate', value: 0.16 }, true],
  [{ kind: 'figure-at-least', figure: 'gain-rate', value: 0 }, false],
  [{ kind: 'figure-at-least', figure: 'other', value: 0 }, false],
  [{ kind: 'figure-below', figure: 'loss-rate', value: 0.151 }, true],
  [{ kind: 'figure-below', figure: 'loss-rate', value: 0.15 }, false],
  [{ kind: 'figure-below', figure: 'month-rate', value: 0.16 }, false],
  [{ kind: 'figure-below', figure: 'gain-rate', value: 1 }, false],
  [{ kind: 'figure-below', figure: 'other', value: 1 }, false],
])

facts('a figure: worse than the year before', [
  [{ kind: 'figure-worse', figure: 'loss-rate' }, true],
  [{ kind: 'figure-worse', figure: 'month-rate' }, false],
  [{ kind: 'figure-worse', figure: 'gain-rate' }, false],
  [{ kind: 'figure-worse', figure: 'other' }, false],
])

facts('a figure: counted in one way', [
  [{ kind: 'figure-defined', figure: 'loss-rate', as: 'by-count' }, true],
  [{ kind: 'figure-defined', figure: 'loss-rate', as: 'by-revenue' }, false],
  [{ kind: 'figure-defined', figure: 'month-rate', as: 'by-count' }, false],
  [{ kind: 'figure-defined', figure: 'other', as: 'by-count' }, false],
])

facts('a figure: known, or said to be unknown', [
  [{ kind: 'figure-known', figure: 'loss-rate' }, true],
  [{ kind: 'figure-known', figure: 'gain-rate' }, false],
  [{ kind: 'figure-known', figure: 'other' }, false],
  [{ kind: 'figure-unknown', figure: 'gain-rate' }, true],
  [{ kind: 'figure-unknown', figure: 'loss-rate' }, false],
  [{ kind: 'figure-unknown', figure: 'other' }, false],
])

facts('figures and amounts of which none is known', [
  [{ kind: 'none-known', figures: ['gain-rate', 'other'], economics: ['annualChurn'] }, true],
  [{ kind: 'none-known', figures: ['gain-rate', 'loss-rate'], economics: [] }, false],
  [{ kind: 'none-known', figures: [], economics: ['annualChurn', 'customers'] }, false],
  [{ kind: 'none-known', figures: [], economics: [] }, true],
])

facts('figures: some given, some impossible', [
  [{ kind: 'some-figure-given' }, true],
  [{ kind: 'figures-impossible' }, true],
])

facts('the verdict: only where there is one', [
  [{ kind: 'verdict', is: ['balanced', 'success-pays'] }, true],
  [{ kind: 'verdict', is: ['success-pays'] }, false],
])

test('a figure given as unknown counts as one given', () => {
  const figures = new Map([['gain-rate', { value: 'unknown', compared: null, trend: null, definition: null } as const]])
  expect(holds({ kind: 'some-figure-given' }, { ...company, numbers: { ...company.numbers, figures } })).toBe(true)
})

test('where no figure was given, only what asks for none holds', () => {
  const known = companyFacts({ businessModel: 'shop', context: {} })
  const conditions: readonly Condition[] = [
    { kind: 'some-figure-given' },
    { kind: 'figures-impossible' },
    { kind: 'figure-known', figure: 'loss-rate' },
    { kind: 'figure-unknown', figure: 'loss-rate' },
    { kind: 'verdict', is: ['needs-figures', 'balanced'] },
  ]
  expect(conditions.filter((condition) => holds(condition, known))).toEqual([])
  expect(holds({ kind: 'none-known', figures: ['loss-rate'], economics: ['customers'] }, known)).toBe(true)
})

test('thresholds forgive what floating point blurs', () => {
  // 1 + 4 × 0.35 = 2.4 exactly is not representable; 0.1 + 0.2 + 0.3 is a hair above 0.6
  const blurred: Facts = { ...company, share: () => 0.1 + 0.2 + 0.3, value: () => 3 - 1e-12 }
  expect(holds({ kind: 'share-below', side: 'success', share: 0.6 }, blurred)).toBe(false)
  expect(holds({ kind: 'item-at-least', item: 'aim', step: 3 }, blurred)).toBe(true)
})

test('before anything is reckoned only the company itself is known', () => {
  const known = companyFacts({ businessModel: 'shop', context: { stage: 'open' } })
  expect(holds(yes, known)).toBe(true)
  expect(holds({ kind: 'context', field: 'stage', is: ['open'] }, known)).toBe(true)
  expect([known.value('aim'), known.share('success'), known.axis('defence'), known.list('notes')]).toEqual([
    null,
    null,
    null,
    null,
  ])
  expect(known.row('figures', 'cold')).toBeNull()
})
