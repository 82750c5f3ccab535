/** Which codes do the tests read and spoil, and how are they read with our model? */
import { readAnswers } from '../../../src/core/answers/read-answers.ts'
import { economicsFieldIds } from '../../../src/core/numbers/economics-fields.ts'
import { partsOf } from '../../../src/core/numbers/parts.ts'
import { figureExtensions } from '../../../src/core/share/figure-extensions.ts'
import { readResultCode } from '../../../src/core/share/read-result-code.ts'
import { writeResultCode } from '../../../src/core/share/result-code.ts'
import type { Assessment } from '../../../src/core/vocabulary/answer.ts'
import type { CodeOutcome, Registry } from '../../../src/core/vocabulary/code.ts'
import type { Model } from '../../../src/core/vocabulary/model.ts'
import { model as ourModel } from '../../../src/model/model.ts'
import { registry as ourRegistry } from '../../../src/model/registry.ts'
import { akariCloud } from '../../companies/invented/akari-cloud.ts'
import { hanareTea } from '../../companies/invented/hanare-tea.ts'
import { quickB2b } from '../../companies/worked/quick-b2b.ts'
import { tooLittle } from '../../companies/worked/too-little.ts'

export const model: Model = ourModel
export const registry: Registry = ourRegistry

export function assessmentOf(document: unknown): Assessment {
  const read = readAnswers(model, document)
  if (!read.ok) throw new Error(read.reason)
  return read.value
}

/** The assessment without what stays at home: facts that nothing reckons with, and figures if they are not to go. */
export function whatTravels(assessment: Assessment, { withFigures = false } = {}): Assessment {
  const fields = registry.slots.map(({ at }) => at)
  const context = Object.fromEntries(
    Object.entries(assessment.context).filter(([id]) => fields.includes(`context.${id}`)),
  )
  return { ...assessment, context, ...(withFigures ? {} : { figures: {}, economics: null }) }
}

export const codeOf = (document: unknown, day: number | null = 700): string =>
  writeResultCode(model, registry, assessmentOf(document), day)

/** The code in which everything of the document goes that can. */
export const codeWithFigures = (document: unknown, day: number | null = 700): string => {
  const assessment = assessmentOf(document)
  return writeResultCode(model, registry, assessment, day, figureExtensions(registry, assessment))
}

export const readCode = (text: string): CodeOutcome => readResultCode(model, registry, text)

/** What came of a text in a word: `read`, or why not. */
export const fateOf = (text: string): string => {
  const outcome = readCode(text)
  return outcome.ok ? 'read' : outcome.reason
}

/** Everything answered, everything said: no document makes a longer code. */
export const fullest = {
  track: 'full',
  businessModel: 'repeat-purchase',
  context: {
    stage: 'over-three-years',
    role: 'other',
    contactChannels: ['phone', 'email', 'chat', 'in-person', 'in-app', 'none'],
    productStrength: 'unknown',
    billing: 'unknown',
  },
  answers: Object.fromEntries(
    model.questions.map((question) => [
      question.id,
      question.kind === 'matrix3' ? Object.fromEntries(question.rows.map(({ id }) => [id, 'unknown'])) : 'unknown',
    ]),
  ),
  evidence: Object.fromEntries(model.dimensions.map(({ id }) => [id, 'own-view'])),
}

/** A number that takes all the room there is for one. */
const longNumber = -1.2345678901234567e-101

/** The same with every figure, every amount beside it and everything that can be said of it. */
export const fullestWithFigures = {
  ...fullest,
  numbers: Object.fromEntries(
    model.figures.map((kind) => [
      kind.id,
      {
        value: longNumber,
        ...(kind.periods === undefined ? {} : { period: kind.periods[0] }),
        asOf: '0000-01',
        previous: longNumber,
        ...(kind.definitions === undefined ? {} : { definition: kind.definitions[0]?.id }),
        ...(partsOf(kind).length === 0
          ? {}
          : { parts: Object.fromEntries(partsOf(kind).map((part) => [part, longNumber])) }),
      },
    ]),
  ),
  economics: Object.fromEntries(economicsFieldIds.map((field) => [field, longNumber])),
}

/** What a company might give: three figures, one of them unknown, and some amounts. */
export const someFigures = {
  numbers: {
    'logo-churn': { value: 0.05, period: 'year', asOf: '2026-03', previous: 0.082, parts: { lost: 12, start: 240 } },
    nrr: { value: 'unknown' },
    ces: { value: 5.4, definition: 'mean-of-seven' },
  },
  economics: { customers: 240, annualRevenuePerCustomer: 1_200_000, grossMargin: 0.7, annualChurn: 0.05 },
}

/** A long one, a still considering one, a quick one, a half-finished one, the longest without figures, and one with some. */
export const someCodes: readonly string[] = [
  ...[akariCloud, hanareTea, quickB2b, tooLittle].map(({ document }) => codeOf(document)),
  codeOf(fullest, 65_535),
  codeWithFigures({ ...quickB2b.document, ...someFigures }),
]
