/** Who knows an answer, and who owns a step? */

export const roles = [
  'executive',
  'customer-owner',
  'support',
  'sales',
  'marketing',
  'product',
  'it',
  'analytics',
  'finance',
] as const

export type RoleId = (typeof roles)[number]

/** Which of them the person answering is, by the role they chose; absent for others. */
export const roleOf = {
  executive: 'executive',
  success: 'customer-owner',
  support: 'support',
  sales: 'sales',
  marketing: 'marketing',
  product: 'product',
} as const satisfies Readonly<Record<string, RoleId>>
