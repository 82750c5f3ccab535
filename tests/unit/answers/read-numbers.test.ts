/** Are figures and amounts of the economics read as they were given, and is the rest named and left out? */
import { describe, expect, test } from 'vitest'
import { readAnswers } from '../../../src/core/answers/read-answers.ts'
import { readEconomics, readFigures } from '../../../src/core/answers/read-numbers.ts'
import type { FigureKind } from '../../../src/core/vocabulary/figure.ts'
import type { Problem } from '../../../src/core/vocabulary/problem.ts'
import { figureKind, invented } from '../invented-model.ts'

const kinds: readonly FigureKind[] = [
  {
    ...figureKind('loss-rate'),
    formula: { kind: 'ratio', plus: ['lost'], minus: [], over: 'start' },
    periods: ['year', 'month'],
    noted: ['interval'],
  },
  { ...figureKind('ease'), definitions: [{ id: 'mean' }, { id: 'top' }] },
]

function figures(found: Readonly<Record<string, unknown>>) {
  const problems: Problem[] = []
  return { figures: readFigures(kinds, found, problems), problems }
}

function economics(found: unknown) {
  const problems: Problem[] = []
  return { economics: readEconomics(found, problems), problems }
}

/** JSON.parse makes keys such as `__proto__` the object's own, which a literal would not. */
const parsed = (json: string): Readonly<Record<string, unknown>> => JSON.parse(json)

describe('a figure', () => {
  const whole = {
    value: 0.12,
    period: 'year',
    asOf: '2026-09',
    previous: 0.14,
    parts: { lost: 36, start: 300, interval: 2 },
  }

  test('is read whole', () => {
    expect(figures({ 'loss-rate': whole, ease: { value: 0.5, definition: 'top' } })).toEqual({
      figures: { 'loss-rate': whole, ease: { value: 0.5, definition: 'top' } },
      problems: [],
    })
  })

  test('may be unknown, with what stands beside it', () => {
    const found = { value: 'unknown', parts: { start: 300 } }
    expect(figures({ 'loss-rate': found })).toEqual({ figures: { 'loss-rate': found }, problems: [] })
  })

  test('is kept where it cannot be: that is said of it later', () => {
    expect(figures({ 'loss-rate': { value: -3, previous: 7 } })).toEqual({
      figures: { 'loss-rate': { value: -3, previous: 7 } },
      problems: [],
    })
  })

  test.each<[unknown, string]>([
    [0.12, '0.12'],
    [null, 'null'],
    ['unknown', '"unknown"'],
    [[], '[…]'],
    [{}, '{…}'],
    [{ period: 'year' }, '{…}'],
    [{ value: '0.12' }, '{…}'],
    [{ value: null }, '{…}'],
    [{ value: Number.POSITIVE_INFINITY }, '{…}'],
    [{ value: { valueOf: 1 } }, '{…}'],
    [{ value: 'not-applicable' }, '{…}'],
  ])('that is none is named and left out: %j', (found, text) => {
    expect(figures({ 'loss-rate': found })).toEqual({
      figures: {},
      problems: [{ kind: 'malformed-figure', at: 'numbers.loss-rate', found: text }],
    })
  })

  test('that we do not know is named and left out', () => {
    expect(figures({ 'gain-rate': { value: 1 }, 'loss-rate': { value: 0.1 } })).toEqual({
      figures: { 'loss-rate': { value: 0.1 } },
      problems: [{ kind: 'unknown-field', at: 'numbers.gain-rate' }],
    })
  })

  test.each<[string, unknown, string]>([
    ['period', 'week', '"week"'],
    ['period', 1, '1'],
    ['asOf', '2026', '"2026"'],
    ['asOf', '2026-13', '"2026-13"'],
    ['asOf', '2026-09-01', '"2026-09-01"'],
    ['asOf', 202609, '202609'],
    ['previous', '0.14', '"0.14"'],
    ['previous', 'unknown', '"unknown"'],
    ['definition', 'mean', '"mean"'],
    ['parts', [36, 300], '[…]'],
    ['parts', 36, '36'],
  ])('stands without its %s of %j, which is named', (key, found, text) => {
    expect(figures({ 'loss-rate': { value: 0.12, [key]: found } })).toEqual({
      figures: { 'loss-rate': { value: 0.12 } },
      problems: [{ kind: 'malformed-figure', at: `numbers.loss-rate.${key}`, found: text }],
    })
  })

  test('stands without a period where it has none', () => {
    expect(figures({ ease: { value: 0.5, period: 'year' } })).toEqual({
      figures: { ease: { value: 0.5 } },
      problems: [{ kind: 'malformed-figure', at: 'numbers.ease.period', found: '"year"' }],
    })
  })

  test('stands without a way of counting that there is not', () => {
    expect(figures({ ease: { value: 0.5, definition: 'median' } })).toEqual({
      figures: { ease: { value: 0.5 } },
      problems: [{ kind: 'malformed-figure', at: 'numbers.ease.definition', found: '"median"' }],
    })
  })

  test('keeps the amounts that are numbers of its own', () => {
    const parts = { lost: 36, start: '300', interval: null, gained: 4 }
    expect(figures({ 'loss-rate': { value: 0.12, parts } })).toEqual({
      figures: { 'loss-rate': { value: 0.12, parts: { lost: 36 } } },
      problems: [
        { kind: 'malformed-figure', at: 'numbers.loss-rate.parts.start', found: '"300"' },
        { kind: 'malformed-figure', at: 'numbers.loss-rate.parts.interval', found: 'null' },
        { kind: 'unknown-field', at: 'numbers.loss-rate.parts.gained' },
      ],
    })
  })

  test('without any amount left has none', () => {
    expect(figures({ 'loss-rate': { value: 0.12, parts: {} } })).toEqual({
      figures: { 'loss-rate': { value: 0.12 } },
      problems: [],
    })
  })

  test('names what else is written in it', () => {
    expect(figures({ 'loss-rate': { value: 0.12, note: 'about' } })).toEqual({
      figures: { 'loss-rate': { value: 0.12 } },
      problems: [{ kind: 'unknown-field', at: 'numbers.loss-rate.note' }],
    })
  })
})

