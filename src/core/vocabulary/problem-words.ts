/** What sentences tell a person what was wrong with a document? */
import type { ProblemKind, Unreadable } from './problem.ts'

/** `{at}` is where, `{found}` what stood there. */
export interface ProblemWords {
  readonly problems: Readonly<Record<ProblemKind, string>>
  readonly errors: Readonly<Record<Unreadable | FileError, string>>
}

/** Why something in a file gave no document at all. */
export type FileError = 'invalid-json' | 'too-large' | 'unreadable-file' | 'empty-file'
