/** Which figures and amounts of the economics do the extensions of a code hold? */
import type { FigurePlaces, Registry } from '../vocabulary/code.ts'
import type { Figure } from '../vocabulary/figure.ts'
import { readAmounts } from './amounts.ts'
import { type Extension, tags } from './container.ts'
import { firstMonth, marks } from './figure-extensions.ts'
import { readNumber } from './number-bytes.ts'
import { readVarint } from './varint.ts'

export interface ReadFigures {
  /** As they stand in a document of answers. */
  readonly document: {
    readonly numbers?: Readonly<Record<string, Figure>>
    readonly economics?: Readonly<Record<string, number>>
  }
  /** Paths at which something stands that this registry does not know, each once. */
  readonly newer: readonly string[]
}

/** What the extensions say; those of other tags are left to others. `null` if no code of ours is written so. */
export function figuresIn(registry: Registry, extensions: readonly Extension[]): ReadFigures | null {
  const bytesOf = (tag: number) => extensions.find((extension) => extension.tag === tag)?.bytes
  const ofFigures = bytesOf(tags.figures)
  const ofEconomics = bytesOf(tags.economics)
  const figures = ofFigures === undefined ? undefined : readFigures(registry.figures, ofFigures)
  const economics = ofEconomics === undefined ? undefined : readAmounts(registry.economics, ofEconomics)
  if (figures === null || economics === null) return null
  return {
    document: {
      ...(figures === undefined ? {} : { numbers: figures.numbers }),
      ...(economics === undefined ? {} : { economics: economics.amounts }),
    },
    newer: [...new Set([...(figures?.newer ?? []), ...(economics?.hasNewer === true ? ['economics'] : [])])],
  }
}

function readFigures(places: readonly FigurePlaces[], bytes: Uint8Array) {
  const numbers: Record<string, Figure> = {}
  const newer: string[] = []
  let last = 0
  let place = 0
  while (place < bytes.length) {
    const at = readVarint(bytes, place)
    if (typeof at === 'string' || at.number <= last) return null
    const length = readVarint(bytes, at.next)
    if (typeof length === 'string') return null
    last = at.number
    place = length.next + length.number
    if (place > bytes.length || length.number === 0) return null
    const own = places[at.number - 1]
    const figure = own === undefined ? 'newer' : readFigure(own, bytes.slice(length.next, place))
    if (figure === null) return null
    if (own === undefined || figure === 'newer') {
      newer.push(own === undefined ? 'numbers' : `numbers.${own.id}`)
      continue
    }
    numbers[own.id] = figure.value
    if (figure.hasNewer) newer.push(`numbers.${own.id}`)
  }
  // Without any figure there is no such extension.
  return last === 0 ? null : { numbers, newer }
}

/** `newer`: written in a way that is not known here. */
function readFigure({ parts, definitions }: FigurePlaces, bytes: Uint8Array) {
  const given = bytes[0] ?? 0
  const has = (mark: number) => (given & mark) !== 0
  if (given >= 2 * marks.definition || (has(marks.month) && has(marks.year))) return 'newer'
  const reader = readerOf(bytes, 1)
  const value = has(marks.value) ? reader.number() : 'unknown'
  const asOf = has(marks.asOf) ? reader.month() : undefined
  const previous = has(marks.previous) ? reader.number() : undefined
  const way = has(marks.definition) ? reader.whole() : undefined
  const beside = readAmounts(parts, bytes, reader.place())
  if (value === null || asOf === null || previous === null || way === null || way === 0 || beside === null) return null
  const definition = way === undefined ? undefined : definitions[way - 1]
  const figure: Figure = {
    value,
    ...(has(marks.month) ? { period: 'month' } : has(marks.year) ? { period: 'year' } : {}),
    ...(asOf === undefined ? {} : { asOf }),
    ...(previous === undefined ? {} : { previous }),
    ...(definition === undefined ? {} : { definition }),
    ...(Object.keys(beside.amounts).length === 0 ? {} : { parts: beside.amounts }),
  }
  return { value: figure, hasNewer: beside.hasNewer || (way !== undefined && definition === undefined) }
}

/** Reads one thing after another; `null` where nothing stands that we would write. */
function readerOf(bytes: Uint8Array, from: number) {
  let place = from
  const whole = (): number | null => {
    const read = readVarint(bytes, place)
    if (typeof read === 'string') return null
    place = read.next
    return read.number
  }
  return {
    place: () => place,
    whole,
    number: (): number | null => {
      const read = readNumber(bytes, place)
      place = read?.next ?? place
      return read?.number ?? null
    },
    month: (): string | null => {
      const written = whole()
      if (written === null) return null
      const month = firstMonth + (written % 2 === 0 ? written / 2 : -(written + 1) / 2)
      if (month < 0 || month >= 10_000 * 12) return null
      const padded = (number: number, length: number) => String(number).padStart(length, '0')
      return `${padded(Math.floor(month / 12), 4)}-${padded((month % 12) + 1, 2)}`
    },
  }
}
