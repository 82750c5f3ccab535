/** How is one day written for a calendar, so that every calendar takes it? */

export interface CalendarDay {
  /** The same for ever for this entry, such as random letters. */
  readonly uid: string
  /** When the file was made, in UTC: `20261122T010203Z`. */
  readonly stamp: string
  /** The day and the day after it: `20270222`, `20270223`. */
  readonly from: string
  readonly until: string
  readonly title: string
  readonly text: string
  readonly address: string
}

/** One all-day entry as a calendar file (RFC 5545). */
export function calendarFile({ uid, stamp, from, until, title, text, address }: CalendarDay): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//cs-maturity//diagnosis//JA',
    'BEGIN:VEVENT',
    `UID:${uid}@cs-maturity`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${from}`,
    `DTEND;VALUE=DATE:${until}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    `URL:${address}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n?|\n/g, '\\n')
}

/** RFC 5545, 3.1: at most 75 bytes a line, broken between characters; the next part begins with a space. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let bytes = 0
  for (const character of line) {
    const more = bytesOf(character)
    if (bytes + more > 75) {
      parts.push(part)
      part = ' '
      bytes = 1
    }
    part += character
    bytes += more
  }
  return [...parts, part].join('\r\n')
}

function bytesOf(character: string): number {
  const point = character.codePointAt(0) ?? 0
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}
