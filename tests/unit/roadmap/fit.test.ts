/** Is the first case said that holds, and only that? */
import { expect, test } from 'vitest'
import { companyFacts, type Facts } from '../../../src/core/flow/facts.ts'
import { fitOf } from '../../../src/core/roadmap/fit.ts'
import { reckon } from '../../../src/core/roadmap/reckon.ts'
import { invented, shop } from '../invented-model.ts'

const facts = (context: Facts['context']): Facts => companyFacts({ businessModel: 'shop', context })

test('says the first case that holds', () => {
  expect(fitOf(invented, facts({ strength: 'weak' }))).toBe('weak-offer')
  expect(fitOf({ ...invented, fit: invented.fit.toReversed() }, facts({ strength: 'weak' }))).toBe('count-it')
})

test('says the last where nothing else holds', () => {
  expect(fitOf(invented, facts({}))).toBe('count-it')
})

test('tells a model whose last case does not always hold', () => {
  expect(() => fitOf({ ...invented, fit: invented.fit.slice(0, 1) }, facts({}))).toThrow(
    'no case of the fit holds: the last one has to, whatever was answered',
  )
})

test('comes with every result, scored or not', () => {
  expect(reckon(invented, shop({}, { context: { strength: 'weak' } })).fit).toBe('weak-offer')
  const considering = reckon(invented, shop({}, { context: { stage: 'considering' } }))
  expect(considering.readiness).not.toBeNull()
  expect(considering.fit).toBe('count-it')
})

test('hears the verdict, also of a company still considering', () => {
  const fit = [
    { id: 'it-pays', when: { kind: 'verdict', is: ['success-pays'] }, sources: [] },
    ...invented.fit,
  ] as const
  // 10 × 0.2 × 100 × 0.5 = 100 against 10, and 50 against 50
  const economics = {
    customers: 10,
    annualRevenuePerCustomer: 100,
    grossMargin: 1,
    annualChurn: 0.5,
    acquisitionCost: 50,
    successCost: 10,
    churnReduction: 0.2,
    horizonYears: 1,
  }
  const fitFor = (context: Facts['context']) => reckon({ ...invented, fit }, shop({}, { context, economics })).fit
  expect(fitFor({ strength: 'weak' })).toBe('it-pays')
  expect(fitFor({ stage: 'considering' })).toBe('it-pays')
})
