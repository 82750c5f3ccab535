/** Which columns has a result in a table? */
import type { EconomicsResult } from '../vocabulary/economics.ts'
import type { Model } from '../vocabulary/model.ts'
import type { Result } from '../vocabulary/result.ts'
import type { Cell } from './csv.ts'

/** What became of one document: its result, or why there is none. */
export type Row = { readonly result: Result; readonly problems: readonly string[] } | { readonly error: string }

/** Column names, in the order of `resultCells`. New ones are added at the end. */
export function resultColumns(model: Model): readonly string[] {
  return [
    'document',
    'error',
    'edition',
    'track',
    'businessModel',
    'score',
    'scoreLow',
    'scoreHigh',
    'level',
    'levelLow',
    'levelHigh',
    'provisionalLevel',
    ...model.dimensions.map(({ id }) => id),
    'defence',
    'offence',
    'balance',
    'confidence',
    'borderline',
    'findings',
    'checkFirst',
    'now',
    'next',
    'later',
    'unknown',
    'unanswered',
    'ready',
    'problems',
    ...economicsColumns,
  ]
}

const economicsColumns = [
  'replacementCost',
  'revenueLost',
  'expansionExpected',
  'valuePerCustomer',
  'benefit',
  'returnOnSuccess',
  'returnOnAcquisition',
  'ratio',
  'breakEvenChurnReduction',
  'parityChurnReduction',
  'verdict',
] as const satisfies readonly (keyof EconomicsResult)[]

/** `place` counts documents from 1 across all files. Lists are ids with spaces between. */
export function resultCells(model: Model, place: number, row: Row): readonly Cell[] {
  if ('error' in row)
    return [
      place,
      row.error,
      ...resultColumns(model)
        .slice(2)
        .map(() => null),
    ]
  const { result } = row
  const list = (ids: readonly string[]) => (ids.length === 0 ? null : ids.join(' '))
  const phase = (when: string) => list(result.recommendations.filter((one) => one.when === when).map(({ id }) => id))
  return [
    place,
    null,
    result.edition,
    result.track,
    result.businessModel,
    result.score,
    result.scoreRange?.[0] ?? null,
    result.scoreRange?.[1] ?? null,
    result.level,
    result.levelRange?.[0] ?? null,
    result.levelRange?.[1] ?? null,
    result.provisionalLevel,
    ...model.dimensions.map(({ id }) => result.dimensions.find((known) => known.id === id)?.score ?? null),
    result.balance?.defence ?? null,
    result.balance?.offence ?? null,
    result.balance?.type ?? null,
    result.confidence.level,
    String(result.borderline),
    list(result.findings),
    list(result.checkFirst),
    phase('now'),
    phase('next'),
    phase('later'),
    list(result.unknown),
    list(result.unanswered),
    result.readiness === null ? null : list(result.readiness.filter((r) => r.state === 'ready').map((r) => r.id)),
    row.problems.length === 0 ? null : row.problems.join(' / '),
    ...economicsColumns.map((column) => result.economics?.[column] ?? null),
  ]
}
