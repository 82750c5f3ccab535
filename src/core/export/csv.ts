/** How is a table written so that every spreadsheet opens it right and runs nothing in it? */

export type Cell = string | number | null

/** One line of CSV with its line end: text quoted and disarmed, real numbers left as numbers, `null` empty. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(cellText).join(',')}\r\n`
}

/** Spreadsheets in Japan read UTF-8 only behind this mark. */
export const byteOrderMark = '\uFEFF'

function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  return `"${disarmed(cell).replaceAll('"', '""')}"`
}

/** A leading apostrophe keeps a spreadsheet from running the text as a formula; a reader takes off exactly one. */
function disarmed(text: string): string {
  // The last four are the full-width forms of the first four.
  return /^[=+\-@\t\r'\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text
}
