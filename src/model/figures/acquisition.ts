/** Which figures say what a customer costs and brings? In the order asked. */
import type { FigureKind } from '../../core/vocabulary/figure.ts'
import { everyone } from './asked-of.ts'

export const acquisitionFigures = [
  {
    id: 'cac',
    group: 'acquisition',
    businessModels: everyone,
    unit: 'yen',
    formula: { kind: 'ratio', plus: ['acquisitionSpend'], minus: [], over: 'newCustomers' },
    least: 0,
    better: 'lower',
    sample: 'newCustomers',
    sources: ['S1-31'],
  },
  {
    id: 'ltv',
    group: 'acquisition',
    businessModels: everyone,
    unit: 'yen',
    formula: { kind: 'lifetime-value' },
    least: 0,
    better: 'higher',
    sources: ['S1-21'],
  },
  {
    id: 'ltv-to-cac',
    group: 'acquisition',
    businessModels: everyone,
    unit: 'times',
    formula: { kind: 'quotient', of: 'ltv', by: 'cac' },
    least: 0,
    better: 'higher',
    sources: ['S1-31'],
  },
  {
    id: 'cac-payback',
    group: 'acquisition',
    businessModels: everyone,
    unit: 'months',
    formula: { kind: 'payback', cost: 'cac' },
    partsFrom: 'ltv',
    least: 0,
    better: 'lower',
    sources: ['S1-21'],
  },
  {
    id: 'success-cost-rate',
    group: 'acquisition',
    businessModels: everyone,
    unit: 'share',
    formula: { kind: 'ratio', plus: ['successCost'], minus: [], over: 'existingRevenue' },
    least: 0,
    unlikelyAbove: 1,
    sources: ['S1-30'],
  },
] as const satisfies readonly FigureKind[]
