/** Which answers do the browser tests seed and give? Those of the invented companies, in the parts a test needs. */
import { askedQuestions, askedRows } from '../../src/core/flow/asked.ts'
import { rowState } from '../../src/core/kinds/matrix3.ts'
import type { Answer, Answers } from '../../src/core/vocabulary/answer.ts'
import type { Question } from '../../src/core/vocabulary/question.ts'
import { exampleReport } from '../../src/layouts/example-report.ts'
import { akariCloud } from '../companies/invented/akari-cloud.ts'
import { forestSoap } from '../companies/invented/forest-soap.ts'
import { hanareTea } from '../companies/invented/hanare-tea.ts'
import { hinataYoga } from '../companies/invented/hinata-yoga.ts'
import { koyomiEnglish } from '../companies/invented/koyomi-english.ts'
import { shiokazePower } from '../companies/invented/shiokaze-power.ts'
import { tsubameApi } from '../companies/invented/tsubame-api.ts'
import { quickB2b } from '../companies/worked/quick-b2b.ts'
import { tooLittle } from '../companies/worked/too-little.ts'
import { assessmentOf, model } from './reckoned.ts'
import type { Answered } from './storage.ts'

const withPhone = { stage: 'over-three-years', role: 'executive', contactChannels: ['phone', 'email'] } as const

/** Ten questions answered by one company of each business model. */
export const quickByBusinessModel: Readonly<Record<string, Answered>> = {
  'b2b-subscription': quickOf({ ...quickB2b.document, context: withPhone }),
  'b2c-membership': quickOf(koyomiEnglish.document),
  'usage-based': quickOf(shiokazePower.document),
  'repeat-purchase': quickOf(forestSoap.document),
}

/** Thirty questions answered by one company of each business model, without the figures that only files can hold. */
export const fullByBusinessModel: Readonly<Record<string, Answered>> = {
  'b2b-subscription': { ...akariCloud.document, numbers: {} },
  'b2c-membership': { ...hinataYoga.document, numbers: {} },
  'usage-based': { ...tsubameApi.document, numbers: {} },
  'repeat-purchase': { ...forestSoap.document, numbers: {} },
}

/** Ten answers of a business customer's supplier, two of them 「わからない」 in part. */
export const quick: Answered = quickOf({ ...quickB2b.document, context: withPhone })

/** Ten answers of a company that nobody can telephone. */
export const quickWithoutPhone: Answered = quickOf(koyomiEnglish.document)

/** Thirty answers of a shop, with evidence and every kind of question. */
export const full: Answered = forestSoap.document

/** The same shop, kept below the level of its points by one condition. */
export const held: Answered = withAnswers(full, { 'outcome-definition': 2 })

/** A supplier's thirty answers with figures, of which one cannot be, and amounts for the economics (EX1 of the vectors). */
export const withFigures: Answered = {
  ...akariCloud.document,
  numbers: {
    'logo-churn': { value: 0.22, previous: 0.18, asOf: '2026-09', parts: { lost: 66, start: 300 } },
    nrr: { value: 1.08, parts: { startRevenue: 1000, expansion: 220, contraction: 40, churned: 100 } },
    grr: { value: 0.86 },
    'csat-contact': { value: 0.85, parts: { satisfied: 17, answersContact: 20 } },
    'answer-rate': { value: 1.2 },
    'time-to-value': { value: 'unknown' },
  },
  economics: {
    customers: 300,
    annualRevenuePerCustomer: 1_200_000,
    grossMargin: 0.75,
    annualChurn: 0.15,
    expansionRate: 0.05,
    acquisitionCost: 900_000,
    successCost: 12_000_000,
    churnReduction: 0.04,
    expansionGain: 0.02,
    contactsPerCustomer: 6,
    costPerContact: 3000,
    contactsAvoided: 0.1,
    horizonYears: 3,
    acquisitionCostMultiplier: 1,
  },
}

/** Too few answers for a level. */
export const withoutLevel: Answered = {
  ...tooLittle.document,
  context: { ...withPhone, ...tooLittle.document.context },
}

/** A company that has not begun yet. */
export const considering: Answered = {
  ...hanareTea.document,
  context: { ...hanareTea.document.context, contactChannels: ['email'] },
}

/** The company that the landing page shows. */
export const landingExample: Answered = {
  format: 'cs-maturity/answers',
  version: 1,
  track: 'full',
  businessModel: 'b2b-subscription',
  context: { stage: 'over-three-years', role: 'support', contactChannels: ['phone', 'email'] },
  answers: Object.fromEntries(
    exampleReport('ja').answers.flatMap(({ question, answer }) =>
      answer === undefined ? [] : [[question.id, answer] as const],
    ),
  ),
}

/** The same with these answers instead. */
export function withAnswers(given: Answered, answers: Answers): Answered {
  return { ...given, answers: { ...given.answers, ...answers } }
}

/** The same with the first so many questions answered and no others. */
export function begun(given: Answered, count: number): Answered {
  const first = askedQuestions(model, assessmentOf(given)).slice(0, count)
  return { ...given, answers: Object.fromEntries(first.map(({ id }) => [id, given.answers?.[id] ?? 'unknown'])) }
}

/** What the quick track asks of this company, and no more. */
function quickOf(given: Answered): Answered {
  const asking = assessmentOf({ ...given, track: 'quick' })
  const answers = askedQuestions(model, asking).map((question): [string, Answer] => [
    question.id,
    askedPart(question, asking.answers[question.id] ?? 'unknown', asking),
  ])
  return { ...given, track: 'quick', answers: Object.fromEntries(answers), evidence: {} }
}

function askedPart(question: Question, answer: Answer, asking: Parameters<typeof askedRows>[1]): Answer {
  if (question.kind !== 'matrix3') return answer
  return Object.fromEntries(
    askedRows(question, asking).map(({ id }) => [id, rowState(answer, id) ?? 'not-watched'] as const),
  )
}
