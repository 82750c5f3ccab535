/** What does the text of an answers file say, that anyone may have written? */
import type { Assessment } from '../vocabulary/answer.ts'
import type { Model } from '../vocabulary/model.ts'
import type { FileError } from '../vocabulary/opened.ts'
import type { Outcome } from '../vocabulary/problem.ts'
import { answersVersion } from './read-answered.ts'
import { readAnswers } from './read-answers.ts'

/** Characters of the longest text that is looked into; a whole company's answers have some four thousand. */
export const longestFile = 1_000_000

/** Brackets inside brackets; the contract has four. */
const deepest = 16

export interface ReadFile {
  readonly assessment: Assessment
  /** When the answers were given, `YYYY-MM-DD`; `null` where the file does not say. */
  readonly answeredOn: string | null
  /** Written by a later edition or in a later form: there may be more in it than was read. */
  readonly isNewer: boolean
}

export type FileOutcome = Outcome<ReadFile, FileError>

/** Reads one answers document (docs/contracts/answers.md) from text; never throws, whatever the text is. */
export function readAnswersFile(model: Model, text: string): FileOutcome {
  if (text.length > longestFile) return { ok: false, reason: 'file-too-large' }
  const written = text.replace(/^\uFEFF/, '').trim()
  if (written === '') return { ok: false, reason: 'file-empty' }
  if (depthOf(written) > deepest) return { ok: false, reason: 'too-deep' }
  const found = parsed(written)
  if (found === undefined) return { ok: false, reason: 'not-json' }
  if (Array.isArray(found)) return { ok: false, reason: 'several' }
  const read = readAnswers(model, found)
  if (!read.ok) return { ok: false, reason: read.reason }
  const document = found as Readonly<Record<string, unknown>>
  if (!Object.hasOwn(document, 'answers') && Object.hasOwn(document, 'scoreRange')) {
    return { ok: false, reason: 'result-file' }
  }
  // Any object could be called a document without answers; nobody means to open one.
  if (Object.keys(read.value.answers).length === 0) return { ok: false, reason: 'no-answers' }
  return {
    ok: true,
    problems: read.problems,
    value: {
      assessment: read.value,
      answeredOn: dateIn(document['answeredOn']),
      isNewer: isNewer(model, document),
    },
  }
}

/** Editions are months, so that the later one is the greater text. */
function isNewer({ edition }: Model, document: Readonly<Record<string, unknown>>): boolean {
  const { version, edition: given } = document
  if (version !== undefined && version !== answersVersion) return true
  return typeof given === 'string' && /^\d{4}-\d{2}$/.test(given) && given > edition
}

function dateIn(given: unknown): string | null {
  return typeof given === 'string' && /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(given) ? given : null
}

/** How far brackets stand inside brackets, outside of quoted text. */
function depthOf(text: string): number {
  let depth = 0
  let most = 0
  let isQuoted = false
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]
    if (isQuoted) {
      if (character === '\\') at += 1
      else if (character === '"') isQuoted = false
    } else if (character === '"') isQuoted = true
    else if (character === '{' || character === '[') most = Math.max(most, ++depth)
    else if (character === '}' || character === ']') depth -= 1
  }
  return most
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Cut off, or no JSON at all.
    return undefined
  }
}
