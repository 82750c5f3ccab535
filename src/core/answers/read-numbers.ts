/** Which figures, and which amounts of the economics, does a document from outside give? */
import { note, shown } from '../kinds/reading.ts'
import { economicsFieldIds, wantingFields } from '../numbers/economics-fields.ts'
import { partsOf } from '../numbers/parts.ts'
import type { Economics, EconomicsField } from '../vocabulary/economics.ts'
import type { Figure, FigureKind } from '../vocabulary/figure.ts'
import type { Problem } from '../vocabulary/problem.ts'

type Found = Readonly<Record<string, unknown>>

/** The figures in known shapes. Whatever is no number is named and left out, the rest of the figure stands. */
export function readFigures(
  kinds: readonly FigureKind[],
  found: Found,
  problems: Problem[],
): Readonly<Record<string, Figure>> {
  const figures: Record<string, Figure> = {}
  for (const [id, given] of Object.entries(found)) {
    const at = `numbers.${id}`
    const kind = kinds.find((known) => known.id === id)
    const figure = kind === undefined || !isRecord(given) ? null : readFigure(kind, given, at, problems)
    if (kind === undefined) note(problems, { kind: 'unknown-field', at })
    else if (figure === null) note(problems, { kind: 'malformed-figure', at, found: shown(given) })
    else figures[id] = figure
  }
  return figures
}

/** `null` if there are none. An amount that is no number is named and counts as not given. */
export function readEconomics(found: unknown, problems: Problem[]): Economics | null {
  if (found === undefined) return null
  if (!isRecord(found)) {
    note(problems, { kind: 'malformed-part', at: 'economics', found: shown(found) })
    return null
  }
  const economics: Partial<Record<EconomicsField, number>> = {}
  for (const [id, given] of Object.entries(found)) {
    const at = `economics.${id}`
    const field = economicsFieldIds.find((known) => known === id)
    if (field === undefined) note(problems, { kind: 'unknown-field', at })
    else if (isNumber(given)) economics[field] = given
    else note(problems, { kind: 'malformed-figure', at, found: shown(given) })
  }
  for (const { field, state } of wantingFields(economics)) {
    const at = `economics.${field}`
    if (state === 'missing') note(problems, { kind: 'missing-figure', at })
    else note(problems, { kind: 'figure-out-of-range', at, found: shown(economics[field]) })
  }
  return economics
}

function readFigure(kind: FigureKind, found: Found, at: string, problems: Problem[]): Figure | null {
  const value = own(found, 'value')
  if (value !== 'unknown' && !isNumber(value)) return null
  /** The named property where it is as it should be; named as a problem where it is not. */
  const optional = <K extends string, T>(key: K, isGood: (given: unknown) => given is T): { [k in K]?: T } => {
    const given = own(found, key)
    if (isGood(given)) return { [key]: given } as { [k in K]?: T }
    if (given !== undefined) note(problems, { kind: 'malformed-figure', at: `${at}.${key}`, found: shown(given) })
    return {}
  }
  for (const key of Object.keys(found)) {
    if (!keys.includes(key)) note(problems, { kind: 'unknown-field', at: `${at}.${key}` })
  }
  const parts = readParts(kind, own(found, 'parts'), `${at}.parts`, problems)
  return {
    value,
    ...optional('period', (given): given is 'month' | 'year' => kind.periods?.some((one) => one === given) === true),
    ...optional('asOf', (given): given is string => typeof given === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(given)),
    ...optional('previous', isNumber),
    ...optional('definition', (given): given is string => kind.definitions?.some(({ id }) => id === given) === true),
    ...(parts === null ? {} : { parts }),
  }
}

const keys = ['value', 'period', 'asOf', 'previous', 'parts', 'definition']

function readParts(
  kind: FigureKind,
  found: unknown,
  at: string,
  problems: Problem[],
): Readonly<Record<string, number>> | null {
  if (found === undefined) return null
  if (!isRecord(found)) {
    note(problems, { kind: 'malformed-figure', at, found: shown(found) })
    return null
  }
  const known = partsOf(kind)
  const good = Object.entries(found).filter(([name, given]) => {
    if (!known.includes(name)) note(problems, { kind: 'unknown-field', at: `${at}.${name}` })
    else if (!isNumber(given)) note(problems, { kind: 'malformed-figure', at: `${at}.${name}`, found: shown(given) })
    return known.includes(name) && isNumber(given)
  })
  return good.length === 0 ? null : (Object.fromEntries(good) as Record<string, number>)
}

function own(found: Found, key: string): unknown {
  return Object.hasOwn(found, key) ? found[key] : undefined
}

function isNumber(given: unknown): given is number {
  return typeof given === 'number' && Number.isFinite(given)
}

function isRecord(found: unknown): found is Found {
  return typeof found === 'object' && found !== null && !Array.isArray(found)
}
