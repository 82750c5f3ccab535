/** Which seven dimensions make up maturity, in which order are they printed? */
import type { Dimension } from '../core/vocabulary/model.ts'

export const dimensions = [
  { id: 'strategy', sources: ['S2-4', 'S2-11', 'S1-30'] },
  { id: 'metrics', sources: ['S0-17', 'S0-18', 'S2-13'] },
  { id: 'support', sources: ['S1-7', 'S1-10'] },
  { id: 'success', sources: ['S0-14', 'S0-15', 'S1-11', 'S1-12'] },
  { id: 'customer-understanding', sources: ['S3-10'] },
  { id: 'data', sources: ['S4-5'] },
  { id: 'alignment', sources: ['S4-14'] },
] as const satisfies readonly Dimension[]

export type DimensionId = (typeof dimensions)[number]['id']
