/** What is a file that is made for the person to keep? */

export interface MadeFile {
  readonly name: string
  /** Such as `text/calendar`. */
  readonly type: string
  readonly text: string
}
