/** Which codes do the tests read and spoil, and how are they read with our model? */
import { readAnswers } from '../../../src/core/answers/read-answers.ts'
import { readResultCode, writeResultCode } from '../../../src/core/share/result-code.ts'
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

/** The assessment without what stays at home: figures, and facts that nothing reckons with. */
export function whatTravels(assessment: Assessment): Assessment {
  const fields = registry.slots.map(({ at }) => at)
  const context = Object.fromEntries(
    Object.entries(assessment.context).filter(([id]) => fields.includes(`context.${id}`)),
  )
  return { ...assessment, context, figures: {} }
}

export const codeOf = (document: unknown, day: number | null = 700): string =>
  writeResultCode(model, registry, assessmentOf(document), day)

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

/** A long one, a still considering one, a quick one, a half-finished one and the longest there can be. */
export const someCodes: readonly string[] = [
  ...[akariCloud, hanareTea, quickB2b, tooLittle].map(({ document }) => codeOf(document)),
  codeOf(fullest, 65_535),
]
