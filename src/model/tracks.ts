/** What is asked on which track, and in what order? */
import type { Readiness, Tracks } from '../core/vocabulary/model.ts'

export const tracks = {
  // From daily work to the abstract, figures last: a beginner's first question is one they can answer.
  quick: [
    'issue-prevention',
    'onboarding',
    'proactive-outreach',
    'outcome-definition',
    'shared-answer',
    'connected-data',
    'loyal-and-lost',
    'shared-goal',
    'ownership',
    'metrics-in-use',
  ],
  full: ['support', 'success', 'strategy', 'customer-understanding', 'data', 'alignment', 'metrics'],
} as const satisfies Tracks

export const readiness = {
  when: { kind: 'context', field: 'stage', is: ['considering'] },
  questions: [
    'outcome-definition',
    'experience-design',
    'investment-case',
    'metric-definitions',
    'pricing-review',
    'onboarding',
    'customer-records',
    'connected-data',
    'shared-goal',
    'handover',
    'ownership',
    'executive-involvement',
  ],
  readyFrom: 3,
  recommendations: [
    'define-success',
    'paired-kpis',
    'economic-case',
    'customer-id-map',
    'shared-goal-map',
    'standard-onboarding',
    'standing-questions',
  ],
} as const satisfies Readiness
