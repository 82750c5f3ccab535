/** Which texts does someone paste, send or save who means harm, is careless, or has a strange mail program? */
import { longestText } from '../../src/core/share/read-code.ts'

export interface HostileText {
  readonly name: string
  readonly text: string
}

const times = (text: string, length: number) => text.repeat(Math.ceil(length / text.length)).slice(0, length)

/** JSON that is nested so deeply that whoever walks into it falls. */
const deep = (depth: number) => `${'{"answers":'.repeat(depth)}1${'}'.repeat(depth)}`

/** Texts that hold nothing of ours, whoever reads them. */
export const hostileTexts: readonly HostileText[] = [
  { name: 'one letter', text: 'r' },
  { name: 'a number', text: '-0' },
  { name: 'not a number', text: 'NaN' },
  { name: 'the word undefined', text: 'undefined' },
  { name: 'the word null', text: 'null' },
  { name: 'prototype keys by name', text: '__proto__ constructor prototype toString hasOwnProperty valueOf' },
  {
    name: 'prototype keys as JSON',
    text: '{"__proto__":{"answers":{}},"constructor":{"prototype":{"polluted":true}}}',
  },
  { name: 'the same key twice as JSON', text: '{"answers":{"renewal":1,"renewal":5}}' },
  { name: 'deep JSON', text: deep(20_000) },
  { name: 'deep JSON without an end', text: '['.repeat(100_000) },
  { name: 'a number too large as JSON', text: '{"answers":{"renewal":1e999}}' },
  { name: 'a script', text: '<script>alert(1)</script>' },
  { name: 'a picture that runs', text: '"><img src=x onerror=alert(1)>' },
  { name: 'an address that runs', text: 'javascript:alert(document.cookie)' },
  { name: 'an address that is a page', text: 'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==' },
  { name: 'a formula', text: `=HYPERLINK("https://example.com","1")` },
  { name: 'a query of a database', text: `'; DROP TABLE answers; --` },
  { name: 'a format', text: '%s%n%x %00 {0} {{7*7}} <%= 7 * 7 %> #{7*7}' },
  { name: 'a way out of the folder', text: '../../../../etc/passwd' },
  { name: 'a lone surrogate', text: '\ud800' },
  { name: 'surrogates the wrong way round', text: '\udc00\ud800' },
  { name: 'NUL', text: '\0' },
  { name: 'control characters', text: '\u0001\u0002\u0007\b\u001b[31m\u007f\u0085' },
  { name: 'a byte order mark and nothing', text: '\ufeff{' },
  { name: 'text turned around', text: '\u202e}{"answers"\u202c' },
  { name: 'accents heaped up', text: times('\u0301\u0316', 20_000) },
  { name: 'characters that grow when made plain', text: times('\ufdfa', 20_000) },
  { name: 'letters from everywhere', text: 'Ω≈ç√∫˜µ≤ ЁЂЃ ١٢٣ ᚠᛇᚻ 𠜎𠜱 Ａ１ ℡ ㍿ ﷽' },
  { name: 'families and flags', text: '👨‍👩‍👧‍👦🏴‍☠️🇯🇵👍🏽' },
  { name: 'Japanese read in the wrong alphabet', text: '‚±‚ñ‚É‚¿‚Í 縺薙ｓ縺ｫ縺｡縺ｯ \ufffd\ufffd' },
  { name: 'a whole letter', text: 'お世話になっております。昨日の診断の結果をお送りします。よろしくお願いします。' },
  { name: 'long of the same', text: times('a', 250_000) },
  { name: 'long of lines', text: `${times('> \r\n', 250_000)}x` },
  { name: 'long of spaces', text: `${times(' ', 250_000)}x` },
]

/** Texts of the greatest length that is read, which make a careless reader look at everything again and again. */
export const hugeTexts: readonly HostileText[] = [
  ...['r1.', 'r1 ', 'R1-', '#r1', 'r1', 'right ', 'r1.0G8X7Q2A4M9D ', 'p1.0G8X7Q2A4M9D '].map((start) => ({
    name: `very many of ${JSON.stringify(start)}`,
    text: times(start, longestText),
  })),
  { name: 'very many accents heaped up', text: times('\u0301\u0316', longestText) },
  { name: 'very many letters of full width', text: times('ｒ１．', longestText) },
  { name: 'very many Japanese letters', text: times('これは長い手紙です。', longestText) },
  { name: 'very many marks of quotation', text: times('\n> ', longestText) },
  { name: 'a beginning, very many spaces, and an end', text: `r1.0G8X${times(' ', longestText - 8)}Z` },
  { name: 'very many brackets', text: times('[{"a":', longestText) },
  { name: 'very many backslashes in a text', text: `"${times('\\', longestText - 2)}"` },
]

