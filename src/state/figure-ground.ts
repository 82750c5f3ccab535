/** What are figures judged by, apart from the figures themselves? */
import type { FigureKind, Reference } from '../core/vocabulary/figure.ts'
import type { FigureRules } from '../core/vocabulary/model.ts'
import { figures } from '../model/figures.ts'
import { references as ours } from '../model/references.ts'
import { rules } from '../model/rules.ts'

/** The figures of this edition. */
export const figureKinds: readonly FigureKind[] = figures

export const figureRules: FigureRules = rules.figures

/** The published figures that may stand beside them. */
export const references: readonly Reference[] = ours

/** The year it is, by which a reference is old. */
export function thisYear(): number {
  return new Date().getFullYear()
}
