/** Does a typed text come out in the field's unit, or with what is wrong with it? */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTyped, typedText } from '../../../src/core/numbers/read-typed.ts'

const share = { unit: 'share', least: 0, most: 1 } as const
const money = { unit: 'yen', least: 0, isAbove: true } as const

test.each([
  ['12', share, 0.12],
  ['12%', share, 0.12],
  ['１２．３％', share, 0.123],
  ['100', share, 1],
  ['120万', money, 1_200_000],
] as const)('%s', (typed, bounds, value) => {
  expect(readTyped(typed, bounds)).toEqual({ kind: 'value', value })
})

test.each([
  ['101', share, 'above'],
  ['-1', share, 'below'],
  ['0', money, 'below'],
  ['12%', money, 'percent'],
  ['1,2,3', money, 'commas'],
  ['abc', money, 'letters'],
  ['2', { unit: 'times', oneOf: [1, 3, 5] }, 'not-offered'],
] as const)('%s is answered: %j %s', (typed, bounds, problem) => {
  expect(readTyped(typed, bounds)).toEqual({ kind: 'problem', problem })
})

test('nothing typed is nothing, and no mistake', () => {
  expect(readTyped(' ', share)).toEqual({ kind: 'empty' })
})

test('what is kept is shown so that it reads back as the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
      const value = Number(`${hundredths}e-4`)
      expect(readTyped(typedText(value, 'share'), share)).toEqual({ kind: 'value', value })
    }),
  )
  expect(typedText(1e15, 'yen')).toBe('1000000000000000')
  expect(typedText(0.1 + 0.2, 'share')).toBe('30')
})
