/** Which words does the page on which figures are entered need? */
import type { SaidFigures } from '../../core/vocabulary/figure-words.ts'
import type { ContextFieldWords } from '../../core/vocabulary/words.ts'
import type { figuresPageWords } from '../../words/ja/figures-page.ts'
import type { SameShape } from '../../words/same-shape.ts'

export type FiguresPageText = SameShape<typeof figuresPageWords>

export interface FiguresIslandWords {
  readonly page: FiguresPageText
  readonly said: SaidFigures
  /** Names of the business models, in the order of the model. */
  readonly businessModels: readonly { readonly id: string; readonly name: string; readonly choose: string }[]
  readonly billing: ContextFieldWords
}

export interface FiguresLinks {
  readonly results: string
  readonly diagnosis: string
  readonly calculator: string
}
