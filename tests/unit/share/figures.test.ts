/** Do figures and the economics travel if they are to, as they were given, and not otherwise? */
import { describe, expect, test } from 'vitest'
import { figureExtensions } from '../../../src/core/share/figure-extensions.ts'
import { readResultCode } from '../../../src/core/share/read-result-code.ts'
import { writeResultCode } from '../../../src/core/share/result-code.ts'
import type { Registry } from '../../../src/core/vocabulary/code.ts'
import {
  assessmentOf,
  codeOf,
  codeWithFigures,
  fateOf,
  fullest,
  fullestWithFigures,
  model,
  readCode,
  registry,
  someFigures,
} from './codes.ts'
import { craftedCode } from './crafted.ts'

const document = { track: 'quick', businessModel: 'b2b-subscription', answers: { onboarding: 2 }, ...someFigures }

/** Edition 1, no day, one byte of answers (quick, b2b-subscription), and these extensions. */
const withExtensions = (...bytes: readonly number[]) => craftedCode([1, 0, 0, 1, 0b0100_0100, bytes.length, ...bytes])
const ofFigures = (...bytes: readonly number[]) => withExtensions(1, bytes.length, ...bytes)

describe('an example worked by hand', () => {
  const logoChurn = [
    // A value, of a year, as of a month, with one before: 1 + 4 + 8 + 16.
    29,
    // 0.05; 14 months after January 2025, and even for after; 0.082.
    ...[62, 5, 28, 61, 82],
    // Amount 1, lost: 12. Amount 2, start: 240.
    ...[1, 64, 12, 2, 65, 24],
  ]

  test('of one figure', () => {
    const given = assessmentOf({ ...document, numbers: { 'logo-churn': someFigures.numbers['logo-churn'] } })
    const [figures] = figureExtensions(registry, given)
    expect([...(figures?.bytes ?? [])]).toEqual([1, logoChurn.length, ...logoChurn])
  })

  test('of three, and the economics', () => {
    expect(
      figureExtensions(registry, assessmentOf(document)).map(({ tag, bytes }) => ({ tag, bytes: [...bytes] })),
    ).toEqual([
      {
        tag: 1,
        // Figure 7, nrr, is unknown. Figure 27, ces, is 5.4, counted in the first way: 1 + 32.
        bytes: [1, logoChurn.length, ...logoChurn, 7, 1, 0, 27, 4, 33, 63, 54, 1],
      },
      // 240, 12 and five zeros, 0.7, 0.05.
      { tag: 2, bytes: [1, 65, 24, 2, 69, 12, 3, 63, 7, 4, 62, 5] },
    ])
  })
})

test('they arrive as they were given', () => {
  const outcome = readCode(codeWithFigures(document))
  expect(outcome.ok && outcome.value).toEqual({ assessment: assessmentOf(document), day: 700, isNewer: false })
  // The economics lack amounts, which is said as of a file.
  expect(outcome.ok && new Set(outcome.problems.map(({ kind }) => kind))).toEqual(new Set(['missing-figure']))
})

test('without being asked for, not a bit of them is in a code', () => {
  const { numbers: _figures, economics: _amounts, ...without } = document
  expect(codeOf(document)).toBe(codeOf(without))
  expect(codeWithFigures(without)).toBe(codeOf(without))
})

test.each(['0000-01', '2024-12', '2025-01', '2026-11', '9999-12'])('a figure of %s keeps its month', (asOf) => {
  const numbers = { nrr: { value: 1.1, asOf } }
  const outcome = readCode(codeWithFigures({ ...document, numbers, economics: undefined }))
  expect(outcome.ok && outcome.value.assessment.figures).toEqual(numbers)
})

test('economics in which nothing was entered are not the same as none', () => {
  const outcome = readCode(codeWithFigures({ ...document, economics: {} }))
  expect(outcome.ok && outcome.value.assessment.economics).toEqual({})
})

