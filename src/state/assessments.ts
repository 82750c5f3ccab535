/** Which assessment is the person working on, and how does it change? */
import { atom, computed } from 'nanostores'
import { askedQuestions } from '../core/flow/asked.ts'
import type { Answer, Assessment, Evidence, Track } from '../core/vocabulary/answer.ts'
import type { Model } from '../core/vocabulary/model.ts'
import { model as ourModel } from '../model/model.ts'
import {
  assessmentOf,
  emptyRecord,
  type Field,
  joined,
  type Kept,
  type KeptRecord,
  readRecord,
  value,
} from './record.ts'
import {
  forgetKept,
  type Keeping,
  onKeptElsewhere,
  putAside,
  readDevice,
  readKept,
  writeKept,
  writeToTab,
} from './storage.ts'

/** The one model of this edition. */
export const model: Model = ourModel

export const businessModelIds = model.businessModels.map(({ id }) => id)

/** Everything kept, as this tab knows it. */
const $record = atom<KeptRecord>(emptyRecord)

/** Where the last change was kept; `null` before the first one. */
export const $keeping = atom<Keeping | null>(null)

/** Whether the record was found written by a later edition, or damaged and put aside. */
export const $found = atom<'newer' | 'damaged' | null>(null)

/** Names of fields that another tab has just changed. */
export const $changedElsewhere = atom<readonly string[]>([])

/** The entry being worked on; `null` before anything was begun. */
const $current = computed($record, ({ current, assessments }) => assessments.find(({ id }) => id === current) ?? null)

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

/** Reads what is kept and listens to other tabs; returns how to stop. To be called once the page is alive. */
export function open(): () => void {
  reread()
  const returned = (event: PageTransitionEvent) => {
    // Pages kept alive behind the Back button come back as they were left.
    if (event.persisted) reread()
  }
  addEventListener('pageshow', returned)
  const stop = onKeptElsewhere(takeOver)
  return () => {
    removeEventListener('pageshow', returned)
    stop()
  }
}

/**
 * Begins a new assessment. The present one stays in the record if it was answered to the end, so that it can be
 * compared later; a half-finished one goes.
 */
export function begin(track: Track): void {
  const { current, assessments } = $record.get()
  const assessment = $assessment.get()
  const stays = assessment !== null && isAnsweredToTheEnd(assessment)
  const at = Date.now()
  const kept: Kept = { id: crypto.randomUUID(), startedAt: at, fields: { track: [track, at] } }
  // Written without joining, so that what goes does not come back from storage.
  put({ v: 1, current: kept.id, assessments: [...assessments.filter(({ id }) => stays || id !== current), kept] })
}

/** Removes everything from this device; returns how many assessments went. */
export function forgetEverything(): number {
  const count = $record.get().assessments.length
  const removed = forgetKept()
  $record.set(emptyRecord)
  $keeping.set(null)
  $found.set(null)
  return removed === 0 ? 0 : Math.max(count, 1)
}

export function setTrack(track: Track): void {
  change({ track })
}

export function setBusinessModel(id: string): void {
  change({ businessModel: id })
}

export function setContext(field: string, given: string | readonly string[] | null): void {
  change({ [`context.${field}`]: given })
}

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

/** Whether the ten questions are answered of an assessment that went on to thirty and has not got there yet. */
export function hasQuickResult(assessment: Assessment): boolean {
  return assessment.track === 'full' && isAnsweredToTheEnd({ ...assessment, track: 'quick' })
}

/** Whether nothing that the present track asks was left open. */
export function isAnsweredToTheEnd(assessment: Assessment): boolean {
  return askedQuestions(model, assessment).every(({ id }) => assessment.answers[id] !== undefined)
}

function change(values: Readonly<Record<string, unknown>>): void {
  const { current, assessments } = $record.get()
  const now = Date.now()
  const fields = $current.get()?.fields ?? {}
  // Always later than what it replaces, though the clock may have been set back.
  const changed: Record<string, Field> = Object.fromEntries(
    Object.entries(values).map(([name, given]): [string, Field] => [
      name,
      [given, Math.max(now, (fields[name]?.[1] ?? 0) + 1)],
    ]),
  )
  keep({
    v: 1,
    current,
    assessments: assessments.map((one) =>
      one.id === current ? { ...one, fields: { ...one.fields, ...changed } } : one,
    ),
  })
  $changedElsewhere.set([])
}

/** Keeps the record together with whatever another tab has written meanwhile. */
function keep(record: KeptRecord): void {
  const stored = readRecord(readKept())
  put(stored.kind === 'read' ? joined(record, stored.record) : record)
}

function put(record: KeptRecord): void {
  $record.set(record)
  const text = JSON.stringify(record)
  if ($found.get() === 'newer') {
    // A later edition's record is never overwritten.
    writeToTab(text)
    $keeping.set('tab')
  } else {
    $keeping.set(writeKept(text))
  }
}

function reread(): void {
  // A later edition's record stays where it is, whatever this tab has written down for itself meanwhile.
  $found.set(readRecord(readDevice()).kind === 'newer' ? 'newer' : null)
  const text = readKept()
  const read = readRecord(text)
  if (read.kind === 'read') $record.set(read.record)
  else if (read.kind === 'damaged') {
    putAside(text ?? '')
    $found.set('damaged')
  }
}

/** Another tab has written: what is later there stands here too, and the person is told. */
function takeOver(text: string | null): void {
  const read = readRecord(text)
  if (read.kind !== 'read') {
    if (text === null) $record.set(emptyRecord)
    return
  }
  const mine = $record.get()
  const { current } = mine
  const isStillThere = read.record.assessments.some(({ id }) => id === current)
  const next = isStillThere ? joined({ ...read.record, current }, mine) : read.record
  const before = mine.assessments.find(({ id }) => id === current)?.fields ?? {}
  const after = next.assessments.find(({ id }) => id === next.current)?.fields ?? {}
  $record.set(next)
  $changedElsewhere.set(
    Object.keys(after).filter((name) => JSON.stringify(before[name]?.[0]) !== JSON.stringify(after[name]?.[0])),
  )
}

/** When the assessment was last changed, in milliseconds; `null` before anything was begun. */
export const $changedAt = computed($current, (kept) =>
  kept === null ? null : Math.max(kept.startedAt, ...Object.values(kept.fields).map(([, at]) => at)),
)
