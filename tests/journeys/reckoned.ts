/** What does the programme itself say of some answers, to be compared with what the page shows? */
import { readAnswers } from '../../src/core/answers/read-answers.ts'
import { type Report, reportOf } from '../../src/core/report/report.ts'
import { reckon } from '../../src/core/roadmap/reckon.ts'
import type { Assessment } from '../../src/core/vocabulary/answer.ts'
import type { Model } from '../../src/core/vocabulary/model.ts'
import type { Result } from '../../src/core/vocabulary/result.ts'
import { saidModelIn } from '../../src/layouts/words-in.ts'
import { model as ourModel } from '../../src/model/model.ts'
import type { Language } from '../../src/words/languages.ts'
import type { Answered } from './storage.ts'

export const model: Model = ourModel

/** The answers as read; everything in them has to make sense, except that they may be unfinished. */
export function assessmentOf(given: Answered): Assessment {
  const read = readAnswers(model, given)
  if (!read.ok) throw new Error(read.reason)
  const wrong = read.problems.find(({ kind }) => kind !== 'missing-business-model')
  if (wrong !== undefined) throw new Error(`${wrong.at} is ${wrong.kind}`)
  return read.value
}

export function resultOf(given: Answered): Result {
  return reckon(model, assessmentOf(given))
}

/** The report as it is put in one language. */
export function reportIn(language: Language, given: Answered): Report {
  return reportOf(model, assessmentOf(given), resultOf(given), saidModelIn(language))
}

/** The titles of the first three steps. */
export function firstTitles(report: Report): readonly string[] {
  return report.steps.filter(({ when }) => when === 'now').map(({ title }) => title)
}
