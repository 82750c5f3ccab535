/** Do the amounts of a figure give its value, and what if there is nothing to divide by? */
import { describe, expect, test } from 'vitest'
import { endlessValue, lifetimeValue, reckonedFrom } from '../../../src/core/numbers/reckoned.ts'
import type { FigureKind, Formula } from '../../../src/core/vocabulary/figure.ts'
import { figureKind } from '../invented-model.ts'

const none = () => null
const by = (formula: Formula): FigureKind => ({ ...figureKind('any'), formula })

const churn = by({ kind: 'ratio', plus: ['lost'], minus: [], over: 'start' })
const grr = by({ kind: 'ratio', plus: ['start'], minus: ['contraction', 'churned'], over: 'start' })
const nrr = by({ kind: 'ratio', plus: ['start', 'expansion'], minus: ['contraction', 'churned'], over: 'start' })

describe('a ratio', () => {
  const year = { start: 1000, expansion: 120, contraction: 30, churned: 70 }

  test('of what was kept, and of what was kept and gained', () => {
    // (1,000 − 30 − 70) ÷ 1,000 and (1,000 + 120 − 30 − 70) ÷ 1,000
    expect(reckonedFrom(grr, year, none)).toEqual({ value: 0.9 })
    expect(reckonedFrom(nrr, year, none)).toEqual({ value: 1.02 })
  })

  test('of those who left among those there were', () => {
    // 36 ÷ 300
    expect(reckonedFrom(churn, { lost: 36, start: 300 }, none)).toEqual({ value: 0.12 })
  })

  test('of nobody does not apply', () => {
    expect(reckonedFrom(churn, { lost: 0, start: 0 }, none)).toBe('not-applicable')
  })

  test('with an amount missing is not known', () => {
    expect(reckonedFrom(churn, { lost: 36 }, none)).toBeNull()
    expect(reckonedFrom(churn, { start: 300 }, none)).toBeNull()
    expect(reckonedFrom(nrr, { start: 1000, expansion: 120, churned: 70 }, none)).toBeNull()
  })

  test('may be below nothing and above everything: whether it can be is asked elsewhere', () => {
    // 400 ÷ 300, and (100 − 30 − 90) ÷ 100
    expect(reckonedFrom(churn, { lost: 450, start: 300 }, none)).toEqual({ value: 1.5 })
    expect(reckonedFrom(grr, { start: 100, contraction: 30, churned: 90 }, none)).toEqual({ value: -0.2 })
  })

  test('is brought to the unit that it is told in', () => {
    // (60 − 20) ÷ 100 × 100
    const nps = by({ kind: 'ratio', plus: ['for'], minus: ['against'], over: 'answers', times: 100 })
    expect(reckonedFrom(nps, { for: 60, against: 20, answers: 100 }, none)).toEqual({ value: 40 })
  })

  test('too large for a number is not known', () => {
    expect(reckonedFrom(churn, { lost: 1e308, start: 1e-308 }, none)).toBeNull()
  })

  test('is not made of what every object has', () => {
    const odd = by({ kind: 'ratio', plus: ['constructor'], minus: [], over: 'toString' })
    expect(reckonedFrom(odd, {}, none)).toBeNull()
  })
})

