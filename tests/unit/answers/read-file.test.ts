/** Does a file open as what it is, and is everything else refused for the reason that is true? */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { longestFile, readAnswersFile } from '../../../src/core/answers/read-file.ts'
import { answersText } from '../../../src/core/export/answers-json.ts'
import { documents, model, read } from '../../laws/assessments.ts'

const document = {
  format: 'cs-maturity/answers',
  version: 1,
  edition: '2026-11',
  answeredOn: '2026-11-01',
  track: 'full',
  businessModel: 'usage-based',
  context: { stage: 'first-year' },
  answers: { onboarding: 2, ownership: 'unknown' },
  evidence: { success: 'records' },
}

const opened = (found: unknown) => readAnswersFile(model, JSON.stringify(found))

function reasonOf(text: string): string {
  const outcome = readAnswersFile(model, text)
  return outcome.ok ? 'opened' : outcome.reason
}

describe('a file that was saved', () => {
  test('says what it holds and when it was answered', () => {
    const outcome = opened(document)
    expect(outcome).toMatchObject({
      ok: true,
      problems: [],
      value: { answeredOn: '2026-11-01', isNewer: false, assessment: { businessModel: 'usage-based' } },
    })
  })

  test('opens behind a byte order mark and between blank lines', () => {
    expect(reasonOf(`\uFEFF\r\n${JSON.stringify(document)}\r\n`)).toBe('opened')
  })

  test('gives back every answer that was written', () => {
    fc.assert(
      fc.property(documents('some', { considering: true }), (given) => {
        fc.pre(Object.keys(given.answers).length > 0)
        const assessment = read(given)
        const outcome = readAnswersFile(model, answersText(assessment, '2026-11-22'))
        expect(outcome).toMatchObject({ ok: true, problems: [] })
        expect(outcome.ok && outcome.value.assessment).toEqual(assessment)
      }),
    )
  })

  test('gives back figures with all that stands beside them, and economics', () => {
    const numbers = { nrr: { value: 1.1, asOf: '2026-09', previous: 1, parts: { startRevenue: 3 } } }
    const economics = { customers: 300, grossMargin: 0.75 }
    const outcome = opened({ ...document, numbers: { ...numbers, 'no-such-figure': { value: 1 } }, economics })
    if (!outcome.ok) throw new Error(outcome.reason)
    expect(outcome.value.assessment).toMatchObject({ figures: numbers, economics })
    const again = JSON.parse(answersText(outcome.value.assessment, '2026-11-22'))
    expect(again).toMatchObject({ numbers, economics })
  })
})

describe('a file of another time', () => {
  test.each([
    [{ ...document, edition: '2027-05' }, true],
    [{ ...document, version: 2 }, true],
    [{ ...document, edition: '2025-01' }, false],
    [{ ...document, edition: 'spring' }, false],
  ])('is newer only if it is later than this edition (%#)', (found, isNewer) => {
    expect(opened(found)).toMatchObject({ ok: true, value: { isNewer } })
  })

  test.each(['2026-13-01', '22.11.2026', 20261122, null, '2026-11-00'])('has no date if it says %j', (answeredOn) => {
    expect(opened({ ...document, answeredOn })).toMatchObject({ ok: true, value: { answeredOn: null } })
  })
})

describe('refuses, and says why', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
  test.each([
    ['nothing', '', 'file-empty'],
    ['blank lines', ' \r\n\t\uFEFF', 'file-empty'],
    ['a sentence', 'こんにちは', 'not-json'],
    ['a cut-off file', JSON.stringify(document).slice(0, -1), 'not-json'],
    ['two documents in two lines', `${JSON.stringify(document)}\n${JSON.stringify(document)}`, 'not-json'],
    ['a list of documents', JSON.stringify([document, document]), 'several'],
    ['an empty list', '[]', 'several'],
    ['a number', '3', 'not-an-object'],
    ['a text', '"cs-maturity/answers"', 'not-an-object'],
    ['null', 'null', 'not-an-object'],
    ['an empty object', '{}', 'no-answers'],
    ['settings of something else', '{"name":"x","version":1,"answers":{"a":1}}', 'no-answers'],
    ['another format', JSON.stringify({ ...document, format: 'cs-maturity/session' }), 'other-format'],
    ['a result of the command', '{"edition":"2026-11","score":1,"scoreRange":[1,1]}', 'result-file'],
    ['only answers of questions that nobody knows', '{"answers":{"who-knows":3,"__proto__":4}}', 'no-answers'],
    ['brackets without end', nested(400_000), 'too-deep'],
    ['objects without end', '{"a":'.repeat(100_000), 'too-deep'],
    ['deep inside an answer', `{"answers":{"onboarding":${nested(40)}}}`, 'too-deep'],
    ['a huge one', ' '.repeat(longestFile + 1), 'file-too-large'],
  ])('%s', (_name, text, reason) => {
    expect(reasonOf(text)).toBe(reason)
  })

  test('a saved file that breaks off anywhere', () => {
    const text = answersText(read({ ...document, numbers: {} } as never), '2026-11-22').trim()
    for (let length = 0; length < text.length; length += 1) {
      expect(reasonOf(text.slice(0, length)), String(length)).toBe(length === 0 ? 'file-empty' : 'not-json')
    }
  })

  test('any text without throwing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(reasonOf(text)).not.toBe('opened')
      }),
    )
  })
})

test('brackets inside quoted text are no depth', () => {
  const company = { ...document, note: '[{"'.repeat(100) }
  expect(opened(company)).toMatchObject({ ok: true })
})

test('keys of the language itself change nothing outside the document', () => {
  const text =
    '{"answers":{"onboarding":3,"__proto__":{"polluted":1}},"numbers":{"__proto__":{"value":1}},"__proto__":{"x":1}}'
  const outcome = readAnswersFile(model, text)
  if (!outcome.ok) throw new Error(outcome.reason)
  expect(outcome.value.assessment).toMatchObject({ answers: { onboarding: 3 }, figures: {}, economics: null })
  expect(Object.keys(outcome.value.assessment.figures)).toEqual([])
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})
