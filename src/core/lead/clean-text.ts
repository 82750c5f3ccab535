/** How does a text from a field or from another page become one line that can be sent anywhere? */

/** What turns a line, ends it or cannot be written: controls, ends of lines, overrides of direction. */
const unfit = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu

/** Halves of characters, which no encoding can write. */
const halves = /\p{Cs}/gu

/** One line, spaces joined and taken from both ends, no longer than `most`. */
export function cleanText(text: string, most = Number.POSITIVE_INFINITY): string {
  const line = text
    .replace(unfit, ' ')
    .replace(halves, '\ufffd')
    .replace(/[\s\u200b\ufeff]+/gu, ' ')
    .trim()
  return line.length <= most ? line : line.slice(0, most).replace(halves, '').trim()
}
