/** What is left of a text when everything that mail, keyboards and people put around a code's characters is made one? */

/** Marks that stand for what was between two characters. */
export const gap = { hyphen: '-', space: ' ', line: '\n', lines: '\f' } as const

/** Strokes that are typed for a hyphen and are none to Unicode: the long vowel and the wave of Japanese, rules, bullets. */
const strokes = 'ー～─━⁃˗'

/**
 * The text with everything unseen taken out, characters of other widths and styles made plain, and each stretch of
 * hyphens, spaces, line breaks and marks of quoted mail made one `gap`. Takes time in step with the length of the text.
 */
export function squeezed(text: string): string {
  return (
    text
      .replace(/\p{Default_Ignorable_Code_Point}+/gu, '')
      // Everything but ASCII, kana and kanji, which stay as they are.
      .replace(/[^\0-\x7F\u3041-\u309F\u30A1-\u30FA\u4E00-\u9FFF]/gu, plain)
      // A mail quotes with `>` at the beginning of a line.
      .replace(/[\s-]*[\n\r][\s>-]*|[\s-]+/g, gapFor)
  )
}

/**
 * One character by itself: to normalise a whole text takes time in step with the square of its length where someone
 * heaped up accents.
 */
function plain(character: string): string {
  if (strokes.includes(character) || /\p{Dash}/u.test(character)) return gap.hyphen
  if (/\s/.test(character)) return /[\u2028\u2029]/.test(character) ? '\n' : ' '
  const normal = character.normalize('NFKC')
  if (strokes.includes(normal)) return gap.hyphen
  return /^[!-~]$/.test(normal) ? normal : character
}

function gapFor(between: string): string {
  const lines = between.replaceAll('\r\n', '\n').split(/[\n\r]/).length - 1
  if (lines > 0) return lines > 1 ? gap.lines : gap.line
  return /\s/.test(between) ? gap.space : gap.hyphen
}