describe('a lifetime value', () => {
  const ltv = by({ kind: 'lifetime-value' })

  test('is capped at sixty months where no other horizon is given', () => {
    // 10,000 × 0.8 × (1 − 0.98^60) ÷ 0.02 = 400,000 × (1 − 0.297553) = 280,979
    const customer = { monthlyRevenue: 10_000, grossMargin: 0.8, monthlyChurn: 0.02 }
    expect(reckonedFrom(ltv, customer, none)).toEqual({ value: expect.closeTo(280_979, 0) })
    // 0.98^24 = 0.615780: 400,000 × 0.384220
    expect(reckonedFrom(ltv, { ...customer, months: 24 }, none)).toEqual({ value: expect.closeTo(153_688, 0) })
  })

  test('where nobody leaves ends with the horizon', () => {
    // 10,000 × 0.8 × 60
    const customer = { monthlyRevenue: 10_000, grossMargin: 0.8, monthlyChurn: 0 }
    expect(reckonedFrom(ltv, customer, none)).toEqual({ value: 480_000 })
    expect(lifetimeValue(8_000, 0, 60)).toBe(480_000)
  })

  test('where everybody leaves is one month', () => {
    expect(lifetimeValue(8_000, 1, 60)).toBe(8_000)
  })

  test('loses no digits where hardly anybody leaves', () => {
    // To the second power of c: 480,000 × (1 − c × 59 ÷ 2), with c = 10⁻⁹
    expect(lifetimeValue(8_000, 1e-9, 60)).toBeCloseTo(480_000 - 480_000 * 29.5e-9, 6)
  })

  test('is not known without revenue, margin or churn', () => {
    expect(reckonedFrom(ltv, { grossMargin: 0.8, monthlyChurn: 0.02 }, none)).toBeNull()
    expect(reckonedFrom(ltv, { monthlyRevenue: 10_000, monthlyChurn: 0.02 }, none)).toBeNull()
    expect(reckonedFrom(ltv, { monthlyRevenue: 10_000, grossMargin: 0.8 }, none)).toBeNull()
  })

  test('without an end is the simple one, and none where nobody leaves', () => {
    // 8,000 ÷ 0.02
    expect(endlessValue(8_000, 0.02)).toBe(400_000)
    expect(endlessValue(8_000, 0)).toBeNull()
  })
})

describe('value over cost', () => {
  const quotient = by({ kind: 'quotient', of: 'ltv', by: 'cac' })
  const others = (known: Readonly<Record<string, number>>) => (figure: string) => known[figure] ?? null

  test('is one figure divided by the other', () => {
    // 270,000 ÷ 90,000
    expect(reckonedFrom(quotient, {}, others({ ltv: 270_000, cac: 90_000 }))).toEqual({ value: 3 })
  })

  test('does not apply where nothing was spent, and is not known where one is not', () => {
    expect(reckonedFrom(quotient, {}, others({ ltv: 270_000, cac: 0 }))).toBe('not-applicable')
    expect(reckonedFrom(quotient, {}, others({ ltv: 270_000 }))).toBeNull()
    expect(reckonedFrom(quotient, {}, others({ cac: 90_000 }))).toBeNull()
  })
})

describe('the months that pay for a new customer', () => {
  const payback = by({ kind: 'payback', cost: 'cac' })
  const cost = () => 900_000

  test('are the cost over the gross profit of a month', () => {
    // 900,000 ÷ (100,000 × 0.75)
    expect(reckonedFrom(payback, { monthlyRevenue: 100_000, grossMargin: 0.75 }, cost)).toEqual({ value: 12 })
  })

  test('never come without a margin', () => {
    expect(reckonedFrom(payback, { monthlyRevenue: 100_000, grossMargin: 0 }, cost)).toBe('no-margin')
    expect(reckonedFrom(payback, { monthlyRevenue: 0, grossMargin: 0.75 }, cost)).toBe('no-margin')
    expect(reckonedFrom(payback, { monthlyRevenue: 100_000, grossMargin: -0.1 }, cost)).toBe('no-margin')
  })

  test('are not known without the cost, the revenue or the margin', () => {
    expect(reckonedFrom(payback, { monthlyRevenue: 100_000, grossMargin: 0.75 }, none)).toBeNull()
    expect(reckonedFrom(payback, { grossMargin: 0.75 }, cost)).toBeNull()
    expect(reckonedFrom(payback, { monthlyRevenue: 100_000 }, cost)).toBeNull()
  })
})

test('what is read off somewhere is not reckoned', () => {
  expect(reckonedFrom(by({ kind: 'stated' }), { value: 3 }, none)).toBeNull()
})
