/** Does every number come back exactly, and a short one in few bytes? */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberBytes, readNumber } from '../../../src/core/share/number-bytes.ts'

// 64 is the power 0; 62 stands for two decimals, 67 for three zeros at the end.
test.each([
  [0, [64, 0]],
  [-0, [192, 0]],
  [1, [64, 1]],
  [5, [64, 5]],
  [127, [64, 127]],
  [128, [64, 128, 1]],
  [240, [65, 24]],
  [0.05, [62, 5]],
  [0.5, [63, 5]],
  [-12.5, [191, 125]],
  [7000, [67, 7]],
  [1_200_000, [69, 12]],
  [1.0825, [60, 201, 84]],
  [1e62, [126, 1]],
  [1e-64, [0, 1]],
])('%d', (number, bytes) => {
  expect(numberBytes(number)).toEqual(bytes)
  expect(readNumber(Uint8Array.from(bytes), 0)).toEqual({ number, next: bytes.length })
})

test.each([1e63, -1e63, 1e-65, Number.MAX_VALUE, Number.MIN_VALUE, 0.1 + 0.2, -0.9999999999999999])(
  '%d stands in full',
  (number) => {
    const bytes = numberBytes(number)
    expect(bytes).toHaveLength(9)
    expect(bytes[0]).toBe(255)
    expect(readNumber(Uint8Array.from(bytes), 0)).toEqual({ number, next: 9 })
  },
)

test('the greatest whole number that is exact needs no more than one in full', () => {
  expect(numberBytes(Number.MAX_SAFE_INTEGER)).toHaveLength(9)
  expect(numberBytes(Number.MAX_SAFE_INTEGER)[0]).toBe(64)
})

test('every number comes back exactly, and one after another', () => {
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.maxSafeInteger(),
    fc.integer({ min: 0, max: 100_000 }).map((tenths) => tenths / 1000),
  )
  fc.assert(
    fc.property(number, number, (one, other) => {
      const first = numberBytes(one)
      const bytes = Uint8Array.from([...first, ...numberBytes(other)])
      expect(readNumber(bytes, 0)).toEqual({ number: one, next: first.length })
      expect(readNumber(bytes, first.length)).toEqual({ number: other, next: bytes.length })
    }),
    { numRuns: 5000 },
  )
})

test.each([
  ['nothing', []],
  ['no digits', [64]],
  ['a power that is never written', [127, 1]],
  ['zeros at the end that the power could hold', [64, 10]],
  ['zero with a power', [65, 0]],
  ['digits longer than needed', [64, 129, 0]],
  ['more digits than a number has', [64, 255, 255, 255, 255, 255, 255, 255, 127]],
  ['digits of nine bytes', [64, 129, 129, 129, 129, 129, 129, 129, 129, 1]],
  ['a number in full that is cut off', [255, 63, 240, 0, 0, 0, 0, 0]],
  ['a short number in full', [255, 63, 240, 0, 0, 0, 0, 0, 0]],
  ['what is no number', [255, 127, 248, 0, 0, 0, 0, 0, 0]],
  ['infinity', [255, 127, 240, 0, 0, 0, 0, 0, 0]],
])('does not read %s', (_what, bytes) => {
  expect(readNumber(Uint8Array.from(bytes), 0)).toBeNull()
})

test('whatever is read would be written so', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 10 }), (bytes) => {
      const read = readNumber(bytes, 0)
      if (read !== null) expect(numberBytes(read.number)).toEqual([...bytes.subarray(0, read.next)])
    }),
    { numRuns: 5000 },
  )
})
