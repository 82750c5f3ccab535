/** Is data joined, watched, and learnt from? */
import type { Question } from '../../core/vocabulary/question.ts'

export const dataQuestions = [
  {
    id: 'connected-data',
    kind: 'step5',
    dimension: 'data',
    weight: 2,
    knowers: ['it', 'marketing', 'customer-owner'],
    sources: ['S1-17', 'S4-5', 'S4-6', 'S4-7', 'S4-8', 'S4-9', 'S4-10'],
  },
  {
    id: 'health-monitoring',
    kind: 'step5',
    dimension: 'data',
    weight: 1,
    knowers: ['customer-owner', 'product'],
    sources: ['S0-15', 'S1-16', 'S3-12'],
  },
  {
    id: 'loyal-and-lost',
    kind: 'step5',
    dimension: 'data',
    weight: 2,
    knowers: ['analytics', 'customer-owner', 'marketing'],
    sources: ['S0-24', 'S1-18', 'S4-11', 'S4-12', 'S4-13', 'S4-17'],
  },
  {
    id: 'improvement-rhythm',
    kind: 'step5',
    dimension: 'data',
    weight: 1,
    knowers: ['customer-owner', 'executive'],
    sources: ['S0-22', 'S1-18', 'S4-17', 'S4-19'],
  },
] as const satisfies readonly Question[]
