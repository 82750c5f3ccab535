/** What has the person opened beside their own answers? Shown and never kept, until they say so. */
import { atom } from 'nanostores'
import type { Assessment } from '../core/vocabulary/answer.ts'
import type { OpeningError } from '../core/vocabulary/opened.ts'
import type { Problem } from '../core/vocabulary/problem.ts'
import { textOfFile } from './file-text.ts'
import { $keptList, adopt, makeCurrent } from './kept-list.ts'
import { carryIntoOtherLanguages } from './link.ts'
import { type Mark, onMark, own, readMark, writeMark } from './marks.ts'
import type { Reading } from './readers.ts'

export interface Opened {
  /** `kept`: an earlier one of this device. */
  readonly from: 'code' | 'file' | 'kept'
  /** Name of the file, the id of what is kept; empty for a code. */
  readonly name: string
  readonly assessment: Assessment
  /** When the answers were given, in milliseconds; `null` where nothing says so. */
  readonly at: number | null
  /** What follows `#` in the link that opens the same answers, without figures. */
  readonly code: string
  /** Made by a later edition: it may hold more than was read, so it is only looked at. */
  readonly isNewer: boolean
  readonly problems: readonly Problem[]
}

export interface Refused {
  readonly reason: OpeningError
  /** What stood there, for the sentence. */
  readonly found: string
  /** `address`: a link that led here. `text`: what was pasted or typed. `file`: what was chosen or dropped. */
  readonly by: 'address' | 'text' | 'file'
}

/** What is being looked at instead of one's own answers; `null` for one's own. */
export const $opened = atom<Opened | null>(null)

/** Why the last thing could not be opened; `null` if it could, or nothing was tried. */
export const $refused = atom<Refused | null>(null)

/**
 * Shows what the address or this entry of the browser's history asks for, now and whenever it changes. `ready`: once
 * that is known for the first time.
 */
export function watchOpened(): { readonly ready: Promise<void>; readonly stop: () => void } {
  const follow = async (mark: Mark) => {
    const outcome = await show(mark, 'address')
    // What this entry asks for cannot be shown: one's own answers are.
    if (outcome === 'refused') look(null)
  }
  const stopKept = $keptList.listen((list) => {
    const opened = $opened.get()
    // Removed, here or in another tab: nothing of it stays on the page.
    if (opened?.from === 'kept' && !list.some(({ id }) => id === opened.name)) look(null)
  })
  const stopMoves = onMark(follow)
  return {
    ready: follow(readMark()),
    stop: () => {
      stopKept()
      stopMoves()
    },
  }
}

/** Opens a link, a code or the inside of a file, whichever the text is. `name`: of the file that it came from. */
export async function openText(text: string, name = ''): Promise<void> {
  // A mail's subject may begin with a bracket too, but not with two.
  const isDocument = /^[\uFEFF\s]*(\{|\[\s*[[{\]])/.test(text.slice(0, 1000))
  await open(isDocument ? { kind: 'file', name, text } : { kind: 'code', text })
}

/** Opens a file that was chosen or dropped. */
export async function openFile([file, ...others]: readonly File[]): Promise<void> {
  if (file === undefined) return
  asked += 1
  const mine = asked
  const outcome = others.length > 0 ? { reason: 'several' as const } : await textOfFile(file)
  if (mine !== asked) return
  if ('text' in outcome) await openText(outcome.text, file.name)
  else $refused.set({ ...outcome, found: '', by: 'file' })
}

/** Opens an earlier assessment of this device. */
export async function openKept(id: string): Promise<void> {
  await open({ kind: 'kept', id })
}

/** Back to one's own answers. */
export async function closeOpened(): Promise<void> {
  await open(own)
}

/**
 * What is shown becomes one's own and is worked on from now on; what was worked on before stays kept. What this device
 * keeps already is gone on with and not kept twice.
 */
export async function adoptOpened(): Promise<void> {
  const opened = $opened.get()
  if (opened === null || opened.isNewer) return
  const { isSame } = await import('./readers.ts')
  // A second click.
  if ($opened.get() !== opened) return
  const id = opened.from === 'kept' ? opened.name : $keptList.get().find((one) => isSame(one, opened))?.id
  if (id === undefined) adopt(opened.assessment, opened.at ?? Date.now())
  else makeCurrent(id)
  look(null)
  await closeOpened()
}

async function open(mark: Mark): Promise<void> {
  const by = mark.kind === 'file' && mark.name !== '' ? 'file' : 'text'
  if ((await show(mark, by)) === 'shown') writeMark(mark)
}

/** Counts what was asked for: whatever comes late, the last one asked for is shown. */
let asked = 0

/** What cannot be shown leaves on the page what is there. `late`: something else was asked for meanwhile. */
async function show(mark: Mark, by: Refused['by']): Promise<'shown' | 'refused' | 'late'> {
  asked += 1
  const mine = asked
  const outcome = await readingOf(mark)
  if (mine !== asked) return 'late'
  if ('reason' in outcome) {
    $refused.set({ ...outcome, by })
    return 'refused'
  }
  $refused.set(null)
  look(outcome.opened)
  return 'shown'
}

function look(opened: Opened | null): void {
  $opened.set(opened)
  // The code of a later edition's answers holds what was read of them, and nobody could tell that there was more.
  carryIntoOtherLanguages(opened === null || opened.isNewer ? '' : opened.code)
}

async function readingOf(mark: Mark): Promise<Reading> {
  if (mark.kind === 'own') return { opened: null }
  // No connection, or a newer build has taken the script away.
  const readers = await import('./readers.ts').catch(() => null)
  if (readers === null) return { reason: 'not-loaded', found: '' }
  if (mark.kind === 'file') return readers.readingOfFile(mark.text, mark.name)
  if (mark.kind === 'code') return readers.readingOfCode(mark.text)
  const kept = keptOf(mark.id)
  return { opened: kept === null ? null : readers.withCode(kept) }
}

function keptOf(id: string): Omit<Opened, 'code'> | null {
  const kept = $keptList.get().find((one) => one.id === id)
  // The one being worked on is one's own; one that was removed is no more.
  if (kept === undefined || kept.isCurrent) return null
  const { assessment, changedAt: at } = kept
  return { from: 'kept', name: id, assessment, at, isNewer: false, problems: [] }
}
