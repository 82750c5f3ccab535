/** Which assessment is the person working on, and how does it change? */
import { computed } from 'nanostores'
import { isAnsweredToTheEnd } from '../core/flow/answered.ts'
import { askedQuestions } from '../core/flow/asked.ts'
import type { Answer, Assessment, Evidence, Track } from '../core/vocabulary/answer.ts'
import type { Model } from '../core/vocabulary/model.ts'
import { model as ourModel } from '../model/model.ts'
import { without } from './joining.ts'
import { $current, $record, keep } from './keeping.ts'
import { assessmentOf, changedAt, type Field, type Kept, value } from './record.ts'

/** The one model of this edition. */
export const model: Model = ourModel

/** Ids of the business models, in the order of the model: the order in which packed words travel. */
export const businessModelIds = model.businessModels.map(({ id }) => id)

/** The assessment being worked on; `null` before anything was begun. */
export const $assessment = computed($current, (kept): Assessment | null =>
  kept === null ? null : assessmentOf(model, kept),
)

/** What was chosen before anything else: the business model, which has no default on the screen. */
export const $isModelChosen = computed($current, (kept) => value(kept?.fields ?? {}, 'businessModel') !== undefined)

/** Recommendations ticked to work on. */
export const $chosen = computed($current, (kept): readonly string[] => {
  const given = value(kept?.fields ?? {}, 'chosen')
  return Array.isArray(given) ? given.filter((id) => model.recommendations.some((known) => known.id === id)) : []
})

/**
 * When an answer was last changed, in milliseconds; `null` before anything was begun, and where what was kept names no
 * time. Ticks are no answers.
 */
export const $changedAt = computed($current, (kept) => (kept === null ? null : changedAt(kept) || null))

/** Begins a new assessment. The present one stays in the record, half-finished or not, unless nothing was answered. */
export function begin(track: Track): void {
  const { current } = $record.get()
  const at = Date.now()
  const begun: Kept = { id: newId(), startedAt: at, fields: { track: [track, at] } }
  keep((record) => {
    const left = record.assessments.find(({ id }) => id === current)
    const stays = left === undefined || hasAnswers(assessmentOf(model, left))
    const rest = stays ? record : without(record, [left.id])
    return { ...rest, current: begun.id, assessments: [...rest.assessments, begun] }
  })
}

/** The track, with every answer kept. */
export function setTrack(track: Track): void {
  change({ track })
}

/** How the company mainly earns. */
export function setBusinessModel(id: string): void {
  change({ businessModel: id })
}

/** A fact about the company; `null` takes it back. */
export function setContext(field: string, given: string | readonly string[] | null): void {
  change({ [`context.${field}`]: given })
}

/** What the answers of a dimension are based on. */
export function setEvidence(dimension: string, evidence: Evidence): void {
  change({ [`evidence.${dimension}`]: evidence })
}

/** `null` takes an answer back: the question is unanswered again. */
export function answer(question: string, given: Answer | null): void {
  change({ [`answers.${question}`]: given })
}

/** Ticks or unticks a recommendation to work on. */
export function choose(recommendation: string, isChosen: boolean): void {
  const others = $chosen.get().filter((id) => id !== recommendation)
  change({ chosen: isChosen ? [...others, recommendation] : others })
}

/** Whether anything was answered that the present track asks. */
export function hasAnswers(assessment: Assessment): boolean {
  return askedQuestions(model, assessment).some(({ id }) => assessment.answers[id] !== undefined)
}

/** Whether figures of its results or amounts of the economics were given. */
export function hasFigures({ figures, economics }: Assessment): boolean {
  return Object.keys(figures).length > 0 || Object.keys(economics ?? {}).length > 0
}

/** Whether the ten questions are answered of an assessment that went on to thirty and has not got there yet. */
export function hasQuickResult(assessment: Assessment): boolean {
  return assessment.track === 'full' && isAnsweredToTheEnd(model, { ...assessment, track: 'quick' })
}

/** An id for a new assessment: 128 random bits. Not `randomUUID`, which browsers offer only over https, and an intranet may have none. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('')
}

function change(values: Readonly<Record<string, unknown>>): void {
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

/** The values as set now: always later than what they replace, though the clock may have been set back. */
function fieldsAt(now: number, values: Readonly<Record<string, unknown>>, before: Kept['fields']): Kept['fields'] {
  return Object.fromEntries(
    Object.entries(values).map(([name, given]): [string, Field] => [
      name,
      [given, Math.max(now, (before[name]?.[1] ?? 0) + 1)],
    ]),
  )
}
