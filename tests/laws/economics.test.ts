/** Does the economics of customer success come out as by hand, whatever was entered? */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAnswers } from '../../src/core/answers/read-answers.ts'
import { reckon } from '../../src/core/roadmap/reckon.ts'
import type { EconomicsResult } from '../../src/core/vocabulary/economics.ts'
import type { Problem } from '../../src/core/vocabulary/problem.ts'
import { model } from './assessments.ts'
import { type ByHand, economicsByHand, type Sheet } from './economics-by-hand.ts'

function reckoned(economics: Sheet): { result: EconomicsResult; problems: readonly Problem[] } {
  const outcome = readAnswers(model, JSON.parse(JSON.stringify({ businessModel: 'b2b-subscription', economics })))
  if (!outcome.ok) throw new Error(outcome.reason)
  const result = reckon(model, outcome.value).economics
  if (result === null) throw new Error('economics were given, and none were reckoned')
  return { result, problems: outcome.problems }
}

/** In millionths: what lies beneath has no business in a sheet, and floating point loses it. */
const between = (min: number, max: number) =>
  fc.integer({ min: Math.round(min * 1e6), max: Math.round(max * 1e6) }).map((millionths) => millionths / 1e6)

/** What may stand in each box of a sheet that was filled in well. */
const usual = {
  customers: fc.integer({ min: 1, max: 100_000 }),
  annualRevenuePerCustomer: fc.integer({ min: 1, max: 10_000_000 }),
  grossMargin: between(0.01, 1),
  annualChurn: fc.oneof(between(0, 1), fc.constantFrom(0, 1)),
  expansionRate: between(0, 2),
  acquisitionCost: fc.integer({ min: 1, max: 3_000_000 }),
  successCost: fc.integer({ min: 1, max: 100_000_000 }),
  churnReduction: fc.oneof(between(0, 0.2), fc.constant(0)),
  expansionGain: fc.oneof(between(0, 0.3), fc.constant(0)),
  contactsPerCustomer: fc.oneof(between(0, 30), fc.constant(0)),
  costPerContact: fc.integer({ min: 0, max: 10_000 }),
  contactsAvoided: between(0, 1),
  horizonYears: fc.constantFrom(1, 3, 5),
  acquisitionCostMultiplier: between(1, 3),
}

const needed = [
  'customers',
  'annualRevenuePerCustomer',
  'grossMargin',
  'annualChurn',
  'acquisitionCost',
  'successCost',
] as const

/** What else is found in such boxes; `undefined` leaves one empty. */
const unusual = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constantFrom(0, -0, -1, -0.04, 1.0001, 2, 0.5) },
  { weight: 1, arbitrary: fc.constantFrom(1e15, 1e200, 1e308, 1e-60) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>('300', '', null, true, [], {}, 'unknown') },
)

/** `untidy`: of ten boxes so many hold something unusual. */
function sheets(untidy: number): fc.Arbitrary<Sheet> {
  const boxes = Object.entries(usual).map(([name, good]) =>
    fc
      .oneof({ weight: 10 - untidy, arbitrary: good as fc.Arbitrary<unknown> }, { weight: untidy, arbitrary: unusual })
      .map((written) => [name, written] as const),
  )
  return fc.tuple(...boxes).map((entries) => Object.fromEntries(entries.filter(([, written]) => written !== undefined)))
}

/** Sheets on which neither side is far ahead: the cost follows from how the returns are to compare. */
const closeSheets = fc.tuple(sheets(0), between(0.5, 1.8)).map(([sheet, ratio]): Sheet => {
  const { benefit, returnOnAcquisition } = economicsByHand({ ...sheet, successCost: 1 })
  const successCost = (benefit ?? 1) / ((returnOnAcquisition ?? 1) * ratio)
  return { ...sheet, successCost: successCost > 0 ? successCost : 1 }
})

const everySheet = fc.oneof(sheets(0), sheets(1), sheets(4), closeSheets)

/** Where a last digit decides, two ways of adding up may differ: nothing is said of those. */
function isOnEdge({ churnReduction, annualChurn }: Sheet, by: ByHand): boolean {
  const isNear = (value: number | null, edge: number) => value !== null && Math.abs(value - edge) < 1e-8
  const tooMuch = Number(churnReduction) - Number(annualChurn)
  return (
    [0.8, 1.25].some((edge) => isNear(by.ratio, edge)) ||
    isNear(by.returnOnSuccess, 1) ||
    isNear(by.returnOnAcquisition, 1) ||
    (tooMuch > 0 && tooMuch < 1e-8)
  )
}

