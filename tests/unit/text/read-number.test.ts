/** Are numbers read as Japanese and English people write them, and is everything else refused? */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { largestNumber, readNumber } from '../../../src/core/text/read-number.ts'

const meant = (typed: string) => {
  const read = readNumber(typed)
  return read.kind === 'number' ? read.value : read.kind === 'empty' ? 'empty' : read.reason
}

describe('reads', () => {
  test.each([
    ['1200', 1200],
    ['１２００', 1200],
    ['1,200', 1200],
    ['１，２３４，５６７', 1_234_567],
    ['12.5', 12.5],
    ['１２．５', 12.5],
    ['.5', 0.5],
    ['-5', -5],
    ['−５', -5],
    ['0', 0],
    ['-0', 0],
    ['120万', 1_200_000],
    ['1,200万円', 12_000_000],
    ['1億2000万', 120_000_000],
    ['1.2億', 120_000_000],
    ['1兆', 1e12],
    ['3千万', 30_000_000],
    ['3千5百', 3500],
    ['千', 1000],
    ['¥1,200', 1200],
    ['1200 円', 1200],
    ['300社', 300],
    ['12か月', 12],
    ['2.5倍', 2.5],
    ['　7　', 7],
  ])('%s', (typed, value) => {
    expect(meant(typed)).toBe(value)
  })

  test('a percent sign, and says that there was one', () => {
    expect(readNumber('１２％')).toEqual({ kind: 'number', value: 12, isPercent: true })
    expect(readNumber('12 パーセント')).toEqual({ kind: 'number', value: 12, isPercent: true })
  })

  test('decimals of large units to the last digit, without the blur of a multiplication', () => {
    // 1.1 × 10,000 is 11,000.000000000002 in floating point.
    expect(meant('1.1万')).toBe(11_000)
  })
})

describe('refuses', () => {
  test.each([
    ['', 'empty'],
    ['　 ', 'empty'],
    ['abc', 'letters'],
    ['1e309', 'letters'],
    ['1e3', 'letters'],
    ['Infinity', 'letters'],
    ['NaN', 'letters'],
    ['0x10', 'letters'],
    ['1.2.3', 'letters'],
    ['--5', 'letters'],
    ['円', 'letters'],
    ['万', 'letters'],
    ['5億3兆', 'letters'],
    ['1'.repeat(61), 'letters'],
    ['1,2,3', 'commas'],
    ['1,23', 'commas'],
    ['1234,567', 'commas'],
    ['1,234,', 'commas'],
    ['9'.repeat(20), 'too-large'],
    ['100000兆', 'too-large'],
  ])('%s', (typed, reason) => {
    expect(meant(typed)).toBe(reason)
  })
})

test('whatever is typed, nothing is thrown, and a number is finite and not too large', () => {
  const pieces = fc.constantFrom('1', '２', ',', '、', '.', '万', '億', '兆', '千', '百', '%', '-', '円', 'e', ' ', '𝟙')
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')),
      ),
      (typed) => {
        const value = meant(typed)
        if (typeof value === 'number') expect(Math.abs(value)).toBeLessThanOrEqual(largestNumber)
      },
    ),
  )
})
