/** What holds of figures, whatever they are? */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { monthlyRate, yearlyRate } from '../../src/core/numbers/churn-rate.ts'
import { economicsOf } from '../../src/core/numbers/economics.ts'
import { impossibleFigures } from '../../src/core/numbers/impossible.ts'
import { formulaParts } from '../../src/core/numbers/parts.ts'
import { lifetimeValue, reckonedFrom } from '../../src/core/numbers/reckoned.ts'
import { reckon } from '../../src/core/roadmap/reckon.ts'
import type { Assessment } from '../../src/core/vocabulary/answer.ts'
import type { Economics } from '../../src/core/vocabulary/economics.ts'
import type { Figure, FigureKind } from '../../src/core/vocabulary/figure.ts'
import { assessments, model, runs } from './assessments.ts'

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true })

function kindOf(id: string): FigureKind {
  const kind = model.figures.find((known) => known.id === id)
  if (kind === undefined) throw new Error(`no figure ${id}`)
  return kind
}

function ratioOf(id: string, parts: Readonly<Record<string, number>>): number {
  const reckoned = reckonedFrom(kindOf(id), parts, () => null)
  if (typeof reckoned !== 'object' || reckoned === null) throw new Error(`${id} is ${reckoned}`)
  return reckoned.value
}

const revenue = fc.record({
  startRevenue: fc.integer({ min: 1, max: 1e12 }),
  expansion: fc.integer({ min: 0, max: 1e12 }),
  contraction: fc.integer({ min: 0, max: 1e12 }),
  churned: fc.integer({ min: 0, max: 1e12 }),
})

test('what is kept and gained is never less than what is kept, of the same amounts', () => {
  fc.assert(
    fc.property(revenue, (parts) => {
      expect(ratioOf('nrr', parts)).toBeGreaterThanOrEqual(ratioOf('grr', parts))
    }),
    runs,
  )
})

test('what is kept and what is lost are everything', () => {
  fc.assert(
    fc.property(revenue, (parts) => {
      const lost = ratioOf('revenue-churn', parts)
      expect(Math.abs(ratioOf('grr', parts) + lost - 1)).toBeLessThanOrEqual(1e-12 * Math.max(1, lost))
    }),
    runs,
  )
})

test('a month that is made a year and a month again is the same month', () => {
  // Where hardly anybody is left at the end of the year, a number has no digits to say how many.
  fc.assert(
    fc.property(number(0, 0.6), (monthly) => {
      expect(Math.abs(monthlyRate(yearlyRate(monthly)) - monthly)).toBeLessThanOrEqual(1e-12)
    }),
    runs,
  )
  fc.assert(
    fc.property(number(0, 1), (yearly) => {
      expect(Math.abs(yearlyRate(monthlyRate(yearly)) - yearly)).toBeLessThanOrEqual(1e-12)
    }),
    runs,
  )
})

test('a year loses more than a month and less than twelve times as much', () => {
  fc.assert(
    fc.property(number(0.0001, 0.9999), (monthly) => {
      expect(yearlyRate(monthly)).toBeGreaterThan(monthly)
      expect(yearlyRate(monthly)).toBeLessThan(12 * monthly)
    }),
    runs,
  )
})

const months = fc.integer({ min: 24, max: 84 })

test('a lifetime value is a number where nobody leaves, and hardly another where hardly anybody does', () => {
  fc.assert(
    fc.property(number(1, 1e9), months, number(0, 1e-6), (profit, horizon, churn) => {
      const whole = lifetimeValue(profit, 0, horizon)
      expect(whole).toBeCloseTo(profit * horizon, 3)
      const less = 1 - lifetimeValue(profit, churn, horizon) / whole
      // To the first power of c, (T − 1) ÷ 2 of it are lost.
      expect(Math.abs(less - (churn * (horizon - 1)) / 2)).toBeLessThanOrEqual(1e-8)
    }),
    runs,
  )
})

test('the more leave, the less a customer is worth, never less than a month nor more than all of them', () => {
  fc.assert(
    fc.property(number(1, 1e9), months, number(0, 1), number(0, 1), (profit, horizon, one, other) => {
      const few = lifetimeValue(profit, Math.min(one, other), horizon)
      const many = lifetimeValue(profit, Math.max(one, other), horizon)
      const hair = profit * 1e-9
      expect(many).toBeLessThanOrEqual(few + hair)
      expect(many).toBeGreaterThanOrEqual(profit - hair)
      expect(few).toBeLessThanOrEqual(profit * horizon + hair)
    }),
    runs,
  )
})

const economics: fc.Arbitrary<Economics> = fc.record({
  customers: fc.integer({ min: 1, max: 1e6 }),
  annualRevenuePerCustomer: fc.integer({ min: 1, max: 1e8 }),
  grossMargin: number(0.01, 1),
  annualChurn: number(0, 1),
  expansionRate: number(0, 1),
  acquisitionCost: fc.integer({ min: 1, max: 1e7 }),
  successCost: fc.integer({ min: 1, max: 1e9 }),
  expansionGain: number(0, 0.5),
  contactsPerCustomer: number(0, 50),
  costPerContact: fc.integer({ min: 0, max: 10_000 }),
  contactsAvoided: number(0, 1),
  horizonYears: fc.constantFrom(1, 3, 5),
  acquisitionCostMultiplier: number(1, 3),
})

