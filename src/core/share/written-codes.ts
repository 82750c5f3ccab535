/** Where in a text could a code begin, and which characters belong to it? */
import { digitOf, lengthInBase32 } from './base32.ts'
import { gap } from './squeezed.ts'

/** Where codes could begin in a text. */
export interface Beginnings {
  /** Those of the kind that is looked for. */
  readonly own: readonly Beginning[]
  /** The first thing that is written like a code and is of another kind, or of a version to come. */
  readonly other: { readonly kind: string; readonly version: number } | null
}

/** A place at which a code could begin. */
export interface Beginning {
  /** Where the code goes on after kind and version. */
  readonly payload: number
  /** Whether someone meant a code here; what only looks a little like one is no reason to complain. */
  readonly isMeant: boolean
}

/** The characters of a code from its beginning on, as far as they go. */
export interface Run {
  /** What they stand for, 0–31. */
  readonly digits: readonly number[]
  /** Where each stands. */
  readonly places: readonly number[]
  /** The character that ended it; `''` where there is none. */
  readonly stop: string
  /** How many of them stand before a gap that no code has inside it; all of them, if there is none. */
  readonly together: number
}

/** How many beginnings of one text are looked at, of those meant and of others, so that no text takes long. */
const mostBeginnings = 1000

/** Kind and version, with no letter or digit before them but those of a sign as links write it: `%23`, `%20`. */
const beginning = /(?:(?<![0-9a-z])|(?<=%(?:25)?[0-9a-f]{2}))([rpck])([1-9il][0-9oil]{0,2})/gi

/** Where codes of a kind, `r` or `k`, could begin in a squeezed text: those that were meant first, each group in order. */
export function beginningsIn(text: string, wanted: string): Beginnings {
  const meant: Beginning[] = []
  const others: Beginning[] = []
  let other: Beginnings['other'] = null
  for (const { 0: whole, 1: letter = '', 2: digits = '', index } of text.matchAll(beginning)) {
    const kind = letter.toLowerCase()
    const version = versionOf(digits)
    const end = index + whole.length
    const isParted = end === text.length || /[.。\s-]/.test(text.charAt(end))
    const isAlone = isAddressed(text, index)
    if (isParted && kind === wanted && version === 1) {
      const list = isAlone || looksWritten(text, end) ? meant : others
      if (list.length < mostBeginnings) list.push({ payload: end, isMeant: list === meant })
      continue
    }
    if (other === null && isParted && looksWritten(text, end)) other = { kind, version }
    // Typed with nothing after the version: what looks like its second digit belongs to the code.
    if (kind !== wanted || versionOf(digits.charAt(0)) !== 1) continue
    const payload = index + 2
    const list = !isParted && isAlone && looksTyped(text, payload) ? meant : others
    if (list.length < mostBeginnings) list.push({ payload, isMeant: list === meant })
  }
  return { own: [...meant, ...others], other }
}

/** The characters from a beginning on, as many as so many bytes have. */
export function runFrom(text: string, payload: number, bytes: number): Run {
  const most = lengthInBase32(bytes)
  const digits: number[] = []
  const places: number[] = []
  let place = /[.。]/.test(text.charAt(payload)) ? payload + 1 : payload
  let unbroken = 0
  let together = 0
  for (; place < text.length && digits.length < most; place += 1) {
    const character = text.charAt(place)
    if (isGap(character)) {
      // Groups of four have spaces between them, and mail breaks lines; a space in a long code comes after its end.
      if (together === 0 && (character === gap.lines || (character === gap.space && unbroken > 8))) {
        together = digits.length
      }
      unbroken = 0
      continue
    }
    const digit = digitOf(character)
    if (digit < 0) break
    digits.push(digit)
    places.push(place)
    unbroken += 1
  }
  return { digits, places, stop: stopAt(text, place), together: together === 0 ? digits.length : together }
}

/** Whether something is written onto the end of a code without a space. */
export function isAttached(text: string, end: number): boolean {
  return /^-?[0-9a-z]/i.test(text.slice(end, end + 2))
}

/** What ended a run, if it stands inside a code rather than after it. */
function stopAt(text: string, place: number): string {
  const code = text.codePointAt(place)
  if (code === undefined) return ''
  const character = String.fromCodePoint(code)
  const isInside = /[0-9a-z]/i.test(character) || /[0-9a-z]/i.test(text.charAt(place + character.length))
  return isInside ? character : ''
}

/** Whether it stands where a code stands that is all there is, or in a link. */
function isAddressed(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 5), index)
  return /(#|%(?:25)?23)$/.test(before) || (index <= 5 && !/[\p{L}\p{N}]/u.test(before))
}

/** Eight characters after a full stop, or two groups of four. */
function looksWritten(text: string, after: number): boolean {
  return /^([.。][0-9a-tv-z]{8}|[\s-][0-9a-tv-z]{4}[\s-][0-9a-tv-z]{4}(?![0-9a-z]))/i.test(
    text.slice(after, after + 12),
  )
}

/** Eight characters that are no word. */
function looksTyped(text: string, payload: number): boolean {
  const first = text.slice(payload, payload + 8)
  return /^[0-9a-tv-z]{8}$/i.test(first) && /[0-9]/.test(first)
}

function versionOf(digits: string): number {
  return Number([...digits].map((character) => digitOf(character)).join(''))
}

function isGap(character: string): boolean {
  return character === gap.hyphen || character === gap.space || character === gap.line || character === gap.lines
}
