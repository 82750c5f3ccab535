/** Is the record read whatever was written, and is an assessment read from it field by field? */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assessmentOf } from '../../../src/state/assessment-of.ts'
import {
  changedAt,
  emptyRecord,
  isFieldName,
  type Kept,
  type KeptRecord,
  partOf,
  readRecord,
  value,
} from '../../../src/state/record.ts'
import { invented } from '../invented-model.ts'

const kept = (fields: Kept['fields'], id = 'a'): Kept => ({ id, startedAt: 1, fields })

const recordOf = (...assessments: readonly Kept[]): KeptRecord => ({ v: 2, current: 'a', assessments, gone: [] })

/** What is read of a record of which all or some makes sense. */
function readOf(text: string) {
  const read = readRecord(text)
  if (read.kind !== 'read') throw new Error(read.kind)
  return read
}

test('reads back what was written', () => {
  const record: KeptRecord = {
    ...recordOf(kept({ track: ['quick', 5], 'answers.shared-aim': [null, 6] }), kept({}, 'b')),
    gone: ['c', 'd'],
  }
  for (const one of [record, emptyRecord, { ...record, current: null }]) {
    expect(readRecord(JSON.stringify(one))).toEqual({ kind: 'read', record: one, version: 2, isWhole: true })
  }
})

test('nothing kept is none', () => {
  expect([readRecord(null), readRecord(''), readRecord(undefined)]).toEqual(Array(3).fill({ kind: 'none' }))
})

test('a later edition is newer, whatever else it holds', () => {
  for (const text of ['{"v":3}', '{"v":3,"current":7,"assessments":"elsewhere"}', '{"v":99,"more":[1]}', '{"v":2.5}']) {
    expect(readRecord(text)).toEqual({ kind: 'newer' })
  }
})

test.each([
  '{',
  '{"v":2,"current":"a","assessments":[{"id":"a"',
  'null',
  'true',
  '7',
  '"text"',
  '[]',
  '[{"v":2}]',
  '{}',
  '{"v":"2","current":null,"assessments":[],"gone":[]}',
  '{"v":0,"current":null,"assessments":[],"gone":[]}',
  '{"v":-1,"current":null,"assessments":[],"gone":[]}',
  '{"v":1.5,"current":null,"assessments":[],"gone":[]}',
  '{"v":2,"current":null,"gone":[]}',
  '{"v":2,"current":null,"assessments":{},"gone":[]}',
])('is no record of ours: %s', (text) => {
  expect(readRecord(text)).toEqual({ kind: 'damaged' })
})

const good = '{"id":"a","startedAt":5,"fields":{"track":["quick",6],"answers.shared-aim":[4,7]}}'
const goodRead = kept({ track: ['quick', 6], 'answers.shared-aim': [4, 7] })

test.each([
  'null',
  '[]',
  '{"startedAt":1,"fields":{}}',
  '{"id":7,"startedAt":1,"fields":{}}',
  `{"id":"${'x'.repeat(65)}","startedAt":1,"fields":{}}`,
  '{"id":"b","startedAt":1}',
  '{"id":"b","startedAt":1,"fields":[["track",["quick",1]]]}',
])('keeps the other entries beside one that makes no sense: %s', (text) => {
  expect(readRecord(`{"v":2,"current":"a","assessments":[${text},${good}],"gone":[]}`)).toEqual({
    kind: 'read',
    record: recordOf({ ...goodRead, startedAt: 5 }),
    version: 2,
    isWhole: false,
  })
})

test.each([
  '"chosen":"agree-aim"',
  '"chosen":["agree-aim"]',
  // JSON has no NaN: it is written as null.
  '"chosen":["agree-aim",null]',
  // Read as Infinity.
  '"chosen":["agree-aim",1e999]',
  '"chosen":["agree-aim","1"]',
  `"${'x'.repeat(121)}":[1,1]`,
  '"__proto__":[{"stained":true},1]',
])('keeps the other fields beside one that makes no sense: %s', (text) => {
  const { record, isWhole } = readOf(
    `{"v":2,"current":"a","assessments":[{"id":"a","startedAt":1,"fields":{"track":["quick",6],${text},"answers.shared-aim":[4,7]}}],"gone":[]}`,
  )
  expect([record, isWhole]).toEqual([recordOf(goodRead), false])
})

test.each(['null', '"1"', '1e999'])('an entry that began at no time (%s) keeps its fields', (startedAt) => {
  const text = `{"v":2,"current":"a","assessments":[{"id":"a","startedAt":${startedAt},"fields":{"track":["quick",6]}}],"gone":[]}`
  const { record, isWhole } = readOf(text)
  expect([record.assessments, isWhole]).toEqual([[{ ...kept({ track: ['quick', 6] }), startedAt: 0 }], false])
})

test('a time that is no time counts as the earliest, and is no damage', () => {
  const { record, isWhole } = readOf(
    '{"v":2,"current":"a","assessments":[{"id":"a","startedAt":-5,"fields":{"track":["quick",1e300],"chosen":[[],0]}}],"gone":[]}',
  )
  expect(record.assessments).toEqual([{ ...kept({ track: ['quick', 0], chosen: [[], 0] }), startedAt: 0 }])
  expect(isWhole).toBe(true)
})

