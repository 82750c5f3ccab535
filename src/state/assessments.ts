/** Which assessment is the person working on, and how does it change? */
import { atom, computed } from 'nanostores'
import { isAnsweredToTheEnd } from '../core/flow/answered.ts'
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
  type ReadRecord,
  readRecord,
  value,
} from './record.ts'
import {
  forgetKept,
  type Keeping,
  onKeptElsewhere,
  putAside,
  readDevice,
  readTab,
  takes,
  writeKept,
  writeToTab,
} from './storage.ts'

/** The one model of this edition. */
export const model: Model = ourModel

/** Ids of the business models, in the order of the model: the order in which packed words travel. */
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

/** When an answer was last changed, in milliseconds; `null` before anything was begun. Ticks are no answers. */
export const $changedAt = computed($current, (kept) => {
  if (kept === null) return null
  const times = Object.entries(kept.fields).map(([name, [, at]]) => (name === 'chosen' ? 0 : at))
  return Math.max(kept.startedAt, ...times)
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
  const stays = assessment !== null && isAnsweredToTheEnd(model, assessment)
  const at = Date.now()
  const kept: Kept = { id: newId(), startedAt: at, fields: { track: [track, at] } }
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

/** Whether the ten questions are answered of an assessment that went on to thirty and has not got there yet. */
export function hasQuickResult(assessment: Assessment): boolean {
  return assessment.track === 'full' && isAnsweredToTheEnd(model, { ...assessment, track: 'quick' })
}

/** 128 random bits. Not `randomUUID`, which browsers offer only over https, and an intranet may have none. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('')
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
  const text = readDevice()
  const stored = readRecord(text)
  noteState(stored.kind, text)
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
  const device = readDevice()
  const onDevice = readRecord(device)
  noteState(onDevice.kind, device)
  const noted = readTab()
  const inTab = readRecord(noted)
  const kept = onDevice.kind === 'read' ? onDevice.record : null
  if (noted === null || inTab.kind !== 'read') {
    $record.set(kept ?? emptyRecord)
    return
  }
  // A tab's name can be given by whoever opened it: it decides what is shown only where the device takes nothing.
  const isNeeded = $found.get() === 'newer' || !takes(noted)
  const current = isNeeded ? inTab.record.current : (kept?.current ?? inTab.record.current)
  $record.set(joined({ ...(kept ?? emptyRecord), current }, inTab.record))
  if (isNeeded) $keeping.set('tab')
}

/** A later edition's record is left alone from now on; a damaged one is put aside before anything replaces it. */
function noteState(kind: ReadRecord['kind'], text: string | null): void {
  if (kind === 'newer') $found.set('newer')
  else if (kind === 'damaged' && $found.get() !== 'damaged') {
    putAside(text ?? '')
    $found.set('damaged')
  }
}

/** Another tab has written: what is later there stands here too, and the person is told. */
function takeOver(text: string | null): void {
  const read = readRecord(text)
  noteState(read.kind, text)
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
