/** What value do the amounts of a figure give? */
import type { FigureKind } from '../vocabulary/figure.ts'

/** `not-applicable`: there is nothing to divide by. `null`: an amount is missing. */
export type Reckoned = { readonly value: number } | 'not-applicable' | 'no-margin' | null

type Parts = Readonly<Record<string, number>>

/** The figure's value from its own amounts; `others`: values of further figures that its formula names. */
export function reckonedFrom(
  { formula }: FigureKind,
  parts: Parts,
  others: (figure: string) => number | null,
): Reckoned {
  switch (formula.kind) {
    case 'ratio': {
      const over = part(parts, formula.over)
      const plus = sum(parts, formula.plus)
      const minus = sum(parts, formula.minus)
      if (over === null || plus === null || minus === null) return null
      if (over === 0) return 'not-applicable'
      return finite(((plus - minus) / over) * (formula.times ?? 1))
    }
    case 'lifetime-value': {
      const [revenue, margin, churn, months] = ['monthlyRevenue', 'grossMargin', 'monthlyChurn', 'months'].map((name) =>
        part(parts, name),
      )
      if (revenue == null || margin == null || churn == null) return null
      return finite(lifetimeValue(revenue * margin, churn, months ?? defaultMonths))
    }
    case 'quotient': {
      const of = others(formula.of)
      const by = others(formula.by)
      if (of === null || by === null) return null
      return by === 0 ? 'not-applicable' : finite(of / by)
    }
    case 'payback': {
      const cost = others(formula.cost)
      const revenue = part(parts, 'monthlyRevenue')
      const margin = part(parts, 'grossMargin')
      if (cost === null || revenue === null || margin === null) return null
      return revenue * margin > 0 ? finite(cost / (revenue * margin)) : 'no-margin'
    }
    case 'stated':
      return null
    default:
      return formula satisfies never
  }
}

export const defaultMonths = 60

/**
 * Gross profit of one customer over `months`, each month thinned out by those who leave:
 * `profit × (1 − (1 − c)^T) ÷ c`, and `profit × T` where nobody leaves. `churn`: monthly, 0–1.
 */
export function lifetimeValue(monthlyProfit: number, churn: number, months: number): number {
  if (churn === 0) return monthlyProfit * months
  // 1 − (1 − c)^T, written so that a churn of almost nothing loses no digits.
  return monthlyProfit * (-Math.expm1(months * Math.log1p(-churn)) / churn)
}

/** Without an end: `profit ÷ c`. `null` where nobody leaves: it would be infinite. */
export function endlessValue(monthlyProfit: number, churn: number): number | null {
  return churn === 0 ? null : monthlyProfit / churn
}

function part(parts: Parts, name: string): number | null {
  return Object.hasOwn(parts, name) ? (parts[name] ?? null) : null
}

function sum(parts: Parts, names: readonly string[]): number | null {
  return names.reduce<number | null>((total, name) => {
    const one = part(parts, name)
    return total === null || one === null ? null : total + one
  }, 0)
}

function finite(value: number): Reckoned {
  return Number.isFinite(value) ? { value } : null
}
