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
