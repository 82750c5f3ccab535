/** Do bytes come back from their characters, however these are written? */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { digitOf, fromBase32, lengthInBase32, toBase32 } from '../../../src/core/share/base32.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const digits = (text: string) => [...text].map(digitOf)

test('writes five bits a character, the last one filled up with zeros', () => {
  expect(toBase32(Uint8Array.of())).toBe('')
  expect(toBase32(Uint8Array.of(0))).toBe('00')
  expect(toBase32(Uint8Array.of(255))).toBe('ZW')
  // 00001 00010 00011 00100 00101 00110 00111 01000
  expect(toBase32(Uint8Array.of(0x08, 0x86, 0x42, 0x98, 0xe8))).toBe('12345678')
})

test('the alphabet is that of Crockford, in both cases', () => {
  expect(digits(alphabet)).toEqual([...alphabet].map((_, place) => place))
  expect(digits(alphabet.toLowerCase())).toEqual(digits(alphabet))
})

test('takes O for 0, and I and L for 1', () => {
  expect(digits('OoIiLl')).toEqual([0, 0, 1, 1, 1, 1])
})

test.each(['U', 'u', ' ', '-', '', '00', 'あ', '０', '__proto__', 'constructor', '\0', '\ud800'])(
  '%j is no character of a code',
  (text) => {
    expect(digitOf(text)).toBe(-1)
  },
)

test('bytes come back, and their length is known beforehand', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      const text = toBase32(bytes)
      expect(text).toHaveLength(lengthInBase32(bytes.length))
      expect(fromBase32(digits(text))).toEqual(bytes)
    }),
  )
})
