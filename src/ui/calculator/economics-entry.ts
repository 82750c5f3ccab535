/** How does an amount of the economics get from its field into what is kept? */
import { economicsFields } from '../../core/numbers/economics-fields.ts'
import type { FieldBounds } from '../../core/numbers/read-typed.ts'
import type { EconomicsField } from '../../core/vocabulary/economics.ts'
import type { FigureUnit } from '../../core/vocabulary/figure.ts'
import { $economics, setEconomics } from '../../state/economics.ts'
import { keepTyped } from '../../state/typed.ts'
import type { CalculatorWords } from './calculator-words.ts'
import type { Shown } from './shown.ts'

/** Amounts that are typed; the horizon is chosen. */
export type TypedAmount = keyof CalculatorWords['economics']['fields']

const units: Readonly<Record<TypedAmount, FigureUnit>> = {
  customers: 'times',
  annualRevenuePerCustomer: 'yen',
  grossMargin: 'share',
  annualChurn: 'share',
  acquisitionCost: 'yen',
  successCost: 'yen',
  expansionRate: 'share',
  churnReduction: 'share',
  expansionGain: 'share',
  contactsPerCustomer: 'times',
  costPerContact: 'yen',
  contactsAvoided: 'share',
  acquisitionCostMultiplier: 'times',
}

export const typedAmounts = Object.keys(units) as readonly TypedAmount[]

export function boundsOfAmount(field: TypedAmount): FieldBounds {
  const { least, isAbove, most } = economicsFields[field]
  return {
    unit: units[field],
    least,
    ...(isAbove === undefined ? {} : { isAbove }),
    ...(most === undefined ? {} : { most }),
  }
}

/** What stands behind its input. */
export function unitOfAmount(field: TypedAmount, words: CalculatorWords, shown: Shown): string {
  switch (field) {
    case 'customers':
      return shown.say(words.units.customers)
    case 'contactsPerCustomer':
      return words.units.contacts
    case 'churnReduction':
    case 'expansionGain':
      return words.units.points
    case 'acquisitionCostMultiplier':
      return words.units.times
    default:
      return units[field] === 'yen' ? words.units.yen : words.units.share
  }
}

export const amountName = (field: EconomicsField) => `economics.${field}`

/** The name of a field in words; the horizon is never wanting. */
export function labelOfAmount(field: EconomicsField, words: CalculatorWords, shown: Shown): string {
  const { fields, horizon } = words.economics
  return field === 'horizonYears' ? horizon : shown.say(fields[field].label)
}

/** An amount in its unit. */
export function saidAmount(field: TypedAmount, value: number, words: CalculatorWords, shown: Shown): string {
  if (field === 'customers') return shown.count(value)
  if (field === 'churnReduction' || field === 'expansionGain') return shown.points(value)
  if (units[field] === 'share') return shown.share(value)
  return units[field] === 'yen' ? shown.money(value) : `${shown.number(value)}${unitOfAmount(field, words, shown)}`
}

/** Keeps one amount as it was read; `null` takes it back. */
export function setAmount(field: EconomicsField, value: number | null, typed = ''): void {
  const { [field]: _before, ...others } = $economics.get() ?? {}
  setEconomics(value === null ? others : { ...others, [field]: value })
  keepTyped(amountName(field), typed)
}
