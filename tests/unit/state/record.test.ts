/** Is the record read whatever was written, and joined without losing anything? */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  assessmentOf,
  emptyRecord,
  type Field,
  joined,
  type Kept,
  type KeptRecord,
  readRecord,
  value,
} from '../../../src/state/record.ts'
import { invented } from '../invented-model.ts'

const kept = (fields: Kept['fields'], id = 'a'): Kept => ({ id, startedAt: 1, fields })

const recordOf = (...assessments: readonly Kept[]): KeptRecord => ({ v: 1, current: 'a', assessments })

test('reads back what was written', () => {
  const record = recordOf(kept({ track: ['quick', 5], 'answers.shared-aim': [null, 6] }))
  expect(readRecord(JSON.stringify(record))).toEqual({ kind: 'read', record })
  expect(readRecord(JSON.stringify(emptyRecord))).toEqual({ kind: 'read', record: emptyRecord })
})

test('nothing kept is none', () => {
  expect([readRecord(null), readRecord('')]).toEqual([{ kind: 'none' }, { kind: 'none' }])
})

test('a later edition is newer, whatever else it holds', () => {
  for (const text of ['{"v":2}', '{"v":2,"current":7,"assessments":"elsewhere"}', '{"v":99,"more":[1]}']) {
    expect(readRecord(text)).toEqual({ kind: 'newer' })
  }
})

const damaged = [
  '{',
  '{"v":1,"current":"a","assessments":[{"id":"a"',
  'null',
  'true',
  '7',
  '"text"',
  '[]',
  '[{"v":1}]',
  '{}',
  '{"v":"1","current":null,"assessments":[]}',
  '{"v":0,"current":null,"assessments":[]}',
  '{"v":1,"assessments":[]}',
  '{"v":1,"current":7,"assessments":[]}',
  '{"v":1,"current":null,"assessments":{}}',
  '{"v":1,"current":null,"assessments":[null]}',
  '{"v":1,"current":null,"assessments":[{"id":"a","startedAt":"1","fields":{}}]}',
  '{"v":1,"current":null,"assessments":[{"id":"a","startedAt":1,"fields":{"track":"quick"}}]}',
  '{"v":1,"current":null,"assessments":[{"id":"a","startedAt":1,"fields":{"track":["quick"]}}]}',
  // JSON has no NaN: it is written as null
  '{"v":1,"current":null,"assessments":[{"id":"a","startedAt":null,"fields":{}}]}',
  '{"v":1,"current":null,"assessments":[{"id":"a","startedAt":1,"fields":{"track":["quick",null]}}]}',
  // Read as Infinity
  '{"v":1,"current":null,"assessments":[{"id":"a","startedAt":1e999,"fields":{}}]}',
  '{"v":1,"current":null,"assessments":[{"id":"a","startedAt":1,"fields":{"track":["quick",1e999]}}]}',
]

test.each(damaged)('is no record of ours: %s', (text) => {
  expect(readRecord(text)).toEqual({ kind: 'damaged' })
})

test('keys that mean something to the language change nothing', () => {
  const text =
    '{"v":1,"current":null,"__proto__":{"v":2},"assessments":[{"id":"a","startedAt":1,"fields":' +
    '{"__proto__":[{"stained":true},1],"constructor":["x",1],"answers.__proto__":[3,1],"context.constructor":["x",1]}}]}'
  const read = readRecord(text)
  if (read.kind !== 'read') throw new Error(read.kind)
  const [first] = read.record.assessments
  if (first === undefined) throw new Error('the assessment is gone')
  expect(Object.getPrototypeOf(first.fields)).toBe(Object.prototype)
  expect(assessmentOf(invented, first)).toMatchObject({ answers: {}, context: {} })
  expect(Object.hasOwn(Object.prototype, 'stained')).toBe(false)
})

const often = { numRuns: 10_000 }

test('never throws, whatever text is found', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
      expect(['read', 'none', 'newer', 'damaged']).toContain(readRecord(text).kind)
    }),
    often,
  )
})

const names = fc.oneof(
  fc.constantFrom('track', 'businessModel', 'chosen', 'finished', '__proto__', 'constructor', 'toString'),
  fc
    .tuple(
      fc.constantFrom('context', 'answers', 'evidence', 'else'),
      fc.constantFrom(
        'stage',
        'channels',
        'shared-aim',
        'notes',
        'figures-watched',
        'leading',
        '__proto__',
        'toString',
        '',
      ),
    )
    .map((parts) => parts.join('.')),
  fc.string(),
)

const values = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(null, 'unknown', 'not-applicable', 1, 5, 6, 1.5, -0, 1e308, 'full', 'club'),
  fc.dictionary(fc.constantFrom('reply-time', 'stay-rate', '__proto__'), fc.constantFrom('owned', 'else')),
)

test('never throws, however near to a record the text is', () => {
  const fields = fc
    .array(fc.tuple(names, values, fc.double()))
    .map((given) => Object.fromEntries(given.map(([name, found, at]): [string, unknown] => [name, [found, at]])))
  const documents = fc.record(
    {
      v: fc.constantFrom<unknown>(1, 1, 1, 2, '1'),
      current: fc.constantFrom<unknown>(null, 'a', 1),
      assessments: fc.array(fc.record({ id: fc.string(), startedAt: fc.nat(), fields })),
    },
    { requiredKeys: ['v'] },
  )
  fc.assert(
    fc.property(documents, (document) => {
      const read = readRecord(JSON.stringify(document))
      if (read.kind !== 'read') return
      for (const one of read.record.assessments) {
        const { track, businessModel } = assessmentOf(invented, one)
        expect(['full', 'quick']).toContain(track)
        expect(['shop', 'club']).toContain(businessModel)
      }
      joined(read.record, read.record)
    }),
    often,
  )
})

