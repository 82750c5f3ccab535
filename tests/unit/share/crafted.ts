/** How is a code made by hand, byte by byte, as no edition of ours or only a later one would write it? */
import { toBase32 } from '../../../src/core/share/base32.ts'
import { crc32 } from '../../../src/core/share/crc32.ts'

const domain = [...new TextEncoder().encode('csd:r1')]

/** The code of these bytes, with a check that fits them. */
export function craftedCode(body: readonly number[]): string {
  return `r1.${toBase32(Uint8Array.from(withCheck(body)))}`
}

export function withCheck(body: readonly number[]): readonly number[] {
  const check = crc32([...domain, ...body])
  return [...body, check >>> 24, (check >>> 16) & 255, (check >>> 8) & 255, check & 255]
}
