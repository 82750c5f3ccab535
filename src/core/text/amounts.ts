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

/** A share of 0–1 as digits of percent: one decimal, or two where it was given or reckoned more finely. */
export function percentDigits(share: number): string {
  const percent = rounded(share * 100, 2)
  return grouped(percent, Number.isInteger(rounded(percent * 10, 6)) ? 1 : 2)
}

/** The same for what is only about so: one decimal, or two below one percent. */
export function aboutPercent(share: number): string {
  return digitsOf(share, 'share')
}

/** How a language writes yen. */
export interface MoneyWords {
  /** `{number}円` */
  readonly yen: string
  /** What stands behind every fourth digit but the last ones, from the right: 万, 億, 兆; none where digits are only kept apart. */
  readonly large: readonly string[]
  /** The same for amounts on charts, which are cut to a few digits; how many digits apart these stand. */
  readonly rough: { readonly signs: readonly string[]; readonly apart: string }
}

/** Whole yen: `40500000` → `4,050万円` or `¥40,500,000`. */
export function money(value: number, { yen, large }: Pick<MoneyWords, 'yen' | 'large'>): string {
  // Beyond what is safe there are only whole numbers, which rounding would blur.
  const whole = Math.abs(value) < Number.MAX_SAFE_INTEGER ? rounded(value, 0) : value
  const digits = BigInt(Math.abs(whole)).toString()
  const number = large.length === 0 ? apart(digits) : inGroups(digits, large)
  return `${whole < 0 ? '−' : ''}${yen.replace('{number}', number)}`
}

/** To three digits or a few more: `34114500` → `3,411万円` or `¥34.1M`. */
export function roughMoney(value: number, { yen, rough }: MoneyWords): string {
  const size = Math.abs(value)
  const places = ['', ...rough.signs].map((sign, place) => ({ sign, one: 10 ** (place * Number(rough.apart)) }))
  const { sign, one } = places.findLast((place) => size >= place.one) ?? { sign: '', one: 1 }
  const decimals = sign === '' || size >= 100 * one ? 0 : size >= 10 * one ? 1 : 2
  const shown = rounded(size / one, decimals)
  const number = grouped(shown, String(shown).split('.')[1]?.length ?? 0)
  return `${value < 0 ? '−' : ''}${yen.replace('{number}', `${number}${sign}`)}`
}

/** `12300045` → `1,230万45`: groups of four digits, those of nothing left out. */
function inGroups(digits: string, large: readonly string[]): string {
  const cuts = ['', ...large].map((sign, place) => ({ sign, end: digits.length - 4 * place }))
  const groups = cuts.flatMap(({ sign, end }, place) => {
    // The largest sign takes all that is left before it.
    const start = place === large.length ? 0 : Math.max(0, end - 4)
    const group = end <= 0 ? '' : digits.slice(start, end).replace(/^0+/, '')
    return group === '' ? [] : [`${apart(group)}${sign}`]
  })
  return groups.length === 0 ? '0' : groups.toReversed().join('')
}

function apart(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',')
}
