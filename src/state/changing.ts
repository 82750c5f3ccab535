/** How does the entry that is worked on change, whatever stands in it? */
import { $record, keep } from './keeping.ts'
import type { Field, Kept } from './record.ts'

/** An id for a new assessment: 128 random bits. Not `randomUUID`, which browsers offer only over https, and an intranet may have none. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('')
}

/** Sets fields of the current entry; `null` takes one back. */
export function change(values: Readonly<Record<string, unknown>>): void {
  const { current } = $record.get()
  const now = Date.now()
  keep((record) => {
    // Another tab may have removed it just now.
    if (!record.assessments.some(({ id }) => id === current)) return record
    const assessments = record.assessments.map((one) =>
      one.id === current ? { ...one, fields: { ...one.fields, ...fieldsAt(now, values, one.fields) } } : one,
    )
    return { ...record, current, assessments }
  })
}

/** Begins an entry where there is none, for amounts that are entered without a diagnosis: they go along with its first answer. */
export function beginUnanswered(): void {
  const at = Date.now()
  const begun: Kept = { id: newId(), startedAt: at, fields: { track: ['quick', at] } }
  keep((record) => ({ ...record, current: begun.id, assessments: [...record.assessments, begun] }))
}

/** The values as set now: always later than what they replace, though the clock may have been set back. */
function fieldsAt(now: number, values: Readonly<Record<string, unknown>>, before: Kept['fields']): Kept['fields'] {
  return Object.fromEntries(
    Object.entries(values).map(([name, given]): [string, Field] => [
      name,
      [given, Math.max(now, (before[name]?.[1] ?? 0) + 1)],
    ]),
  )
}
