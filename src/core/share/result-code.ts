/** How do a company's answers become a code that fits into a link, and a code answers again? */
import { readAnswers } from '../answers/read-answers.ts'
import type { Assessment } from '../vocabulary/answer.ts'
import type { CodeError, CodeOutcome, Registry } from '../vocabulary/code.ts'
import type { Model } from '../vocabulary/model.ts'
import type { Problem } from '../vocabulary/problem.ts'
import { fromBase32, lengthInBase32, toBase32 } from './base32.ts'
import { type Container, containerBytes, readContainer } from './container.ts'
import { packed, unpacked } from './slots.ts'
import { squeezed } from './squeezed.ts'
import { documentOf, travelling } from './travelling.ts'
import { beginningsIn, isAttached, type Run, runFrom } from './written-codes.ts'

/** Characters of the longest text that is read at all: what a slow phone looks through within a second. */
export const longestText = 300_000

const lastDay = 0xffff

/**
 * The answers as what follows `#` in a link: `r1.` and 16 to 52 characters. Only what the registry has a place for
 * travels. `day`: whole days since 2025-01-01, 1–65,535; `null` or any other number: not given.
 */
export function writeResultCode(model: Model, registry: Registry, assessment: Assessment, day: number | null): string {
  const isDay = day !== null && Number.isInteger(day) && day > 0 && day <= lastDay
  const bytes = containerBytes({
    edition: registry.editions.indexOf(model.edition) + 1,
    day: isDay ? day : 0,
    answers: packed(registry.slots, travelling(model, registry, assessment)),
  })
  return `r1.${toBase32(bytes)}`
}

/** A code as it is printed and read aloud: `R1-`, then groups of four. */
export function spelledCode(code: string): string {
  const [version = '', payload = ''] = code.toUpperCase().split('.')
  return [version, ...(payload.match(/.{1,4}/g) ?? [])].join('-')
}

/**
 * The answers in a text that holds a code somewhere: the code in any spelling, a link, a mail around it. The first code
 * that is whole is read. Never throws, and takes time in step with the length of the text.
 */
export function readResultCode(model: Model, registry: Registry, text: string): CodeOutcome {
  if (text.length > longestText) return { ok: false, reason: 'too-long' }
  const plain = squeezed(text)
  if (plain.trim() === '') return { ok: false, reason: 'empty' }
  const { results, other } = beginningsIn(plain)
  let complaint: CodeOutcome | null = null
  for (const { payload, isMeant } of results) {
    const outcome = readFrom(model, registry, plain, payload)
    if (outcome.ok) return outcome
    if (isMeant) complaint ??= outcome
  }
  if (complaint !== null) return complaint
  if (other === null) return { ok: false, reason: 'no-code' }
  return other.kind === 'r'
    ? { ok: false, reason: 'newer-code', found: String(other.version) }
    : { ok: false, reason: 'other-kind', found: other.kind }
}

function readFrom(model: Model, registry: Registry, plain: string, payload: number): CodeOutcome {
  const run = runFrom(plain, payload)
  const read = readContainer(fromBase32(run.digits))
  if (!read.ok) return unread(run, read.reason)
  const length = lengthInBase32(read.length)
  const isFilledUp = ((run.digits[length - 1] ?? 0) & ((1 << (length * 5 - read.length * 8)) - 1)) === 0
  const end = (run.places[length - 1] ?? 0) + 1
  if (!isFilledUp || isAttached(plain, end)) return { ok: false, reason: 'damaged' }
  return answersIn(model, registry, read.value, read.tags) ?? { ok: false, reason: 'damaged' }
}

/** Why a run is no code: a strange character in it, its end missing, or something in it changed. */
function unread({ digits, stop, together }: Run, reason: CodeError): CodeOutcome {
  if (together < digits.length) {
    // Words that come after a code that was cut off are not part of it.
    const first = readContainer(fromBase32(digits.slice(0, together)))
    if (!first.ok && first.reason === 'cut-off') return { ok: false, reason: 'cut-off' }
  }
  if (reason === 'cut-off' && stop !== '') return { ok: false, reason: 'strange-character', found: nameOf(stop) }
  return { ok: false, reason }
}

/** What the bytes say, read at the one door; `null` if no code of ours says it so. */
function answersIn(
  model: Model,
  registry: Registry,
  { edition, day, answers }: Container,
  tags: readonly number[],
): CodeOutcome | null {
  const read = unpacked(registry.slots, answers)
  if (read === null) return null
  const known = registry.editions[edition - 1]
  const newer: readonly Problem[] = [
    ...(known === undefined ? [{ kind: 'newer-part' as const, at: 'edition', found: String(edition) }] : []),
    ...read.newer.map((at) => ({ kind: 'newer-part' as const, at })),
    ...tags.map((tag) => ({ kind: 'newer-part' as const, at: 'extensions', found: String(tag) })),
  ]
  const outcome = readAnswers(model, { ...documentOf(read.values), ...(known === undefined ? {} : { edition: known }) })
  // An object without a format is never unreadable.
  if (!outcome.ok) throw new Error(outcome.reason)
  return {
    ok: true,
    value: { assessment: outcome.value, day: day === 0 ? null : day, isNewer: newer.length > 0 },
    problems: [...newer, ...outcome.problems],
  }
}

/** The character itself, or its number where nobody could see it. */
function nameOf(character: string): string {
  if (!/[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/u.test(character)) return character
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
