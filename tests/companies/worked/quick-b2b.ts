/** Which company took the quick track and told nothing of itself? The fourth row of the table of worked companies. */
import type { Company } from '../company.ts'

export const quickB2b = {
  name: 'とおりあめ商会',
  story:
    '展示会で名前を聞いた代表が、その場のスマートフォンで答えた。会社のことは何も書かず、十問だけ。データがど' +
    'こまでつながっているかと、売上継続率は、本人にもわからなかった。',
  document: {
    format: 'cs-maturity/answers',
    version: 1,
    track: 'quick',
    businessModel: 'b2b-subscription',
    answers: {
      'outcome-definition': 3,
      'issue-prevention': 4,
      onboarding: 3,
      'proactive-outreach': 2,
      'shared-answer': 2,
      'connected-data': 'unknown',
      'loyal-and-lost': 2,
      'shared-goal': 3,
      ownership: 3,
      'metrics-in-use': {
        'answer-rate': 'watched',
        'support-csat': 'owned',
        'renewal-rate': 'watched',
        'churn-rate': 'owned',
        'expansion-rate': 'not-watched',
        'revenue-retention': 'unknown',
      },
    },
  },
} as const satisfies Company
