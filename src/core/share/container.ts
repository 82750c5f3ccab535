/** What stands around the answers of a code: which edition, which day, how long, and is it whole? */
import { crc32 } from './crc32.ts'

/** The bytes of a code, by part. */
export interface Container {
  /** Place of the edition in the registry, from 1. */
  readonly edition: number
  /** Whole days since 2025-01-01, 1–65,535; 0: not given. */
  readonly day: number
  readonly answers: Uint8Array
}

/** `tags`: numbers of the extensions that stand there; this edition knows none. */
export type ReadContainer =
  | { readonly ok: true; readonly value: Container; readonly tags: readonly number[]; readonly length: number }
  | { readonly ok: false; readonly reason: 'cut-off' | 'damaged' }

/** What a code may take up, so that no text makes us look far. */
export const mostBytes = 500

const checkLength = 4

/** What is checked beside the bytes: that they are a result, and of this version. */
const domain = [...'csd:r1'].map((character) => character.charCodeAt(0))

/** The bytes of a code, with their check. */
export function containerBytes({ edition, day, answers }: Container): Uint8Array {
  const noExtensions = 0
  const body = [...varint(edition), day >> 8, day & 255, ...varint(answers.length), ...answers, noExtensions]
  return Uint8Array.from([...body, ...checkOf(body)])
}

/** Reads a code from the beginning of the bytes, which say themselves where it ends. */
export function readContainer(bytes: Uint8Array): ReadContainer {
  const edition = readVarint(bytes, 0)
  if (typeof edition === 'string') return { ok: false, reason: edition }
  const dayAt = edition.next
  const answersLength = readVarint(bytes, dayAt + 2)
  if (typeof answersLength === 'string') return { ok: false, reason: answersLength }
  const answersEnd = answersLength.next + answersLength.number
  if (answersEnd > mostBytes) return { ok: false, reason: 'damaged' }
  const extensionsLength = readVarint(bytes, answersEnd)
  if (typeof extensionsLength === 'string') return { ok: false, reason: extensionsLength }
  const end = extensionsLength.next + extensionsLength.number
  const length = end + checkLength
  if (length > mostBytes) return { ok: false, reason: 'damaged' }
  if (length > bytes.length) return { ok: false, reason: 'cut-off' }
  const answers = bytes.slice(answersLength.next, answersEnd)
  const tags = tagsIn(bytes.slice(extensionsLength.next, end))
  const isWhole = checkOf(bytes.subarray(0, end)).every((byte, place) => byte === bytes[end + place])
  if (!isWhole || edition.number === 0 || tags === null) return { ok: false, reason: 'damaged' }
  const day = ((bytes[dayAt] ?? 0) << 8) | (bytes[dayAt + 1] ?? 0)
  return { ok: true, value: { edition: edition.number, day, answers }, tags, length }
}

function checkOf(body: Iterable<number>): readonly number[] {
  const check = crc32([...domain, ...body])
  return [check >>> 24, (check >>> 16) & 255, (check >>> 8) & 255, check & 255]
}

/** The tags of the extensions, each once and ascending; `null` if they are not written so. */
function tagsIn(bytes: Uint8Array): readonly number[] | null {
  const tags: number[] = []
  let place = 0
  while (place < bytes.length) {
    const tag = readVarint(bytes, place)
    if (typeof tag === 'string' || tag.number <= (tags.at(-1) ?? 0)) return null
    const length = readVarint(bytes, tag.next)
    if (typeof length === 'string') return null
    tags.push(tag.number)
    place = length.next + length.number
  }
  return place === bytes.length ? tags : null
}

/** Seven bits a byte, the lowest first; the highest bit of a byte says that another one follows. */
function varint(number: number): readonly number[] {
  return number < 128 ? [number] : [(number & 127) | 128, ...varint(number >>> 7)]
}

/** At most three bytes, and not one more than needed. */
function readVarint(bytes: Uint8Array, from: number): { number: number; next: number } | 'cut-off' | 'damaged' {
  let number = 0
  for (let count = 0; count < 3; count += 1) {
    const byte = bytes[from + count]
    if (byte === undefined) return 'cut-off'
    number |= (byte & 127) << (7 * count)
    if (byte < 128) return byte === 0 && count > 0 ? 'damaged' : { number, next: from + count + 1 }
  }
  return 'damaged'
}
