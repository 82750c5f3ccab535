/** Which kinds of company branch the wording? */
import type { BusinessModel } from '../core/vocabulary/model.ts'

export const businessModels = [
  { id: 'b2b-subscription', sources: ['S0-1', 'S0-2', 'S1-19'] },
  { id: 'b2c-membership', sources: ['S1-19', 'S2-1', 'S2-2', 'S2-7'] },
  { id: 'usage-based', sources: ['S0-1', 'S0-2'] },
  { id: 'repeat-purchase', sources: ['S1-20', 'S3-1', 'S3-3', 'S3-4', 'S3-15', 'S4-30'] },
] as const satisfies readonly BusinessModel[]

export type BusinessModelId = (typeof businessModels)[number]['id']
