/** How is a code made by hand, byte by byte, as no edition of ours or only a later one would write it? */
import { toBase32 } from '../../../src/core/share/base32.ts'
import { crc32 } from '../../../src/core/share/crc32.ts'

/** The code of these bytes, with a check that fits them. */
export function craftedCode(body: readonly number[], kind: 'r' | 'k' = 'r'): string {
  return `${kind}1.${toBase32(Uint8Array.from(withCheck(body, kind)))}`
}

export function withCheck(body: readonly number[], kind: 'r' | 'k' = 'r'): readonly number[] {
  const check = crc32([...new TextEncoder().encode(`csd:${kind}1`), ...body])
  return [...body, check >>> 24, (check >>> 16) & 255, (check >>> 8) & 255, check & 255]
}
