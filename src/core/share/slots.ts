/** How do answers become bits, each at its permanent place, and bits answers? */
import type { Answer, RowState } from '../vocabulary/answer.ts'
import type { Slot } from '../vocabulary/code.ts'

/** What travels, by path: `answers.onboarding` → 3. What was not given is absent. */
export type Values = ReadonlyMap<string, Answer | string>

const rowStates = ['not-watched', 'watched', 'owned', 'unknown'] as const satisfies readonly RowState[]

const stepNotApplicable = 6
const stepUnknown = 7

/** How a list or table begins: `some` with at least one part, `none` with none. */
const whole = { some: 1, none: 2, unknown: 3, notApplicable: 4 } as const

/** The widths, in bits, of the numbers a slot holds. They are for ever. */
export function widthsOf(slot: Slot): readonly number[] {
  switch (slot.kind) {
    case 'one-of':
      return [slot.bits]
    case 'step':
      return [3]
    case 'list':
      return [3, ...slot.options.map(() => 1)]
    case 'table':
      return [3, ...slot.rows.map(() => 3)]
    case 'more-options':
      return slot.options.map(() => 1)
    case 'more-rows':
      return slot.rows.map(() => 3)
    default:
      return slot satisfies never
  }
}

/** The values as a string of bits, eight a byte, the first bit first; zeros at the end are left out. */
export function packed(slots: readonly Slot[], values: Values): Uint8Array {
  const bits = slots.flatMap((slot) => {
    const widths = widthsOf(slot)
    return numbersFor(slot, values.get(slot.at)).flatMap((number, place) => bitsOf(number, widths[place] ?? 0))
  })
  const bytes = new Uint8Array(Math.ceil((bits.lastIndexOf(1) + 1) / 8))
  for (const [place, bit] of bits.entries()) {
    if (bit === 1) bytes[place >> 3] = (bytes[place >> 3] ?? 0) | (128 >> (place & 7))
  }
  return bytes
}

export interface Unpacked {
  readonly values: Values
  /** Paths at which something stands that these slots do not know; `answers` for bits beyond the last one. */
  readonly newer: readonly string[]
}

/** What the bytes say; `null` if no code of ours is written so. */
export function unpacked(slots: readonly Slot[], bytes: Uint8Array): Unpacked | null {
  const bits = [...bytes].flatMap((byte) => bitsOf(byte, 8))
  const values = new Map<string, Answer | string>()
  const begun: string[] = []
  const newer: string[] = []
  let place = 0
  for (const slot of slots) {
    const numbers = widthsOf(slot).map((width) => {
      const number = numberOf(bits.slice(place, place + width), width)
      place += width
      return number
    })
    if (!put(slot, numbers, values)) newer.push(slot.at)
    if ((slot.kind === 'list' || slot.kind === 'table') && numbers[0] === whole.some) begun.push(slot.at)
  }
  if (bits.includes(1, place)) newer.push('answers')
  // One set of answers has one code: whatever is written in another way is not from us.
  if (newer.length === 0) return isSame(packed(slots, values), bytes) ? { values, newer } : null
  // A list or table of which only parts were ticked that are not known here must not read as "none of them".
  for (const at of begun) if (isEmpty(values.get(at))) values.delete(at)
  return { values, newer }
}

/** One number for each of the slot's widths; all 0 where there is nothing to write. */
function numbersFor(slot: Slot, value: Answer | string | undefined): readonly number[] {
  switch (slot.kind) {
    case 'one-of':
      return [typeof value === 'string' ? slot.values.indexOf(value) + 1 : 0]
    case 'step':
      if (value === 'not-applicable') return [stepNotApplicable]
      return [value === 'unknown' ? stepUnknown : typeof value === 'number' ? value : 0]
    case 'list':
      return [wholeNumber(value), ...ticked(slot.options, value)]
    case 'table':
      return [wholeNumber(value), ...states(slot.rows, value)]
    case 'more-options':
      return ticked(slot.options, value)
    case 'more-rows':
      return states(slot.rows, value)
    default:
      return slot satisfies never
  }
}

