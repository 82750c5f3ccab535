/** Is every small change of a code noticed? Proved for the characters behind `r1.`, tried out for everything else. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lengthInBase32 } from '../../../src/core/share/base32.ts'
import { mostBytes } from '../../../src/core/share/container.ts'
import { crc32 } from '../../../src/core/share/crc32.ts'
import { fateOf, readCode, someCodes } from './codes.ts'

const alphabet = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ']

/**
 * What each change of one character does to the comparison of a code with its check: `[place][difference - 1]`.
 *
 * A CRC is linear: what a change does depends on the change alone, not on the code, and two changes at once do what
 * both do, joined by XOR. So two changes go unnoticed exactly if they do the same, and three if one does what the two
 * others do together. Differences that fill the last character with more than zeros are found without the check.
 */
function effects(bytes: number): readonly (readonly number[])[] {
  const bits = Array.from({ length: bytes * 8 }, (_, bit) => effectOfBit(bytes, bit))
  return Array.from({ length: lengthInBase32(bytes) }, (_, place) =>
    Array.from({ length: 31 }, (_, less) => less + 1)
      .map((difference) => [0, 1, 2, 3, 4].filter((bit) => difference & (16 >> bit)).map((bit) => place * 5 + bit))
      .filter((changed) => changed.every((bit) => bit < bits.length))
      .map((changed) => changed.reduce((joined, bit) => (joined ^ (bits[bit] ?? 0)) >>> 0, 0)),
  )
}

function effectOfBit(bytes: number, bit: number): number {
  const message = bytes - 4
  if (bit >= message * 8) return (1 << (31 - (bit - message * 8))) >>> 0
  const unchanged = new Uint8Array(message)
  const changed = unchanged.slice()
  changed[bit >> 3] = 128 >> (bit & 7)
  return (crc32(changed) ^ crc32(unchanged)) >>> 0
}

// Characters and bytes come together again every five bytes, and what stands before a change does not matter: so the
// five longest codes hold what is true of every shorter one.
const fiveBefore = (most: number) => [most - 4, most - 3, most - 2, most - 1, most]

describe('of the characters behind r1.', () => {
  test.each(fiveBefore(mostBytes))('no change of one or two goes unnoticed in a code of %i bytes', (bytes) => {
    const all = effects(bytes).flat()
    expect(all).not.toContain(0)
    expect(new Set(all).size).toBe(all.length)
  })

  test.each(fiveBefore(37))('nor does any change of three in a code of %i bytes', (bytes) => {
    expect(lengthInBase32(bytes)).toBeLessThanOrEqual(60)
    const places = effects(bytes)
    const placeOf = new Map(places.flatMap((all, place) => all.map((effect) => [effect, place] as const)))
    const unnoticed: string[] = []
    for (const [first, some] of places.entries()) {
      for (const one of some) {
        for (let second = first + 1; second < places.length; second += 1) {
          for (const other of places[second] ?? []) {
            const third = placeOf.get((one ^ other) >>> 0)
            if (third !== undefined) unnoticed.push(`${first}, ${second}, ${third}`)
          }
        }
      }
    }
    expect(unnoticed).toEqual([])
  })
})

test('the check is linear, which is what the proof rests on', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 60 }).chain((length) => {
        const bytes = fc.uint8Array({ minLength: length, maxLength: length })
        return fc.tuple(bytes, bytes, fc.constant(new Uint8Array(length)))
      }),
      ([bytes, changes, nothing]) => {
        const changed = bytes.map((byte, place) => byte ^ (changes[place] ?? 0))
        expect((crc32(changed) ^ crc32(bytes)) >>> 0).toBe((crc32(changes) ^ crc32(nothing)) >>> 0)
      },
    ),
  )
})

/** Whether the text is refused, or read as exactly what the code says: then it is another spelling of it. */
function isHarmless(text: string, code: string): boolean {
  const outcome = readCode(text)
  return !outcome.ok || JSON.stringify(outcome) === JSON.stringify(readCode(code))
}

describe.each(someCodes)('%s', (code) => {
  const places = [...code].keys().toArray().slice(3)

  test('is read', () => {
    expect(fateOf(code)).toBe('read')
  })

  test('is not read with any one character changed', () => {
    const changed = places.flatMap((place) =>
      alphabet.filter((one) => one !== code[place]).map((one) => replaced(code, place, one)),
    )
    expect(changed.filter((text) => fateOf(text) === 'read')).toEqual([])
  })

  test('is not read with two neighbours exchanged', () => {
    const swapped = places
      .slice(1)
      .map((place) => `${code.slice(0, place - 1)}${code[place]}${code[place - 1]}${code.slice(place + 1)}`)
      .filter((text) => text !== code)
    expect(swapped.filter((text) => fateOf(text) === 'read')).toEqual([])
  })

  test('is not read with a character left out or put in', () => {
    const without = places.map((place) => code.slice(0, place) + code.slice(place + 1))
    const more = [...places, code.length].flatMap((place) =>
      alphabet.map((one) => code.slice(0, place) + one + code.slice(place)),
    )
    expect([...without, ...more].filter((text) => text !== code && fateOf(text) === 'read')).toEqual([])
  })

  test('is not read as something else with any character of r1. changed, and one behind it', () => {
    const around = [...alphabet, ...'ilou#%&,;:/-_ \n。ー']
    const prefixes = [0, 1, 2].flatMap((place) => around.map((one) => replaced(code.slice(0, 3), place, one)))
    const rests = places.map((place) => replaced(code, place, code[place] === 'Z' ? '0' : 'Z').slice(3))
    const wrong = prefixes.flatMap((prefix) =>
      [code.slice(3), ...rests].map((rest) => prefix + rest).filter((text) => !isHarmless(text, code)),
    )
    expect(wrong).toEqual([])
  })
})

test('two changes anywhere in the whole code, of whatever kind, never make another result of it', () => {
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    kind: fc.constantFrom('instead', 'before', 'without', 'twice'),
    one: fc.oneof(
      fc.constantFrom(...alphabet, ...'ilou -.#'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
  })
  fc.assert(
    fc.property(fc.constantFrom(...someCodes), fc.tuple(change, change), (code, changes) => {
      const spoiled = changes.reduce((text, { at, kind, one }) => {
        const place = Math.floor(at * text.length)
        const put = kind === 'without' ? '' : kind === 'twice' ? (text[place] ?? '').repeat(2) : one
        return text.slice(0, place) + put + text.slice(kind === 'before' ? place : place + 1)
      }, code)
      expect(isHarmless(spoiled, code)).toBe(true)
    }),
    { numRuns: 5000 },
  )
})

function replaced(text: string, place: number, one: string): string {
  return text.slice(0, place) + one + text.slice(place + 1)
}
