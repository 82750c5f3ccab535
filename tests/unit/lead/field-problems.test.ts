/** Is what is surely wrong refused, and nothing else? */
import { describe, expect, test } from 'vitest'
import { fieldProblems } from '../../../src/core/lead/field-problems.ts'
import type { LeadField } from '../../../src/core/vocabulary/lead.ts'

const fields: readonly LeadField[] = [
  { id: 'email', isRequired: true },
  { id: 'company', isRequired: true },
  { id: 'name', isRequired: false },
]

test('what is required and empty is missing; spaces are nothing', () => {
  expect(fieldProblems(fields, { company: '　 ' })).toEqual([
    { field: 'email', kind: 'missing' },
    { field: 'company', kind: 'missing' },
  ])
})

test('what is not required may be empty', () => {
  expect(fieldProblems(fields, { email: 'a@example.com', company: 'A' })).toEqual([])
})

describe('e-mail addresses', () => {
  const problems = (email: string) => fieldProblems([{ id: 'email', isRequired: true }], { email })

  test.each([
    'a@example.com',
    'first.last+tag@sub.example.co.jp',
    'ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ',
    // Carriers gave these out.
    'abc..def.@docomo.ne.jp',
    "o'brien@example.ie",
    'info@例え.jp',
    'a@xn--r8jz45g.jp',
  ])('%s is taken', (email) => {
    expect(problems(email)).toEqual([])
  })

  test.each([
    'a',
    'a@',
    '@example.com',
    'a@example',
    'a@@example.com',
    'a b@example.com',
    'a@example.com, b@example.com',
    'a@example..com',
    'a@-example.com',
    'a@example.c',
    '<a@example.com>',
    `${'a'.repeat(65)}@example.com`,
  ])('%s is not', (email) => {
    expect(problems(email)).toEqual([{ field: 'email', kind: 'malformed' }])
  })

  test('255 characters are too long', () => {
    expect(problems(`a@${'b'.repeat(249)}.com`)).toEqual([{ field: 'email', kind: 'too-long' }])
  })
})

test.each([
  ['03-1234-5678', []],
  ['+81 3 1234 5678', []],
  ['０９０－１２３４－５６７８', []],
  ['内線 12', [{ field: 'phone', kind: 'malformed' }]],
  ['12345', [{ field: 'phone', kind: 'malformed' }]],
  ['1'.repeat(41), [{ field: 'phone', kind: 'too-long' }]],
])('the telephone number %s', (phone, problems) => {
  expect(fieldProblems([{ id: 'phone', isRequired: false }], { phone })).toEqual(problems)
})

test('lengths are counted in characters, not in halves of them', () => {
  const company = (count: number) =>
    fieldProblems([{ id: 'company', isRequired: true }], { company: '𠮷'.repeat(count) })
  expect(company(200)).toEqual([])
  expect(company(201)).toEqual([{ field: 'company', kind: 'too-long' }])
})
