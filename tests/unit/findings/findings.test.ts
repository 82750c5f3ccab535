/** Are contradictions found, and listed so that their order says nothing? */
import { expect, test } from 'vitest'
import { findingsOf } from '../../../src/core/findings/findings.ts'
import { companyFacts } from '../../../src/core/flow/facts.ts'
import { invented } from '../invented-model.ts'

const company = companyFacts({ businessModel: 'shop', context: {} })

test('finds nothing where nothing is known', () => {
  expect(findingsOf(invented, company)).toEqual([])
})

test('lists what holds by id, whatever its severity and place in the model', () => {
  // aim 4 with a list that lacks hope, and offence 60 over defence 39: two findings, the I one first by id
  const facts = {
    ...company,
    value: (item: string) => (item === 'shared-aim' ? 4 : null),
    list: () => ['name'],
    axis: (axis: string) => (axis === 'offence' ? 60 : 39),
  }
  expect(findingsOf(invented, facts).map(({ id }) => id)).toEqual(['aim-not-in-notes', 'leading-ahead-of-answering'])
  const turned = { ...invented, findings: invented.findings.toReversed() }
  expect(findingsOf(turned, facts).map(({ id }) => id)).toEqual(['aim-not-in-notes', 'leading-ahead-of-answering'])
})
