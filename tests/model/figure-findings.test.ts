/** Does each finding about figures hold for a company just at its threshold, and for none just beside it? */
import { describe, expect, test } from 'vitest'
import { readAnswers } from '../../src/core/answers/read-answers.ts'
import { reckon } from '../../src/core/roadmap/reckon.ts'
import type { Answers } from '../../src/core/vocabulary/answer.ts'
import { model } from './altered.ts'

interface Company {
  readonly businessModel?: string
  readonly context?: Readonly<Record<string, string>>
  readonly answers?: Answers
  readonly numbers?: Readonly<Record<string, unknown>>
  readonly economics?: Readonly<Record<string, number>>
}

/** Every question at step 3, so that no answer stands in the way; what a company says differs from it. */
function resultOf({ answers = {}, ...company }: Company) {
  const middle: Answers = Object.fromEntries(
    model.questions.flatMap((question) => (question.kind === 'step5' ? [[question.id, 3]] : [])),
  )
  const document = { businessModel: 'b2b-subscription', ...company, answers: { ...middle, ...answers } }
  const outcome = readAnswers(model, document)
  if (!outcome.ok) throw new Error(outcome.reason)
  const misread = outcome.problems.filter(({ kind }) => kind !== 'missing-figure' && kind !== 'figure-out-of-range')
  expect(misread).toEqual([])
  return reckon(model, outcome.value)
}

/** Companies that have it, and ones just beside, each named for what makes it so. */
function finding(
  id: string,
  companies: { readonly has: Readonly<Record<string, Company>>; readonly hasNot: Readonly<Record<string, Company>> },
): void {
  describe(id, () => {
    test.each(Object.entries(companies.has))('%s', (_name, company) => {
      expect(resultOf(company).findings).toContain(id)
    })
    test.each(Object.entries(companies.hasNot))('not %s', (_name, company) => {
      expect(resultOf(company).findings).not.toContain(id)
    })
  })
}

const unknown = { value: 'unknown' }
const value = (number: number) => ({ value: number })
const monthly = (number: number) => ({ value: number, period: 'month' })
/** From 10 % to 10.6 % is 6 % more; to 10.5 % it is 5 %, which counts as the same. */
const rising = { value: 0.106, previous: 0.1 }
const steady = { value: 0.105, previous: 0.1 }

finding('expansion-hides-losses', {
  has: {
    'net 105 %, churn 20 %': { numbers: { nrr: value(1.05), 'logo-churn': value(0.2) } },
    'net 105 %, gross 84.9 %': { numbers: { nrr: value(1.05), grr: value(0.849) } },
    // 1 − 0.981^12 = 20.6 %
    'churn of 1.9 % a month': { numbers: { nrr: value(1.05), 'logo-churn': monthly(0.019) } },
    'of usage': { businessModel: 'usage-based', numbers: { 'usage-nrr': value(1.05), 'logo-churn': value(0.2) } },
    'of sales to those who bought last year': {
      businessModel: 'repeat-purchase',
      numbers: { 'existing-customer-sales': value(1.05), 'logo-churn': value(0.2) },
    },
  },
  hasNot: {
    'net 104.9 %': { numbers: { nrr: value(1.049), 'logo-churn': value(0.2) } },
    'churn 19.9 %': { numbers: { nrr: value(1.05), 'logo-churn': value(0.199) } },
    'gross 85 %': { numbers: { nrr: value(1.05), grr: value(0.85) } },
    // 1 − 0.982^12 = 19.6 %
    'churn of 1.8 % a month': { numbers: { nrr: value(1.05), 'logo-churn': monthly(0.018) } },
    'net alone': { numbers: { nrr: value(1.2) } },
    'churn unknown': { numbers: { nrr: value(1.2), 'logo-churn': unknown } },
  },
})

/**
 * Support: figures 3.4 (two owned, two watched of five: 0.6), reachability 3, prevention 4 twice, satisfaction and
 * self-service 3: 20.4 ÷ 6 = 3.4, that is 60 points.
 * Leading ahead: 18 steps above the first over nine weights are 45 of 100 with no success figure watched, 16 are 40 and
 * 15 are 37.5.
 */
