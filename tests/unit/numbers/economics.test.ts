/** Does customer success pay where a calculator says that it does? */
import { describe, expect, test } from 'vitest'
import { benefitByYear, costPerKept, economicsOf, sensitivityOf } from '../../../src/core/numbers/economics.ts'
import type { Economics } from '../../../src/core/vocabulary/economics.ts'

/** EX1 of numbers.md 5.4. */
const first: Economics = {
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

/** EX2 of numbers.md 5.4. */
const second: Economics = {
  customers: 5_000,
  annualRevenuePerCustomer: 36_000,
  grossMargin: 0.6,
  annualChurn: 0.3,
  expansionRate: 0.02,
  acquisitionCost: 5_000,
  successCost: 8_000_000,
  churnReduction: 0.03,
  contactsPerCustomer: 1,
  costPerContact: 500,
  contactsAvoided: 0.05,
}

const near = (value: number) => expect.closeTo(value, 6)

describe('the worked examples', () => {
  test('the first within a year: neither pays back', () => {
    // ① 300 × 0.15 × 900,000 · ② 300 × 1,200,000 × 0.15 · ③ 300 × 1,200,000 × 0.05
    // L = 900,000 × 0.5 · X = 300 × 900,000 × 0.02 × 0.5 = 2,700,000 · S = 300 × 6 × 3,000 × 0.1 = 540,000
    // B = 300 × 0.04 × 450,000 + 2,700,000 + 540,000 = 8,640,000
    // 8.64 ÷ 12 · 450,000 ÷ 900,000 · (12,000,000 − 3,240,000) ÷ 135,000,000 · (6,000,000 − 3,240,000) ÷ 135,000,000
    expect(economicsOf({ ...first, horizonYears: 1 })).toEqual({
      replacementCost: near(40_500_000),
      revenueLost: near(54_000_000),
      expansionExpected: near(18_000_000),
      valuePerCustomer: near(450_000),
      benefit: near(8_640_000),
      returnOnSuccess: near(0.72),
      returnOnAcquisition: near(0.5),
      ratio: near(1.44),
      breakEvenChurnReduction: near(8_760_000 / 135_000_000),
      parityChurnReduction: near(2_760_000 / 135_000_000),
      verdict: 'neither-pays-back',
    })
  })

  test('the first within three years: customer success pays', () => {
    // 0.5 + 0.85 + 0.7225 = 2.0725 · L = 900,000 × 2.0725 · X = 5,400,000 × 2.0725 = 11,191,500
    // B = 12 × 1,865,250 + 11,191,500 + 540,000 = 34,114,500
    // N·L = 559,575,000 · 12,000,000 − 11,731,500 = 268,500 · 12,000,000 × 2.0725 − 11,731,500 = 13,138,500
    expect(economicsOf({ ...first, horizonYears: 3 })).toEqual({
      replacementCost: near(40_500_000),
      revenueLost: near(54_000_000),
      expansionExpected: near(18_000_000),
      valuePerCustomer: near(1_865_250),
      benefit: near(34_114_500),
      returnOnSuccess: near(34_114_500 / 12_000_000),
      returnOnAcquisition: near(2.0725),
      ratio: near(34_114_500 / 12_000_000 / 2.0725),
      breakEvenChurnReduction: near(268_500 / 559_575_000),
      parityChurnReduction: near(13_138_500 / 559_575_000),
      verdict: 'success-pays',
    })
  })

  test('the second: acquisition first, though the three amounts alone would say the opposite', () => {
    // 0.5 + 0.7 + 0.49 = 1.69 · L = 21,600 × 1.69 = 36,504 · S = 5,000 × 500 × 0.05 = 125,000
    // B = 150 × 36,504 + 125,000 = 5,600,600 · N·L = 182,520,000
    // K × 7.3008 − S = 58,406,400 − 125,000: more than all of the churn, 0.3
    const result = economicsOf(second)
    expect(result).toEqual({
      replacementCost: near(7_500_000),
      revenueLost: near(54_000_000),
      expansionExpected: near(3_600_000),
      valuePerCustomer: near(36_504),
      benefit: near(5_600_600),
      returnOnSuccess: near(0.700075),
      returnOnAcquisition: near(7.3008),
      ratio: near(0.700075 / 7.3008),
      breakEvenChurnReduction: near(7_875_000 / 182_520_000),
      parityChurnReduction: near(58_281_400 / 182_520_000),
      verdict: 'acquisition-first',
    })
    expect(result.parityChurnReduction).toBeGreaterThan(0.3)
  })

  test('what it costs to keep one, beside what it costs to win one', () => {
    // (12,000,000 − 540,000) ÷ 12 and (8,000,000 − 125,000) ÷ 150
    expect(costPerKept(first)).toBeCloseTo(955_000, 6)
    expect(costPerKept(second)).toBeCloseTo(52_500, 6)
  })

  test('five years are two more, each with what is left', () => {
    // 2.0725 + 0.85^3 + 0.85^4 = 2.0725 + 0.614125 + 0.52200625
    expect(economicsOf({ ...first, horizonYears: 5 }).valuePerCustomer).toBeCloseTo(900_000 * 3.20863125, 6)
  })

  test('a market in which the next customer costs twice as much halves that return and nothing else', () => {
    const dear = economicsOf({ ...first, acquisitionCostMultiplier: 2 })
    expect(dear).toMatchObject({ returnOnAcquisition: near(1.03625), benefit: near(34_114_500) })
    // 12,000,000 × 1.03625 − 11,731,500 = 703,500
    expect(dear.parityChurnReduction).toBeCloseTo(703_500 / 559_575_000, 9)
  })
})

/** L = 100 × 0.5, N = 10, CAC 50: an acquisition returns 1; what success returns follows from its cost. */
const plain: Economics = {
  customers: 10,
  annualRevenuePerCustomer: 100,
  grossMargin: 1,
  annualChurn: 0.5,
  acquisitionCost: 50,
  successCost: 100,
  churnReduction: 0.2,
  horizonYears: 1,
}

describe('the verdict', () => {
  // B = 10 × 0.2 × 50 = 100, so the return on success is 100 ÷ K
  test.each([
    // R = 1.25, 1.2499, 1, 0.8, 0.7999
    [80, 'success-pays'],
    [80.01, 'balanced'],
    [100, 'balanced'],
    [125, 'balanced'],
    [125.02, 'acquisition-first'],
  ])('at a cost of %f, where acquisition returns 1: %s', (successCost, verdict) => {
    expect(economicsOf({ ...plain, successCost }).verdict).toBe(verdict)
  })

  test.each([
    // Success returns 0.999 and acquisition 0.5: R = 1.998; success 0.5 and acquisition 0.999
    [{ acquisitionCost: 100, successCost: 100.1 }],
    [{ acquisitionCost: 50.05, successCost: 200 }],
    [{ acquisitionCost: 50.05, successCost: 100.1 }],
  ])('neither pays back where both return less than one, whichever is ahead: %j', (changed) => {
    expect(economicsOf({ ...plain, ...changed }).verdict).toBe('neither-pays-back')
  })

  test('is about the sides where one of them returns one', () => {
    // 100 ÷ 100 against 50 ÷ 100: R = 2; 100 ÷ 200 against 50 ÷ 50: R = 0.5
    expect(economicsOf({ ...plain, acquisitionCost: 100 }).verdict).toBe('success-pays')
    expect(economicsOf({ ...plain, successCost: 200 }).verdict).toBe('acquisition-first')
  })
})

describe('what is missing', () => {
  const { successCost: _cost, ...withoutCost } = first

  test.each([
    ['customers', ['revenueLost', 'replacementCost', 'expansionExpected', 'benefit', 'returnOnSuccess', 'ratio']],
    ['annualRevenuePerCustomer', ['revenueLost', 'expansionExpected', 'valuePerCustomer', 'benefit', 'ratio']],
    ['grossMargin', ['valuePerCustomer', 'benefit', 'returnOnSuccess', 'returnOnAcquisition', 'ratio']],
    ['annualChurn', ['replacementCost', 'revenueLost', 'valuePerCustomer', 'benefit', 'returnOnAcquisition', 'ratio']],
    ['acquisitionCost', ['replacementCost', 'returnOnAcquisition', 'ratio', 'parityChurnReduction']],
    ['successCost', ['returnOnSuccess', 'ratio', 'breakEvenChurnReduction', 'parityChurnReduction']],
  ] as const)('without %s, %j are not known and the verdict waits', (field, unknown) => {
    const { [field]: _left, ...rest } = first
    const result = economicsOf(rest)
    for (const name of unknown) expect(result[name]).toBeNull()
    expect(result.verdict).toBe('needs-figures')
  })

  test('leaves what can be reckoned without it', () => {
    expect(economicsOf(withoutCost)).toMatchObject({
      replacementCost: near(40_500_000),
      valuePerCustomer: near(1_865_250),
      benefit: near(34_114_500),
      returnOnAcquisition: near(2.0725),
    })
    // The half of a first year asks for no churn
    const { annualChurn: _churn, ...withoutChurn } = first
    expect(economicsOf({ ...withoutChurn, horizonYears: 1 })).toMatchObject({
      valuePerCustomer: near(450_000),
      returnOnAcquisition: near(0.5),
      revenueLost: null,
      verdict: 'needs-figures',
    })
  })

  test('is not needed: expansion, contacts, a horizon and a multiplier', () => {
    // Three years of 0.5^t: 0.5 + 0.5 + 0.25 = 1.25; B = 10 × 0.2 × 125 = 250
    const { horizonYears: _years, ...free } = plain
    expect(economicsOf(free)).toMatchObject({ expansionExpected: 0, valuePerCustomer: 125, benefit: 250 })
  })

  test('of everything leaves nothing', () => {
    const result = economicsOf({})
    expect(Object.values(result).filter((value) => value !== null)).toEqual(['needs-figures'])
  })
})

describe('without an effect assumed', () => {
  const { churnReduction: _reduction, expansionGain: _gain, contactsAvoided: _avoided, ...nothing } = first

  test('there are break-even and parity instead of a verdict', () => {
    // 12,000,000 ÷ 559,575,000 and 12,000,000 × 2.0725 ÷ 559,575,000
    expect(economicsOf(nothing)).toMatchObject({
      replacementCost: near(40_500_000),
      valuePerCustomer: near(1_865_250),
      benefit: null,
      returnOnSuccess: null,
      returnOnAcquisition: near(2.0725),
      ratio: null,
      breakEvenChurnReduction: near(12_000_000 / 559_575_000),
      parityChurnReduction: near(24_870_000 / 559_575_000),
      verdict: 'needs-figures',
    })
    expect(economicsOf({ ...nothing, churnReduction: 0, expansionGain: 0, contactsAvoided: 0 })).toEqual(
      economicsOf(nothing),
    )
  })

  test('one of the three is enough', () => {
    // 12 × 1,865,250 · 5,400,000 × 2.0725 · 300 × 6 × 3,000 × 0.1
    expect(economicsOf({ ...nothing, churnReduction: 0.04 }).benefit).toBeCloseTo(22_383_000, 6)
    expect(economicsOf({ ...nothing, expansionGain: 0.02 }).benefit).toBeCloseTo(11_191_500, 6)
    expect(economicsOf({ ...nothing, contactsAvoided: 0.1 }).benefit).toBeCloseTo(540_000, 6)
  })

  test('contacts that cost nothing are no effect', () => {
    expect(economicsOf({ ...nothing, contactsAvoided: 0.1, costPerContact: 0 }).benefit).toBeNull()
  })
})

describe('what cannot be', () => {
  test.each<[Economics]>([
    [{ ...first, customers: 0 }],
    [{ ...first, annualRevenuePerCustomer: -1 }],
    [{ ...first, grossMargin: 0 }],
    [{ ...first, grossMargin: 1.01 }],
    [{ ...first, annualChurn: -0.1 }],
    [{ ...first, annualChurn: 1.1 }],
    [{ ...first, acquisitionCost: 0 }],
    [{ ...first, successCost: 0 }],
    [{ ...first, churnReduction: 0.16 }],
    [{ ...first, churnReduction: -0.01 }],
    [{ ...first, expansionGain: -0.01 }],
    [{ ...first, contactsAvoided: 1.1 }],
    [{ ...first, horizonYears: 2 }],
    [{ ...first, acquisitionCostMultiplier: 0.9 }],
  ])('withholds the verdict: %j', (economics) => {
    expect(economicsOf(economics)).toMatchObject({ ratio: null, verdict: 'needs-figures' })
    expect(costPerKept(economics)).toBeNull()
    expect(benefitByYear(economics)).toEqual([])
  })

  test('is not put in place of what stands beside it', () => {
    // Too much prevented: the point at which it would pay is known all the same
    expect(economicsOf({ ...first, churnReduction: 0.16 })).toMatchObject({
      benefit: null,
      breakEvenChurnReduction: near(268_500 / 559_575_000),
      parityChurnReduction: near(13_138_500 / 559_575_000),
    })
  })

  test('an expansion expected below nothing leaves the verdict, which does not rest on it', () => {
    expect(economicsOf({ ...first, expansionRate: -0.1 })).toMatchObject({
      expansionExpected: null,
      benefit: near(34_114_500),
      verdict: 'success-pays',
    })
    expect(costPerKept({ ...first, expansionRate: -0.1 })).toBeCloseTo(955_000, 6)
  })

  test('amounts beyond what numbers hold are not known', () => {
    const result = economicsOf({ ...first, customers: 1e300, annualRevenuePerCustomer: 1e300 })
    expect(result).toMatchObject({ revenueLost: null, benefit: null, verdict: 'needs-figures' })
    expect(JSON.parse(JSON.stringify(result))).toEqual(result)
  })
})

test('nobody leaving is a company like any other', () => {
  // L = 900,000 × 2.5; nothing is lost, and everything rests on expansion and contacts
  const result = economicsOf({ ...first, annualChurn: 0, churnReduction: 0 })
  expect(result).toMatchObject({ replacementCost: 0, revenueLost: 0, valuePerCustomer: 2_250_000 })
  // 5,400,000 × 2.5 + 540,000, already more than the 12,000,000: no churn has to be prevented
  expect(result).toMatchObject({ benefit: near(14_040_000), breakEvenChurnReduction: 0 })
  expect(costPerKept({ ...first, annualChurn: 0, churnReduction: 0 })).toBeNull()
})

test('everybody leaving leaves half a year of each', () => {
  expect(economicsOf({ ...first, annualChurn: 1 }).valuePerCustomer).toBe(450_000)
})

describe('an effect smaller or greater than assumed', () => {
  test('is reckoned with half and one and a half times the churn prevented', () => {
    // B = 300 × 0.02 × 1,865,250 + 11,731,500 = 22,923,000: R = 1.91025 ÷ 2.0725 = 0.92
    const [half, more] = sensitivityOf(first)
    expect(half).toMatchObject({ factor: 0.5, churnReduction: 0.02, result: { verdict: 'balanced' } })
    expect(half?.result.benefit).toBeCloseTo(22_923_000, 6)
    // 18 × 1,865,250 + 11,731,500 = 45,306,000
    expect(more).toMatchObject({ factor: 1.5, churnReduction: 0.06, result: { verdict: 'success-pays' } })
    expect(more?.result.benefit).toBeCloseTo(45_306_000, 6)
  })

  test('never more than there is to prevent', () => {
    expect(sensitivityOf({ ...first, churnReduction: 0.12 }).map(({ churnReduction }) => churnReduction)).toEqual([
      0.06, 0.15,
    ])
  })
})

describe('year by year', () => {
  test('fewer contacts come at once, the rest as long as customers stay', () => {
    // 540,000 + 16,200,000 × 0.5, × 1.35, × 2.0725: 300 × 900,000 × (0.04 + 0.02) = 16,200,000
    expect(benefitByYear(first)).toEqual([near(8_640_000), near(22_410_000), near(34_114_500)])
    expect(benefitByYear({ ...first, horizonYears: 1 })).toEqual([near(8_640_000)])
  })

  test('there is nothing to show without an effect', () => {
    expect(benefitByYear({ ...plain, churnReduction: 0 })).toEqual([])
    expect(benefitByYear({})).toEqual([])
  })
})

test('keeping one customer can cost less than nothing', () => {
  // 10 × 10 × 5 = 500 saved against 100: (100 − 500) ÷ (10 × 0.2)
  const contacts = { contactsPerCustomer: 10, costPerContact: 5, contactsAvoided: 1 }
  expect(costPerKept({ ...plain, ...contacts })).toBe(-200)
})