describe('what every object has', () => {
  test('is no figure, no amount and no field', () => {
    const found = parsed(`{
      "__proto__": { "value": 1 }, "constructor": { "value": 2 }, "toString": { "value": 3 },
      "loss-rate": { "value": 0.1, "__proto__": { "previous": 9 }, "constructor": 1,
        "parts": { "__proto__": 5, "constructor": 6, "lost": 3 } }
    }`)
    const { figures: read, problems } = figures(found)
    expect(read).toEqual({ 'loss-rate': { value: 0.1, parts: { lost: 3 } } })
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype)
    expect(problems.map(({ kind, at }) => `${kind} ${at}`)).toEqual([
      'unknown-field numbers.__proto__',
      'unknown-field numbers.constructor',
      'unknown-field numbers.toString',
      'unknown-field numbers.loss-rate.__proto__',
      'unknown-field numbers.loss-rate.constructor',
      'unknown-field numbers.loss-rate.parts.__proto__',
      'unknown-field numbers.loss-rate.parts.constructor',
    ])
    expect(({} as Readonly<Record<string, unknown>>)['previous']).toBeUndefined()
  })

  test('does not lend a figure its value', () => {
    const inherited = Object.create({ value: 0.1, parts: { lost: 3 } })
    expect(figures({ 'loss-rate': inherited }).figures).toEqual({})
  })

  test('is no amount of the economics', () => {
    const { economics: read, problems } = economics(
      parsed('{ "__proto__": { "customers": 9 }, "constructor": 1, "customers": 300 }'),
    )
    expect(read).toEqual({ customers: 300 })
    expect(problems.filter(({ kind }) => kind === 'unknown-field').map(({ at }) => at)).toEqual([
      'economics.__proto__',
      'economics.constructor',
    ])
  })
})