describe('made by a later edition', () => {
  const later: Registry = {
    ...registry,
    figures: [
      ...registry.figures.map((places) => ({
        ...places,
        parts: [...places.parts, 'teaBreaks'],
        definitions: [...places.definitions, 'by-tea'],
      })),
      { id: 'tea-rate', parts: [], definitions: [] },
    ],
    economics: [...registry.economics, 'teaBudget'],
  }
  const read = (figures: object, economics: object | null = null) => {
    const given = { ...assessmentOf(fullest), figures, economics } as ReturnType<typeof assessmentOf>
    return readCode(writeResultCode(model, registry, given, 900, figureExtensions(later, given)))
  }

  test.each([
    ['a figure', { 'tea-rate': { value: 3 }, nrr: { value: 1.1 } }, { nrr: { value: 1.1 } }, 'numbers'],
    [
      'an amount of a figure',
      { nrr: { value: 1.1, parts: { startRevenue: 7, teaBreaks: 3 } } },
      { nrr: { value: 1.1, parts: { startRevenue: 7 } } },
      'numbers.nrr',
    ],
    [
      'a way of counting',
      { ces: { value: 1.1, definition: 'by-tea' }, nrr: { value: 2 } },
      { ces: { value: 1.1 }, nrr: { value: 2 } },
      'numbers.ces',
    ],
  ])('%s is left out and named, the rest is read', (_what, figures, kept, at) => {
    expect(read(figures)).toMatchObject({
      ok: true,
      value: { assessment: { ...assessmentOf(fullest), figures: kept }, day: 900, isNewer: true },
      problems: [{ kind: 'newer-part', at }],
    })
  })

  test('so is an amount of the economics', () => {
    const outcome = read({}, { customers: 3, teaBudget: 9 })
    expect(outcome.ok && outcome.value.assessment.economics).toEqual({ customers: 3 })
    expect(outcome.ok && outcome.problems[0]).toEqual({ kind: 'newer-part', at: 'economics' })
  })

  test.each([
    ['two periods at once', [7, 3, 7, 62, 5]],
    ['a mark of its own', [7, 3, 65, 62, 5]],
  ])('a figure with %s is left out, and the next one read', (_what, bytes) => {
    expect(readCode(ofFigures(...bytes, 10, 1, 0))).toMatchObject({
      ok: true,
      value: { assessment: { figures: { grr: { value: 'unknown' } } }, isNewer: true },
      problems: [{ kind: 'newer-part', at: 'numbers.nrr' }],
    })
  })

  test('each is named once, however often it is there', () => {
    const outcome = readCode(ofFigures(...[100, 101, 102].flatMap((number) => [number, 1, 0])))
    expect(outcome.ok && outcome.problems).toEqual([{ kind: 'newer-part', at: 'numbers' }])
  })
})

test.each([
  ['no figure at all', []],
  ['a figure without a length', [7]],
  ['a figure longer than all of them', [7, 2, 0]],
  ['a figure of no bytes', [7, 0]],
  ['the figure 0', [0, 1, 0]],
  ['a figure twice', [7, 1, 0, 7, 1, 0]],
  ['figures that do not ascend', [10, 1, 0, 7, 1, 0]],
  ['a value that is not there', [7, 1, 1]],
  ['a value written otherwise', [7, 3, 1, 64, 10]],
  ['a month that is not there', [7, 1, 8]],
  ['a month after the year 9999', [7, 4, 8, 128, 244, 11]],
  ['a month before the year 0', [7, 4, 8, 217, 251, 2]],
  ['a value before that is not there', [7, 1, 16]],
  ['no way of counting', [27, 2, 32, 0]],
  ['a way of counting that is not there', [27, 1, 32]],
  ['the amount 0', [7, 4, 0, 0, 64, 1]],
  ['amounts that do not ascend', [7, 7, 0, 2, 64, 1, 1, 64, 1]],
  ['an amount that is not there', [7, 2, 0, 1]],
])('%s makes a code damaged', (_what, bytes) => {
  expect(fateOf(ofFigures(...bytes))).toBe('damaged')
})

test('so do economics that nobody writes so', () => {
  expect(fateOf(withExtensions(2, 3, 1, 64, 1))).toBe('read')
  for (const bytes of [[1], [0, 64, 1], [1, 64], [1, 64, 10], [2, 64, 1, 1, 64, 1]]) {
    expect(fateOf(withExtensions(2, bytes.length, ...bytes))).toBe('damaged')
  }
})

test('a period that a figure does not have is said to be unreadable, and the rest is read', () => {
  // nrr has no periods.
  expect(readCode(ofFigures(7, 3, 3, 62, 105))).toMatchObject({
    ok: true,
    value: { assessment: { figures: { nrr: { value: 1.05 } } }, isNewer: false },
    problems: [{ kind: 'malformed-figure', at: 'numbers.nrr.period' }],
  })
})

test('what is retired is read and not written any more', () => {
  const retired = ['numbers.nrr', 'numbers.logo-churn.lost', 'numbers.ces.mean-of-seven', 'economics.customers']
  const retiring: Registry = { ...registry, retired }
  const given = assessmentOf({ ...document, numbers: { ...someFigures.numbers, grr: { value: 0.9 } } })
  expect(readResultCode(model, retiring, codeWithFigures(document))).toEqual(readCode(codeWithFigures(document)))
  const outcome = readCode(writeResultCode(model, retiring, given, null, figureExtensions(retiring, given)))
  const churn = someFigures.numbers['logo-churn']
  expect(outcome.ok && outcome.value.assessment.figures).toEqual({
    'logo-churn': { ...churn, parts: { start: 240 } },
    ces: { value: 5.4 },
    grr: { value: 0.9 },
  })
  const { customers: _retired, ...economics } = someFigures.economics
  expect(outcome.ok && outcome.value.assessment.economics).toEqual(economics)
})

test('everything there can be makes it, one after another', () => {
  for (const [id, figure] of Object.entries(fullestWithFigures.numbers)) {
    const outcome = readCode(codeWithFigures({ ...document, numbers: { [id]: figure }, economics: undefined }))
    expect(outcome.ok && outcome.value.assessment.figures, id).toEqual({ [id]: figure })
  }
})
