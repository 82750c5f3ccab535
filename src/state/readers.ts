/** What does a code or the inside of a file show? Fetched only when something is opened. */
import { readAnswersFile } from '../core/answers/read-file.ts'
import { readResultCode } from '../core/share/read-result-code.ts'
import { writeResultCode } from '../core/share/result-code.ts'
import type { Assessment } from '../core/vocabulary/answer.ts'
import type { OpeningError } from '../core/vocabulary/opened.ts'
import { registry } from '../model/registry.ts'
import { hasAnswers, model } from './assessments.ts'
import { dayNumberOf, momentOfDay, momentOfIsoDay } from './days.ts'
import type { Opened } from './opened.ts'

export type Reading =
  | { readonly opened: Opened | null }
  | {
      readonly reason: OpeningError
      /** What stood there, for the sentence. */
      readonly found: string
    }

/** Read well, and nothing in it that its track asks. */
const nothingInIt: Reading = { reason: 'no-answers', found: '' }

/** With the code that opens the same; of a code of a later edition, as far as it was read. */
export function withCode(opened: Omit<Opened, 'code'>): Opened {
  return { ...opened, code: codeOf(opened.assessment, opened.at) }
}

/** What follows `#` in the link that opens these answers. `at`: when they were given, in milliseconds; `null`: nobody knows. */
export function codeOf(assessment: Assessment, at: number | null): string {
  return writeResultCode(model, registry, assessment, at === null ? null : dayNumberOf(at))
}

/** The inside of an answers file; `name`: of the file, empty for pasted text. */
export function readingOfFile(text: string, name: string): Reading {
  const read = readAnswersFile(model, text)
  if (!read.ok) return { reason: read.reason, found: '' }
  const { answeredOn, ...value } = read.value
  if (!hasAnswers(value.assessment)) return nothingInIt
  const at = answeredOn === null ? null : momentOfIsoDay(answeredOn)
  return { opened: withCode({ ...value, from: 'file', name, at, problems: read.problems }) }
}

/** A link, a code, or a text around one. */
export function readingOfCode(text: string): Reading {
  const read = readResultCode(model, registry, text)
  if (!read.ok) return { reason: read.reason, found: read.found ?? '' }
  const { day, ...value } = read.value
  if (!hasAnswers(value.assessment)) return nothingInIt
  const at = day === null ? null : momentOfDay(day)
  return { opened: withCode({ ...value, from: 'code', name: '', at, problems: read.problems }) }
}
