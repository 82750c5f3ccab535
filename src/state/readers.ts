/** What does a code or the inside of a file show, and is it kept here already? Fetched only when something is opened. */
import { readAnswersFile } from '../core/answers/read-file.ts'
import { figureExtensions } from '../core/share/figure-extensions.ts'
import { readResultCode } from '../core/share/read-result-code.ts'
import type { Assessment } from '../core/vocabulary/answer.ts'
import type { OpeningError } from '../core/vocabulary/opened.ts'
import { registry } from '../model/registry.ts'
import { hasAnswers, hasFigures } from './assessments.ts'
import { codeOf } from './code.ts'
import { momentOfDay, momentOfIsoDay } from './days.ts'
import type { KeptAssessment } from './kept-list.ts'
import { model } from './model.ts'
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

/** With the code that opens the same answers, without figures; of a code of a later edition, as far as it was read. */
export function withCode(opened: Omit<Opened, 'code'>): Opened {
  return { ...opened, code: codeOf(opened.assessment, opened.at) }
}

/** Whether the kept one has the same answers of the same day, and the same beside them if that came along. */
export function isSame(kept: KeptAssessment, opened: Opened): boolean {
  if (codeOf(kept.assessment, kept.changedAt) !== opened.code) return false
  // A link without figures says nothing of those that are kept.
  if (opened.from === 'code' && !hasFigures(opened.assessment)) return true
  if (withFigures(kept.assessment) !== withFigures(opened.assessment)) return false
  const beside = ({ context }: Assessment) => JSON.stringify(context)
  return opened.from === 'code' || beside(kept.assessment) === beside(opened.assessment)
}

/** The answers and their figures as a text that is the same whatever order they came in. */
function withFigures(assessment: Assessment): string {
  return codeOf(assessment, null, figureExtensions(registry, assessment))
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
