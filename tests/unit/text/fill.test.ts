/** Do sentences get their particulars, and nothing but these? */
import { expect, test } from 'vitest'
import { fill } from '../../../src/core/text/fill.ts'

test('fills in numbers and text, every time they stand in the sentence', () => {
  expect(fill('{done} / {all}({all}問)', { done: 3, all: 30 })).toBe('3 / 30(30問)')
})

test('leaves a placeholder without a value to be seen', () => {
  expect(fill('{who}さん', {})).toBe('{who}さん')
})

test('does not take a value from the prototype', () => {
  expect(fill('{constructor} {toString} {__proto__}', {})).toBe('{constructor} {toString} {__proto__}')
})

test('does not fill what was filled in', () => {
  expect(fill('{at}:{found}', { at: '{found}', found: '$& $1 {at}' })).toBe('{found}:$& $1 {at}')
})
