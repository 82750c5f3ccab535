/** How do two records become one, with nothing lost and nothing that was removed coming back? */
import type { Field, Kept, KeptRecord } from './record.ts'

/** How many removed ids are remembered. */
const mostGone = 1000

/**
 * Joins two records: per field the later value stands, and what either has removed is gone. Whichever is mine, the fields
 * come out the same; the current one is mine as long as it is there, else theirs.
 */
export function joined(mine: KeptRecord, theirs: KeptRecord): KeptRecord {
  const gone = new Set([...mine.gone, ...theirs.gone])
  const all = new Map<string, Kept>()
  for (const one of [...mine.assessments, ...theirs.assessments]) {
    const own = all.get(one.id)
    if (!gone.has(one.id)) all.set(one.id, own === undefined ? one : { ...own, fields: later(own.fields, one.fields) })
  }
  return {
    ...mine,
    current: [mine.current, theirs.current].find((id) => id !== null && all.has(id)) ?? null,
    assessments: [...all.values()],
    gone: [...gone].slice(-mostGone),
  }
}

/** The record without these entries, remembering that they went, so that no other tab brings them back. */
export function without(record: KeptRecord, ids: readonly string[]): KeptRecord {
  return joined({ ...record, gone: [...record.gone, ...ids] }, record)
}

function later(mine: Kept['fields'], theirs: Kept['fields']): Kept['fields'] {
  const fields: Record<string, Field> = { ...mine }
  for (const [name, field] of Object.entries(theirs)) {
    const own = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (own === undefined || isLater(field, own)) fields[name] = field
  }
  return fields
}

/** Of two values set in the same moment any may stand, but the same one in every tab. */
function isLater([value, at]: Field, [other, otherAt]: Field): boolean {
  return at === otherAt ? JSON.stringify(value) > JSON.stringify(other) : at > otherAt
}
