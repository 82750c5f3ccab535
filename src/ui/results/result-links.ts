/** Where does the result page lead to, and what does it fetch? */
import type { ResultsLinks } from '../report/results-words.ts'

export interface ResultPageLinks extends ResultsLinks {
  /** Address of the words file of figures, fetched where figures were given. */
  readonly figuresSaid: string
}
