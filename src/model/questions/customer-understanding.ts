/** Do we know why customers come, choose, struggle and leave? */
import type { Question } from '../../core/vocabulary/question.ts'

export const customerUnderstandingQuestions = [
  {
    id: 'customer-records',
    kind: 'multi',
    dimension: 'customer-understanding',
    weight: 1,
    options: [
      'attributes',
      'source',
      'comparison',
      'choice-reason',
      'advantage',
      'difficulty',
      'expected-outcome',
      'behaviour',
      'leaving-reason',
      'satisfaction',
    ],
    countsForSteps: [1, 3, 5, 8],
    knowers: ['marketing', 'sales', 'customer-owner'],
    sources: ['S3-10', 'S3-18', 'S3-19', 'S3-20', 'S3-21', 'S3-22', 'S3-23', 'S4-10', 'S4-18'],
  },
  {
    id: 'voice-collection',
    kind: 'step5',
    dimension: 'customer-understanding',
    weight: 1,
    knowers: ['customer-owner', 'marketing'],
    sources: ['S0-4', 'S3-17'],
  },
  {
    id: 'shared-answer',
    kind: 'step5',
    dimension: 'customer-understanding',
    weight: 1,
    knowers: ['customer-owner', 'marketing', 'analytics'],
    sources: ['S3-24', 'S3-25'],
  },
  {
    id: 'closing-the-loop',
    kind: 'step5',
    dimension: 'customer-understanding',
    weight: 1,
    knowers: ['product', 'marketing', 'customer-owner'],
    sources: ['S1-33', 'S1-36', 'S3-14', 'S3-26', 'S3-27'],
  },
] as const satisfies readonly Question[]
