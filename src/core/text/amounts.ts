/** How is an amount written, in which unit? */
import type { FigureUnit } from '../vocabulary/figure.ts'
import { fill } from './fill.ts'
import { rounded } from './format.ts'

/** `1234567.891, 1` → `1,234,567.9`. */
export function grouped(value: number, decimals = 0): string {
  const [whole = '', fraction] = Math.abs(rounded(value, decimals)).toFixed(decimals).split('.')
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return `${rounded(value, decimals) < 0 ? '−' : ''}${digits}${fraction === undefined ? '' : `.${fraction}`}`
}

/** A number in its unit: shares as percent with one decimal, or two below one percent; money whole. */
export function amount(value: number, unit: FigureUnit, units: Readonly<Record<FigureUnit, string>>): string {
  return fill(units[unit], { n: digitsOf(value, unit) })
}

function digitsOf(value: number, unit: FigureUnit): string {
  switch (unit) {
    case 'share': {
      const percent = value * 100
      return grouped(percent, percent !== 0 && Math.abs(percent) < 1 ? 2 : 1)
    }
    case 'yen':
      return grouped(value)
    case 'times':
      return grouped(value, Number.isInteger(value) ? 0 : 2)
    case 'points':
    case 'days':
    case 'hours':
    case 'months':
      return grouped(value, Number.isInteger(value) ? 0 : 1)
    default:
      return unit satisfies never
  }
}
