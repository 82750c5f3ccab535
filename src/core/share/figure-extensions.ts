/** How do figures and the economics go into a code, if the person wants them to? */
import type { Assessment } from '../vocabulary/answer.ts'
import type { FigurePlaces, Registry } from '../vocabulary/code.ts'
import type { Figure } from '../vocabulary/figure.ts'
import { amountBytes } from './amounts.ts'
import { type Extension, tags } from './container.ts'
import { numberBytes } from './number-bytes.ts'
import { varint } from './varint.ts'

/** What the first byte of a figure says: its bits, and what stands in two of them for the period. */
export const marks = { value: 1, month: 2, year: 4, asOf: 8, previous: 16, definition: 32 } as const

/** January 2025, as the days begin; in months since the year 0. */
export const firstMonth = 2025 * 12

/** Everything about figures that an assessment holds and the registry has a number for. */
export function figureExtensions(registry: Registry, { figures, economics }: Assessment): readonly Extension[] {
  const { retired } = registry
  const given = registry.figures.flatMap((places, place) => {
    const at = `numbers.${places.id}`
    const figure = Object.hasOwn(figures, places.id) && !retired.includes(at) ? figures[places.id] : undefined
    if (figure === undefined) return []
    const bytes = figureBytes(withoutRetired(places, at, retired), figure)
    return [...varint(place + 1), ...varint(bytes.length), ...bytes]
  })
  const fields = registry.economics.map((name) => (retired.includes(`economics.${name}`) ? '' : name))
  return [
    ...(given.length === 0 ? [] : [{ tag: tags.figures, bytes: Uint8Array.from(given) }]),
    ...(economics === null
      ? []
      : [{ tag: tags.economics, bytes: Uint8Array.from(amountBytes(fields, { ...economics })) }]),
  ]
}

/** The same places, those of what is retired without a name. */
function withoutRetired(places: FigurePlaces, at: string, retired: readonly string[]): FigurePlaces {
  const living = (name: string) => (retired.includes(`${at}.${name}`) ? '' : name)
  return { ...places, parts: places.parts.map(living), definitions: places.definitions.map(living) }
}

function figureBytes(places: FigurePlaces, figure: Figure): readonly number[] {
  const { value, period, asOf, previous, parts = {}, definition = '' } = figure
  const way = definition === '' ? 0 : places.definitions.indexOf(definition) + 1
  const pieces: readonly (readonly [mark: number, bytes: readonly number[]])[] = [
    ...(value === 'unknown' ? [] : [[marks.value, numberBytes(value)] as const]),
    ...(period === undefined ? [] : [[marks[period], []] as const]),
    ...(asOf === undefined ? [] : [[marks.asOf, monthBytes(asOf)] as const]),
    ...(previous === undefined ? [] : [[marks.previous, numberBytes(previous)] as const]),
    ...(way === 0 ? [] : [[marks.definition, varint(way)] as const]),
  ]
  return [
    pieces.reduce((sum, [mark]) => sum + mark, 0),
    ...pieces.flatMap(([, bytes]) => bytes),
    ...amountBytes(places.parts, parts),
  ]
}

/** Months from January 2025 on are even, those before it odd. */
function monthBytes(asOf: string): readonly number[] {
  const month = Number(asOf.slice(0, 4)) * 12 + Number(asOf.slice(5)) - 1 - firstMonth
  return varint(month < 0 ? -2 * month - 1 : 2 * month)
}
