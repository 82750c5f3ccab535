/** Which company stopped half way? The last row of the table of worked companies. */
import type { Company } from '../company.ts'

export const tooLittle = {
  name: 'なかば製作所',
  story:
    '三十問の途中で会議に呼ばれ、そのまま閉じてしまった。成功の定義と、サポート、導入、連携のいくつかには答え' +
    'たが、数字とデータとお客様理解には手がついていない。',
  document: {
    format: 'cs-maturity/answers',
    version: 1,
    track: 'full',
    businessModel: 'b2b-subscription',
    context: { contactChannels: ['phone'] },
    answers: {
      'outcome-definition': 4,
      'experience-design': 4,
      reachability: 3,
      'issue-prevention': 3,
      'support-satisfaction': 3,
      'self-service': 3,
      onboarding: 3,
      adoption: 3,
      'proactive-outreach': 3,
      renewal: 3,
      'shared-goal': 4,
      handover: 4,
      ownership: 4,
    },
  },
} as const satisfies Company
