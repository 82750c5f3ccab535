/** Which words does the printed result need beside those of the screen? */
import type { paperWords } from '../../words/ja/paper.ts'
import type { SameShape } from '../../words/same-shape.ts'

export type PaperWords = SameShape<typeof paperWords>
