/** Is the outcome customers want defined, designed for, and paid for on purpose? */
import type { Question } from '../../core/vocabulary/question.ts'

export const strategyQuestions = [
  {
    id: 'outcome-definition',
    kind: 'step5',
    dimension: 'strategy',
    weight: 2,
    knowers: ['customer-owner', 'product', 'executive'],
    sources: ['S0-13', 'S1-3', 'S2-4', 'S2-6', 'S2-8', 'S2-9', 'S2-10', 'S4-18'],
  },
  {
    id: 'experience-design',
    kind: 'step5',
    dimension: 'strategy',
    weight: 1,
    knowers: ['customer-owner', 'marketing', 'product'],
    sources: ['S0-4', 'S0-13', 'S2-5', 'S2-11', 'S2-12', 'S3-16', 'S4-27'],
  },
  {
    id: 'investment-case',
    kind: 'step5',
    dimension: 'strategy',
    weight: 1,
    knowers: ['executive', 'finance', 'customer-owner'],
    sources: ['S1-14', 'S1-15', 'S1-28', 'S1-30', 'S1-31', 'S1-32', 'S1-35'],
  },
] as const satisfies readonly Question[]