/** From worst to best for customer success; how far acquisition pays does not change with its effect. */
const order = ['acquisition-first', 'balanced', 'success-pays']

test('more churn prevented never lowers what customer success brings, nor turns the verdict against it', () => {
  fc.assert(
    fc.property(economics, number(0, 1), number(0, 1), (given, one, other) => {
      const churn = given.annualChurn ?? 0
      const [less, more] = [Math.min(one, other), Math.max(one, other)].map((part) =>
        economicsOf({ ...given, churnReduction: churn * part }),
      )
      if (less === undefined || more === undefined) throw new Error('both were reckoned')
      // Nothing assumed at all is no benefit to compare with.
      fc.pre(less.benefit !== null && more.benefit !== null)
      expect(more.benefit).toBeGreaterThanOrEqual((less.benefit ?? 0) * (1 - 1e-12))
      expect(more.returnOnAcquisition).toBe(less.returnOnAcquisition)
      expect(more.breakEvenChurnReduction).toBe(less.breakEvenChurnReduction)
      if (less.verdict !== 'neither-pays-back') {
        expect(order.indexOf(more.verdict)).toBeGreaterThanOrEqual(order.indexOf(less.verdict))
      }
    }),
    runs,
  )
})

test('with as much churn prevented as breaks even, success returns just what it costs', () => {
  fc.assert(
    fc.property(economics, (given) => {
      const { breakEvenChurnReduction: needed, parityChurnReduction: parity } = economicsOf(given)
      const returns = (churnReduction: number) => economicsOf({ ...given, churnReduction })
      const isThere = (reduction: number | null): reduction is number =>
        reduction !== null && reduction > 1e-6 && reduction <= (given.annualChurn ?? 0)
      if (isThere(needed)) expect(returns(needed).returnOnSuccess).toBeCloseTo(1, 6)
      if (isThere(parity)) expect(returns(parity).ratio).toBeCloseTo(1, 6)
    }),
    { numRuns: 2000 },
  )
})

/** Figures of any kind, most of them possible. */
const figures: fc.Arbitrary<Readonly<Record<string, Figure>>> = fc
  .tuple(
    ...model.figures.map((kind) =>
      fc.option(
        fc
          .record({
            value: fc.oneof(number(0, 1), number(-1, 3), fc.constant('unknown' as const)),
            previous: fc.option(number(0, 1), { nil: undefined }),
            period: fc.option(fc.constantFrom('month' as const, 'year' as const), { nil: undefined }),
            parts: fc.option(fc.array(number(-1, 10), { minLength: 6, maxLength: 6 }), { nil: undefined }),
          })
          .map(({ value, previous, period, parts }): [string, Figure] => [
            kind.id,
            {
              value,
              ...(previous === undefined ? {} : { previous }),
              ...(period === undefined || !('periods' in kind) ? {} : { period }),
              ...(parts === undefined
                ? {}
                : { parts: Object.fromEntries(formulaParts(kind).map((name, place) => [name, parts[place] ?? 0])) }),
            },
          ]),
        { freq: 1 },
      ),
    ),
  )
  .map((given) => Object.fromEntries(given.filter((entry) => entry !== null)))

const withFigures = fc
  .tuple(assessments('some', { considering: true }), figures, fc.option(economics))
  .map(([assessment, given, amounts]): Assessment => ({ ...assessment, figures: given, economics: amounts }))

test('figures change no score and no level, and none of what these rest on', () => {
  fc.assert(
    fc.property(withFigures, (assessment) => {
      const { findings, checkFirst, recommendations, economics: _money, fit, ...scored } = reckon(model, assessment)
      const bare = reckon(model, { ...assessment, figures: {}, economics: null })
      expect(bare).toMatchObject(scored)
      // What they add comes on top.
      expect(findings).toEqual(expect.arrayContaining([...bare.findings]))
      expect(checkFirst).toEqual(expect.arrayContaining([...bare.checkFirst]))
      expect(model.fit.some(({ id }) => id === fit)).toBe(true)
      // They may change the order of the steps, and only by findings that are contradictions.
      const weighs = findings.filter((id) => !bare.findings.includes(id)).map((id) => severityOf(id))
      if (!weighs.includes('W')) {
        expect(recommendations.map(({ id, when, priority }) => [id, when, priority])).toEqual(
          bare.recommendations.map(({ id, when, priority }) => [id, when, priority]),
        )
      }
    }),
    runs,
  )
})

function severityOf(finding: string): string | undefined {
  return model.findings.find(({ id }) => id === finding)?.severity
}

test('a figure that cannot be takes part in no other finding, as if it had not been given', () => {
  fc.assert(
    fc.property(withFigures, (assessment) => {
      const wrong = impossibleFigures(model.figures, assessment.figures).map(({ figure }) => figure)
      const left = Object.entries(assessment.figures).filter(([id]) => !wrong.includes(id))
      const told = reckon(model, assessment)
      const without = reckon(model, { ...assessment, figures: Object.fromEntries(left) })
      const others = (findings: readonly string[]) => findings.filter((id) => id !== 'impossible-figures')
      expect(others(told.findings)).toEqual(others(without.findings))
      expect(told.checkFirst).toEqual(without.checkFirst)
      if (wrong.length > 0 && told.readiness === null) expect(told.findings).toContain('impossible-figures')
    }),
    runs,
  )
})
