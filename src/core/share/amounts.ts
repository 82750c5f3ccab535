/** How are amounts written, each under its permanent number? */
import { numberBytes, readNumber } from './number-bytes.ts'
import { readVarint, varint } from './varint.ts'

/** The number of each amount that is given, and the amount. `names` are in the order of their numbers, from 1. */
export function amountBytes(
  names: readonly string[],
  amounts: Readonly<Record<string, number | null>>,
): readonly number[] {
  return names.flatMap((name, place) => {
    const amount = Object.hasOwn(amounts, name) ? amounts[name] : undefined
    return typeof amount === 'number' ? [...varint(place + 1), ...numberBytes(amount)] : []
  })
}

/** `hasNewer`: whether amounts stand there that have no name here. `null` if nobody writes it so. */
export function readAmounts(
  names: readonly string[],
  bytes: Uint8Array,
  from = 0,
): { readonly amounts: Readonly<Record<string, number>>; readonly hasNewer: boolean } | null {
  const amounts: Record<string, number> = {}
  let hasNewer = false
  let last = 0
  for (let place = from; place < bytes.length; ) {
    const at = readVarint(bytes, place)
    if (typeof at === 'string' || at.number <= last) return null
    const read = readNumber(bytes, at.next)
    if (read === null) return null
    const name = names[at.number - 1]
    if (name === undefined) hasNewer = true
    else amounts[name] = read.number
    last = at.number
    place = read.next
  }
  return { amounts, hasNewer }
}
