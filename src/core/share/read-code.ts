/** What does the first whole code of a kind say in a text that holds it somewhere? */
import type { CodeError, CodeOutcome } from '../vocabulary/code.ts'
import { fromBase32, lengthInBase32 } from './base32.ts'
import { mostBytes, type ReadBytes } from './container.ts'
import { squeezed } from './squeezed.ts'
import { beginningsIn, isAttached, type Run, runFrom } from './written-codes.ts'

/** Characters of the longest text that is read at all: what a slow phone looks through within a second. */
export const longestText = 300_000

/** What nearly every code has room in: looked at first, as a text may hold very many beginnings. */
const usualBytes = 200

/** A kind of code: how its bytes are parted, and what the parts say; `null` if no code of ours says it so. */
interface Kind<Parts, Value> {
  readonly letter: 'r' | 'k'
  readonly parted: (bytes: Uint8Array) => ReadBytes<Parts>
  readonly said: (parts: Parts) => CodeOutcome<Value> | null
}

/** Never throws, and takes time in step with the length of the text. */
export function readCode<Parts, Value>(kind: Kind<Parts, Value>, text: string): CodeOutcome<Value> {
  if (text.length > longestText) return { ok: false, reason: 'too-long' }
  const plain = squeezed(text)
  if (plain.trim() === '') return { ok: false, reason: 'empty' }
  const { own, other } = beginningsIn(plain, kind.letter)
  let complaint: CodeOutcome<Value> | null = null
  for (const { payload, isMeant } of own) {
    const outcome = readFrom(kind, plain, payload)
    if (outcome.ok) return outcome
    if (isMeant) complaint ??= outcome
  }
  if (complaint !== null) return complaint
  if (other === null) return { ok: false, reason: 'no-code' }
  return other.kind === kind.letter
    ? { ok: false, reason: 'newer-code', found: String(other.version) }
    : { ok: false, reason: 'other-kind', found: other.kind }
}

function readFrom<Parts, Value>(kind: Kind<Parts, Value>, plain: string, payload: number): CodeOutcome<Value> {
  let run = runFrom(plain, payload, usualBytes)
  let read = kind.parted(fromBase32(run.digits))
  if (!read.ok && read.reason === 'cut-off' && run.digits.length === lengthInBase32(usualBytes)) {
    run = runFrom(plain, payload, mostBytes)
    read = kind.parted(fromBase32(run.digits))
  }
  if (!read.ok) return unread(kind, run, read.reason)
  const length = lengthInBase32(read.length)
  const isFilledUp = ((run.digits[length - 1] ?? 0) & ((1 << (length * 5 - read.length * 8)) - 1)) === 0
  const end = (run.places[length - 1] ?? 0) + 1
  if (!isFilledUp || isAttached(plain, end)) return { ok: false, reason: 'damaged' }
  return kind.said(read.value) ?? { ok: false, reason: 'damaged' }
}

/** Why a run is no code: a strange character in it, its end missing, or something in it changed. */
function unread<Parts, Value>(
  { parted }: Kind<Parts, Value>,
  { digits, stop, together }: Run,
  reason: CodeError,
): CodeOutcome<Value> {
  if (together < digits.length) {
    // Words that come after a code that was cut off are not part of it.
    const first = parted(fromBase32(digits.slice(0, together)))
    if (!first.ok && first.reason === 'cut-off') return { ok: false, reason: 'cut-off' }
  }
  if (reason === 'cut-off' && stop !== '') return { ok: false, reason: 'strange-character', found: nameOf(stop) }
  return { ok: false, reason }
}

/** The character itself, or its number where nobody could see it. */
function nameOf(character: string): string {
  if (!/[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/u.test(character)) return character
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
