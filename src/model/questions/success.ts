/** Are customers led to their result before they ask? */
import type { Question } from '../../core/vocabulary/question.ts'

export const successQuestions = [
  {
    id: 'onboarding',
    kind: 'step5',
    dimension: 'success',
    weight: 2,
    knowers: ['customer-owner'],
    sources: ['S0-26', 'S3-5', 'S3-6', 'S3-8'],
  },
  {
    id: 'adoption',
    kind: 'step5',
    dimension: 'success',
    weight: 1,
    knowers: ['customer-owner'],
    sources: ['S0-27', 'S1-3', 'S1-18', 'S1-22', 'S1-23', 'S3-7', 'S3-16', 'S4-22'],
  },
  {
    id: 'proactive-outreach',
    kind: 'step5',
    dimension: 'success',
    weight: 2,
    knowers: ['customer-owner'],
    sources: ['S0-14', 'S0-15', 'S1-2', 'S1-12', 'S1-13'],
  },
  {
    id: 'renewal',
    kind: 'step5',
    dimension: 'success',
    weight: 1,
    knowers: ['customer-owner', 'sales'],
    sources: ['S0-5', 'S0-25', 'S1-21', 'S3-9', 'S3-15'],
  },
  {
    id: 'expansion',
    kind: 'step5',
    dimension: 'success',
    weight: 1,
    mayNotApply: true,
    knowers: ['customer-owner', 'sales'],
    sources: ['S0-18', 'S1-3', 'S3-13', 'S4-26'],
  },
  {
    id: 'touch-model',
    kind: 'step5',
    dimension: 'success',
    weight: 1,
    knowers: ['customer-owner'],
    sources: ['S2-12', 'S3-11', 'S3-12', 'S3-15', 'S4-13'],
  },
] as const satisfies readonly Question[]
