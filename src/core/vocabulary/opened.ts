/** Why could something that a person wanted to open not be opened? */
import type { CodeError } from './code.ts'
import type { Unreadable } from './problem.ts'

/** What was wrong with a file, or with pasted text that looks like the inside of one. */
export type FileError =
  /** Decided before anything is read. */
  | 'file-too-large'
  /** The browser could not read it: gone, a folder, no permission. */
  | 'file-unreadable'
  | 'file-empty'
  /** Bytes that are no text, such as a picture or another encoding. */
  | 'not-text'
  | 'not-json'
  | 'too-deep'
  /** A list of documents. */
  | 'several'
  /** A result that the command wrote, which holds no answers. */
  | 'result-file'
  /** No answer in it that this edition knows. */
  | 'no-answers'
  | Unreadable

/** `not-loaded`: the part of the page that reads could not be fetched. */
export type OpeningError = CodeError | FileError | 'not-loaded'
