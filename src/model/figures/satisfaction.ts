/** Which figures say how satisfied customers are? In the order asked. */
import type { FigureKind } from '../../core/vocabulary/figure.ts'
import { everyone } from './asked-of.ts'

export const satisfactionFigures = [
  {
    id: 'csat-contact',
    group: 'satisfaction',
    businessModels: everyone,
    unit: 'share',
    formula: { kind: 'ratio', plus: ['satisfied'], minus: [], over: 'answersContact' },
    least: 0,
    most: 1,
    better: 'higher',
    sample: 'answersContact',
    noted: ['askedContact'],
    sources: ['S0-19'],
  },
  {
    id: 'csat-relationship',
    group: 'satisfaction',
    businessModels: everyone,
    unit: 'share',
    formula: { kind: 'ratio', plus: ['satisfiedOverall'], minus: [], over: 'answersOverall' },
    least: 0,
    most: 1,
    better: 'higher',
    sample: 'answersOverall',
    noted: ['askedOverall'],
    sources: ['S0-19'],
  },
  {
    id: 'nps',
    group: 'satisfaction',
    businessModels: everyone,
    unit: 'points',
    formula: { kind: 'ratio', plus: ['promoters'], minus: ['detractors'], over: 'answersNps', times: 100 },
    least: -100,
    most: 100,
    better: 'higher',
    sample: 'answersNps',
    sources: ['S0-19'],
  },
  {
    id: 'ces',
    group: 'satisfaction',
    businessModels: everyone,
    unit: 'times',
    formula: { kind: 'stated' },
    better: 'higher',
    definitions: [
      { id: 'mean-of-seven', least: 1, most: 7 },
      { id: 'top-two', unit: 'share', least: 0, most: 1 },
    ],
    sources: ['S0-19'],
  },
] as const satisfies readonly FigureKind[]
