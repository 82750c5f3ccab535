/** How are bytes written in characters that survive mail, chat and being read aloud? */

/** Crockford's Base32: no I, L, O or U. A character stands for its place, 0–31. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Five bits a character, the first bit first; the last character is filled up with zeros. */
export function toBase32(bytes: Uint8Array): string {
  let text = ''
  let held = 0
  let count = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    count += 8
    while (count >= 5) {
      count -= 5
      text += alphabet[held >> count]
      held &= (1 << count) - 1
    }
  }
  return count === 0 ? text : text + alphabet[held << (5 - count)]
}

/** What a character stands for, 0–31, in upper or lower case; -1 if it is not of the alphabet, nor like one that is. */
export function digitOf(character: string): number {
  const upper = character.toUpperCase()
  const plain = upper === 'O' ? '0' : upper === 'I' || upper === 'L' ? '1' : upper
  return plain.length === 1 ? alphabet.indexOf(plain) : -1
}

/** The bytes that are complete; bits of a last, begun one are left out. */
export function fromBase32(digits: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(Math.floor((digits.length * 5) / 8))
  let held = 0
  let count = 0
  let place = 0
  for (const digit of digits) {
    held = (held << 5) | digit
    count += 5
    if (count < 8) continue
    count -= 8
    bytes[place] = held >> count
    place += 1
    held &= (1 << count) - 1
  }
  return bytes
}

/** How many characters so many bytes take. */
export function lengthInBase32(bytes: number): number {
  return Math.ceil((bytes * 8) / 5)
}
