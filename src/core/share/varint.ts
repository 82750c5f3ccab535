/** How are whole numbers written, small ones in one byte? */

/** Seven bits a byte, the lowest first; the highest bit of a byte says that another one follows. */
export function varint(number: number): readonly number[] {
  return number < 128 ? [number] : [(number % 128) + 128, ...varint(Math.floor(number / 128))]
}

/** `most`: the bytes it may have. Never one more than needed. */
export function readVarint(
  bytes: Uint8Array,
  from: number,
  most = 3,
): { readonly number: number; readonly next: number } | 'cut-off' | 'damaged' {
  let number = 0
  for (let count = 0; count < most; count += 1) {
    const byte = bytes[from + count]
    if (byte === undefined) return 'cut-off'
    number += (byte & 127) * 128 ** count
    if (byte < 128) return byte === 0 && count > 0 ? 'damaged' : { number, next: from + count + 1 }
  }
  return 'damaged'
}
