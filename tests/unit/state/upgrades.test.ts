/** Is a record of every older version brought to today's, in steps that change nothing the second time? */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRecord } from '../../../src/state/record.ts'
import { recordVersion, upgraded } from '../../../src/state/upgrades.ts'

const first = {
  v: 1,
  current: 'a',
  assessments: [{ id: 'a', startedAt: 5, fields: { track: ['quick', 5], 'answers.shared-aim': [4, 6] } }],
}

test('a record of version 1 is one of version 2 from which nothing was removed', () => {
  expect(upgraded(first)).toEqual({ ...first, v: 2, gone: [] })
  expect(readRecord(JSON.stringify(first))).toEqual({
    kind: 'read',
    record: { ...first, v: 2, gone: [] },
    version: 1,
    isWhole: true,
  })
})

test('what is of today stays as it is', () => {
  const today = { ...first, v: 2, gone: ['b'] }
  expect(upgraded(today)).toEqual(today)
})

test.each([undefined, null, '1', 0, -1, 1.5, Number.NaN, recordVersion + 1])('there was no version %s', (v) => {
  expect(upgraded({ ...first, v })).toBeNull()
})

test('of an older version too everything is kept that reads', () => {
  const text = JSON.stringify({ ...first, assessments: [...first.assessments, { id: 'b' }] })
  expect(readRecord(text)).toMatchObject({ kind: 'read', version: 1, isWhole: false, record: { current: 'a' } })
})

test('upgrading changes nothing of what was given, and twice is once', () => {
  const found = fc.dictionary(fc.constantFrom('current', 'assessments', 'gone', '__proto__', 'else'), fc.jsonValue())
  fc.assert(
    fc.property(found, fc.integer({ min: 1, max: recordVersion }), (given, v) => {
      const before = JSON.stringify({ ...given, v })
      const record = { ...given, v }
      const once = upgraded(record)
      if (once === null) throw new Error('a version there was')
      expect(JSON.stringify(record)).toBe(before)
      expect(once['v']).toBe(recordVersion)
      // A step that is done again, because the new text was never written, finds its own work.
      for (let version = v; version <= recordVersion; version += 1) {
        expect(upgraded({ ...once, v: version })).toEqual(once)
      }
    }),
  )
})
