/** Does each figure of our model come out of the amounts that are asked for it? */
import { expect, test } from 'vitest'
import { impossibleAlone } from '../../src/core/numbers/impossible.ts'
import { partsOf } from '../../src/core/numbers/parts.ts'
import { reckonedFrom } from '../../src/core/numbers/reckoned.ts'
import type { FigureKind } from '../../src/core/vocabulary/figure.ts'
import { model } from './altered.ts'

const none = () => null

function kindOf(id: string): FigureKind {
  const kind = model.figures.find((known) => known.id === id)
  if (kind === undefined) throw new Error(`no figure ${id}`)
  return kind
}

/** Amounts, the value that they give, and what it is divided by: without any of it the figure does not apply. */
test.each<[string, Readonly<Record<string, number>>, number, string]>([
  ['logo-churn', { lost: 36, start: 300 }, 0.12, 'start'],
  ['revenue-churn', { contraction: 30, churned: 70, startRevenue: 1000 }, 0.1, 'startRevenue'],
  ['grr', { startRevenue: 1000, contraction: 30, churned: 70 }, 0.9, 'startRevenue'],
  ['nrr', { startRevenue: 1000, expansion: 120, contraction: 30, churned: 70 }, 1.02, 'startRevenue'],
  ['renewal-rate', { renewed: 45, due: 50 }, 0.9, 'due'],
  ['expansion-customers', { expanded: 30, customersAtStart: 300 }, 0.1, 'customersAtStart'],
  ['expansion-revenue', { expansion: 120, startRevenue: 1000 }, 0.12, 'startRevenue'],
  ['cac', { acquisitionSpend: 9_000_000, newCustomers: 10 }, 900_000, 'newCustomers'],
  ['onboarding-completion', { completed: 40, targetDayPassed: 50 }, 0.8, 'targetDayPassed'],
  ['adoption', { adopted: 150, live: 200 }, 0.75, 'live'],
  ['csat-contact', { satisfied: 84, answersContact: 100 }, 0.84, 'answersContact'],
  ['csat-relationship', { satisfiedOverall: 33, answersOverall: 50 }, 0.66, 'answersOverall'],
  // 20 % − 45 % of 100 answers
  ['nps', { promoters: 20, detractors: 45, answersNps: 100 }, -25, 'answersNps'],
  ['answer-rate', { answered: 90, calls: 100 }, 0.9, 'calls'],
  ['call-reach-rate', { reached: 60, attempts: 80 }, 0.75, 'attempts'],
  ['first-contact-resolution', { solvedAtFirst: 70, issues: 100 }, 0.7, 'issues'],
  ['contact-rate', { contacts: 1800, liveCustomers: 300 }, 6, 'liveCustomers'],
  ['repeat-rate', { boughtAgain: 70, firstBuyers: 200 }, 0.35, 'firstBuyers'],
  ['second-purchase-rate', { secondBuyers: 24, cohort: 80 }, 0.3, 'cohort'],
  ['existing-customer-sales', { thisYear: 108, lastYear: 120 }, 0.9, 'lastYear'],
  ['active-retention', { stillActive: 88, activeBefore: 100 }, 0.88, 'activeBefore'],
  ['usage-nrr', { thisYear: 126, lastYear: 120 }, 1.05, 'lastYear'],
  ['involuntary-share', { failedPayments: 3, cancellations: 20 }, 0.15, 'cancellations'],
  ['outcome-rate', { outcomeReached: 12, outcomeDue: 16 }, 0.75, 'outcomeDue'],
  ['success-cost-rate', { successCost: 12, existingRevenue: 360 }, 1 / 30, 'existingRevenue'],
])('%s of %j is %f', (id, parts, value, over) => {
  const kind = kindOf(id)
  expect(Object.keys(parts).toSorted()).toEqual(partsOf({ ...kind, noted: [] }).toSorted())
  expect(reckonedFrom(kind, parts, none)).toEqual({ value: expect.closeTo(value, 9) })
  expect(reckonedFrom(kind, { ...parts, [over]: 0 }, none)).toBe('not-applicable')
})

/** numbers.md 5.2: what cannot be is told, whether it was typed as a value or follows from the amounts. */
test.each<[string, Readonly<Record<string, number>>, number]>([
  // 310 of 300, kept 105 of 100, 51 of 50, answered 101 of 100, 120 of 100
  ['logo-churn', { lost: 310, start: 300 }, 1.01],
  ['grr', { startRevenue: 100, contraction: 80, churned: 30 }, 1.05],
  ['renewal-rate', { renewed: 51, due: 50 }, 1.02],
  ['answer-rate', { answered: 101, calls: 100 }, 1.01],
  ['repeat-rate', { boughtAgain: 120, firstBuyers: 100 }, 1.2],
  ['first-contact-resolution', { solvedAtFirst: 3, issues: 2 }, 1.5],
  ['nps', { promoters: 0, detractors: 120, answersNps: 100 }, -101],
])('%s cannot be of %j, nor %f', (id, parts, value) => {
  expect(impossibleAlone(kindOf(id), { value: 'unknown', parts })).toEqual({ figure: id, reason: 'parts' })
  expect(impossibleAlone(kindOf(id), { value })).toEqual({ figure: id, reason: value < 0 ? 'below' : 'above' })
})

test.each([
  ['nrr', 2.5],
  ['usage-nrr', 1.3],
  ['existing-customer-sales', 1.1],
  ['expansion-revenue', 1.2],
  ['nps', -100],
  ['logo-churn', 0],
  ['cac', 0],
])('%s may be %f', (id, value) => {
  expect(impossibleAlone(kindOf(id), { value })).toBeNull()
})

test('ease on a scale of seven is not one of shares', () => {
  const ces = kindOf('ces')
  expect(impossibleAlone(ces, { value: 7, definition: 'mean-of-seven' })).toBeNull()
  expect(impossibleAlone(ces, { value: 0.9, definition: 'mean-of-seven' })).toEqual({ figure: 'ces', reason: 'below' })
  expect(impossibleAlone(ces, { value: 0.9, definition: 'top-two' })).toBeNull()
  expect(impossibleAlone(ces, { value: 5, definition: 'top-two' })).toEqual({ figure: 'ces', reason: 'above' })
})
