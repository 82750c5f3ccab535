/** Which saved files do the tests spoil, and when was one read that should not have been? */
import { type FileOutcome, readAnswersFile } from '../../src/core/answers/read-file.ts'
import { answersText } from '../../src/core/export/answers-json.ts'
import { assessmentOf, fullest, model } from '../unit/share/codes.ts'

const figures = { figures: { nrr: { value: 1.1, asOf: '2026-09' } }, economics: { customers: 300 } }

/** Files as the result page saves them. */
export const savedFiles: readonly string[] = [
  answersText(assessmentOf(fullest), '2026-11-22'),
  answersText({ ...assessmentOf({ ...fullest, track: 'quick' }), ...figures }, '2026-01-31'),
  answersText(assessmentOf({ businessModel: 'usage-based', answers: { onboarding: 3 } }), '2026-11-22'),
]

export const readFile = (text: string): FileOutcome => readAnswersFile(model, text)

/**
 * Whether what was opened is no document of ours after all: not JSON, without an answer, or with something in it that
 * does not come back the same when it is written and read once more.
 */
export function isWronglyOpened(text: string, outcome: FileOutcome): boolean {
  if (!outcome.ok) return false
  const { assessment, answeredOn } = outcome.value
  const again = readFile(answersText(assessment, answeredOn ?? ''))
  return (
    !isObject(text) ||
    Object.keys(assessment.answers).length === 0 ||
    !again.ok ||
    again.problems.some(({ kind }) => kind !== 'missing-figure' && kind !== 'figure-out-of-range') ||
    JSON.stringify(again.value.assessment) !== JSON.stringify(assessment)
  )
}

function isObject(text: string): boolean {
  try {
    // Whatever stands blank around it is no part of it.
    const found: unknown = JSON.parse(text.trim())
    return typeof found === 'object' && found !== null && !Array.isArray(found)
  } catch {
    // No JSON at all.
    return false
  }
}
