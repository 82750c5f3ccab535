/** Is everything kept that can be kept, is the rest named, and does nothing from outside do harm? */
import { expect, test } from 'vitest'
import { readAnswers } from '../../../src/core/answers/read-answers.ts'
import type { Assessment } from '../../../src/core/vocabulary/answer.ts'
import type { Problem } from '../../../src/core/vocabulary/problem.ts'
import { invented } from '../invented-model.ts'

function read(found: unknown): { value: Assessment; problems: readonly Problem[] } {
  const outcome = readAnswers(invented, found)
  if (!outcome.ok) throw new Error(`unreadable: ${outcome.reason}`)
  return outcome
}

/** JSON.parse makes keys such as `__proto__` the object's own, which a literal would not. */
const readText = (json: string) => read(JSON.parse(json))

test('reads a whole document', () => {
  const found = {
    format: 'cs-maturity/answers',
    version: 1,
    edition: 'spring',
    track: 'quick',
    businessModel: 'club',
    context: { stage: 'open', channels: ['counter', 'phone'] },
    answers: {
      'reply-speed': 3,
      'root-causes': 'unknown',
      upgrades: 'not-applicable',
      notes: ['hope', 'name'],
      'figures-watched': { spend: 'owned', 'reply-time': 'unknown' },
    },
    evidence: { knowing: 'records' },
    numbers: { 'loss-rate': { value: 0.12, period: 'year' } },
  }
  expect(read(found)).toEqual({
    ok: true,
    value: {
      edition: 'spring',
      track: 'quick',
      businessModel: 'club',
      context: { stage: 'open', channels: ['phone', 'counter'] },
      answers: {
        'reply-speed': 3,
        'root-causes': 'unknown',
        upgrades: 'not-applicable',
        notes: ['name', 'hope'],
        'figures-watched': { spend: 'owned', 'reply-time': 'unknown' },
      },
      evidence: { knowing: 'records' },
      figures: { 'loss-rate': { value: 0.12, period: 'year' } },
      economics: null,
    },
    problems: [],
  })
})

test('reads an almost empty document as the full track of the first business model, and says so', () => {
  expect(read({})).toEqual({
    ok: true,
    value: {
      edition: 'spring',
      track: 'full',
      businessModel: 'shop',
      context: {},
      answers: {},
      evidence: {},
      figures: {},
      economics: null,
    },
    problems: [{ kind: 'missing-business-model', at: 'businessModel' }],
  })
})

test.each([null, undefined, 3, 'text', true, [], [{}]])('cannot read %j, which is no object', (found) => {
  expect(readAnswers(invented, found)).toEqual({ ok: false, reason: 'not-an-object' })
})

test.each(['cs-maturity/result', '', null, 3, {}])('cannot read a document that says it is %j', (format) => {
  expect(readAnswers(invented, { format, answers: {} })).toEqual({ ok: false, reason: 'other-format' })
})

test('names an unknown track, business model, edition and version, and reads on', () => {
  const { value, problems } = read({ track: 'slow', businessModel: 'mill', edition: 'winter', version: 2 })
  expect(value).toMatchObject({ track: 'full', businessModel: 'shop', edition: 'spring' })
  expect(problems).toEqual([
    { kind: 'newer-version', at: 'version', found: '2' },
    { kind: 'other-edition', at: 'edition', found: '"winter"' },
    { kind: 'unknown-track', at: 'track', found: '"slow"' },
    { kind: 'unknown-business-model', at: 'businessModel', found: '"mill"' },
  ])
})

test('names an answer that cannot be read, leaves it unanswered and keeps the rest', () => {
  const { value, problems } = read({
    businessModel: 'shop',
    answers: { 'reply-speed': 6, 'root-causes': 'not-applicable', oven: 3, 'answering-figures': 5, 'first-weeks': 4 },
  })
  expect(value.answers).toEqual({ 'first-weeks': 4 })
  expect(problems).toEqual([
    { kind: 'malformed-answer', at: 'answers.reply-speed', found: '6' },
    { kind: 'malformed-answer', at: 'answers.root-causes', found: '"not-applicable"' },
    { kind: 'unknown-question', at: 'answers.oven' },
    { kind: 'unknown-question', at: 'answers.answering-figures' },
  ])
})

