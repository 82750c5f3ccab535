/** Which month did a person type? */

/** `2026/9`, `2026年9月`, `２０２６-09` → `2026-09`. `null` for anything else; empty for nothing typed. */
export function readMonth(typed: string): string | null {
  const text = typed.normalize('NFKC').trim()
  if (text === '') return ''
  const [, year = '', month = ''] = /^((?:19|20)\d\d)\s*[-/.年]\s*(\d{1,2})\s*月?$/.exec(text.slice(0, 20)) ?? []
  const number = Number(month)
  return number >= 1 && number <= 12 ? `${year}-${String(number).padStart(2, '0')}` : null
}
