/** What does an entry of the record hold, answers and figures together? */
import { type Readable, readAnswers } from '../core/answers/read-answers.ts'
import type { Assessment } from '../core/vocabulary/answer.ts'
import { documentOf, type Kept } from './record.ts'

/** The assessment of an entry; fields that make no sense are left out. */
export function assessmentOf(model: Readable, { fields }: Kept): Assessment {
  const read = readAnswers(model, documentOf(fields))
  // An object without a format is never unreadable.
  if (!read.ok) throw new Error(read.reason)
  return read.value
}
