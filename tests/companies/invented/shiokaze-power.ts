/** A power monitor that answers the quick track at its best: does it stop at level 4? */
import type { Company } from '../company.ts'

export const shiokazePower = {
  name: 'しおかぜ電力モニター',
  story:
    '工場の電力を見守る従量制サービス。十問のほとんどで最上段を選んだ。サクセスの部長は「三十問でも同じ結果に' +
    'なるはず」と言い、来月は部署ごとに答えてみることにしている。',
  document: {
    format: 'cs-maturity/answers',
    version: 1,
    track: 'quick',
    businessModel: 'usage-based',
    context: { stage: 'over-three-years', role: 'success', contactChannels: ['phone', 'email'] },
    answers: {
      'issue-prevention': 5,
      onboarding: 5,
      'proactive-outreach': 5,
      'outcome-definition': 5,
      'shared-answer': 4,
      'connected-data': 5,
      'loyal-and-lost': 4,
      'shared-goal': 5,
      ownership: 5,
      'metrics-in-use': {
        'answer-rate': 'owned',
        'support-csat': 'owned',
        'renewal-rate': 'owned',
        'churn-rate': 'owned',
        'expansion-rate': 'watched',
        'revenue-retention': 'owned',
      },
    },
  },
} as const satisfies Company