test('unknown is an answer to every kind of question', () => {
  const { value, problems } = read({
    businessModel: 'shop',
    answers: { 'reply-speed': 'unknown', notes: 'unknown', 'figures-watched': 'unknown', upgrades: 'unknown' },
  })
  expect(problems).toEqual([])
  expect(Object.values(value.answers)).toEqual(['unknown', 'unknown', 'unknown', 'unknown'])
})

test('names what cannot be read of the context, option by option', () => {
  const { value, problems } = read({
    businessModel: 'shop',
    context: { stage: 'closing', channels: ['pigeon', 'phone', 3], mood: 'good', bread: ['fresh'] },
  })
  expect(value.context).toEqual({ channels: ['phone'] })
  expect(problems).toEqual([
    { kind: 'malformed-context', at: 'context.stage', found: '"closing"' },
    { kind: 'malformed-context', at: 'context.channels', found: '"pigeon"' },
    { kind: 'malformed-context', at: 'context.channels', found: '3' },
    { kind: 'unknown-field', at: 'context.mood' },
    { kind: 'malformed-context', at: 'context.bread', found: '[…]' },
  ])
})

test('names a list field that is no list', () => {
  const { value, problems } = read({ businessModel: 'shop', context: { channels: 'phone' } })
  expect(value.context).toEqual({})
  expect(problems).toEqual([{ kind: 'malformed-context', at: 'context.channels', found: '"phone"' }])
})

test('names evidence and figures that cannot be read', () => {
  const { value, problems } = read({
    businessModel: 'shop',
    evidence: { knowing: 'hearsay', ovens: 'records', leading: 'colleagues', answering: 'own-view' },
    numbers: { 'loss-rate': 0.1, 'gain-rate': { value: 1 } },
  })
  expect(value.evidence).toEqual({ leading: 'colleagues', answering: 'own-view' })
  expect(value.figures).toEqual({})
  expect(problems).toEqual([
    { kind: 'malformed-evidence', at: 'evidence.knowing', found: '"hearsay"' },
    { kind: 'unknown-dimension', at: 'evidence.ovens' },
    { kind: 'malformed-figure', at: 'numbers.loss-rate', found: '0.1' },
    { kind: 'unknown-field', at: 'numbers.gain-rate' },
  ])
})

test.each([
  [{ value: 'unknown' }, { value: 'unknown' }],
  [{ value: 0 }, { value: 0 }],
  [{ value: -0.5, parts: {} }, { value: -0.5 }],
])('reads the figure %j', (figure, kept) => {
  expect(read({ businessModel: 'shop', numbers: { 'loss-rate': figure } }).value.figures).toEqual({ 'loss-rate': kept })
})

test.each([{ value: '0.1' }, { value: null }, {}, null, [], { value: [0.1] }])(
  'does not read the figure %j',
  (figure) => {
    expect(read({ businessModel: 'shop', numbers: { 'loss-rate': figure } }).value.figures).toEqual({})
  },
)

test('a number too large for a number is no figure', () => {
  const { value, problems } = readText('{"businessModel":"shop","numbers":{"loss-rate":{"value":1e999}}}')
  expect(value.figures).toEqual({})
  expect(problems).toEqual([{ kind: 'malformed-figure', at: 'numbers.loss-rate', found: '{…}' }])
})

test('follows an id that has moved', () => {
  const { value, problems } = read({ businessModel: 'shop', answers: { 'first-days': 4 } })
  expect(value.answers).toEqual({ 'first-weeks': 4 })
  expect(problems).toEqual([{ kind: 'moved', at: 'answers.first-days', found: 'first-weeks' }])
})

test.each([
  { 'first-days': 2, 'first-weeks': 4 },
  { 'first-weeks': 4, 'first-days': 2 },
])('where old and new id both stand there, the new one counts, in whatever order: %j', (answers) => {
  const { value, problems } = read({ businessModel: 'shop', answers })
  expect(value.answers).toEqual({ 'first-weeks': 4 })
  expect(problems).toEqual([{ kind: 'moved', at: 'answers.first-days', found: 'first-weeks' }])
})

test('names an id that has moved to a question which is no more', () => {
  const { value, problems } = read({ businessModel: 'shop', answers: { 'old-oven': 4 } })
  expect(value.answers).toEqual({})
  expect(problems).toEqual([
    { kind: 'moved', at: 'answers.old-oven', found: 'sold-oven' },
    { kind: 'unknown-question', at: 'answers.old-oven' },
  ])
})

