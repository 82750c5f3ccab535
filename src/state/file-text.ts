/** What text is in a file that a person chose or dropped? */
import type { OpeningError } from '../core/vocabulary/opened.ts'

/** Bytes of the largest file that is read at all: a million characters of up to four bytes. */
const largest = 4_000_000

/** The text, or why there is none. Never throws. */
export async function textOfFile(file: File): Promise<{ readonly text: string } | { readonly reason: OpeningError }> {
  if (file.size > largest) return { reason: 'file-too-large' }
  let bytes: ArrayBuffer
  try {
    bytes = await file.arrayBuffer()
  } catch {
    // Moved, deleted or a folder.
    return { reason: 'file-unreadable' }
  }
  const text = decoded(bytes)
  if (text === null) return { reason: 'not-text' }
  return text.trim() === '' ? { reason: 'file-empty' } : { text }
}

/** UTF-8, or UTF-16 behind its mark, as old editors write it; `null` for anything else. */
function decoded(bytes: ArrayBuffer): string | null {
  const [first, second] = new Uint8Array(bytes)
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    // No text in any encoding that answers are written in.
    return null
  }
}
