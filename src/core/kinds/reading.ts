/** What came of reading one answer from outside? */
import type { Answer } from '../vocabulary/answer.ts'
import type { Problem } from '../vocabulary/problem.ts'

/** `answer` is absent where nothing could be kept; the question is then unanswered. */
export interface Reading {
  readonly answer?: Answer
  readonly problems: readonly Problem[]
}

/** One kind of question: how its answer is read, and when it is complete. */
export interface KindRules<Q> {
  /** Reads an answer other than `unknown` and `not-applicable`, which mean the same for every kind. */
  readonly read: (question: Q, found: unknown, at: string) => Reading
  /** Whether an answer says something about every one of the asked rows; other kinds have none. */
  readonly isComplete: (answer: Answer, askedRows: readonly string[]) => boolean
}

export function malformed(at: string, found: unknown): Reading {
  return { problems: [{ kind: 'malformed-answer', at, found: shown(found) }] }
}

/** The value as short text, at most forty characters, so that a person can recognise it; never walks into it. */
export function shown(found: unknown): string {
  if (Array.isArray(found)) return '[…]'
  if (typeof found === 'object' && found !== null) return '{…}'
  const text = typeof found === 'string' ? `"${found}"` : String(found)
  const characters = [...text.slice(0, 80)]
  return characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : characters.join('')
}

/** How many problems of one document are named; a hostile file could have millions. */
const mostProblems = 200

/** Adds a problem to the list, which says at its end that there would be more. */
export function note(problems: Problem[], problem: Problem): void {
  if (problems.length < mostProblems) problems.push({ ...problem, at: shortened(problem.at) })
  else if (problems.length === mostProblems) problems.push({ kind: 'more-problems', at: '' })
}

function shortened(at: string): string {
  return at.length > 120 ? `${at.slice(0, 119)}…` : at
}
