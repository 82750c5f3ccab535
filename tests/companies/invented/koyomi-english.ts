/** A language school on the quick track: are a few answers enough to say something? */
import type { Company } from '../company.ts'

export const koyomiEnglish = {
  name: 'こよみ英会話',
  story:
    'オンライン英会話。受講生ごとに目標の日を決め、三回欠席したら声をかける。校長が通勤の電車で十問に答えた。' +
    '電話の窓口はなく、やりとりはすべてアプリの中で行う。',
  document: {
    format: 'cs-maturity/answers',
    version: 1,
    track: 'quick',
    businessModel: 'b2c-membership',
    context: { stage: 'one-to-three-years', role: 'executive', contactChannels: ['chat', 'in-app'] },
    answers: {
      'issue-prevention': 3,
      onboarding: 4,
      'proactive-outreach': 4,
      'outcome-definition': 4,
      'shared-answer': 3,
      'connected-data': 2,
      'loyal-and-lost': 3,
      'shared-goal': 3,
      ownership: 3,
      'metrics-in-use': {
        'support-csat': 'watched',
        'renewal-rate': 'owned',
        'churn-rate': 'owned',
        'expansion-rate': 'not-watched',
        'revenue-retention': 'not-watched',
      },
    },
  },
} as const satisfies Company