const good: Answers = {
  'issue-prevention': 4,
  renewal: 2,
  expansion: 2,
  'touch-model': 2,
  'metrics-in-use': {
    'first-response': 'owned',
    'answer-rate': 'owned',
    'contact-volume': 'watched',
    'support-csat': 'watched',
    'first-contact-resolution': 'not-watched',
    'renewal-rate': 'not-watched',
    'churn-rate': 'not-watched',
    'relationship-satisfaction': 'not-watched',
    'expansion-rate': 'not-watched',
    'revenue-retention': 'not-watched',
    'early-adoption': 'not-watched',
    'lifetime-value': 'not-watched',
  },
}
const lessWatched = { ...(good['metrics-in-use'] as object), 'contact-volume': 'not-watched' } as Answers[string]

test('the company of the next finding stands at 60 and 37.5', () => {
  const { balance } = resultOf({ answers: good })
  expect(balance?.defence).toBeCloseTo(60, 9)
  expect(balance?.offence).toBeCloseTo(37.5, 9)
})

finding('good-support-rising-loss', {
  has: {
    'support 60, leading 37.5, churn up by 6 %': { answers: good, numbers: { 'logo-churn': rising } },
    'churn 97 % after 94 %, more than two points': {
      answers: good,
      numbers: { 'logo-churn': { value: 0.97, previous: 0.94 } },
    },
  },
  hasNot: {
    'churn up by 5 %': { answers: good, numbers: { 'logo-churn': steady } },
    'churn down': { answers: good, numbers: { 'logo-churn': { value: 0.09, previous: 0.1 } } },
    'no year before': { answers: good, numbers: { 'logo-churn': value(0.9) } },
    'churn 96 % after 94 %, two points': { answers: good, numbers: { 'logo-churn': { value: 0.96, previous: 0.94 } } },
    'support 58.3': {
      answers: { ...good, 'metrics-in-use': lessWatched },
      numbers: { 'logo-churn': rising },
    },
    'leading 40': { answers: { ...good, 'touch-model': 3 }, numbers: { 'logo-churn': rising } },
  },
})

finding('satisfied-yet-leaving', {
  has: {
    'satisfied 80 %, churn 20 %': { numbers: { 'csat-contact': value(0.8), 'logo-churn': value(0.2) } },
    'satisfied over all': { numbers: { 'csat-relationship': value(0.8), 'logo-churn': value(0.2) } },
    'churn low but rising': { numbers: { 'csat-contact': value(0.8), 'logo-churn': rising } },
  },
  hasNot: {
    'satisfied 79.9 %': { numbers: { 'csat-contact': value(0.799), 'logo-churn': value(0.2) } },
    'churn 19.9 %': { numbers: { 'csat-contact': value(0.8), 'logo-churn': value(0.199) } },
    'churn the same': { numbers: { 'csat-contact': value(0.8), 'logo-churn': steady } },
  },
})

/** L = 100 × 0.5 and CAC 50: acquisition returns 1. B = 10 × 0.2 × 50 = 100: success returns 100 ÷ K. */
const priced = {
  customers: 10,
  annualRevenuePerCustomer: 100,
  grossMargin: 1,
  annualChurn: 0.5,
  acquisitionCost: 50,
  successCost: 126,
  churnReduction: 0.2,
  horizonYears: 1,
}
const { successCost: _cost, ...unpriced } = priced

finding('uniform-high-touch-does-not-pay', {
  has: { 'acquisition first, touch at 2': { answers: { 'touch-model': 2 }, economics: priced } },
  hasNot: {
    'touch at 3': { answers: { 'touch-model': 3 }, economics: priced },
    // 100 ÷ 125 = 0.8
    'balanced by a hair': { answers: { 'touch-model': 2 }, economics: { ...priced, successCost: 125 } },
    'without its cost': { answers: { 'touch-model': 2 }, economics: unpriced },
    'touch unknown': { answers: { 'touch-model': 'unknown' }, economics: priced },
  },
})

finding('completion-is-not-value', {
  has: {
    'done 80 %, days unknown, churn rising': {
      numbers: { 'onboarding-completion': value(0.8), 'time-to-value': unknown, 'logo-churn': rising },
    },
  },
  hasNot: {
    'done 79.9 %': {
      numbers: { 'onboarding-completion': value(0.799), 'time-to-value': unknown, 'logo-churn': rising },
    },
    'days known': { numbers: { 'onboarding-completion': value(0.8), 'time-to-value': value(9), 'logo-churn': rising } },
    'days not given': { numbers: { 'onboarding-completion': value(0.8), 'logo-churn': rising } },
    'churn the same': {
      numbers: { 'onboarding-completion': value(0.8), 'time-to-value': unknown, 'logo-churn': steady },
    },
  },
})

