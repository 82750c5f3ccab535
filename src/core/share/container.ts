/** What stands around the answers of a code: which edition, which day, how long, and is it whole? */
import { crc32 } from './crc32.ts'
import { readVarint, varint } from './varint.ts'

/** The bytes of a result's code, by part. */
export interface Container {
  /** Place of the edition in the registry, from 1. */
  readonly edition: number
  /** Whole days since 2025-01-01, 1–65,535; 0: not given. */
  readonly day: number
  readonly answers: Uint8Array
  readonly extensions: readonly Extension[]
}

/** What may stand in a code or not, by number. */
export interface Extension {
  readonly tag: number
  readonly bytes: Uint8Array
}

/** What each extension holds, in codes of every kind. */
export const tags = { figures: 1, economics: 2, churn: 3 } as const

/** `length`: how many bytes belong to the code. */
export type ReadBytes<T> =
  | { readonly ok: true; readonly value: T; readonly length: number }
  | { readonly ok: false; readonly reason: 'cut-off' | 'damaged' }

/** What a code may take up, so that no text makes us look far. */
export const mostBytes = 2000

const checkLength = 4

/** What is checked beside the bytes: of which kind they are, and of which version. */
const domains = { r: bytesOf('csd:r1'), k: bytesOf('csd:k1') } as const

/** The bytes of a result's code, with their check. */
export function containerBytes({ edition, day, answers, extensions }: Container): Uint8Array {
  const body = [...varint(edition), day >> 8, day & 255, ...varint(answers.length), ...answers]
  return sealed('r', body, extensions)
}

/** Reads the code of a result from the beginning of the bytes, which say themselves where it ends. */
export function readContainer(bytes: Uint8Array): ReadBytes<Container> {
  const edition = readVarint(bytes, 0)
  if (typeof edition === 'string') return { ok: false, reason: edition }
  const dayAt = edition.next
  const answersLength = readVarint(bytes, dayAt + 2)
  if (typeof answersLength === 'string') return { ok: false, reason: answersLength }
  const answersEnd = answersLength.next + answersLength.number
  const rest = readSealed('r', bytes, answersEnd)
  if (!rest.ok) return rest
  if (edition.number === 0) return { ok: false, reason: 'damaged' }
  const day = ((bytes[dayAt] ?? 0) << 8) | (bytes[dayAt + 1] ?? 0)
  const answers = bytes.slice(answersLength.next, answersEnd)
  return { ...rest, value: { edition: edition.number, day, answers, extensions: rest.value } }
}

/** A body with its extensions and its check. */
export function sealed(
  kind: keyof typeof domains,
  body: readonly number[],
  extensions: readonly Extension[],
): Uint8Array {
  const rest = extensions.flatMap(({ tag, bytes }) => [...varint(tag), ...varint(bytes.length), ...bytes])
  const checked = [...body, ...varint(rest.length), ...rest]
  return Uint8Array.from([...checked, ...checkOf(kind, checked)])
}

/** The extensions that stand behind a body of so many bytes, and whether all of it is as it was written. */
export function readSealed(
  kind: keyof typeof domains,
  bytes: Uint8Array,
  body: number,
): ReadBytes<readonly Extension[]> {
  if (body > mostBytes) return { ok: false, reason: 'damaged' }
  const size = readVarint(bytes, body)
  if (typeof size === 'string') return { ok: false, reason: size }
  const end = size.next + size.number
  const length = end + checkLength
  if (length > mostBytes) return { ok: false, reason: 'damaged' }
  if (length > bytes.length) return { ok: false, reason: 'cut-off' }
  const isWhole = checkOf(kind, bytes.subarray(0, end)).every((byte, place) => byte === bytes[end + place])
  const extensions = isWhole ? extensionsIn(bytes.slice(size.next, end)) : null
  return extensions === null ? { ok: false, reason: 'damaged' } : { ok: true, value: extensions, length }
}

function checkOf(kind: keyof typeof domains, body: Iterable<number>): readonly number[] {
  const check = crc32([...domains[kind], ...body])
  return [check >>> 24, (check >>> 16) & 255, (check >>> 8) & 255, check & 255]
}

/** Each tag once and ascending; `null` if they are not written so. */
function extensionsIn(bytes: Uint8Array): readonly Extension[] | null {
  const extensions: Extension[] = []
  let place = 0
  while (place < bytes.length) {
    const tag = readVarint(bytes, place)
    if (typeof tag === 'string' || tag.number <= (extensions.at(-1)?.tag ?? 0)) return null
    const length = readVarint(bytes, tag.next)
    if (typeof length === 'string') return null
    place = length.next + length.number
    extensions.push({ tag: tag.number, bytes: bytes.slice(length.next, place) })
  }
  return place === bytes.length ? extensions : null
}

function bytesOf(text: string): readonly number[] {
  return [...text].map((character) => character.charCodeAt(0))
}
