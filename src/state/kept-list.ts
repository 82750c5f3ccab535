/** Which assessments does this device keep, and how does one become current, come in from outside, or go? */
import { computed } from 'nanostores'
import type { Assessment } from '../core/vocabulary/answer.ts'
import { assessmentOf } from './assessment-of.ts'
import { hasAnswers } from './assessments.ts'
import { newId } from './changing.ts'
import { without } from './joining.ts'
import { $record, keep } from './keeping.ts'
import { readable } from './own.ts'
import { changedAt, type Field, isFieldName, type Kept } from './record.ts'

export interface KeptAssessment {
  readonly id: string
  readonly assessment: Assessment
  /** In milliseconds. */
  readonly startedAt: number
  /** When an answer was last changed, in milliseconds; `null` where what was kept names no time. */
  readonly changedAt: number | null
  /** Whether this is the one being worked on. */
  readonly isCurrent: boolean
}

/** Every kept assessment with at least one answer that its track asks, the latest change first. */
export const $keptList = computed($record, ({ current, assessments }): readonly KeptAssessment[] =>
  assessments
    .map((kept) => ({
      id: kept.id,
      assessment: assessmentOf(readable, kept),
      startedAt: kept.startedAt,
      changedAt: changedAt(kept) || null,
      isCurrent: kept.id === current,
    }))
    .filter(({ assessment }) => hasAnswers(assessment))
    .toSorted((one, other) => (other.changedAt ?? 0) - (one.changedAt ?? 0)),
)

/** Goes on with a kept assessment; the one worked on before stays as it is. An id that is not kept changes nothing. */
export function makeCurrent(id: string): void {
  keep((record) => (record.assessments.some((kept) => kept.id === id) ? { ...record, current: id } : record))
}

/** Removes one assessment from this device, in every tab; says whether there was one. */
export function remove(id: string): boolean {
  let isThere = false
  keep((record) => {
    isThere = record.assessments.some((kept) => kept.id === id)
    return isThere ? without(record, [id]) : record
  })
  return isThere
}

/**
 * What was opened from a link or a file becomes a new current assessment; the one worked on before stays, half-finished
 * or not. `at`: when it was last changed, in milliseconds; now, if that is no time or yet to
 * come.
 */
export function adopt(assessment: Assessment, at: number): void {
  const now = Date.now()
  const time = at > 0 && at < now ? at : now
  const values = {
    track: assessment.track,
    businessModel: assessment.businessModel,
    ...named('context', assessment.context),
    ...named('answers', assessment.answers),
    ...named('evidence', assessment.evidence),
    ...named('numbers', assessment.figures),
    economics: assessment.economics ?? undefined,
  }
  const fields = Object.entries(values)
    .filter(([name, given]) => isFieldName(name) && given !== undefined)
    .map(([name, given]): [string, Field] => [name, [given, time]])
  const adopted: Kept = { id: newId(), startedAt: time, fields: Object.fromEntries(fields) }
  keep((record) => ({ ...record, current: adopted.id, assessments: [...record.assessments, adopted] }))
}

function named(part: string, values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(values).map(([name, given]) => [`${part}.${name}`, given]))
}
