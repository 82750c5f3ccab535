/** Is every text that is no code refused, for the reason that helps? */
import { describe, expect, test } from 'vitest'
import { readCalculatorCode, writeCalculatorCode } from '../../src/core/share/calculator-code.ts'
import { longestText } from '../../src/core/share/read-code.ts'
import { codeOf, fateOf, fullest, readCode, registry, someCodes, someFigures } from '../unit/share/codes.ts'
import { craftedCode } from '../unit/share/crafted.ts'
import { anyText, diceFrom, emptyTexts, hostileTexts, hugeTexts } from './texts.ts'

const code = codeOf(fullest)
const payload = code.slice(3)

test.each(hostileTexts)('$name: no code', ({ text }) => {
  expect(readCode(text)).toEqual({ ok: false, reason: 'no-code' })
})

test.each(emptyTexts)('$name: empty', ({ text }) => {
  expect(readCode(text)).toEqual({ ok: false, reason: 'empty' })
})

test.each(hugeTexts)('$name: looked through and refused', ({ text }) => {
  expect(['read', 'too-long']).not.toContain(fateOf(text))
})

test('a text of the greatest length is looked through, a longer one is not', () => {
  const long = 'あ'.repeat(longestText - code.length) + code
  expect(fateOf(long)).toBe('read')
  expect(fateOf(`あ${long}`)).toBe('too-long')
})

test('a code at the end of ever so many that are none is found', () => {
  const starts = ['r1.', 'r1 ', 'R1-', '#r1', 'right ', 'r2.ABCDEFGHJK ', 'p1.ABCDEFGHJK ']
  for (const start of starts) expect(fateOf(`${start.repeat(900)} ${code}`)).toBe('read')
  expect(fateOf(`${'right on. '.repeat(5000)} ${code}`)).toBe('read')
  // Only of those that cannot be told from a code does the number count.
  expect(fateOf('r1.ABCDEFGHJK '.repeat(999) + code)).toBe('read')
  expect(fateOf('r1.ABCDEFGHJK '.repeat(1000) + code)).not.toBe('read')
})

test('cut off at every length', () => {
  const fates = [...code].map((_, length) => fateOf(code.slice(0, length)))
  expect(fates).toEqual([
    'empty',
    'no-code',
    ...code
      .slice(2)
      .split('')
      .map(() => 'cut-off'),
  ])
  const link = `https://cs-maturity.example.co.jp/ja/results/#${code}`
  for (let length = link.indexOf('#') + 3; length < link.length; length += 1) {
    expect(fateOf(link.slice(0, length))).toBe('cut-off')
  }
  const begun = [...code].slice(1).map((_, place) => fateOf(code.slice(place + 1)))
  expect(new Set(begun)).toEqual(new Set(['no-code']))
})

