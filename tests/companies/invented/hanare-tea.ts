/** A tea house that has not begun yet: does it hear what is ready, and no score? */
import type { Company } from '../company.ts'

export const hanareTea = {
  name: 'はなれ茶舗',
  story:
    '茶葉の店が、季節ごとに届く頒布会を始めようとしている。お客様が何を楽しみにしているかは先代から聞いて育っ' +
    'た。担当も仕組みもまだないが、始める前に足場を確かめたいと考えた。',
  document: {
    format: 'cs-maturity/answers',
    version: 1,
    track: 'full',
    businessModel: 'repeat-purchase',
    context: { stage: 'considering', role: 'executive' },
    answers: {
      'outcome-definition': 3,
      'experience-design': 2,
      'investment-case': 1,
      'metric-definitions': 'unknown',
      onboarding: 1,
      'customer-records': ['attributes', 'source', 'choice-reason'],
      'connected-data': 1,
      'shared-goal': 3,
      ownership: 2,
    },
  },
} as const satisfies Company