test.each(['7', '{}', undefined])('where %s is worked on, it was what was changed last', (current) => {
  const older = '{"id":"b","startedAt":5,"fields":{"track":["quick",6]}}'
  for (const both of [`${good},${older}`, `${older},${good}`]) {
    const { record, isWhole } = readOf(
      `{"v":2,${current === undefined ? '' : `"current":${current},`}"assessments":[${both}],"gone":[]}`,
    )
    expect([record.current, record.assessments.length, isWhole]).toEqual(['a', 2, false])
  }
})

test.each(['', '"gone":{},', '"gone":null,', '"gone":[7],', `"gone":["${'x'.repeat(65)}"],`])(
  'keeps the entries where what is gone makes no sense: %s',
  (gone) => {
    const { record, isWhole } = readOf(`{"v":2,${gone}"current":"a","assessments":[${good}]}`)
    expect([record, isWhole]).toEqual([recordOf({ ...goodRead, startedAt: 5 }), false])
  },
)

test('what is gone is not read, though it stands there', () => {
  const { record, isWhole } = readOf(`{"v":2,"current":"a","assessments":[${good}],"gone":["a"]}`)
  expect([record.assessments, isWhole]).toEqual([[], true])
})

test('more assessments than anyone makes are all read', () => {
  const many = recordOf(...Array.from({ length: 5000 }, (_, place) => kept({ track: ['quick', 1] }, `id-${place}`)))
  expect(readOf(JSON.stringify(many)).record.assessments).toHaveLength(5000)
})

test('keys that mean something to the language change nothing', () => {
  const text =
    '{"v":2,"current":null,"__proto__":{"v":9},"gone":["__proto__"],"assessments":[{"id":"a","startedAt":1,"fields":' +
    '{"__proto__":[{"stained":true},1],"constructor":["x",1],"answers.__proto__":[3,1],"context.constructor":["x",1]}}]}'
  const [first] = readOf(text).record.assessments
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
      v: fc.constantFrom<unknown>(1, 2, 2, 3, '2'),
      current: fc.constantFrom<unknown>(null, 'a', 1),
      assessments: fc.array(
        fc.oneof(
          { weight: 5, arbitrary: fc.record({ id: fc.string(), startedAt: fc.nat(), fields }) },
          { weight: 1, arbitrary: fc.jsonValue() },
        ),
      ),
      gone: fc.oneof(fc.array(fc.string()), fc.jsonValue()),
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
      // What was read is written, and read back whole and the same.
      const written = JSON.stringify(read.record)
      const again = readOf(written)
      expect([again.isWhole, JSON.stringify(again.record)]).toEqual([true, written])
    }),
    often,
  )
})

test('never throws, however deep the text is nested, and what is read can be written', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  expect(readRecord(deep)).toEqual({ kind: 'damaged' })
  const fields = `{"answers.notes":[${deep},1],"context.channels":[${deep},1],"track":["quick",1]}`
  const { record, isWhole } = readOf(
    `{"v":2,"current":"a","assessments":[{"id":"a","startedAt":1,"fields":${fields}}],"gone":[]}`,
  )
  expect(isWhole).toBe(false)
  expect(JSON.stringify(record)).toBe(JSON.stringify(recordOf(kept({ track: ['quick', 1] }))))
})

test('an assessment is read field by field', () => {
  const fields: Kept['fields'] = {
    track: ['quick', 1],
    businessModel: ['club', 2],
    'context.stage': ['open', 3],
    'answers.shared-aim': [4, 4],
    'answers.figures-watched': [{ 'stay-rate': 'owned' }, 5],
    'evidence.leading': ['records', 6],
    'numbers.loss-rate': [{ value: 40, source: 'accounts' }, 7],
    'numbers.oven': [{ value: 7 }, 7],
    economics: [{ customers: 40, churn: 3 }, 7],
    chosen: [['agree-aim'], 7],
  }
  expect(assessmentOf(invented, kept(fields))).toEqual({
    edition: 'spring',
    track: 'quick',
    businessModel: 'club',
    context: { stage: 'open' },
    answers: { 'shared-aim': 4, 'figures-watched': { 'stay-rate': 'owned' } },
    evidence: { leading: 'records' },
    figures: { 'loss-rate': { value: 40 } },
    economics: { customers: 40 },
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
    economics: ['forty', 1],
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
    economics: null,
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

test('the fields of a part are read by name, as they came, without those taken back', () => {
  const fields: Kept['fields'] = {
    'numbers.loss-rate': [{ value: 40, source: 'accounts' }, 1],
    'numbers.oven': [null, 2],
    'numbers.': [7, 3],
    numbers: [8, 3],
    'answers.notes': [[], 4],
  }
  expect(partOf(fields, 'numbers')).toEqual({ 'loss-rate': { value: 40, source: 'accounts' }, '': 7 })
})

test('an entry was changed when its latest answer was, given or taken back; ticks do not count', () => {
  expect(changedAt(kept({}))).toBe(1)
  expect(changedAt(kept({ track: ['quick', 3], 'answers.notes': [null, 5], chosen: [[], 9] }))).toBe(5)
  const many = Object.fromEntries(Array.from({ length: 200_000 }, (_, at) => [`else.${at}`, [1, at] as const]))
  expect(changedAt(kept(many))).toBe(199_999)
})

test('a field has a name that is read back', () => {
  expect(['economics', 'numbers.loss-rate', 'constructor', '', 'x'.repeat(120)].every(isFieldName)).toBe(true)
  expect(['__proto__', 'x'.repeat(121)].some(isFieldName)).toBe(false)
})
