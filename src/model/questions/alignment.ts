/** Do departments share one goal, with owner, time and backing? */
import type { Question } from '../../core/vocabulary/question.ts'

export const alignmentQuestions = [
  {
    id: 'shared-goal',
    kind: 'step5',
    dimension: 'alignment',
    weight: 2,
    knowers: ['executive', 'customer-owner'],
    sources: ['S1-36', 'S4-14', 'S4-15', 'S4-16', 'S4-25'],
  },
  {
    id: 'handover',
    kind: 'step5',
    dimension: 'alignment',
    weight: 1,
    knowers: ['sales', 'customer-owner'],
    sources: ['S0-26', 'S1-20', 'S1-21', 'S4-24', 'S4-26'],
  },
  {
    id: 'ownership',
    kind: 'step5',
    dimension: 'alignment',
    weight: 1,
    knowers: ['executive', 'customer-owner'],
    sources: ['S1-28', 'S1-29'],
  },
  {
    id: 'support-and-success',
    kind: 'step5',
    dimension: 'alignment',
    weight: 1,
    knowers: ['support', 'customer-owner'],
    sources: ['S0-16', 'S0-20', 'S1-1', 'S1-5', 'S1-6', 'S1-25'],
  },
  {
    id: 'executive-involvement',
    kind: 'step5',
    dimension: 'alignment',
    weight: 1,
    knowers: ['executive'],
    sources: ['S0-10', 'S0-29', 'S3-27', 'S4-20'],
  },
] as const satisfies readonly Question[]
