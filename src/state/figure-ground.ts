/** What are figures judged by, apart from the figures themselves? */
import type { FigureGround } from '../core/report/figure-report.ts'
import type { SaidFigures } from '../core/vocabulary/figure-words.ts'
import { references } from '../model/references.ts'
import { rules } from '../model/rules.ts'
import { figureKinds } from './figure-kinds.ts'

/** The ground for a company of this kind, today: by the year it is, a published figure is old. */
export function figureGroundFor(businessModel: string, words: SaidFigures): FigureGround {
  const year = new Date().getFullYear()
  return { kinds: figureKinds, rules: rules.figures, references, businessModel, year, words }
}
