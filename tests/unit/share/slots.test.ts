/** Does every answer stand at its permanent place, and is nothing read that we would not write? */
import { describe, expect, test } from 'vitest'
import { packed, unpacked, type Values, widthsOf } from '../../../src/core/share/slots.ts'
import type { Slot } from '../../../src/core/vocabulary/code.ts'

const slots: readonly Slot[] = [
  { kind: 'one-of', at: 'track', bits: 2, values: ['quick', 'full'] },
  { kind: 'step', at: 'answers.reply-speed' },
  { kind: 'list', at: 'answers.notes', options: ['name', 'source'] },
  { kind: 'table', at: 'answers.figures', rows: ['stay-rate', 'spend'] },
]

// What came to the same bakery a year later.
const later: readonly Slot[] = [
  ...slots,
  { kind: 'more-options', at: 'answers.notes', options: ['hope'] },
  { kind: 'more-rows', at: 'answers.figures', rows: ['goal-rate'] },
  { kind: 'one-of', at: 'track', bits: 1, values: ['thorough'] },
  { kind: 'step', at: 'answers.root-causes' },
]

/** Bytes as the bits in them; spaces are for the eye. */
const bytesOf = (bits: string) =>
  Uint8Array.from(
    (bits.replaceAll(' ', '').match(/.{1,8}/g) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2)),
  )

const valuesOf = (values: Readonly<Record<string, unknown>>): Values => new Map(Object.entries(values)) as Values

/** The bits of all widths, and what they say. */
const spelled: readonly (readonly [bits: string, values: Readonly<Record<string, unknown>>])[] = [
  ['', {}],
  ['01', { track: 'quick' }],
  ['10', { track: 'full' }],
  ['00 001', { 'answers.reply-speed': 1 }],
  ['00 101', { 'answers.reply-speed': 5 }],
  ['00 110', { 'answers.reply-speed': 'not-applicable' }],
  ['00 111', { 'answers.reply-speed': 'unknown' }],
  ['00 000 001 01', { 'answers.notes': ['source'] }],
  ['00 000 001 11', { 'answers.notes': ['name', 'source'] }],
  ['00 000 010 00', { 'answers.notes': [] }],
  ['00 000 011 00', { 'answers.notes': 'unknown' }],
  ['00 000 100 00', { 'answers.notes': 'not-applicable' }],
  ['00 000 000 00 001 001 010', { 'answers.figures': { 'stay-rate': 'not-watched', spend: 'watched' } }],
  ['00 000 000 00 001 011 100', { 'answers.figures': { 'stay-rate': 'owned', spend: 'unknown' } }],
  ['00 000 000 00 001 000 100', { 'answers.figures': { spend: 'unknown' } }],
  ['00 000 000 00 010 000 000', { 'answers.figures': {} }],
  ['00 000 000 00 011 000 000', { 'answers.figures': 'unknown' }],
  [
    '10 011 001 10 001 000 011',
    { track: 'full', 'answers.reply-speed': 3, 'answers.notes': ['name'], 'answers.figures': { spend: 'owned' } },
  ],
]

test.each(spelled)('%s', (bits, values) => {
  expect([...packed(slots, valuesOf(values))]).toEqual(trimmed(bytesOf(bits)))
  expect(unpacked(slots, Uint8Array.from(trimmed(bytesOf(bits))))).toEqual({ values: valuesOf(values), newer: [] })
})

function trimmed(bytes: Uint8Array): readonly number[] {
  return [...bytes].slice(0, bytes.findLastIndex((byte) => byte !== 0) + 1)
}

test('a slot is as wide as it says, for ever', () => {
  expect(later.map(widthsOf)).toEqual([[2], [3], [3, 1, 1], [3, 3, 3], [1], [3], [1], [3]])
})

test('what has no slot is not written', () => {
  expect([...packed(slots, valuesOf({ label: 'Akari', 'context.industry': 'food', track: 'quick' }))]).toEqual([64])
})

describe('what came later', () => {
  const values = valuesOf({
    track: 'thorough',
    'answers.notes': ['name', 'hope'],
    'answers.figures': { spend: 'watched', 'goal-rate': 'owned' },
    'answers.root-causes': 4,
  })

  test('stands behind what was there, and comes back', () => {
    expect(packed(later, values)).toEqual(bytesOf('00 000 001 10 001 000 010 1 011 1 100'))
    expect(unpacked(later, packed(later, values))).toEqual({ values, newer: [] })
  })

  test('is read by those before as far as they know it, and they notice', () => {
    expect(unpacked(slots, packed(later, values))).toEqual({
      values: valuesOf({ 'answers.notes': ['name'], 'answers.figures': { spend: 'watched' } }),
      newer: ['answers'],
    })
  })

  test('never makes "none of them" of a list or a table that names only what is new', () => {
    const onlyNew = valuesOf({ 'answers.notes': ['hope'], 'answers.figures': { 'goal-rate': 'owned' } })
    expect(unpacked(slots, packed(later, onlyNew))).toEqual({ values: valuesOf({}), newer: ['answers'] })
    const none = valuesOf({ 'answers.notes': [], 'answers.figures': {}, 'answers.root-causes': 1 })
    expect(unpacked(slots, packed(later, none))).toEqual({
      values: valuesOf({ 'answers.notes': [], 'answers.figures': {} }),
      newer: ['answers'],
    })
  })

  test('reads what was written before unchanged', () => {
    for (const [, given] of spelled) {
      expect(unpacked(later, packed(slots, valuesOf(given)))).toEqual({ values: valuesOf(given), newer: [] })
    }
  })
})

test.each([
  ['11', 'track'],
  ['00 000 101', 'answers.notes'],
  ['00 000 000 00 111', 'answers.figures'],
  ['00 000 000 00 001 101', 'answers.figures'],
  ['00 000 000 00 000 000 000 00001', 'answers'],
])('%s holds a number that has no meaning yet', (bits, at) => {
  expect(unpacked(slots, bytesOf(bits))?.newer).toContain(at)
})

test.each([
  ['zeros at the end', '01 000000 00000000'],
  ['options of a list that was not answered', '00 000 000 10'],
  ['options of a list that is unknown', '00 000 011 10'],
  ['options of a list that has none', '00 000 010 10'],
  ['a list of some that names none', '00 000 001 00'],
  ['rows of a table that was not answered', '00 000 000 00 000 001'],
  ['a table of some that names none', '00 000 000 00 001'],
])('does not read %s, because nobody writes that', (_what, bits) => {
  expect(unpacked(slots, bytesOf(bits))).toBeNull()
})

test('does not read two values of one choice', () => {
  expect(unpacked(later, bytesOf('01 000 000 00 000 000 000 0 000 1'))).toBeNull()
})