describe('the economics', () => {
  const whole = {
    customers: 300,
    annualRevenuePerCustomer: 1_200_000,
    grossMargin: 0.75,
    annualChurn: 0.15,
    expansionRate: 0.05,
    acquisitionCost: 900_000,
    successCost: 12_000_000,
    churnReduction: 0.04,
    expansionGain: 0.02,
    contactsPerCustomer: 6,
    costPerContact: 3_000,
    contactsAvoided: 0.1,
    horizonYears: 3,
    acquisitionCostMultiplier: 1,
  }

  test('are read whole', () => {
    expect(economics(whole)).toEqual({ economics: whole, problems: [] })
  })

  test('are none where none were given', () => {
    expect(economics(undefined)).toEqual({ economics: null, problems: [] })
  })

  test.each<[unknown, string]>([
    [null, 'null'],
    [[], '[…]'],
    ['none', '"none"'],
    [7, '7'],
  ])('that are no record of amounts are named: %j', (found, text) => {
    expect(economics(found)).toEqual({
      economics: null,
      problems: [{ kind: 'malformed-part', at: 'economics', found: text }],
    })
  })

  test('name each needed amount that is missing', () => {
    const { customers: _customers, annualChurn: _churn, churnReduction: _reduction, ...rest } = whole
    expect(economics(rest)).toEqual({
      economics: rest,
      problems: [
        { kind: 'missing-figure', at: 'economics.customers' },
        { kind: 'missing-figure', at: 'economics.annualChurn' },
      ],
    })
    expect(economics({}).problems.map(({ kind, at }) => [kind, at])).toEqual([
      ['missing-figure', 'economics.customers'],
      ['missing-figure', 'economics.annualRevenuePerCustomer'],
      ['missing-figure', 'economics.grossMargin'],
      ['missing-figure', 'economics.annualChurn'],
      ['missing-figure', 'economics.acquisitionCost'],
      ['missing-figure', 'economics.successCost'],
    ])
  })

  test('keep and name each amount out of range', () => {
    const wrong = { ...whole, grossMargin: 75, horizonYears: 2, churnReduction: 0.2, expansionRate: -0.1 }
    expect(economics(wrong)).toEqual({
      economics: wrong,
      problems: [
        { kind: 'figure-out-of-range', at: 'economics.grossMargin', found: '75' },
        { kind: 'figure-out-of-range', at: 'economics.expansionRate', found: '-0.1' },
        { kind: 'figure-out-of-range', at: 'economics.churnReduction', found: '0.2' },
        { kind: 'figure-out-of-range', at: 'economics.horizonYears', found: '2' },
      ],
    })
  })

  test('leave out what is no number, as if it had not been given', () => {
    const { customers: _customers, horizonYears: _years, expansionGain: _gain, ...rest } = whole
    expect(economics({ ...rest, customers: '300', horizonYears: '5', expansionGain: null })).toEqual({
      economics: rest,
      problems: [
        { kind: 'malformed-figure', at: 'economics.customers', found: '"300"' },
        { kind: 'malformed-figure', at: 'economics.horizonYears', found: '"5"' },
        { kind: 'malformed-figure', at: 'economics.expansionGain', found: 'null' },
        { kind: 'missing-figure', at: 'economics.customers' },
      ],
    })
  })

  test('name what else is written in them', () => {
    expect(economics({ ...whole, discount: 0.1 })).toEqual({
      economics: whole,
      problems: [{ kind: 'unknown-field', at: 'economics.discount' }],
    })
  })
})

test('a document without either has no figures and no economics', () => {
  const outcome = readAnswers(invented, { businessModel: 'shop' })
  expect(outcome).toMatchObject({ ok: true, value: { figures: {}, economics: null } })
})

test('a hostile document is named two hundred times and no more', () => {
  const many = Object.fromEntries(Array.from({ length: 5000 }, (_, place) => [`odd-${place}`, { value: place }]))
  const { problems } = figures(many)
  expect(problems.length).toBe(201)
  expect(problems.at(-1)).toEqual({ kind: 'more-problems', at: '' })
})