test('never throws, however deep the text is nested', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  expect(readRecord(deep)).toEqual({ kind: 'damaged' })
  const fields = `{"answers.notes":[${deep},1],"context.channels":[${deep},1]}`
  const read = readRecord(`{"v":1,"current":null,"assessments":[{"id":"a","startedAt":1,"fields":${fields}}]}`)
  if (read.kind !== 'read') throw new Error(read.kind)
  expect(read.record.assessments.map((one) => assessmentOf(invented, one).answers)).toEqual([{}])
})

test('an assessment is read field by field', () => {
  const fields: Kept['fields'] = {
    track: ['quick', 1],
    businessModel: ['club', 2],
    'context.stage': ['open', 3],
    'answers.shared-aim': [4, 4],
    'answers.figures-watched': [{ 'stay-rate': 'owned' }, 5],
    'evidence.leading': ['records', 6],
    chosen: [['agree-aim'], 7],
  }
  expect(assessmentOf(invented, kept(fields))).toEqual({
    edition: 'spring',
    track: 'quick',
    businessModel: 'club',
    context: { stage: 'open' },
    answers: { 'shared-aim': 4, 'figures-watched': { 'stay-rate': 'owned' } },
    evidence: { leading: 'records' },
    figures: {},
  })
})

test('fields that make no sense are left out, and the others kept', () => {
  const fields: Kept['fields'] = {
    track: ['slow', 1],
    businessModel: [7, 1],
    'context.stage': ['asleep', 1],
    'context.oven': ['hot', 1],
    'answers.shared-aim': [9, 1],
    'answers.oven': [3, 1],
    'answers.first-weeks': ['not-applicable', 1],
    'answers.notes': [['name', 'weight'], 1],
    'evidence.leading': ['hearsay', 1],
    'evidence.oven': ['records', 1],
    format: ['something/else', 1],
    nonsense: [{}, 1],
  }
  expect(assessmentOf(invented, kept(fields))).toEqual({
    edition: 'spring',
    track: 'full',
    businessModel: 'shop',
    context: {},
    answers: { notes: ['name'] },
    evidence: {},
    figures: {},
  })
})

test('an entry without fields is a full assessment of the first business model', () => {
  expect(assessmentOf(invented, kept({}))).toMatchObject({ track: 'full', businessModel: 'shop', answers: {} })
})

test('a value never set and a value taken back are both nothing', () => {
  expect(value({ track: [null, 1] }, 'track')).toBeUndefined()
  expect(value({}, 'track')).toBeUndefined()
  expect(value({}, 'toString')).toBeUndefined()
  expect(value({ track: ['quick', 1] }, 'track')).toBe('quick')
})

test('of two tabs the later value of each field stands', () => {
  const mine = recordOf(kept({ 'answers.notes': [['name'], 5], 'answers.upgrades': [2, 5] }))
  const theirs = recordOf(kept({ 'answers.notes': [['hope'], 6], 'answers.upgrades': [3, 4], track: ['quick', 1] }))
  expect(joined(mine, theirs).assessments).toEqual([
    kept({ 'answers.notes': [['hope'], 6], 'answers.upgrades': [2, 5], track: ['quick', 1] }),
  ])
})

test('assessments of both stand, and the current one is mine', () => {
  const mine: KeptRecord = { v: 1, current: 'b', assessments: [kept({}, 'a'), kept({}, 'b')] }
  const theirs: KeptRecord = { v: 1, current: 'c', assessments: [kept({}, 'c'), kept({}, 'a')] }
  const { current, assessments } = joined(mine, theirs)
  expect([current, assessments.map(({ id }) => id)]).toEqual(['b', ['a', 'b', 'c']])
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

test('of two values set in the same moment mine stands', () => {
  const mine = recordOf(kept({ track: ['quick', 1] }))
  expect(joined(mine, recordOf(kept({ track: ['full', 1] })))).toEqual(mine)
})

test('no field is dropped, however it is called', () => {
  const fields: Kept['fields'] = Object.fromEntries(
    ['toString', 'valueOf'].map((name): [string, Field] => [name, ['x', 1]]),
  )
  const theirs = recordOf(kept(fields))
  expect(joined(recordOf(kept({})), theirs)).toEqual(theirs)
})

/** Records of tabs that all have begun the same assessments; whoever writes a field at one moment writes the same. */
const records = fc
  .subarray(['a', 'b', 'c'])
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
  )
  .map((assessments): KeptRecord => ({ v: 1, current: 'a', assessments }))

/** Without the order in which entries and fields stand. */
const fieldsOf = ({ assessments }: KeptRecord) => Object.fromEntries(assessments.map(({ id, fields }) => [id, fields]))

test('which tab joins makes no difference to the fields', () => {
  fc.assert(
    fc.property(records, records, (one, other) => {
      expect(fieldsOf(joined(one, other))).toEqual(fieldsOf(joined(other, one)))
    }),
  )
})

test('joining again changes nothing', () => {
  fc.assert(
    fc.property(records, records, (one, other) => {
      expect(joined(one, one)).toEqual(one)
      expect(joined(joined(one, other), other)).toEqual(joined(one, other))
    }),
  )
})

test('nothing is dropped: every field of either stands, none earlier than before', () => {
  fc.assert(
    fc.property(records, records, (one, other) => {
      const both = fieldsOf(joined(one, other))
      for (const { id, fields } of [...one.assessments, ...other.assessments]) {
        for (const [name, [, at]] of Object.entries(fields)) {
          expect(both[id]?.[name]?.[1]).toBeGreaterThanOrEqual(at)
        }
      }
    }),
  )
})
