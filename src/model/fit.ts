/** Is customer success worth it in this company's situation? The first case that holds is said; never a score. */
import type { FitCase } from '../core/vocabulary/model.ts'

export const fit = [
  { id: 'success-pays', when: { kind: 'verdict', is: ['success-pays'] }, sources: ['S1-30'] },
  { id: 'balanced', when: { kind: 'verdict', is: ['balanced'] }, sources: ['S1-30'] },
  { id: 'acquisition-first', when: { kind: 'verdict', is: ['acquisition-first'] }, sources: ['S1-31'] },
  { id: 'neither-pays-back', when: { kind: 'verdict', is: ['neither-pays-back'] }, sources: ['S1-31'] },
  {
    id: 'offer-first',
    when: { kind: 'context', field: 'productStrength', is: ['often-loses'] },
    sources: ['S1-34', 'S4-23'],
  },
  {
    id: 'acquisition-hard',
    when: { kind: 'context', field: 'acquisitionClimate', is: ['harder', 'saturated'] },
    sources: ['S1-32'],
  },
  {
    id: 'acquisition-easy',
    when: {
      kind: 'all',
      of: [
        { kind: 'context', field: 'acquisitionClimate', is: ['easy'] },
        { kind: 'context', field: 'revenuePerCustomer', is: ['under-10k', '10k-to-100k'] },
      ],
    },
    sources: ['S1-31'],
  },
  {
    id: 'small-company',
    when: { kind: 'context', field: 'employees', is: ['up-to-10', '11-to-30'] },
    sources: ['S1-28', 'S1-29'],
  },
  {
    id: 'without-contract',
    when: { kind: 'business-model', is: ['repeat-purchase'] },
    sources: ['S3-1'],
  },
  { id: 'try-the-figures', when: { kind: 'all', of: [] }, sources: ['S1-30'] },
] as const satisfies readonly FitCase[]

export type FitId = (typeof fit)[number]['id']