/** Texts in which there is nothing at all. */
export const emptyTexts: readonly HostileText[] = [
  { name: 'nothing', text: '' },
  { name: 'spaces', text: ' \t\u3000\u00a0' },
  { name: 'line breaks', text: '\r\n\n\u2028' },
  { name: 'what nobody sees', text: '\u200b\u200e\ufeff\u00ad\u2060' },
]

/** Numbers from 0 to below 1 that look like chance and are the same for the same seed. */
export function diceFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const strange = [
  '\0',
  '\ud800',
  '\u202e',
  '\u200b',
  '\u00ad',
  '\ufeff',
  'é',
  '\u0301',
  'あ',
  '🍵',
  '\ufffd',
  '"',
  '\\',
  '}',
  '%',
  '\u2028',
  'А',
]

type Spoiling = (text: string, place: number, dice: () => number) => string

/** Everything that is done to a good text between being written and being read. */
const spoilings: Readonly<Record<string, Spoiling>> = {
  'cut off': (text, place) => text.slice(0, place),
  'begun late': (text, place) => text.slice(place),
  'one character changed': (text, place, dice) => text.slice(0, place) + ascii(dice) + text.slice(place + 1),
  'two characters changed': (text, place, dice) => {
    const once = text.slice(0, place) + ascii(dice) + text.slice(place + 1)
    const other = Math.floor(dice() * text.length)
    return once.slice(0, other) + ascii(dice) + once.slice(other + 1)
  },
  'a character left out': (text, place) => text.slice(0, place) + text.slice(place + 1),
  'a character put in': (text, place, dice) => text.slice(0, place) + ascii(dice) + text.slice(place),
  'neighbours exchanged': (text, place) =>
    text.slice(0, place) +
    text
      .slice(place, place + 2)
      .split('')
      .reverse()
      .join('') +
    text.slice(place + 2),
  'a stretch twice': (text, place, dice) => text.slice(0, place) + text.slice(Math.floor(dice() * place)),
  'a strange character': (text, place, dice) => text.slice(0, place) + oneOf(strange, dice) + text.slice(place + 1),
  'many changed': (text, _place, dice) => [...text].map((one) => (dice() < 0.2 ? ascii(dice) : one)).join(''),
  'turned around': (text) => [...text].reverse().join(''),
  'shuffled halves': (text, place) => text.slice(place) + text.slice(0, place),
  'in small letters': (text) => text.toLowerCase(),
  'in full width': (text) => text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
  'spaces in it': (text, place) => `${text.slice(0, place)} ${text.slice(place)}`,
  'lines broken and quoted': (text, place) => `> ${text.slice(0, place)}\r\n> ${text.slice(place)}`,
  'in brackets': (text) => `<${text}>`,
  'a sentence around it': (text) => `結果です。${text}。ご確認ください。`,
  'with % for its marks': (text) =>
    text.replace(/["#%&/:=?{}]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`),
  'twice over': (text) => text + text,
}

/** Names of everything that can be done to a good text. */
export const spoilingNames: readonly string[] = Object.keys(spoilings)

/** A good text with one thing done to it, at a place that the dice choose. */
export function spoiled(text: string, name: string, dice: () => number): string {
  const spoil = Object.hasOwn(spoilings, name) ? spoilings[name] : undefined
  if (spoil === undefined) throw new Error(`nothing is called ${name}`)
  return spoil(text, Math.floor(dice() * (text.length + 1)), dice)
}

/** A text that comes from one of the good ones, or from nowhere; `from` is the good one. */
export function anyText(
  good: readonly string[],
  dice: () => number,
): { readonly text: string; readonly from: string | null } {
  const kind = dice()
  if (kind < 0.05) return { text: oneOf([...hostileTexts.slice(0, 21), ...emptyTexts], dice).text, from: null }
  if (kind < 0.2) return { text: times(strange.join(''), dice() * 200) + any(dice), from: null }
  if (kind < 0.3) return { text: any(dice), from: null }
  const from = oneOf(good, dice)
  const once = spoiled(from, oneOf(spoilingNames, dice), dice)
  return { text: dice() < 0.3 ? spoiled(once, oneOf(spoilingNames, dice), dice) : once, from }
}

function any(dice: () => number): string {
  return Array.from({ length: Math.floor(dice() * 120) }, () => ascii(dice)).join('')
}

function ascii(dice: () => number): string {
  return String.fromCharCode(32 + Math.floor(dice() * 95))
}

function oneOf<T>(all: readonly T[], dice: () => number): T {
  const one = all[Math.floor(dice() * all.length)]
  if (one === undefined) throw new Error('nothing to choose from')
  return one
}