function wholeNumber(value: Answer | string | undefined): number {
  if (value === 'unknown') return whole.unknown
  if (value === 'not-applicable') return whole.notApplicable
  if (typeof value !== 'object') return 0
  return isEmpty(value) ? whole.none : whole.some
}

function ticked(options: readonly string[], value: Answer | string | undefined): readonly number[] {
  return options.map((option) => (isList(value) && value.includes(option) ? 1 : 0))
}

function states(rows: readonly string[], value: Answer | string | undefined): readonly number[] {
  return rows.map((row) => {
    const state = isTable(value) && Object.hasOwn(value, row) ? value[row] : undefined
    return state === undefined ? 0 : rowStates.indexOf(state) + 1
  })
}

/** Puts what the numbers say; `false` if one of them stands for something that is not known here. */
function put(slot: Slot, numbers: readonly number[], values: Map<string, Answer | string>): boolean {
  const [first = 0, ...others] = numbers
  switch (slot.kind) {
    case 'one-of':
      return first === 0 || set(values, slot.at, slot.values[first - 1])
    case 'step':
      if (first === stepNotApplicable) return set(values, slot.at, 'not-applicable')
      return first === 0 || set(values, slot.at, first === stepUnknown ? 'unknown' : first)
    case 'list':
      return putWhole(slot.at, first, [], values) && putOptions(slot.at, slot.options, others, values)
    case 'table':
      return putWhole(slot.at, first, {}, values) && putRows(slot.at, slot.rows, others, values)
    case 'more-options':
      return putOptions(slot.at, slot.options, numbers, values)
    case 'more-rows':
      return putRows(slot.at, slot.rows, numbers, values)
    default:
      return slot satisfies never
  }
}

function putWhole(at: string, number: number, empty: Answer, values: Map<string, Answer | string>): boolean {
  if (number === whole.unknown) return set(values, at, 'unknown')
  if (number === whole.notApplicable) return set(values, at, 'not-applicable')
  return number === 0 || set(values, at, number <= whole.none ? empty : undefined)
}

function putOptions(
  at: string,
  options: readonly string[],
  numbers: readonly number[],
  values: Map<string, Answer | string>,
): boolean {
  const before = values.get(at)
  const given = options.filter((_, place) => numbers[place] === 1)
  if (isList(before)) values.set(at, [...before, ...given])
  return true
}

function putRows(
  at: string,
  rows: readonly string[],
  numbers: readonly number[],
  values: Map<string, Answer | string>,
): boolean {
  const before = values.get(at)
  const given = rows.flatMap((row, place): [string, RowState][] => {
    const state = rowStates[(numbers[place] ?? 0) - 1]
    return state === undefined ? [] : [[row, state]]
  })
  if (isTable(before)) values.set(at, { ...before, ...Object.fromEntries(given) })
  return numbers.every((number) => number <= rowStates.length)
}

function set(values: Map<string, Answer | string>, at: string, value: Answer | string | undefined): boolean {
  if (value !== undefined) values.set(at, value)
  return value !== undefined
}

function bitsOf(number: number, width: number): readonly number[] {
  return Array.from({ length: width }, (_, place) => (number >> (width - 1 - place)) & 1)
}

/** Bits that are not there any more are zeros. */
function numberOf(bits: readonly number[], width: number): number {
  return Array.from({ length: width }, (_, place) => bits[place] ?? 0).reduce((sum, bit) => sum * 2 + bit, 0)
}

function isList(value: Answer | string | undefined): value is readonly string[] {
  return Array.isArray(value)
}

function isTable(value: Answer | string | undefined): value is Readonly<Record<string, RowState>> {
  return typeof value === 'object' && !Array.isArray(value)
}

function isEmpty(value: Answer | string | undefined): boolean {
  return typeof value === 'object' && Object.keys(value).length === 0
}

function isSame(some: Uint8Array, others: Uint8Array): boolean {
  return some.length === others.length && some.every((byte, place) => byte === others[place])
}
