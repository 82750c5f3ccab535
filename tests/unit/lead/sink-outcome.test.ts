/** Is a lead tried again only where that cannot bring it twice, and never sooner than asked? */
import { describe, expect, test } from 'vitest'
import { httpDate } from '../../../src/core/lead/http-date.ts'
import { sinkOutcome } from '../../../src/core/lead/sink-outcome.ts'

const now = 784_111_777_000
const outcome = (status: number, retryAfter: string | null = null, before = 0, chance = 0.5) =>
  sinkOutcome('json', { status, retryAfter }, { before, now, chance })

test.each([200, 201, 202, 204])('%i is accepted', (status) => {
  expect(outcome(status)).toEqual({ kind: 'accepted' })
})

test.each([400, 401, 403, 404, 408, 409, 422])('%i is refused and not tried again', (status) => {
  expect(outcome(status)).toEqual({ kind: 'rejected' })
})

test.each([0, 302, 304])('%i says nothing', (status) => {
  expect(outcome(status)).toEqual({ kind: 'unconfirmed' })
})

describe.each([429, 500, 502, 503])('%i', (status) => {
  test('is tried again after 1, 4 and 15 seconds, then no more', () => {
    expect([0, 1, 2, 3].map((before) => outcome(status, null, before))).toEqual([
      { kind: 'retry', wait: 1000 },
      { kind: 'retry', wait: 4000 },
      { kind: 'retry', wait: 15_000 },
      { kind: 'busy', wait: null },
    ])
  })

  test('is tried again up to 30 % sooner or later', () => {
    expect(outcome(status, null, 1, 0)).toEqual({ kind: 'retry', wait: 2800 })
    expect(outcome(status, null, 1, 0.999_999)).toEqual({ kind: 'retry', wait: 5200 })
  })
})

describe('Retry-After', () => {
  test('in seconds is waited for', () => {
    expect(outcome(429, '30')).toEqual({ kind: 'retry', wait: 30_000 })
  })

  test('as a date is waited for', () => {
    expect(outcome(503, 'Sun, 06 Nov 1994 08:50:07 GMT')).toEqual({ kind: 'retry', wait: 30_000 })
  })

  test('never shortens the wait', () => {
    expect(outcome(503, '0', 1)).toEqual({ kind: 'retry', wait: 4000 })
    expect(outcome(503, 'Sun, 06 Nov 1994 08:00:00 GMT', 1)).toEqual({ kind: 'retry', wait: 4000 })
  })

  test('of two minutes is waited for; beyond, the visitor is told', () => {
    expect(outcome(429, '120')).toEqual({ kind: 'retry', wait: 120_000 })
    expect(outcome(429, '121')).toEqual({ kind: 'busy', wait: 121_000 })
  })

  test('is told as well when tries are over', () => {
    expect(outcome(429, '60', 3)).toEqual({ kind: 'busy', wait: 60_000 })
  })

  test.each(['soon', '', '-5', '1.5', 'Sunday, 06-Nov-94 08:49:37 GMT'])('%j is not understood and ignored', (text) => {
    expect(outcome(429, text)).toEqual({ kind: 'retry', wait: 1000 })
  })
})

describe('HubSpot', () => {
  const hubspot = (status: number, chance: number, before = 0) =>
    sinkOutcome('hubspot', { status, retryAfter: null }, { before, now, chance })

  test('is left alone for ten seconds at least after 429', () => {
    expect(hubspot(429, 0)).toEqual({ kind: 'retry', wait: 10_000 })
    expect(hubspot(429, 0.5)).toEqual({ kind: 'retry', wait: 11_500 })
    expect(hubspot(429, 0.5, 2)).toEqual({ kind: 'retry', wait: 15_000 })
  })

  test('and not after 500', () => {
    expect(hubspot(500, 0.5)).toEqual({ kind: 'retry', wait: 1000 })
  })
})

test.each([
  ['Sun, 06 Nov 1994 08:49:37 GMT', 784_111_777_000],
  ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
  ['Sat, 29 Feb 2020 12:00:00 GMT', 1_582_977_600_000],
  ['Sun, 01 Mar 2020 00:00:00 GMT', 1_583_020_800_000],
  ['Fri, 20 Nov 2026 09:00:00 GMT', 1_795_165_200_000],
])('%s is %i', (text, time) => {
  expect(httpDate(text)).toBe(time)
  expect(httpDate(text)).toBe(Date.parse(text))
})

test.each(['2026-11-20', 'Sun, 06 Foo 1994 08:49:37 GMT', ''])('%j is no date of a header', (text) => {
  expect(httpDate(text)).toBeNull()
})
