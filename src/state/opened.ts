/** What has the person opened beside their own answers? Shown and never kept, until they say so. */
import { atom } from 'nanostores'
import { type Extra, longestFile, readAnswersFile } from '../core/answers/read-file.ts'
import { readResultCode } from '../core/share/result-code.ts'
import type { Assessment } from '../core/vocabulary/answer.ts'
import type { OpeningError } from '../core/vocabulary/opened.ts'
import type { Problem } from '../core/vocabulary/problem.ts'
import { registry } from '../model/registry.ts'
import { hasAnswers, model } from './assessments.ts'
import { momentOfDay, momentOfIsoDay } from './days.ts'
import { $keptList, adopt, extraOf, makeCurrent } from './kept-list.ts'
import { type Mark, onMark, own, readMark, writeMark } from './marks.ts'

export interface Opened {
  /** `kept`: an earlier one of this device. */
  readonly from: 'code' | 'file' | 'kept'
  /** Name of the file, the id of what is kept; empty for a code. */
  readonly name: string
  readonly assessment: Assessment
  readonly extra: Extra
  /** When the answers were given, in milliseconds; `null` where nothing says so. */
  readonly at: number | null
  /** Made by a later edition: it may hold more than was read, so it is only looked at. */
  readonly isNewer: boolean
  readonly problems: readonly Problem[]
}

export interface Refused {
  readonly reason: OpeningError
  /** What stood there, for the sentence. */
  readonly found: string
  /** `address`: a link that led here. `person`: something they pasted, chose or dropped on the page. */
  readonly by: 'address' | 'person'
}

/** What is being looked at instead of one's own answers; `null` for one's own. */
export const $opened = atom<Opened | null>(null)

/** Why the last thing could not be opened; `null` if it could, or nothing was tried. */
export const $refused = atom<Refused | null>(null)

/** Shows what the address or this entry of the browser's history asks for, now and whenever it changes. */
export function watchOpened(): () => void {
  const follow = (mark: Mark) => {
    // What this entry asks for cannot be shown: one's own answers are.
    if (!show(mark, 'address')) $opened.set(null)
  }
  follow(readMark())
  return onMark(follow)
}

/** Opens a link, a code or the inside of a file, whichever the text is. `name`: of the file that it came from. */
export function openText(text: string, name = ''): void {
  const mark = /^[\uFEFF\s]*[[{]/.test(text.slice(0, 1000)) ? { kind: 'file' as const, name, text } : codeMark(text)
  open(mark)
}

/** Opens a file that was chosen or dropped; one that is far too large is not even read. */
export async function openFile([file, ...others]: readonly File[]): Promise<void> {
  if (file === undefined) return
  if (others.length > 0) return refuse('several')
  // A character takes up to four bytes.
  if (file.size > longestFile * 4) return refuse('file-too-large')
  let bytes: ArrayBuffer
  try {
    bytes = await file.arrayBuffer()
  } catch {
    // Moved, deleted or a folder.
    return refuse('file-unreadable')
  }
  const text = textIn(bytes)
  if (text === null) return refuse('not-text')
  if (text.trim() === '') return refuse('file-empty')
  openText(text, file.name)
}

/** Opens an earlier assessment of this device. */
export function openKept(id: string): void {
  open({ kind: 'kept', id })
}

/** Back to one's own answers. */
export function closeOpened(): void {
  open(own)
}

/** What is shown becomes one's own and is worked on from now on; what was worked on before stays kept. */
export function adoptOpened(): void {
  const opened = $opened.get()
  if (opened === null || opened.isNewer) return
  if (opened.from === 'kept') makeCurrent(opened.name)
  else adopt(opened.assessment, fieldsOf(opened.extra), opened.at ?? Date.now())
  closeOpened()
}

function fieldsOf({ numbers = {}, economics }: Extra): Readonly<Record<string, unknown>> {
  const fields = Object.fromEntries(Object.entries(numbers).map(([id, given]) => [`numbers.${id}`, given]))
  return economics === undefined ? fields : { ...fields, economics }
}

/** The person has read why something could not be opened. */
export function forgetRefused(): void {
  $refused.set(null)
}

const codeMark = (text: string): Mark => ({ kind: 'code', text })

function open(mark: Mark): void {
  if (show(mark, 'person')) writeMark(mark)
}

/** Says whether it can be shown; what cannot leaves on the page what is there. */
function show(mark: Mark, by: Refused['by']): boolean {
  const outcome = reading(mark)
  if ('reason' in outcome) {
    $refused.set({ ...outcome, by })
    return false
  }
  $refused.set(null)
  $opened.set(outcome.opened)
  return true
}

function refuse(reason: OpeningError): void {
  $refused.set({ reason, found: '', by: 'person' })
}

type Reading = { readonly opened: Opened | null } | { readonly reason: OpeningError; readonly found: string }

function reading(mark: Mark): Reading {
  switch (mark.kind) {
    case 'own':
      return { opened: null }
    case 'kept':
      return { opened: keptOf(mark.id) }
    case 'file':
      return fileOf(mark.text, mark.name)
    case 'code':
      return codeOf(mark.text)
    default:
      return mark satisfies never
  }
}

/** Read well, and nothing in it that its track asks. */
const nothingInIt: Reading = { reason: 'no-answers', found: '' }

function keptOf(id: string): Opened | null {
  const kept = $keptList.get().find((one) => one.id === id)
  // The one being worked on is one's own; one that was removed is no more.
  if (kept === undefined || kept.isCurrent) return null
  const { assessment, changedAt: at } = kept
  return { from: 'kept', name: id, assessment, extra: extraOf(id), at, isNewer: false, problems: [] }
}

function fileOf(text: string, name: string): Reading {
  const read = readAnswersFile(model, text)
  if (!read.ok) return { reason: read.reason, found: '' }
  const { answeredOn, ...value } = read.value
  if (!hasAnswers(value.assessment)) return nothingInIt
  const at = answeredOn === null ? null : momentOfIsoDay(answeredOn)
  return { opened: { ...value, from: 'file', name, at, problems: read.problems } }
}

function codeOf(text: string): Reading {
  const read = readResultCode(model, registry, text)
  if (!read.ok) return { reason: read.reason, found: read.found ?? '' }
  const { day, ...value } = read.value
  if (!hasAnswers(value.assessment)) return nothingInIt
  const at = day === null ? null : momentOfDay(day)
  return { opened: { ...value, from: 'code', name: '', extra: {}, at, problems: read.problems } }
}

/** UTF-8, or UTF-16 behind its mark, as old editors write it; `null` for anything else. */
function textIn(bytes: ArrayBuffer): string | null {
  const [first, second] = new Uint8Array(bytes)
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    // No text in any encoding that answers are written in.
    return null
  }
}
