/** Is the calendar file one that every calendar takes? */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarFile } from '../../../src/core/export/calendar.ts'

const day = {
  uid: 'abc',
  stamp: '20261122T010203Z',
  from: '20270222',
  until: '20270223',
  title: 'もう一度、診断する; そして, 見比べる',
  text: '前回から\n3か月たちました\\',
  address: 'https://example.org/ja/diagnosis/',
}

/** What a calendar reads: folded lines joined, signs unescaped. */
function readBack(file: string): Readonly<Record<string, string>> {
  const lines = file.replace(/\r\n /g, '').split('\r\n').slice(0, -1)
  return Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':')
      return [
        line.slice(0, colon),
        line.slice(colon + 1).replace(/\\([nN;,\\])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign)),
      ]
    }),
  )
}

test('holds one day, whole, with its sentence and address', () => {
  expect(readBack(calendarFile(day))).toMatchObject({
    VERSION: '2.0',
    UID: 'abc@cs-maturity',
    DTSTAMP: '20261122T010203Z',
    'DTSTART;VALUE=DATE': '20270222',
    'DTEND;VALUE=DATE': '20270223',
    SUMMARY: day.title,
    DESCRIPTION: day.text,
    URL: day.address,
  })
})

test('no text adds a line of its own or one over 75 bytes, and each comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
      const file = calendarFile({ ...day, title })
      const bytes = file.split('\r\n').map((line) => new TextEncoder().encode(line).length)
      expect(Math.max(...bytes)).toBeLessThanOrEqual(75)
      expect(readBack(file)['SUMMARY']).toBe(title.replace(/\r\n?/g, '\n'))
      expect(file.match(/^BEGIN:/gm)).toHaveLength(2)
    }),
  )
})

test('ends every line as the standard says', () => {
  expect(calendarFile(day).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(calendarFile(day)).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/)
})
