/** What do the amounts that were given give for a figure, its own or those of another one? */
import type { Figure, FigureKind } from '../vocabulary/figure.ts'
import { type Reckoned, reckonedFrom } from './reckoned.ts'

type Figures = Readonly<Record<string, Figure>>

/** `null` where they give nothing. */
export function reckonedFigure(kind: FigureKind, figures: Figures): number | null {
  const reckoned = reckoningOf(kind, figures)
  return typeof reckoned === 'object' && reckoned !== null ? reckoned.value : null
}

/** The same with the reason why there is nothing. */
export function reckoningOf(kind: FigureKind, figures: Figures): Reckoned {
  return reckonedFrom(kind, amountsFor(kind, figures), (id) => {
    const value = figures[id]?.value
    return typeof value === 'number' ? value : null
  })
}

/** The amounts that the figure is reckoned from. */
export function amountsFor(kind: FigureKind, figures: Figures): Readonly<Record<string, number>> {
  return figures[kind.partsFrom ?? kind.id]?.parts ?? {}
}