const reached = (definition: string) => ({ value: 0.95, definition })

finding('answered-not-solved', {
  has: {
    'answered 95 %, solved 69.9 %': {
      numbers: { 'answer-rate': value(0.95), 'first-contact-resolution': value(0.699) },
    },
    'reached, where that means the same': {
      numbers: { 'call-reach-rate': reached('same-as-answer-rate'), 'first-contact-resolution': value(0.699) },
    },
  },
  hasNot: {
    'answered 94.9 %': { numbers: { 'answer-rate': value(0.949), 'first-contact-resolution': value(0.699) } },
    'solved 70 %': { numbers: { 'answer-rate': value(0.95), 'first-contact-resolution': value(0.7) } },
    'reached of all attempts': {
      numbers: { 'call-reach-rate': reached('reached-of-attempts'), 'first-contact-resolution': value(0.699) },
    },
  },
})

finding('claimed-figure-not-at-hand', {
  has: {
    'retention at 3, figure unknown': { answers: { 'net-revenue-retention': 3 }, numbers: { nrr: unknown } },
    'of usage': {
      businessModel: 'usage-based',
      answers: { 'net-revenue-retention': 3 },
      numbers: { 'usage-nrr': unknown },
    },
    'of repeated purchases': {
      businessModel: 'repeat-purchase',
      answers: { 'net-revenue-retention': 3 },
      numbers: { 'existing-customer-sales': unknown },
    },
  },
  hasNot: {
    'retention at 2': { answers: { 'net-revenue-retention': 2 }, numbers: { nrr: unknown } },
    'figure known': { answers: { 'net-revenue-retention': 3 }, numbers: { nrr: value(1) } },
    'figure not given': { answers: { 'net-revenue-retention': 3 }, numbers: { 'logo-churn': unknown } },
    'no figures at all': { answers: { 'net-revenue-retention': 3 } },
  },
})

finding('impossible-figures', {
  has: {
    'net below gross': { numbers: { nrr: value(0.899), grr: value(0.9) } },
    'net of usage below gross': {
      businessModel: 'usage-based',
      numbers: { 'usage-nrr': value(0.899), grr: value(0.9) },
    },
    'gross 100.1 %': { numbers: { grr: value(1.001) } },
    'lost 301 of 300': { numbers: { 'logo-churn': { value: 'unknown', parts: { lost: 301, start: 300 } } } },
    'answered 101 of 100': { numbers: { 'answer-rate': { value: 'unknown', parts: { answered: 101, calls: 100 } } } },
    'more prevented than leave': { economics: { annualChurn: 0.15, churnReduction: 0.151 } },
  },
  hasNot: {
    'net as gross': { numbers: { nrr: value(0.9), grr: value(0.9) } },
    'gross 100 %': { numbers: { grr: value(1) } },
    'lost 300 of 300': { numbers: { 'logo-churn': { value: 1, parts: { lost: 300, start: 300 } } } },
    'answered 100 of 100': { numbers: { 'answer-rate': { value: 1, parts: { answered: 100, calls: 100 } } } },
    'as much prevented as leave': { economics: { annualChurn: 0.15, churnReduction: 0.15 } },
    'nothing to divide by': { numbers: { 'logo-churn': { value: 'unknown', parts: { lost: 3, start: 0 } } } },
    'net 250 %, which asks to be confirmed': { numbers: { nrr: value(2.5), grr: value(0.9) } },
  },
})

finding('metric-does-not-fit-model', {
  has: {
    'repeated purchases with a rate of renewals': {
      businessModel: 'repeat-purchase',
      numbers: { 'renewal-rate': value(0.9) },
    },
    'a subscription with a rate of repeats and nothing else': { numbers: { 'repeat-rate': value(0.4) } },
    'a membership likewise': { businessModel: 'b2c-membership', numbers: { 'repeat-rate': value(0.4) } },
  },
  hasNot: {
    'repeated purchases, renewals unknown': { businessModel: 'repeat-purchase', numbers: { 'renewal-rate': unknown } },
    'repeated purchases with a rate of repeats': {
      businessModel: 'repeat-purchase',
      numbers: { 'repeat-rate': value(0.4) },
    },
    'a subscription with renewals': { numbers: { 'renewal-rate': value(0.9) } },
    'a subscription with repeats and churn': { numbers: { 'repeat-rate': value(0.4), 'logo-churn': value(0.1) } },
    'use with either': {
      businessModel: 'usage-based',
      numbers: { 'repeat-rate': value(0.4), 'renewal-rate': value(0.9) },
    },
  },
})

