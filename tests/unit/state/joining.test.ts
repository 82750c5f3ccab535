/** Are two records joined with nothing lost, and nothing that was removed coming back? */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assessmentOf } from '../../../src/state/assessment-of.ts'
import { joined, without } from '../../../src/state/joining.ts'
import { emptyRecord, type Field, type Kept, type KeptRecord } from '../../../src/state/record.ts'
import { invented } from '../invented-model.ts'

const kept = (fields: Kept['fields'], id = 'a'): Kept => ({ id, startedAt: 1, fields })

const recordOf = (...assessments: readonly Kept[]): KeptRecord => ({ v: 2, current: 'a', assessments, gone: [] })

const idsIn = ({ assessments }: KeptRecord) => assessments.map(({ id }) => id)

test('of two tabs the later value of each field stands', () => {
  const mine = recordOf(kept({ 'answers.notes': [['name'], 5], 'answers.upgrades': [2, 5] }))
  const theirs = recordOf(kept({ 'answers.notes': [['hope'], 6], 'answers.upgrades': [3, 4], track: ['quick', 1] }))
  expect(joined(mine, theirs).assessments).toEqual([
    kept({ 'answers.notes': [['hope'], 6], 'answers.upgrades': [2, 5], track: ['quick', 1] }),
  ])
})

test('assessments of both stand, and the current one is mine', () => {
  const mine = { ...recordOf(kept({}, 'a'), kept({}, 'b')), current: 'b' }
  const theirs = { ...recordOf(kept({}, 'c'), kept({}, 'a')), current: 'c' }
  const { current, assessments } = joined(mine, theirs)
  expect([current, assessments.map(({ id }) => id)]).toEqual(['b', ['a', 'b', 'c']])
})

test('where mine is none, or gone, or not there, the current one is theirs', () => {
  const theirs = { ...recordOf(kept({}, 'b'), kept({}, 'a')), current: 'b' }
  expect(joined(emptyRecord, theirs).current).toBe('b')
  expect(joined({ ...emptyRecord, current: 'nobody' }, theirs).current).toBe('b')
  expect(joined(recordOf(kept({})), { ...without(theirs, ['a']) }).current).toBe('b')
  expect(joined(recordOf(), recordOf()).current).toBeNull()
})

test('an answer taken back stays taken back, until it is given again', () => {
  const given = recordOf(kept({ 'answers.shared-aim': [4, 1] }))
  const taken = recordOf(kept({ 'answers.shared-aim': [null, 2] }))
  const again = recordOf(kept({ 'answers.shared-aim': [5, 3] }))
  const answers = (record: KeptRecord) => record.assessments.map((one) => assessmentOf(invented, one).answers)
  expect(answers(joined(given, taken))).toEqual([{}])
  expect(answers(joined(taken, given))).toEqual([{}])
  expect(answers(joined(taken, again))).toEqual([{ 'shared-aim': 5 }])
})

test('of two values set in the same moment the same one stands in both tabs', () => {
  const mine = recordOf(kept({ track: ['quick', 1], 'answers.notes': [null, 1], 'answers.upgrades': [2, 1] }))
  const theirs = recordOf(kept({ track: ['full', 1], 'answers.notes': [['name'], 1], 'answers.upgrades': [3, 1] }))
  expect(joined(mine, theirs)).toEqual(joined(theirs, mine))
})

test('no field is dropped, however it is called', () => {
  const fields: Kept['fields'] = Object.fromEntries(
    ['toString', 'valueOf', 'constructor'].map((name): [string, Field] => [name, ['x', 1]]),
  )
  const theirs = recordOf(kept(fields))
  expect(joined(recordOf(kept({})), theirs)).toEqual(theirs)
})

test('what either tab has removed is gone, though the other has changed it since', () => {
  const both = recordOf(kept({ track: ['quick', 1] }), kept({ track: ['full', 1] }, 'b'))
  const removed = without(both, ['b'])
  const changed = recordOf(kept({ track: ['quick', 1] }), kept({ track: ['quick', 9] }, 'b'))
  expect(removed).toEqual({ ...recordOf(kept({ track: ['quick', 1] })), gone: ['b'] })
  expect(joined(changed, removed)).toEqual(removed)
  expect(joined(removed, changed)).toEqual(removed)
})

