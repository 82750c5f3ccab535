/** What do we say, in English, on whether customer success is worth it in this company's situation? */
import type { FitWords } from '../../model/words-for.ts'

export const fitWords = {
  'success-pays': 'On the figures entered, investing in existing customers brings back more than winning new ones.',
  balanced:
    'On the figures entered, existing customers and new ones bring back much the same. Keep both going, and test the expected effect on a small scale.',
  'acquisition-first':
    'On the figures entered, winning new customers comes first. Keep enquiries well answered, and begin reaching out with automated contacts.',
  'neither-pays-back':
    'On the figures entered, neither investment pays back in time. Price, cost or the offer itself need a look first.',
  'offer-first':
    'Where you often lose in comparison, check the offer itself first. Looking after customers cannot alone be the reason they stay.',
  'acquisition-hard':
    'Conditions like these speak for looking at investment in existing customers. Try the calculation to see whether it pays.',
  'acquisition-easy':
    'New customers are cheap to win and each brings little revenue. Keep enquiries well answered, and begin reaching out on a small scale with automated contacts.',
  'small-company':
    'No department is needed. Begin by naming who looks after customers, and the hours they have for it.',
  'without-contract': 'The same logic holds without a contract. Read “prevent churn” as “be chosen again”.',
  'try-the-figures': 'Whether investing in your customers’ success pays can be reckoned. Try the calculation.',
} as const satisfies FitWords
