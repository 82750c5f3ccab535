/** Which figures can a company give, and how does each come about? They never enter a score. */
import { acquisitionFigures } from './figures/acquisition.ts'
import { earlyFigures } from './figures/early.ts'
import { respondingFigures } from './figures/responding.ts'
import { revenueFigures } from './figures/revenue.ts'
import { satisfactionFigures } from './figures/satisfaction.ts'
import { stayingFigures } from './figures/staying.ts'

/** In the order asked. Shares are fractions, and a figure without `least` or `most` has no bound there. */
export const figures = [
  ...stayingFigures,
  ...revenueFigures,
  ...acquisitionFigures,
  ...earlyFigures,
  ...satisfactionFigures,
  ...respondingFigures,
] as const

export type FigureId = (typeof figures)[number]['id']

type Figures = (typeof figures)[number]

/** Names of the amounts that figures are reckoned from or that are noted beside them. */
export type FigurePartId =
  | Extract<Figures['formula'], { kind: 'ratio' }>['plus' | 'minus'][number]
  | Extract<Figures['formula'], { kind: 'ratio' }>['over']
  | Extract<Figures, { noted: unknown }>['noted'][number]
  | 'monthlyRevenue'
  | 'grossMargin'
  | 'monthlyChurn'
  | 'months'

export type FigureGroupId = Figures['group']
