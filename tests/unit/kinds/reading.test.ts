/** Is an offending value shown short, and never walked into? */
import { expect, test } from 'vitest'
import { shown } from '../../../src/core/kinds/reading.ts'
import { isComplete } from '../../../src/core/kinds/rules.ts'
import { invented } from '../invented-model.ts'

test('shows text in quotes and other values as they are', () => {
  expect(shown('often')).toBe('"often"')
  expect(shown(2.5)).toBe('2.5')
  expect(shown(null)).toBe('null')
})

test('shows a list or an object as a sign only', () => {
  expect(shown([1, 2, 3])).toBe('[…]')
  expect(shown({ a: 1 })).toBe('{…}')
})

test('keeps forty characters, and cuts a longer text to thirty-nine and a dot-dot-dot', () => {
  // 38 letters and two quotes are forty
  expect(shown('a'.repeat(38))).toBe(`"${'a'.repeat(38)}"`)
  expect(shown('a'.repeat(39))).toBe(`"${'a'.repeat(38)}…`)
  expect(shown('a'.repeat(10_000_000)).length).toBe(40)
})

test('does not cut a character in two', () => {
  const cut = shown('🍞'.repeat(100))
  expect(cut).toBe(`"${'🍞'.repeat(38)}…`)
  expect(cut.isWellFormed()).toBe(true)
})

test('a step and a list are complete as soon as they are given', () => {
  const [step] = invented.questions
  const list = invented.questions.find(({ kind }) => kind === 'multi')
  if (step === undefined || list === undefined) throw new Error('the invented model has both')
  expect(isComplete(step, 3, [])).toBe(true)
  expect(isComplete(step, undefined, [])).toBe(false)
  expect(isComplete(list, [], [])).toBe(true)
})
