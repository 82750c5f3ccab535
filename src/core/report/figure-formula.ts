/** How is a formula said in words, and with one's own numbers? */

import { defaultMonths } from '../numbers/reckoned.ts'
import { grouped } from '../text/amounts.ts'
import { fill } from '../text/fill.ts'
import { forModel } from '../text/for-model.ts'
import type { Figure, FigureKind } from '../vocabulary/figure.ts'
import type { FigureGround } from './figure-report.ts'

/** `null` for a figure that is read off somewhere. */
export function formulaInWords({ words, businessModel }: FigureGround, kind: FigureKind): string | null {
  const name = (id: string) => forModel(words.figures[id]?.name ?? id, businessModel)
  return formulaWith(kind, words.say.formulas, (part) => words.parts[part] ?? part, name)
}

/** The same with the numbers of the amounts in place of their names. */
export function filledFormula(
  { words }: FigureGround,
  kind: FigureKind,
  parts: Readonly<Record<string, number>>,
  figures: Readonly<Record<string, Figure>>,
): string {
  const part = (name: string) => {
    const value = parts[name] ?? (name === 'months' ? defaultMonths : 0)
    if (['grossMargin', 'monthlyChurn'].includes(name)) return `${number(value * 100)}%`
    return number(value)
  }
  const figure = (id: string) => {
    const value = figures[id]?.value
    return typeof value === 'number' ? number(value) : id
  }
  return formulaWith(kind, words.say.formulas, part, figure) ?? ''
}

function number(value: number): string {
  return grouped(value, Number.isInteger(value) ? 0 : 2)
}

function formulaWith(
  { formula }: FigureKind,
  say: FigureGround['words']['say']['formulas'],
  part: (name: string) => string,
  figure: (id: string) => string,
): string | null {
  switch (formula.kind) {
    case 'ratio': {
      const plus = formula.plus.map(part).join(say.plus)
      const top = [plus, ...formula.minus.map(part)].join(say.minus)
      const isSum = formula.plus.length + formula.minus.length > 1
      const times = formula.times === undefined ? '' : say.hundred
      return fill(say.ratio, { top: isSum ? fill(say.sum, { sum: top }) : top, over: part(formula.over) }) + times
    }
    case 'lifetime-value':
      return fill(say.lifetimeValue, {
        revenue: part('monthlyRevenue'),
        margin: part('grossMargin'),
        churn: part('monthlyChurn'),
        months: part('months'),
      })
    case 'quotient':
      return fill(say.quotient, { of: figure(formula.of), by: figure(formula.by) })
    case 'payback':
      return fill(say.payback, {
        cost: figure(formula.cost),
        revenue: part('monthlyRevenue'),
        margin: part('grossMargin'),
      })
    case 'stated':
      return null
    default:
      return formula satisfies never
  }
}
