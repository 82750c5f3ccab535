/** How is a table of figures, each with its state, read, and which share of a side is in use? */
import type { Answer, RowState } from '../vocabulary/answer.ts'
import type { Problem } from '../vocabulary/problem.ts'
import type { Matrix3Question } from '../vocabulary/question.ts'
import { type KindRules, malformed, note, shown } from './reading.ts'

export const matrix3: KindRules<Matrix3Question> = {
  read(question, found, at) {
    if (typeof found !== 'object' || found === null || Array.isArray(found)) return malformed(at, found)
    const problems: Problem[] = []
    const rows: Record<string, RowState> = {}
    for (const [row, state] of Object.entries(found)) {
      if (!question.rows.some(({ id }) => id === row)) note(problems, { kind: 'unknown-row', at: `${at}.${row}` })
      else if (isRowState(state)) rows[row] = state
      else note(problems, { kind: 'malformed-answer', at: `${at}.${row}`, found: shown(state) })
    }
    return { answer: rows, problems }
  },
  isComplete: (answer, askedRows) => askedRows.every((row) => rowState(answer, row) !== undefined),
}

/** The state of one row: `undefined` where nothing was said of it. */
export function rowState(answer: Answer | undefined, row: string): RowState | undefined {
  if (answer === undefined) return undefined
  if (answer === 'unknown') return 'unknown'
  if (typeof answer !== 'object' || isList(answer)) return undefined
  return Object.hasOwn(answer, row) ? answer[row] : undefined
}

/** Credit of a row: `null` where it is open (unknown or unanswered). */
export function creditOf(state: RowState | undefined): number | null {
  switch (state) {
    case 'not-watched':
      return 0
    case 'watched':
      return 0.5
    case 'owned':
      return 1
    default:
      return null
  }
}

function isRowState(state: unknown): state is RowState {
  return state === 'not-watched' || state === 'watched' || state === 'owned' || state === 'unknown'
}

function isList(answer: Answer): answer is readonly string[] {
  return Array.isArray(answer)
}
