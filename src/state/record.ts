/** What stands in the record of assessments, and how is it read from text that anyone may have written? */
import * as v from 'valibot'
import { readAnswers } from '../core/answers/read-answers.ts'
import type { Assessment } from '../core/vocabulary/answer.ts'
import type { Model } from '../core/vocabulary/model.ts'

export const recordVersion = 1

/** A value and when it was last set, in milliseconds. `null` as value: taken back. */
export type Field = readonly [value: unknown, at: number]

/** One assessment, field by field, so that two tabs can be joined question by question. */
export interface Kept {
  readonly id: string
  readonly startedAt: number
  /** Keys: `track`, `businessModel`, `context.<id>`, `answers.<id>`, `evidence.<id>`, `chosen`. */
  readonly fields: Readonly<Record<string, Field>>
}

export interface KeptRecord {
  readonly v: typeof recordVersion
  readonly current: string | null
  readonly assessments: readonly Kept[]
}

export const emptyRecord: KeptRecord = { v: recordVersion, current: null, assessments: [] }

/** The last moment a date can name; a later one is no time and counts as the earliest. */
const lastMoment = 8.64e15

const moment = v.pipe(
  v.number(),
  v.finite(),
  v.transform((at) => (at > 0 && at < lastMoment ? at : 0)),
)

const field = v.pipe(v.tuple([v.unknown(), moment]), v.readonly())

const kept = v.object({
  id: v.pipe(v.string(), v.maxLength(64)),
  startedAt: moment,
  fields: v.record(v.pipe(v.string(), v.maxLength(120)), field),
})

const record = v.object({
  v: v.literal(recordVersion),
  current: v.nullable(v.string()),
  assessments: v.pipe(v.array(kept), v.maxLength(1000)),
})

const newer = v.object({ v: v.pipe(v.number(), v.minValue(recordVersion + 1)) })

/** `newer`: written by a later edition, not to be overwritten. `damaged`: no record of ours. */
export type ReadRecord =
  | { readonly kind: 'read'; readonly record: KeptRecord }
  | { readonly kind: 'none' | 'newer' | 'damaged' }

/** Reads the kept text; never throws. */
export function readRecord(text: string | null): ReadRecord {
  if (text === null || text === '') return { kind: 'none' }
  const found = parsed(text)
  const read = v.safeParse(record, found)
  if (read.success) return { kind: 'read', record: read.output }
  return { kind: v.is(newer, found) ? 'newer' : 'damaged' }
}

/** The assessment that an entry holds; fields that make no sense are left out. */
export function assessmentOf(model: Model, { fields }: Kept): Assessment {
  const document: Record<string, unknown> = {
    track: value(fields, 'track'),
    businessModel: value(fields, 'businessModel'),
  }
  for (const part of ['context', 'answers', 'evidence']) {
    const prefix = `${part}.`
    document[part] = Object.fromEntries(
      Object.entries(fields)
        .filter(([name, [given]]) => name.startsWith(prefix) && given !== null)
        .map(([name, [given]]) => [name.slice(prefix.length), given]),
    )
  }
  const read = readAnswers(model, document)
  // An object without a format is never unreadable.
  if (!read.ok) throw new Error(read.reason)
  return read.value
}

/** One value of an entry; `undefined` where it was never set or was taken back. */
export function value(fields: Kept['fields'], name: string): unknown {
  const found = Object.hasOwn(fields, name) ? fields[name] : undefined
  return found === undefined || found[0] === null ? undefined : found[0]
}

/** Joins two records: per field the later value stands, nothing is dropped; the current one is `mine.current`. */
export function joined(mine: KeptRecord, theirs: KeptRecord): KeptRecord {
  const known = new Set(mine.assessments.map(({ id }) => id))
  const both = mine.assessments.map((one) => {
    const other = theirs.assessments.find(({ id }) => id === one.id)
    return other === undefined ? one : { ...one, fields: laterOf(one.fields, other.fields) }
  })
  return { ...mine, assessments: [...both, ...theirs.assessments.filter(({ id }) => !known.has(id))] }
}

function laterOf(mine: Kept['fields'], theirs: Kept['fields']): Kept['fields'] {
  const later: Record<string, Field> = { ...mine }
  for (const [name, field] of Object.entries(theirs)) {
    const own = Object.hasOwn(later, name) ? later[name] : undefined
    if (own === undefined || field[1] > own[1]) later[name] = field
  }
  return later
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Cut off or written by something else: read as damaged.
    return undefined
  }
}
