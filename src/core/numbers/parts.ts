/** Which amounts belong to a figure? */
import type { FigureKind } from '../vocabulary/figure.ts'

/** The amounts that lifetime value and payback are reckoned from. */
export const customerParts = ['monthlyRevenue', 'grossMargin', 'monthlyChurn', 'months'] as const

/** The amounts that enter the formula, by name, each once. */
export function formulaParts({ formula }: FigureKind): readonly string[] {
  switch (formula.kind) {
    case 'ratio':
      return [...new Set([...formula.plus, ...formula.minus, formula.over])]
    case 'lifetime-value':
      return customerParts
    case 'payback':
      return ['monthlyRevenue', 'grossMargin']
    case 'stated':
    case 'quotient':
      return []
    default:
      return formula satisfies never
  }
}

/** All amounts that may stand beside a figure. */
export function partsOf(kind: FigureKind): readonly string[] {
  return [...formulaParts(kind), ...(kind.noted ?? [])]
}

/** Where a figure of this kind must lie, in which unit, by the way it was counted. */
export function boundsOf(kind: FigureKind, definition?: string): Pick<FigureKind, 'unit' | 'least' | 'most'> {
  const own = kind.definitions?.find(({ id }) => id === definition)
  const least = own?.least ?? kind.least
  const most = own?.most ?? kind.most
  return {
    unit: own?.unit ?? kind.unit,
    ...(least === undefined ? {} : { least }),
    ...(most === undefined ? {} : { most }),
  }
}

/** Amounts that are shares, and those that are money; every other one is a count. */
const shares: readonly string[] = ['grossMargin', 'monthlyChurn', 'reachedBy30', 'reachedBy90']
const money: readonly string[] = [
  'startRevenue',
  'expansion',
  'contraction',
  'churned',
  'thisYear',
  'lastYear',
  'acquisitionSpend',
  'monthlyRevenue',
  'successCost',
  'existingRevenue',
]

/** The unit that an amount is typed in. */
export function partUnit(part: string): 'share' | 'yen' | 'months' | 'times' {
  if (shares.includes(part)) return 'share'
  if (money.includes(part)) return 'yen'
  return part === 'months' ? 'months' : 'times'
}

/** Where an amount must lie. A horizon of months is 24–84: without an end, a lifetime value promises too much. */
export function partBounds(part: string): { readonly least: number; readonly most: number } {
  if (shares.includes(part)) return { least: 0, most: 1 }
  return part === 'months' ? { least: 24, most: 84 } : { least: 0, most: Number.POSITIVE_INFINITY }
}