test.each([
  '{"__proto__":{"polluted":true},"businessModel":"shop"}',
  '{"businessModel":"shop","answers":{"__proto__":{"polluted":true}}}',
  '{"businessModel":"shop","answers":{"constructor":{"prototype":{"polluted":true}},"toString":3,"hasOwnProperty":1}}',
  '{"businessModel":"shop","answers":{"figures-watched":{"__proto__":{"polluted":true},"constructor":"owned"}}}',
  '{"businessModel":"shop","context":{"__proto__":{"polluted":true},"constructor":"open"}}',
  '{"businessModel":"shop","evidence":{"__proto__":{"polluted":true},"constructor":"records"}}',
  '{"businessModel":"shop","numbers":{"__proto__":{"value":1,"polluted":true},"constructor":{"value":1}}}',
  '{"businessModel":"shop","numbers":{"loss-rate":{"__proto__":{"value":1}}}}',
])('takes nothing from keys of the prototype: %s', (json) => {
  const { value } = readText(json)
  expect(value.answers['figures-watched'] ?? {}).toEqual({})
  expect(value).toMatchObject({ context: {}, evidence: {}, figures: {} })
  expect(Object.keys(value.answers).filter((id) => id !== 'figures-watched')).toEqual([])
  expect(Object.getPrototypeOf(value.answers)).toBe(Object.prototype)
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  expect((value as { polluted?: boolean }).polluted).toBeUndefined()
})

test('does not find its keys on the prototype of what it reads', () => {
  const found = Object.create({ format: 'other', track: 'quick', businessModel: 'club', answers: { 'reply-speed': 3 } })
  expect(read(found).value).toMatchObject({ track: 'full', businessModel: 'shop', answers: {} })
})

test.each(['context', 'answers', 'evidence', 'numbers'])('names a list, a text or null where %s belongs', (part) => {
  for (const [wrong, shown] of [
    [[], '[…]'],
    ['text', '"text"'],
    [null, 'null'],
    [7, '7'],
  ]) {
    expect(read({ businessModel: 'shop', [String(part)]: wrong }).problems).toEqual([
      { kind: 'malformed-part', at: part, found: shown },
    ])
  }
})

test('a list where an object of rows belongs is no answer', () => {
  const { value, problems } = read({
    businessModel: 'shop',
    answers: { 'figures-watched': ['owned'], notes: { name: 1 } },
  })
  expect(value.answers).toEqual({})
  expect(problems.map(({ kind, at }) => `${kind} ${at}`)).toEqual([
    'malformed-answer answers.figures-watched',
    'malformed-answer answers.notes',
  ])
})

test('does not walk into deep nesting', () => {
  const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`) as unknown
  const { value, problems } = read({
    businessModel: deep,
    context: { stage: deep },
    answers: { 'reply-speed': deep, notes: [deep] },
  })
  expect(value.answers).toEqual({})
  expect(problems.map(({ found }) => found)).toEqual(['[…]', '[…]', '[…]', '[…]', '[…]'])
})

test('reads on through NUL, lone surrogates and empty keys', () => {
  const { value, problems } = readText(
    '{"businessModel":"\\u0000","answers":{"":1,"\\u0000":2,"\\ud800":3,"reply-speed":"\\udfff","first-weeks":3,"notes":["na\\u0000me"]}}',
  )
  expect(value.answers).toEqual({ 'first-weeks': 3 })
  expect(problems.map(({ kind, at }) => `${kind} ${at}`)).toEqual([
    'unknown-business-model businessModel',
    'unknown-question answers.',
    'unknown-question answers.\u0000',
    'unknown-question answers.\ud800',
    'malformed-answer answers.reply-speed',
    'unknown-option answers.notes',
    'malformed-answer answers.notes',
  ])
})

test('says what a very long value was in forty characters', () => {
  const { problems } = read({ businessModel: 'x'.repeat(1_000_000) })
  expect(problems.map(({ found }) => found?.length)).toEqual([40])
})

test('a list of very many wrong options does not become a list of very many problems', () => {
  // 300 000 options are 1.2 MB of text, far below what a file may hold; 200 problems are named
  const { value, problems } = read({ businessModel: 'shop', answers: { notes: Array(300_000).fill('x') } })
  expect(value.answers).toEqual({})
  expect(problems).toHaveLength(201)
  expect(problems.at(-1)).toEqual({ kind: 'more-problems', at: '' })
})
