/** Are months read as people write them? */
import { expect, test } from 'vitest'
import { readMonth } from '../../../src/core/text/read-month.ts'

test.each([
  ['2026-09', '2026-09'],
  ['2026/9', '2026-09'],
  ['２０２６年９月', '2026-09'],
  [' 2026.12 ', '2026-12'],
  ['', ''],
  ['2026-13', null],
  ['2026-0', null],
  ['9月', null],
  ['26-09', null],
  ['2026-09-01', null],
  ['昨日', null],
])('%s', (typed, month) => {
  expect(readMonth(typed)).toBe(month)
})
