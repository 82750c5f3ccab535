/** Which number changes when bytes are changed by accident? */

/** The polynomial of IEEE 802.3, lowest bit first; proved for our lengths in `tests/unit/share/changes.test.ts`. */
const polynomial = 0xedb88320

/** CRC-32 as in zip and PNG: 32 bits, begun at and turned over by all ones. */
export function crc32(bytes: Iterable<number>): number {
  let check = 0xffffffff
  for (const byte of bytes) {
    check ^= byte
    for (let bit = 0; bit < 8; bit += 1) check = check & 1 ? (check >>> 1) ^ polynomial : check >>> 1
  }
  return ~check >>> 0
}
