/** How is any number written in a few bytes, so that exactly the same comes back? */
import { readVarint, varint } from './varint.ts'

/** Stands before the eight bytes of a number that no short decimal is. */
const inFull = 255

/** What is added to the power of ten, so that it is never negative. */
const bias = 64

/** The greatest power that is written; the next one would look like `inFull` where the number is negative. */
const mostPower = 62

/**
 * A byte with the sign (128) and the power of ten (plus 64), then the digits as a whole number: 0.05 is `3E 05`. What
 * has more than 53 bits of digits, or another power, stands in full: `FF` and the double, the high byte first.
 */
export function numberBytes(number: number): readonly number[] {
  const [digits = '', tens] = Math.abs(number).toExponential().split('e')
  const figures = digits.replace('.', '')
  const power = Number(tens) - (figures.length - 1)
  if (Number(figures) > Number.MAX_SAFE_INTEGER || power < -bias || power > mostPower) {
    const view = new DataView(new ArrayBuffer(8))
    view.setFloat64(0, number)
    return [inFull, ...new Uint8Array(view.buffer)]
  }
  const isNegative = number < 0 || Object.is(number, -0)
  return [(isNegative ? 128 : 0) + power + bias, ...varint(Number(figures))]
}

/** `null` if no number stands there, or one that we would write otherwise. */
export function readNumber(bytes: Uint8Array, from: number): { readonly number: number; readonly next: number } | null {
  const read = bytes[from] === inFull ? readInFull(bytes, from + 1) : readShort(bytes, from)
  if (read === null || !Number.isFinite(read.number)) return null
  const again = numberBytes(read.number)
  const isSame = again.length === read.next - from && again.every((byte, place) => byte === bytes[from + place])
  return isSame ? read : null
}

function readInFull(bytes: Uint8Array, from: number) {
  const next = from + 8
  if (next > bytes.length) return null
  return { number: new DataView(Uint8Array.from(bytes.subarray(from, next)).buffer).getFloat64(0), next }
}

function readShort(bytes: Uint8Array, from: number) {
  const head = bytes[from] ?? 0
  const digits = readVarint(bytes, from + 1, 8)
  if (typeof digits === 'string') return null
  const sign = head < 128 ? '' : '-'
  return { number: Number(`${sign}${digits.number}e${(head & 127) - bias}`), next: digits.next }
}
