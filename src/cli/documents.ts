/** Which JSON documents does a stream of bytes hold: one object, an array of them, or one a line? */
import type { FileError } from '../core/vocabulary/problem-words.ts'

/** One document in its place. `line`: the line it begins on, or its place in an array; both count from 1. */
export type Found =
  | { readonly line: number; readonly document: unknown }
  | { readonly line: number; readonly error: FileError }

interface Line {
  readonly number: number
  /** `null`: longer than may be held. */
  readonly text: string | null
  readonly bytes: number
}

/**
 * Yields every document in order. Lines that are documents by themselves are given on at once, so that memory stays
 * bounded however long the stream; anything else is held until it ends, up to `most` bytes.
 */
export async function* documentsIn(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Found> {
  let held: Line[] | null = []
  let heldBytes = 0
  for await (const line of linesOf(chunks, most)) {
    if (held === null) {
      yield* documentOn(line)
      continue
    }
    if (held.length === 0 && line.text !== null && line.text.trim() === '') continue
    // A first line that is a document, or longer than one may be, is followed by others like it.
    if (held.length === 0 && (line.text === null || isDocument(line))) {
      held = null
      yield* documentOn(line)
      continue
    }
    held.push(line)
    heldBytes += line.bytes + 1
    if (heldBytes < most) continue
    if (!isOneALine(held)) {
      yield { line: held[0]?.number ?? 1, error: 'too-large' }
      return
    }
    for (const one of held) yield* documentOn(one)
    held = null
  }
  if (held !== null) yield* wholeOf(held)
}

function* wholeOf(held: readonly Line[]): Generator<Found> {
  const [first] = held
  if (first === undefined) {
    yield { line: 1, error: 'empty-file' }
    return
  }
  const whole = parsed(held.map(({ text }) => text ?? '').join('\n'))
  if (whole !== undefined) {
    if (!Array.isArray(whole.value)) yield { line: first.number, document: whole.value }
    else for (const [place, document] of whole.value.entries()) yield { line: place + 1, document }
  } else if (isOneALine(held)) {
    for (const line of held) yield* documentOn(line)
  } else {
    yield { line: first.number, error: 'invalid-json' }
  }
}

function* documentOn({ number, text }: Line): Generator<Found> {
  if (text === null) yield { line: number, error: 'too-large' }
  else if (text.trim() !== '') {
    const one = parsed(text)
    yield one === undefined ? { line: number, error: 'invalid-json' } : { line: number, document: one.value }
  }
}

/** A damaged first line does not make the rest one damaged document. */
function isOneALine(lines: readonly Line[]): boolean {
  if (lines[0]?.text?.trimStart().startsWith('[')) return false
  return lines.length > 1 && lines.slice(1).some(isDocument)
}

function isDocument({ text }: Line): boolean {
  if (text === null || !text.trimStart().startsWith('{')) return false
  return parsed(text) !== undefined
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    // Not JSON; said to the person in words by whoever asked.
    return undefined
  }
}

async function* linesOf(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Line> {
  const newline = 0x0a
  let number = 0
  let parts: Uint8Array[] = []
  let bytes = 0
  const take = (): Line => {
    number += 1
    const line = { number, text: bytes > most ? null : decode(parts, number === 1), bytes }
    parts = []
    bytes = 0
    return line
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let to = chunk.indexOf(newline); to !== -1; to = chunk.indexOf(newline, from)) {
      bytes += to - from
      if (bytes <= most) parts.push(chunk.subarray(from, to))
      yield take()
      from = to + 1
    }
    bytes += chunk.length - from
    if (bytes > most) parts = []
    else if (from < chunk.length) parts.push(chunk.subarray(from))
  }
  if (bytes > 0) yield take()
}

function decode(parts: readonly Uint8Array[], isFirst: boolean): string {
  const text = Buffer.concat(parts).toString('utf8')
  return isFirst ? text.replace(/^\uFEFF/, '') : text
}