test('the last thousand removals are remembered, of both tabs', () => {
  const goneOf = (name: string, count: number) => Array.from({ length: count }, (_, place) => `${name}-${place}`)
  const mine: KeptRecord = { ...emptyRecord, gone: goneOf('mine', 600) }
  const theirs: KeptRecord = { ...emptyRecord, gone: goneOf('theirs', 600) }
  const { gone } = joined(mine, theirs)
  expect([gone.length, gone[0], gone.at(-1)]).toEqual([1000, 'mine-200', 'theirs-599'])
  expect(without(mine, ['last']).gone.at(-1)).toBe('last')
  expect(without({ ...emptyRecord, gone: goneOf('old', 1000) }, ['new']).gone).toEqual([
    ...goneOf('old', 1000).slice(1),
    'new',
  ])
})

test('an entry that stands there twice is one, with the fields of both', () => {
  const twice = recordOf(kept({ track: ['quick', 1] }), kept({ 'answers.notes': [[], 2] }))
  expect(joined(twice, emptyRecord)).toEqual(recordOf(kept({ track: ['quick', 1], 'answers.notes': [[], 2] })))
})

/** Records of tabs; whoever writes a field at one moment writes the same. */
const records = fc
  .record({
    current: fc.constantFrom('a', 'b', 'c', null),
    gone: fc.uniqueArray(fc.constantFrom('c', 'd', 'e')),
    assessments: fc
      .subarray(['a', 'b', 'c', 'd'])
      .chain((ids) =>
        fc.tuple(
          ...ids.map((id) =>
            fc
              .dictionary(fc.constantFrom('track', 'chosen', 'answers.notes', 'answers.upgrades'), fc.nat(9))
              .map((times) =>
                kept(
                  Object.fromEntries(
                    Object.entries(times).map(([name, at]): [string, Field] => [name, [at % 3 === 0 ? null : at, at]]),
                  ),
                  id,
                ),
              ),
          ),
        ),
      ),
  })
  // As a tab knows it: nothing stands in it that it knows to be gone.
  .map((given): KeptRecord => joined({ v: 2, ...given }, emptyRecord))

/** Without the order in which entries and fields stand, and without what each tab shows. */
const contentOf = ({ assessments, gone }: KeptRecord) => ({
  fields: Object.fromEntries(assessments.map(({ id, fields }) => [id, fields])),
  gone: new Set(gone),
})

test('which tab joins makes no difference to the content', () => {
  fc.assert(
    fc.property(records, records, (one, other) => {
      expect(contentOf(joined(one, other))).toEqual(contentOf(joined(other, one)))
    }),
  )
})

test('in which order three tabs are joined makes no difference', () => {
  fc.assert(
    fc.property(records, records, records, (one, other, third) => {
      expect(joined(joined(one, other), third).assessments).toEqual(joined(one, joined(other, third)).assessments)
      expect(contentOf(joined(joined(one, other), third))).toEqual(contentOf(joined(one, joined(other, third))))
    }),
  )
})

test('joining again changes nothing', () => {
  fc.assert(
    fc.property(records, records, (one, other) => {
      expect(joined(one, one)).toEqual(one)
      expect(joined(joined(one, other), other)).toEqual(joined(one, other))
      expect(joined(joined(one, other), one)).toEqual(joined(one, other))
    }),
  )
})

test('nothing is dropped that was not removed: every field of either stands, none earlier than before', () => {
  fc.assert(
    fc.property(records, records, (one, other) => {
      const { fields, gone } = contentOf(joined(one, other))
      for (const entry of [...one.assessments, ...other.assessments].filter(({ id }) => !gone.has(id))) {
        expect(Object.hasOwn(fields, entry.id)).toBe(true)
        for (const [name, [, at]] of Object.entries(entry.fields)) {
          expect(fields[entry.id]?.[name]?.[1]).toBeGreaterThanOrEqual(at)
        }
      }
    }),
  )
})

test('nothing that is gone comes back, and what is current is there', () => {
  fc.assert(
    fc.property(records, records, fc.constantFrom('a', 'b', 'c'), (one, other, id) => {
      const removed = without(one, [id])
      for (const both of [joined(removed, other), joined(other, removed), joined(joined(one, removed), one)]) {
        expect(idsIn(both).filter((kept) => [...one.gone, id].includes(kept))).toEqual([])
        expect([...idsIn(both), null]).toContain(both.current)
      }
    }),
  )
})