/** Fields that differ by more than a billionth of what they are, or of what was taken from each other for them. */
function differing(sheet: Sheet, result: EconomicsResult, by: ByHand): readonly string[] {
  const whole = Number(sheet['successCost']) / (Number(sheet['customers']) * (by.valuePerCustomer ?? Number.NaN))
  const scales: Readonly<Record<string, number>> = {
    breakEvenChurnReduction: whole,
    parityChurnReduction: whole * (by.returnOnAcquisition ?? Number.NaN),
  }
  return Object.entries(by).flatMap(([field, hand]) => {
    const own = result[field as keyof EconomicsResult]
    if (typeof hand !== 'number' || typeof own !== 'number')
      return hand === own ? [] : [`${field}: ${own}, not ${hand}`]
    const scale = Math.max(Math.abs(hand), scales[field] ?? 0)
    return Math.abs(own - hand) <= 1e-9 * scale ? [] : [`${field}: ${own}, not ${hand}`]
  })
}

test('comes out as by hand, to a billionth', () => {
  fc.assert(
    fc.property(everySheet, (sheet) => {
      const by = economicsByHand(sheet)
      fc.pre(!isOnEdge(sheet, by))
      expect(differing(sheet, reckoned(sheet).result, by)).toEqual([])
    }),
    { numRuns: 3000 },
  )
})

test('every verdict is met among those sheets', () => {
  const verdicts = fc.sample(everySheet, { numRuns: 2000, seed: 11 }).map((sheet) => economicsByHand(sheet).verdict)
  expect([...new Set(verdicts)].toSorted()).toEqual([
    'acquisition-first',
    'balanced',
    'needs-figures',
    'neither-pays-back',
    'success-pays',
  ])
})

test('a figure that is needed and is not there, or not where it can be, is named', () => {
  fc.assert(
    fc.property(everySheet, (sheet) => {
      const { problems } = reckoned(sheet)
      for (const name of needed) {
        const written = sheet[name]
        const isUsable =
          typeof written === 'number' &&
          (name === 'annualChurn' ? written >= 0 : written > 0) &&
          (written <= 1 || (name !== 'annualChurn' && name !== 'grossMargin'))
        expect(problems.some(({ at }) => at === `economics.${name}`)).toBe(!isUsable)
      }
    }),
    { numRuns: 500 },
  )
})

test('without a horizon of one, three or five years nothing is reckoned over years', () => {
  const sheet = { ...workedExample, horizonYears: 2 }
  expect(reckoned(sheet).result).toEqual({
    replacementCost: 40_500_000,
    revenueLost: 54_000_000,
    expansionExpected: 18_000_000,
    valuePerCustomer: null,
    benefit: null,
    returnOnSuccess: null,
    returnOnAcquisition: null,
    ratio: null,
    breakEvenChurnReduction: null,
    parityChurnReduction: null,
    verdict: 'needs-figures',
  })
  expect(reckoned(sheet).problems.map(({ kind, at }) => [kind, at])).toEqual([
    ['figure-out-of-range', 'economics.horizonYears'],
  ])
})

/** EX1 of numbers.md 5.4, over three years. */
const workedExample = {
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
}

test('the sheet by hand agrees with the worked example', () => {
  // 0.5 + 0.85 + 0.7225 = 2.0725; L = 900,000 × 2.0725 = 1,865,250
  // B = 300 × 0.04 × 1,865,250 + 300 × 900,000 × 0.02 × 2.0725 + 300 × 6 × 3,000 × 0.1 = 22,383,000 + 11,191,500 + 540,000
  const by = economicsByHand(workedExample)
  expect(by.valuePerCustomer).toBeCloseTo(1_865_250, 6)
  expect(by.benefit).toBeCloseTo(34_114_500, 6)
  // 34,114,500 ÷ 12,000,000 and 1,865,250 ÷ 900,000
  expect(by.returnOnSuccess).toBeCloseTo(2.842875, 9)
  expect(by.returnOnAcquisition).toBeCloseTo(2.0725, 9)
  // (12,000,000 − 11,731,500) ÷ 559,575,000 and (24,870,000 − 11,731,500) ÷ 559,575,000
  expect(by.breakEvenChurnReduction).toBeCloseTo(268_500 / 559_575_000, 12)
  expect(by.parityChurnReduction).toBeCloseTo(13_138_500 / 559_575_000, 12)
  expect(by.verdict).toBe('success-pays')
})
