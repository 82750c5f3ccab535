/** Which figures can be entered in this edition? */
import type { FigureKind } from '../core/vocabulary/figure.ts'
import { figures } from '../model/figures.ts'

/** In the order asked. */
export const figureKinds: readonly FigureKind[] = figures
