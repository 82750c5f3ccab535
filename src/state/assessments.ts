/** Which assessment is the person working on, and how does it change? */
import { computed } from 'nanostores'
import { isAnsweredToTheEnd } from '../core/flow/answered.ts'
import { askedQuestions } from '../core/flow/asked.ts'
import type { Answer, Answered, Assessment, Evidence, Track } from '../core/vocabulary/answer.ts'
import type { Questionnaire } from '../core/vocabulary/model.ts'
import { questionnaire as ourQuestionnaire } from '../model/questionnaire.ts'
import { change, newId } from './changing.ts'
import { without } from './joining.ts'
import { $current, $record, keep } from './keeping.ts'
import { answeredOf, changedAt, type Kept, value } from './record.ts'

/** The one questionnaire of this edition. */
export const questionnaire: Questionnaire = ourQuestionnaire

/** Ids of the business models, in the order of the questionnaire: the order in which packed words travel. */
export const businessModelIds = questionnaire.businessModels.map(({ id }) => id)

/** The assessment being worked on, as far as it was asked for; `null` before anything was begun. Its figures: `$own`. */
export const $assessment = computed($current, (kept): Answered | null =>
  kept === null ? null : answeredOf(questionnaire, kept),
)

/** What was chosen before anything else: the business model, which has no default on the screen. */
export const $isModelChosen = computed($current, (kept) => value(kept?.fields ?? {}, 'businessModel') !== undefined)

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
    const stays = left === undefined || hasAnswers(answeredOf(questionnaire, left))
    const rest = stays ? record : without(record, [left.id])
    // Figures may have been entered before the first question: they go along with the first assessment that has answers.
    const carried = stays ? {} : Object.fromEntries(Object.entries(left.fields).filter(([name]) => isOfNumbers(name)))
    const entry = { ...begun, fields: { ...carried, ...begun.fields } }
    return { ...rest, current: begun.id, assessments: [...rest.assessments, entry] }
  })
}

/** Fields that hold what was entered about figures and money. */
function isOfNumbers(name: string): boolean {
  const names = ['economics', 'typed', 'pending', 'churnCase', 'calculator', 'context.billing']
  return name.startsWith('numbers.') || names.includes(name)
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

/** Whether anything was answered that the present track asks. */
export function hasAnswers(assessment: Answered): boolean {
  return askedQuestions(questionnaire, assessment).some(({ id }) => assessment.answers[id] !== undefined)
}

/** Whether figures of its results or amounts of the economics were given. */
export function hasFigures({ figures, economics }: Assessment): boolean {
  return Object.keys(figures).length > 0 || Object.keys(economics ?? {}).length > 0
}

/** Whether the ten questions are answered of an assessment that went on to thirty and has not got there yet. */
export function hasQuickResult(assessment: Answered): boolean {
  return assessment.track === 'full' && isAnsweredToTheEnd(questionnaire, { ...assessment, track: 'quick' })
}