finding('economic-claim-without-figures', {
  has: {
    'a case at 4 and other figures': { answers: { 'investment-case': 4 }, numbers: { nps: value(-20) } },
    'a case at 4 and figures unknown': { answers: { 'investment-case': 4 }, numbers: { cac: unknown } },
    'amounts of the economics that are others': {
      answers: { 'investment-case': 4 },
      numbers: { nps: value(-20) },
      economics: { customers: 300 },
    },
  },
  hasNot: {
    'a case at 3': { answers: { 'investment-case': 3 }, numbers: { nps: value(-20) } },
    'no figures at all': { answers: { 'investment-case': 4 } },
    'the cost of a customer': { answers: { 'investment-case': 4 }, numbers: { nps: value(-20), cac: value(9) } },
    churn: { answers: { 'investment-case': 4 }, numbers: { 'logo-churn': value(0.1) } },
    expansion: { answers: { 'investment-case': 4 }, numbers: { 'expansion-revenue': value(0) } },
    'churn in the economics': {
      answers: { 'investment-case': 4 },
      numbers: { nps: value(-20) },
      economics: { annualChurn: 0.1 },
    },
  },
})

describe('involuntary-loss is looked into first', () => {
  const share = (figure: object, company: Company = {}) =>
    resultOf({
      businessModel: 'b2c-membership',
      context: { billing: 'card' },
      numbers: { 'involuntary-share': figure },
      ...company,
    }).checkFirst.includes('involuntary-loss')

  test('from 15 % on, or where the share is unknown', () => {
    expect(share(value(0.15))).toBe(true)
    expect(share(unknown)).toBe(true)
    expect(share(value(0.15), { businessModel: 'usage-based' })).toBe(true)
  })

  test('not at 14.9 %, nor where nothing was said, nor of a share that cannot be', () => {
    expect(share(value(0.149))).toBe(false)
    expect(share(value(1.5))).toBe(false)
    expect(share({}, { numbers: {} })).toBe(false)
  })

  test('only of members and users who pay by card', () => {
    expect(share(value(0.5), { businessModel: 'b2b-subscription' })).toBe(false)
    expect(share(value(0.5), { businessModel: 'repeat-purchase' })).toBe(false)
    expect(share(value(0.5), { context: { billing: 'invoice' } })).toBe(false)
    expect(share(value(0.5), { context: {} })).toBe(false)
  })
})

describe('the fit', () => {
  const fitFor = (company: Company) => resultOf(company).fit
  const bestContext = { productStrength: 'often-loses', acquisitionClimate: 'harder', employees: 'up-to-10' }

  test('is the verdict wherever there is one', () => {
    expect(fitFor({ context: bestContext, economics: priced })).toBe('acquisition-first')
    expect(fitFor({ economics: { ...priced, successCost: 100 } })).toBe('balanced')
    expect(fitFor({ economics: { ...priced, successCost: 80 } })).toBe('success-pays')
    expect(fitFor({ economics: { ...priced, acquisitionCost: 51 } })).toBe('neither-pays-back')
  })

  test('without one follows the offer, the market, the size, the model, in this order', () => {
    expect(fitFor({ context: bestContext, economics: unpriced })).toBe('offer-first')
    expect(fitFor({ context: { ...bestContext, productStrength: 'even' } })).toBe('acquisition-hard')
    expect(fitFor({ context: { acquisitionClimate: 'saturated' } })).toBe('acquisition-hard')
    expect(
      fitFor({ context: { acquisitionClimate: 'easy', revenuePerCustomer: 'under-10k', employees: 'up-to-10' } }),
    ).toBe('acquisition-easy')
    expect(fitFor({ context: { acquisitionClimate: 'easy', employees: '11-to-30' } })).toBe('small-company')
    expect(fitFor({ context: { employees: '31-to-100' }, businessModel: 'repeat-purchase' })).toBe('without-contract')
    expect(fitFor({})).toBe('try-the-figures')
  })
})
