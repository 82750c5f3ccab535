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
