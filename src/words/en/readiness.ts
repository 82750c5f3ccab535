/** What can be prepared before starting, in English? */
import type { ReadinessWords } from '../../model/words-for.ts'

export const readinessWords = {
  'outcome-definition': 'The outcome customers want (what “success” means to them)',
  'experience-design': 'The customer’s journey from sign-up to staying',
  'investment-case': 'How investment is divided between winning new customers and keeping existing ones',
  'metric-definitions': 'How you calculate who stays and who leaves (retention and churn rates)',
  'pricing-review': 'When prices and plans are reviewed, and on what evidence',
  onboarding: 'The steps that help customers get started, and how you know they are complete',
  'customer-records': 'What to ask and record at sign-up (reasons, alternatives compared, outcome wanted and so on)',
  'connected-data': 'A shared number that identifies each customer, and a place for records',
  'shared-goal': 'A goal about customers that departments (or roles) share',
  handover: 'How what is heard before sign-up is used afterwards',
  ownership: 'Who looks after customers once they have started, and with how much time',
  'executive-involvement': 'How management finds out how customers are doing',
} satisfies ReadinessWords
