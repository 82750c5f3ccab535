/** What do we call those who know an answer or own a step, in English? */
import type { RolesWords } from '../../model/words-for.ts'

export const rolesWords = {
  executive: 'Management',
  'customer-owner': 'Whoever looks after customers',
  support: 'Support',
  sales: 'Sales',
  marketing: 'Marketing',
  product: 'Product and development',
  it: 'IT',
  analytics: 'Analytics',
  finance: 'Finance and planning',
} satisfies RolesWords
