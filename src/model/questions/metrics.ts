/** Which figures are watched, defined once, and used? */
import type { Question } from '../../core/vocabulary/question.ts'

export const metricsQuestions = [
  {
    id: 'metrics-in-use',
    kind: 'matrix3',
    dimension: 'metrics',
    weight: 2,
    side: 'success',
    rows: [
      { id: 'first-response', side: 'support' },
      {
        id: 'answer-rate',
        side: 'support',
        quick: true,
        when: { kind: 'context-allows', field: 'contactChannels', includes: 'phone' },
      },
      { id: 'contact-volume', side: 'support' },
      { id: 'support-csat', side: 'support', quick: true },
      { id: 'first-contact-resolution', side: 'support' },
      { id: 'renewal-rate', side: 'success', quick: true },
      { id: 'churn-rate', side: 'success', quick: true },
      { id: 'relationship-satisfaction', side: 'success' },
      { id: 'expansion-rate', side: 'success', quick: true },
      { id: 'revenue-retention', side: 'success', quick: true },
      { id: 'early-adoption', side: 'success' },
      { id: 'lifetime-value', side: 'success' },
    ],
    knowers: ['customer-owner', 'support'],
    sources: ['S0-17', 'S0-18', 'S0-19', 'S1-4', 'S1-8', 'S1-11'],
  },
  {
    id: 'metric-definitions',
    kind: 'step5',
    dimension: 'metrics',
    weight: 1,
    knowers: ['customer-owner', 'finance'],
    sources: ['S0-18', 'S2-14', 'S4-25'],
  },
  {
    id: 'net-revenue-retention',
    kind: 'step5',
    dimension: 'metrics',
    weight: 1,
    knowers: ['executive', 'customer-owner', 'finance'],
    sources: ['S1-4', 'S2-13', 'S2-14', 'S2-15'],
  },
  {
    id: 'pricing-review',
    kind: 'step5',
    dimension: 'metrics',
    weight: 1,
    knowers: ['executive', 'marketing', 'product'],
    sources: ['S0-13', 'S2-15', 'S2-16a', 'S2-16b', 'S2-16c', 'S2-16d', 'S2-17'],
  },
] as const satisfies readonly Question[]
