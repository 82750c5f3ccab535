/** What would an invented company be told? Its answers go through the same reckoning and the same words as everyone's. */
import { readAnswers } from '../core/answers/read-answers.ts'
import { type Report, reportOf } from '../core/report/report.ts'
import { reckon } from '../core/roadmap/reckon.ts'
import type { Assessment } from '../core/vocabulary/answer.ts'
import { model } from '../model/model.ts'
import type { Language } from '../words/languages.ts'
import { saidModelIn } from './words-in.ts'

/** A telephone support firm: strong where customers call, at the beginning everywhere else. */
const answers = {
  format: 'cs-maturity/answers',
  version: 1,
  track: 'full',
  businessModel: 'b2b-subscription',
  context: { stage: 'over-three-years', role: 'support', contactChannels: ['phone', 'email'] },
  answers: {
    'outcome-definition': 2,
    'experience-design': 1,
    'investment-case': 2,
    'metrics-in-use': {
      'first-response': 'owned',
      'answer-rate': 'owned',
      'contact-volume': 'owned',
      'support-csat': 'owned',
      'first-contact-resolution': 'watched',
      'renewal-rate': 'owned',
      'churn-rate': 'not-watched',
      'relationship-satisfaction': 'not-watched',
      'expansion-rate': 'not-watched',
      'revenue-retention': 'not-watched',
      'early-adoption': 'not-watched',
      'lifetime-value': 'not-watched',
    },
    'metric-definitions': 2,
    'net-revenue-retention': 2,
    'pricing-review': 1,
    reachability: 4,
    'issue-prevention': 4,
    'support-satisfaction': 4,
    'self-service': 3,
    onboarding: 2,
    adoption: 2,
    'proactive-outreach': 2,
    renewal: 1,
    expansion: 1,
    'touch-model': 2,
    'customer-records': ['attributes', 'source', 'choice-reason'],
    'voice-collection': 2,
    'shared-answer': 2,
    'closing-the-loop': 1,
    'connected-data': 2,
    'health-monitoring': 1,
    'loyal-and-lost': 2,
    'improvement-rhythm': 2,
    'shared-goal': 2,
    handover: 2,
    ownership: 3,
    'support-and-success': 2,
    'executive-involvement': 3,
  },
} as const

export function exampleReport(language: Language): Report {
  const assessment = exampleAssessment(answers.businessModel)
  return reportOf(model, assessment, reckon(model, assessment), saidModelIn(language))
}

/** The same answers, given by a company with another business model: its score and level are the same. */
export function exampleAssessment(businessModel: string): Assessment {
  const read = readAnswers(model, { ...answers, businessModel })
  if (!read.ok || read.problems.length > 0) throw new Error('the example company no longer fits the model')
  return read.value
}
