/** What stands in the record of assessments, and how is it read from text that anyone may have written? */
import * as v from 'valibot'
import { readAnswered } from '../core/answers/read-answered.ts'
import type { Answered } from '../core/vocabulary/answer.ts'
import type { Questionnaire } from '../core/vocabulary/model.ts'
import { recordVersion, upgraded } from './upgrades.ts'

/** A value and when it was last set, in milliseconds. `null` as value: taken back. */
export type Field = readonly [value: unknown, at: number]

/** One assessment, field by field, so that two tabs can be joined question by question. */
export interface Kept {
  readonly id: string
  readonly startedAt: number
  /** Keys: `track`, `businessModel`, `context.<id>`, `answers.<id>`, `evidence.<id>`, `numbers.<id>`, `economics`, `chosen`. */
  readonly fields: Readonly<Record<string, Field>>
}

export interface KeptRecord {
  readonly v: typeof recordVersion
  readonly current: string | null
  readonly assessments: readonly Kept[]
  /** Ids of what was removed, the latest last, so that no other tab brings it back. */
  readonly gone: readonly string[]
}

export const emptyRecord: KeptRecord = { v: recordVersion, current: null, assessments: [], gone: [] }

/** The last moment a date can name; a later one is no time and counts as the earliest. */
const lastMoment = 8.64e15

const moment = v.pipe(
  v.number(),
  v.finite(),
  v.transform((at) => (at > 0 && at < lastMoment ? at : 0)),
)

const id = v.pipe(v.string(), v.maxLength(64))

const fieldName = v.pipe(v.string(), v.maxLength(120), v.notValue('__proto__'))

const fieldValue = v.pipe(
  v.unknown(),
  v.check((given) => isShallow(given, 32)),
)

const field = v.tuple([fieldName, v.tuple([fieldValue, moment])])

const entry = v.object({ id, startedAt: v.unknown(), fields: v.custom<object>(isObject) })

/** `newer`: written by a later edition, not to be overwritten. `damaged`: nothing in it reads as a record of ours. */
export type ReadRecord =
  | {
      readonly kind: 'read'
      readonly record: KeptRecord
      /** The version it was written in. */
      readonly version: number
      /** Whether all of it made sense; where not, what did is in `record`. */
      readonly isWhole: boolean
    }
  | { readonly kind: 'none' | 'newer' | 'damaged' }

/** Reads the kept text, whatever its version; never throws, and keeps every entry and every field that reads. */
export function readRecord(text: string | null | undefined): ReadRecord {
  if (text === null || text === undefined || text === '') return { kind: 'none' }
  const found = parsed(text)
  if (!isObject(found)) return { kind: 'damaged' }
  const version = found['v']
  if (typeof version === 'number' && version > recordVersion) return { kind: 'newer' }
  const { current, assessments, gone } = upgraded(found) ?? {}
  if (typeof version !== 'number' || !Array.isArray(assessments)) return { kind: 'damaged' }

  let isWhole = true
  /** The value in a list of its own, as read; an empty list where it makes no sense. */
  const each = <T>(schema: v.GenericSchema<unknown, T>, given: unknown): readonly T[] => {
    const read = v.safeParse(schema, given)
    if (read.success) return [read.output]
    isWhole = false
    return []
  }
  const removed = each(v.array(v.unknown()), gone).flatMap((all) => all.flatMap((one) => each(id, one)))
  const entries = assessments
    .flatMap((one) => each(entry, one))
    .map(
      (one): Kept => ({
        id: one.id,
        startedAt: each(moment, one.startedAt)[0] ?? 0,
        fields: Object.fromEntries(Object.entries(one.fields).flatMap((named) => each(field, named))),
      }),
    )
    .filter((one) => !removed.includes(one.id))
  // Where it is not said what was worked on, it will have been what was changed last.
  const latest = entries.reduce<Kept | null>(
    (last, one) => (last && changedAt(last) > changedAt(one) ? last : one),
    null,
  )
  const [named = latest?.id ?? null] = each(v.nullable(id), current)
  const record: KeptRecord = { v: recordVersion, current: named, assessments: entries, gone: removed }
  return { kind: 'read', record, version, isWhole }
}

/** What an entry answers to the questions; fields that make no sense are left out. */
export function answeredOf(questionnaire: Questionnaire, { fields }: Kept): Answered {
  return readAnswered(questionnaire, documentOf(fields), [])
}

/** The fields of an entry as a document like those from outside. */
export function documentOf(fields: Kept['fields']): Record<string, unknown> {
  const document: Record<string, unknown> = {
    track: value(fields, 'track'),
    businessModel: value(fields, 'businessModel'),
    economics: value(fields, 'economics'),
  }
  for (const part of ['context', 'answers', 'evidence', 'numbers']) document[part] = partOf(fields, part)
  return document
}

/** The values of the fields whose names begin with the part and a dot, by what follows it; not those taken back. */
export function partOf(fields: Kept['fields'], part: string): Readonly<Record<string, unknown>> {
  const prefix = `${part}.`
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name, [given]]) => name.startsWith(prefix) && given !== null)
      .map(([name, [given]]) => [name.slice(prefix.length), given]),
  )
}

/** One value of an entry; `undefined` where it was never set or was taken back. */
export function value(fields: Kept['fields'], name: string): unknown {
  const found = Object.hasOwn(fields, name) ? fields[name] : undefined
  return found === undefined || found[0] === null ? undefined : found[0]
}

/** When an answer of the entry was last changed, in milliseconds. Ticks are no answers. */
export function changedAt({ startedAt, fields }: Kept): number {
  return Object.entries(fields).reduce(
    (last, [name, [, at]]) => (name === 'chosen' ? last : Math.max(last, at)),
    startedAt,
  )
}

/** Whether a field of this name is read back; one that would change the ground of all objects is not. */
export function isFieldName(name: string): boolean {
  return v.is(fieldName, name)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Cut off or written by something else: read as damaged.
    return undefined
  }
}

/** What is nested without end can be read but not written again. */
function isShallow(given: unknown, levels: number): boolean {
  if (typeof given !== 'object' || given === null) return true
  return levels > 0 && Object.values(given).every((one) => isShallow(one, levels - 1))
}

function isObject(found: unknown): found is Readonly<Record<string, unknown>> {
  return typeof found === 'object' && found !== null && !Array.isArray(found)
}
