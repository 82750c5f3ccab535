/** Do the amounts of the calculators come back from their code, and is nothing else taken for one? */
import { describe, expect, test } from 'vitest'
import {
  type CalculatorEntries,
  type ChurnEntries,
  churnFieldIds,
  readCalculatorCode,
  writeCalculatorCode,
} from '../../../src/core/share/calculator-code.ts'
import { spelledCode } from '../../../src/core/share/result-code.ts'
import type { Registry } from '../../../src/core/vocabulary/code.ts'
import { codeOf, fullest, readCode, registry } from './codes.ts'
import { craftedCode } from './crafted.ts'

const churn: ChurnEntries = {
  customers: 240,
  newCustomers: 12,
  monthlyRevenue: 9800,
  growth: 0,
  churnNow: 0.03,
  churnThen: 0.02,
  months: 24,
  grossMargin: null,
  cost: 1_500_000,
}
const entries: CalculatorEntries = { economics: { customers: 240, grossMargin: 0.7 }, churn }

const read = (text: string) => readCalculatorCode(registry, text)
const crafted = (...extensions: readonly number[]) => craftedCode([extensions.length, ...extensions], 'k')

test('an example worked by hand stands as it stands in the contract', () => {
  const code = writeCalculatorCode(registry, { economics: { customers: 240, grossMargin: 0.7 }, churn: null })
  // Eight bytes of extensions; tag 2, six bytes; amount 1: 240, amount 3: 0.7.
  expect(code).toBe(crafted(2, 6, 1, 65, 24, 3, 63, 7))
  expect(code).toBe('k1.1010C0A1301KY1XKQNG82')
})

test('everything comes back, spelled or in a link', () => {
  const code = writeCalculatorCode(registry, entries)
  const expected = { ok: true, value: { ...entries, isNewer: false }, problems: [] }
  for (const text of [code, spelledCode(code), `https://example.com/ja/calculator/#${code}。`, code.toLowerCase()]) {
    expect(read(text)).toEqual(expected)
  }
})

test.each([
  ['nothing', { economics: null, churn: null }],
  ['empty economics', { economics: {}, churn: null }],
  ['a what-if in which nothing was entered', { economics: null, churn: emptied(churn) }],
  ['what is missing or impossible', { economics: { grossMargin: 7, churnReduction: -1 }, churn: null }],
])('%s comes back as it was', (_what, given) => {
  expect(read(writeCalculatorCode(registry, given))).toEqual({
    ok: true,
    value: { ...given, isNewer: false },
    problems: [],
  })
})

test('every field of the what-if has its place', () => {
  expect(Object.keys(churn)).toEqual(churnFieldIds)
  for (const field of churnFieldIds) {
    const given = { economics: null, churn: { ...emptied(churn), [field]: 1 / 3 } }
    expect(read(writeCalculatorCode(registry, given))).toMatchObject({ ok: true, value: given })
  }
})

describe('of another kind', () => {
  const code = writeCalculatorCode(registry, entries)

  test('the code of a result is none of a calculator, and the other way round', () => {
    expect(read(codeOf(fullest))).toEqual({ ok: false, reason: 'other-kind', found: 'r' })
    expect(read(spelledCode(codeOf(fullest)))).toEqual({ ok: false, reason: 'other-kind', found: 'r' })
    expect(readCode(code)).toEqual({ ok: false, reason: 'other-kind', found: 'k' })
  })

  test('with the beginning of the other kind neither is whole', () => {
    expect(readCode(code.replace('k', 'r')).ok).toBe(false)
    expect(read(codeOf(fullest).replace('r', 'k')).ok).toBe(false)
  })

  test('a version to come is said to be one', () => {
    expect(read(code.replace('k1', 'k2'))).toEqual({ ok: false, reason: 'newer-code', found: '2' })
  })
})

test('what a later edition adds is left out and named', () => {
  const later: Registry = {
    ...registry,
    economics: [...registry.economics, 'teaBudget'],
    churn: [...registry.churn, 'teaBreaks'],
  }
  const given = {
    economics: { customers: 240, teaBudget: 9 },
    churn: { ...churn, teaBreaks: 3 },
  } as CalculatorEntries
  expect(read(writeCalculatorCode(later, given))).toEqual({
    ok: true,
    value: { economics: { customers: 240 }, churn, isNewer: true },
    problems: [
      { kind: 'newer-part', at: 'economics' },
      { kind: 'newer-part', at: 'churn' },
    ],
  })
  // Tag 1 is of results only.
  expect(read(crafted(1, 3, 7, 1, 0, 9, 0))).toEqual({
    ok: true,
    value: { economics: null, churn: null, isNewer: true },
    problems: [
      { kind: 'newer-part', at: 'extensions', found: '1' },
      { kind: 'newer-part', at: 'extensions', found: '9' },
    ],
  })
})

test('what is retired is not written any more', () => {
  const retiring: Registry = { ...registry, retired: ['economics.customers', 'churn.cost'] }
  expect(read(writeCalculatorCode(retiring, entries))).toMatchObject({
    ok: true,
    value: { economics: { grossMargin: 0.7 }, churn: { ...churn, cost: null } },
  })
  const renamed: Registry = { ...registry, churn: registry.churn.with(8, 'price'), economics: ['clients'] }
  expect(read(writeCalculatorCode(registry, { economics: { customers: 3 }, churn }))).toMatchObject({ ok: true })
  expect(readCalculatorCode(renamed, writeCalculatorCode(registry, { economics: { customers: 3 }, churn }))).toEqual({
    ok: true,
    value: { economics: {}, churn: { ...churn, cost: null }, isNewer: false },
    problems: [
      { kind: 'unknown-field', at: 'economics.clients' },
      { kind: 'unknown-field', at: 'churn.price' },
    ],
  })
})

test.each([
  ['amounts that do not ascend', [2, 6, 3, 63, 7, 1, 65, 24]],
  ['an amount that is cut off', [3, 2, 1, 64]],
  ['a tag twice', [2, 0, 2, 0]],
])('%s make a code damaged', (_what, bytes) => {
  expect(read(crafted(...bytes))).toEqual({ ok: false, reason: 'damaged' })
})

function emptied(given: ChurnEntries): ChurnEntries {
  return Object.fromEntries(Object.keys(given).map((field) => [field, null])) as unknown as ChurnEntries
}
