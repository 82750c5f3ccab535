/** Are customers reached, solved for, and heard after they act? */
import type { DerivedItem, Question } from '../../core/vocabulary/question.ts'

export const supportQuestions = [
  {
    id: 'reachability',
    kind: 'step5',
    dimension: 'support',
    weight: 1,
    knowers: ['support'],
    sources: ['S0-4', 'S0-17'],
  },
  {
    id: 'issue-prevention',
    kind: 'step5',
    dimension: 'support',
    weight: 2,
    knowers: ['support'],
    sources: ['S0-14', 'S1-7', 'S1-9', 'S1-13', 'S1-14'],
  },
  {
    id: 'support-satisfaction',
    kind: 'step5',
    dimension: 'support',
    weight: 1,
    knowers: ['support'],
    sources: ['S0-17', 'S0-19', 'S0-23', 'S1-8', 'S4-27'],
  },
  {
    id: 'self-service',
    kind: 'step5',
    dimension: 'support',
    weight: 1,
    knowers: ['support', 'product'],
    sources: ['S1-13', 'S1-25', 'S1-36'],
  },
] as const satisfies readonly Question[]

/** Reckoned from the support rows of `metrics-in-use`, so that nobody is asked twice. */
export const supportMetrics = {
  id: 'support-metrics',
  kind: 'derived',
  dimension: 'support',
  weight: 1,
  from: 'metrics-in-use',
  side: 'support',
} as const satisfies DerivedItem
