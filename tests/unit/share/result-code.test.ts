/** Does a code bring to the other side what was answered, and nothing else, and is it understood by later editions? */
import { describe, expect, test } from 'vitest'
import { readResultCode } from '../../../src/core/share/read-result-code.ts'
import { spelledCode, writeResultCode } from '../../../src/core/share/result-code.ts'
import type { Registry } from '../../../src/core/vocabulary/code.ts'
import { akariCloud } from '../../companies/invented/akari-cloud.ts'
import { hanareTea } from '../../companies/invented/hanare-tea.ts'
import { altered } from '../../model/altered.ts'
import { assessmentOf, codeOf, fullest, model, readCode, registry, whatTravels } from './codes.ts'
import { craftedCode } from './crafted.ts'

test('an example worked by hand stands as it stands in the contract', () => {
  const document = {
    track: 'quick',
    businessModel: 'usage-based',
    context: { stage: 'first-year', contactChannels: ['email', 'chat'] },
    answers: { onboarding: 2, ownership: 'unknown' },
  }
  const code = codeOf(document, 700)
  expect(code).toBe('r1.041BR1TD05G20003G001TCSR34')
  expect(spelledCode(code)).toBe('R1-041B-R1TD-05G2-0003-G001-TCSR-34')
  expect(readCode(code)).toEqual({
    ok: true,
    value: { assessment: assessmentOf(document), day: 700, isNewer: false },
    problems: [],
  })
})

test.each([akariCloud, hanareTea])('$name arrives with everything the reckoning reads', ({ document }) => {
  expect(readCode(codeOf(document))).toEqual({
    ok: true,
    value: { assessment: whatTravels(assessmentOf(document)), day: 700, isNewer: false },
    problems: [],
  })
})

test('what must not travel changes nothing of a code', () => {
  const document = akariCloud.document
  const more = {
    ...document,
    context: {
      ...document.context,
      industry: 'food',
      employees: 'over-300',
      customers: 'up-to-30',
      revenuePerCustomer: 'over-10m',
      acquisitionClimate: 'harder',
      systems: ['crm'],
    },
    numbers: { 'logo-churn': { value: 0.12 }, 'involuntary-share': { value: 'unknown' } },
    label: 'あかりクラウド',
  }
  expect(codeOf(more)).toBe(codeOf(document))
})

test.each([null, 0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 65_536])('%d is no day', (day) => {
  const outcome = readCode(codeOf(fullest, day))
  expect(outcome.ok && outcome.value.day).toBeNull()
})

test.each([1, 255, 256, 65_535])('%d is a day', (day) => {
  const outcome = readCode(codeOf(fullest, day))
  expect(outcome.ok && outcome.value.day).toBe(day)
})

describe('made by a later edition', () => {
  const later: Registry = {
    ...registry,
    editions: ['2026-11', '2027-05'],
    slots: [
      ...registry.slots,
      { kind: 'step', at: 'answers.tea-breaks' },
      { kind: 'more-options', at: 'answers.customer-records', options: ['shoe-size'] },
    ],
  }
  const laterModel = altered(
    altered(model, ['edition'], '2027-05'),
    ['questions'],
    [...model.questions.filter(({ id }) => id !== 'customer-records'), ...newQuestions()],
  )

  function newQuestions() {
    const [records] = model.questions.filter(({ id }) => id === 'customer-records')
    const [step] = model.questions.filter(({ kind }) => kind === 'step5')
    const options = records?.kind === 'multi' ? [...records.options, 'shoe-size'] : []
    return [
      { ...records, options },
      { ...step, id: 'tea-breaks' },
    ]
  }

  const written = writeResultCode(
    laterModel,
    later,
    {
      ...assessmentOf(akariCloud.document),
      answers: { onboarding: 4, 'tea-breaks': 5, 'customer-records': ['source', 'shoe-size'] },
    },
    900,
  )

  test('is read as far as it is known, and said to be newer', () => {
    const outcome = readCode(written)
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        assessment: { edition: '2026-11', track: 'full', answers: { onboarding: 4, 'customer-records': ['source'] } },
        day: 900,
        isNewer: true,
      },
      problems: [
        { kind: 'newer-part', at: 'edition', found: '2' },
        { kind: 'newer-part', at: 'answers' },
      ],
    })
  })

  test('is no news to the later edition, which also reads ours and says so', () => {
    const own = readResultCode(laterModel, later, written)
    expect(own).toMatchObject({ ok: true, value: { isNewer: false }, problems: [] })
    const ours = readResultCode(laterModel, later, codeOf(akariCloud.document))
    expect(ours).toMatchObject({
      ok: true,
      value: { assessment: { answers: akariCloud.document.answers }, isNewer: false },
      problems: [{ kind: 'other-edition', at: 'edition', found: '"2026-11"' }],
    })
  })

  test('with a value, a business model or an extension that came later, is read without it', () => {
    // Track 3, business model 15; then the tag 3, which only codes of a calculator have.
    expect(readCode(craftedCode([1, 0, 0, 1, 0b11_1111_00, 3, 3, 1, 7]))).toEqual({
      ok: true,
      value: { assessment: assessmentOf({}), day: null, isNewer: true },
      problems: [
        { kind: 'newer-part', at: 'track' },
        { kind: 'newer-part', at: 'businessModel' },
        { kind: 'newer-part', at: 'extensions', found: '3' },
        { kind: 'missing-business-model', at: 'businessModel' },
      ],
    })
  })
})

describe('when the model has moved on', () => {
  const code = codeOf({ businessModel: 'usage-based', answers: { renewal: 4, expansion: 'not-applicable' } })

  test('a question that was renamed is read under its new name, and said', () => {
    const renamed = altered(altered(model, ['questions', 'renewal', 'id'], 'staying'), ['moved'], {
      renewal: 'staying',
    })
    const outcome = readResultCode(renamed, registry, code)
    expect(outcome).toMatchObject({
      value: { assessment: { answers: { staying: 4, expansion: 'not-applicable' } }, isNewer: false },
      problems: [{ kind: 'moved', at: 'answers.renewal', found: 'staying' }],
    })
    expect(outcome.ok && writeResultCode(renamed, registry, outcome.value.assessment, 700)).toBe(code)
  })

  test('a question that was retired is said to be unknown, and the rest is read', () => {
    const without = altered(model, ['questions', 'renewal'], undefined)
    const retiring = { ...registry, retired: ['answers.renewal'] }
    expect(readResultCode(without, retiring, code)).toMatchObject({
      value: { assessment: { answers: { expansion: 'not-applicable' } }, isNewer: false },
      problems: [{ kind: 'unknown-question', at: 'answers.renewal' }],
    })
  })

  test('what is retired is not written any more, though the model still knows it', () => {
    const retiring = { ...registry, retired: ['context.billing'] }
    const assessment = assessmentOf(fullest)
    const outcome = readCode(writeResultCode(model, retiring, assessment, null))
    const { billing: _gone, ...context } = fullest.context
    expect(outcome.ok && outcome.value.assessment.context).toEqual(context)
  })

  test('an answer that its question no longer takes is said to be unreadable', () => {
    const stricter = altered(model, ['questions', 'expansion', 'mayNotApply'], undefined)
    expect(readResultCode(stricter, registry, code)).toMatchObject({
      value: { assessment: { answers: { renewal: 4 } } },
      problems: [{ kind: 'malformed-answer', at: 'answers.expansion', found: '"not-applicable"' }],
    })
  })
})
