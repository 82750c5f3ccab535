/** What does a text typed into the field of an amount mean, in the amount's unit? */
import { readNumber, type Unread } from '../text/read-number.ts'
import type { FigureUnit } from '../vocabulary/figure.ts'

export interface FieldBounds {
  readonly unit: FigureUnit
  readonly least?: number
  readonly most?: number
  /** Only what is greater than `least`. */
  readonly isAbove?: boolean
  readonly oneOf?: readonly number[]
}

export type TypedProblem = Unread | 'percent' | 'below' | 'above' | 'not-offered'

/** Shares come as fractions, typed as percent with or without the sign. */
export type Typed =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'problem'; readonly problem: TypedProblem }

export function readTyped(text: string, { unit, least, most, isAbove, oneOf }: FieldBounds): Typed {
  const read = readNumber(text)
  if (read.kind === 'empty') return read
  if (read.kind === 'unread') return { kind: 'problem', problem: read.reason }
  if (read.isPercent && unit !== 'share') return { kind: 'problem', problem: 'percent' }
  // Through text, so that 12.3 % is the very number that 0.123 is.
  const value = unit === 'share' ? Number(`${read.value}e-2`) : read.value
  if (!Number.isFinite(value)) return { kind: 'problem', problem: 'letters' }
  if (least !== undefined && (value < least || (isAbove === true && value === least))) {
    return { kind: 'problem', problem: 'below' }
  }
  if (most !== undefined && value > most) return { kind: 'problem', problem: 'above' }
  if (oneOf !== undefined && !oneOf.includes(value)) return { kind: 'problem', problem: 'not-offered' }
  return { kind: 'value', value }
}

/** The text that would be typed for a value: shares as percent, without grouping. */
export function typedText(value: number, unit: FigureUnit): string {
  const shown = unit === 'share' ? Number((value * 100).toPrecision(12)) : value
  // Never in the form of powers of ten, which nobody types.
  return Number.isInteger(shown) ? shown.toFixed(0) : shown.toFixed(10).replace(/0+$/, '')
}