describe('says why', () => {
  const at = (place: number, text: string) => code.slice(0, place) + text + code.slice(place + 1)

  test.each([
    ['a character changed', at(20, code[20] === 'Z' ? 'Y' : 'Z'), 'damaged', undefined],
    ['something written onto its end', `${code}7`, 'damaged', undefined],
    ['a group written onto its end', `${code}-7Q2A`, 'damaged', undefined],
    ['an exact copy written onto its end', code + payload, 'damaged', undefined],
    ['the letter U', at(20, 'U'), 'strange-character', 'U'],
    ['a small u at its very end', `${code.slice(0, -1)}u`, 'strange-character', 'u'],
    ['a Japanese letter', at(20, 'あ'), 'strange-character', 'あ'],
    ['a Cyrillic letter', at(20, 'А'), 'strange-character', 'А'],
    ['a picture', at(20, '🍵'), 'strange-character', '🍵'],
    ['a full stop', at(20, '.'), 'strange-character', '.'],
    ['NUL', at(20, '\0'), 'strange-character', 'U+0000'],
    ['half a character', at(20, '\ud800'), 'strange-character', 'U+D800'],
    ['its end missing in a sentence', `結果は${code.slice(0, 30)}です。`, 'cut-off', undefined],
    [
      'its end missing before other words',
      `${code.slice(0, 30)} thanks for reading this again and again`,
      'cut-off',
      undefined,
    ],
    ['its end missing in brackets', `「${code.slice(0, 8)}」`, 'cut-off', undefined],
    ['its end missing before a signature', `${code.slice(0, 30)}\n\nAKARI CLOUD\nsales team`, 'cut-off', undefined],
    ['its end missing, with dots', `${code.slice(0, 30)}…`, 'cut-off', undefined],
    ['another kind, p', `p1.${payload}`, 'other-kind', 'p'],
    ['another kind, C, spelled', 'C1-0A1B-2C3D-4E5F', 'other-kind', 'c'],
    ['another kind in a link', `https://example.com/#k1.${payload}`, 'other-kind', 'k'],
    ['a later version', `r2.${payload}`, 'newer-code', '2'],
    ['a later version, spelled', 'R12-0A1B-2C3D-4E5F', 'newer-code', '12'],
    ['a word like a kind', 'r1b.tree', 'no-code', undefined],
    ['a kind nobody knows', `q1.${payload}`, 'no-code', undefined],
    ['a version 0', `r0.${payload}`, 'no-code', undefined],
    ['a tag of social media', '#right', 'no-code', undefined],
    ['a room', 'Please come to room R1 at noon', 'no-code', undefined],
    ['a file', 'https://example.com/c1.html', 'no-code', undefined],
  ])('%s', (_what, text, reason, found) => {
    expect(readCode(text)).toEqual(found === undefined ? { ok: false, reason } : { ok: false, reason, found })
  })

  test('what a check of its own does not make right', () => {
    const wrong = [
      craftedCode([]),
      craftedCode([1]),
      craftedCode([0, 0, 0, 1, 64, 0]),
      craftedCode([1, 0, 0, 2, 64, 0, 0]),
      craftedCode([1, 0, 0, 255, 255, 3, 0]),
    ]
    expect(wrong.map(fateOf).filter((fate) => fate === 'read')).toEqual([])
    // The last character of 10 bytes is full; of 11 bytes it has two bits more than there are bytes.
    const eleven = craftedCode([1, 0, 0, 2, 64, 64, 0])
    expect(fateOf(eleven)).toBe('read')
    const last = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
    const more = last[last.indexOf(eleven.at(-1) ?? '') + 1]
    expect(fateOf(eleven.slice(0, -1) + more)).toBe('damaged')
  })
})

test('ten thousand more, and none of them reads as what nobody wrote', () => {
  const dice = diceFrom(20261101)
  const wrong: string[] = []
  for (let count = 0; count < 10_000; count += 1) {
    const { text, from } = anyText(someCodes, dice)
    const outcome = readCode(text)
    if (outcome.ok && (from === null || JSON.stringify(outcome) !== JSON.stringify(readCode(from)))) wrong.push(text)
  }
  expect(wrong).toEqual([])
})

describe('of a calculator', () => {
  const economics = someFigures.economics
  const calculator = writeCalculatorCode(registry, { economics, churn: null })
  const read = (text: string) => readCalculatorCode(registry, text)

  test.each(hostileTexts)('$name: no code', ({ text }) => {
    expect(read(text)).toEqual({ ok: false, reason: 'no-code' })
  })

  test.each(emptyTexts)('$name: empty', ({ text }) => {
    expect(read(text)).toEqual({ ok: false, reason: 'empty' })
  })

  test.each(hugeTexts)('$name: looked through and refused', ({ text }) => {
    expect(read(text).ok).toBe(false)
  })

  test('a word like one is none, and one that is cut off or changed says so', () => {
    expect(read('Please come to room K1 at noon')).toEqual({ ok: false, reason: 'no-code' })
    for (let length = 3; length < calculator.length; length += 1) {
      expect(read(calculator.slice(0, length))).toEqual({ ok: false, reason: 'cut-off' })
    }
    const changed = [...calculator].slice(3).map((one, place) => {
      const other = one === 'Z' ? 'Y' : 'Z'
      return read(calculator.slice(0, place + 3) + other + calculator.slice(place + 4)).ok
    })
    expect(changed).not.toContain(true)
    expect(read(`${calculator}7`)).toEqual({ ok: false, reason: 'damaged' })
    expect(read(calculator.replace(/.(.{4})$/, 'あ$1'))).toEqual({
      ok: false,
      reason: 'strange-character',
      found: 'あ',
    })
  })

  test('five thousand more, and none of them reads as what nobody wrote', () => {
    const dice = diceFrom(20261102)
    const wrong: string[] = []
    for (let count = 0; count < 5000; count += 1) {
      const { text, from } = anyText([calculator, ...someCodes], dice)
      const outcome = read(text)
      if (outcome.ok && (from !== calculator || JSON.stringify(outcome) !== JSON.stringify(read(from))))
        wrong.push(text)
    }
    expect(wrong).toEqual([])
  })
})
