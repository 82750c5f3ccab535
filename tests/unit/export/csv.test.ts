/** Does every spreadsheet open our tables right, and run nothing in them? */
import { expect, test } from 'vitest'
import { byteOrderMark, csvLine } from '../../../src/core/export/csv.ts'

test('quotes text and doubles quotes inside it', () => {
  expect(csvLine(['bread', 'a "fresh" loaf', 'one, two', 'line\nbreak'])).toBe(
    '"bread","a ""fresh"" loaf","one, two","line\nbreak"\r\n',
  )
})

test('leaves numbers numbers, nothing empty', () => {
  expect(csvLine([39.58333333333333, -1, 0, null, ''])).toBe('39.58333333333333,-1,0,,""\r\n')
})

test.each([
  ['=1+1', 'equals'],
  ['+1', 'plus'],
  ['-1', 'minus'],
  ['@sum', 'at'],
  ['\t=1', 'tab'],
  ['\r=1', 'carriage return'],
  ["'quoted", 'apostrophe'],
  ["'=1", 'apostrophe and equals'],
])('an apostrophe disarms %j, which begins with %s', (text) => {
  expect(csvLine([text])).toBe(`"'${text}"\r\n`)
})

test.each([
  ['\uFF1D1+1', 'a full-width equals'],
  ['\uFF0B1', 'a full-width plus'],
  ['\uFF0D1', 'a full-width minus'],
  ['\uFF20sum', 'a full-width at'],
])('an apostrophe disarms %j, which begins with %s', (text) => {
  expect(csvLine([text])).toBe(`"'${text}"\r\n`)
})

test.each(['plain', '全部', ' =1', 'a=1', '"=1"'])('leaves %j as it is', (text) => {
  expect(csvLine([text])).toBe(`"${text.replaceAll('"', '""')}"\r\n`)
})

test('puts no apostrophe before digits and other signs', () => {
  expect(csvLine(['2026-11', '12', ',', '.5', '/path', ':', ';', '<b>', '?'])).toBe(
    '"2026-11","12",",",".5","/path",":",";","<b>","?"\r\n',
  )
})

test('a reader that takes off exactly one apostrophe gets every text back', () => {
  for (const text of ['=1', "'", "''=1", "'plain", 'plain', '\uFF1D1', '2026-11']) {
    const cell = csvLine([text]).slice(1, -3)
    expect(cell.startsWith("'") ? cell.slice(1) : cell).toBe(text)
  }
})

test('a line end closes every line, and the mark is one character', () => {
  expect(csvLine([])).toBe('\r\n')
  expect(byteOrderMark).toBe('\uFEFF')
})
