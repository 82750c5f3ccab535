/** Are days counted by the person's own calendar, and months as people mean them? */
import { expect, test } from 'vitest'
import { dayNumberOf, isoDayOf, momentOfDay, momentOfIsoDay, monthsLater } from '../../../src/state/days.ts'

const at = (text: string) => new Date(text).getTime()

test('the first day is 1 January 2025, from its first to its last minute', () => {
  expect(dayNumberOf(at('2025-01-01T00:00'))).toBe(0)
  expect(dayNumberOf(at('2025-01-01T23:59'))).toBe(0)
  expect(dayNumberOf(at('2025-01-02T00:00'))).toBe(1)
  expect(dayNumberOf(at('2026-11-22T09:30'))).toBe(690)
})

test('a day that is counted is the same day again, through every change of the clock', () => {
  for (let day = 0; day < 12_000; day += 1) expect(dayNumberOf(momentOfDay(day))).toBe(day)
})

test('a written day is read back as the same one', () => {
  for (const day of ['2025-01-01', '2026-03-29', '2028-02-29', '2099-12-31']) {
    expect(isoDayOf(momentOfIsoDay(day) ?? 0)).toBe(day)
  }
  expect(momentOfIsoDay('2026-11-22T')).toBeNull()
})

test.each([
  ['2026-11-22T09:00', '2027-02-22'],
  ['2026-11-30T09:00', '2027-02-28'],
  ['2027-11-30T23:59', '2028-02-29'],
  ['2026-10-31T00:00', '2027-01-31'],
])('three months after %s is %s', (now, then) => {
  expect(isoDayOf(monthsLater(at(now), 3))).toBe(then)
})
