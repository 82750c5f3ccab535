/** Which figures cannot be as they were given, by themselves or beside another one? */
import { isAbove, isBelow } from '../text/compare.ts'
import type { Economics } from '../vocabulary/economics.ts'
import type { Figure, FigureKind } from '../vocabulary/figure.ts'
import { boundsOf, partBounds, partsOf } from './parts.ts'
import { reckonedFrom } from './reckoned.ts'

/** `below`, `above`: outside what there can be. `part`: an amount is. `parts`: the amounts do not fit each other. */
export interface Impossible {
  readonly figure: string
  readonly reason: 'below' | 'above' | 'part' | 'parts' | 'below-other'
  /** The amount, or the other figure. */
  readonly beside?: string
}

/** Every figure that cannot be, once; of two that do not fit each other, both. */
export function impossibleFigures(
  kinds: readonly FigureKind[],
  figures: Readonly<Record<string, Figure>>,
): readonly Impossible[] {
  const alone = kinds.flatMap((kind) => {
    const figure = figures[kind.id]
    const found = figure === undefined ? null : impossibleAlone(kind, figure)
    return found === null ? [] : [found]
  })
  const numberOf = (id: string) => {
    const value = figures[id]?.value
    return typeof value === 'number' && !alone.some(({ figure }) => figure === id) ? value : null
  }
  const pairs = kinds.flatMap(({ id, notBelow }): readonly Impossible[] => {
    const own = numberOf(id)
    const other = notBelow === undefined ? null : numberOf(notBelow)
    if (notBelow === undefined || own === null || other === null || !isBelow(own, other)) return []
    return [
      { figure: id, reason: 'below-other', beside: notBelow },
      { figure: notBelow, reason: 'below-other', beside: id },
    ]
  })
  const once = pairs.filter(({ figure }, place) => pairs.findIndex((pair) => pair.figure === figure) === place)
  return [...alone, ...once]
}

/** Whether more churn is to be prevented than there is. */
export function isReductionImpossible(economics: Economics | null): boolean {
  const { annualChurn, churnReduction } = economics ?? {}
  return annualChurn !== undefined && churnReduction !== undefined && isAbove(churnReduction, annualChurn)
}

/** What is wrong with one figure taken by itself; `null`: nothing. */
export function impossibleAlone(kind: FigureKind, figure: Figure): Impossible | null {
  const { least, most } = boundsOf(kind, figure.definition)
  const outside = (value: number): 'below' | 'above' | null => {
    if (least !== undefined && isBelow(value, least)) return 'below'
    return most !== undefined && isAbove(value, most) ? 'above' : null
  }
  const { value, parts = {} } = figure
  const wrong = typeof value === 'number' ? outside(value) : null
  if (wrong !== null) return { figure: kind.id, reason: wrong }
  for (const name of partsOf(kind)) {
    const given = Object.hasOwn(parts, name) ? parts[name] : undefined
    const bounds = partBounds(name)
    if (given !== undefined && (isBelow(given, bounds.least) || isAbove(given, bounds.most))) {
      return { figure: kind.id, reason: 'part', beside: name }
    }
  }
  const reckoned = reckonedFrom(kind, parts, () => null)
  const isOutside = typeof reckoned === 'object' && reckoned !== null && outside(reckoned.value) !== null
  return isOutside ? { figure: kind.id, reason: 'parts' } : null
}
