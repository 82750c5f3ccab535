/** Has a figure changed since the year before, and which way? */
import { isAbove, isAtLeast, tolerance } from '../text/compare.ts'
import type { Figure, FigureKind } from '../vocabulary/figure.ts'
import type { FigureRules } from '../vocabulary/model.ts'
import { boundsOf } from './parts.ts'

export type Trend = 'better' | 'same' | 'worse'

/**
 * A change of more than 5 % of what it was counts, and of more than two points for shares that were at 80 % or more.
 * `null` where there is no year before, or no better way.
 */
export function trendOf(kind: FigureKind, { value, previous, definition }: Figure, rules: FigureRules): Trend | null {
  const { unit, least, most } = boundsOf(kind, definition)
  if (kind.better === undefined || previous === undefined || typeof value !== 'number') return null
  if ((least !== undefined && previous < least) || (most !== undefined && previous > most)) return null
  const change = value - previous
  const isInPoints = unit === 'share' && isAtLeast(previous, rules.inPointsFrom)
  const same = isInPoints ? rules.samePoints : rules.sameWithin * Math.abs(previous)
  if (!isAbove(Math.abs(change), same) || Math.abs(change) < tolerance) return 'same'
  return change > 0 === (kind.better === 'higher') ? 'better' : 'worse'
}
