/** Which words does the page on which figures are entered need? */
import type { SaidFigures } from '../../core/vocabulary/figure-words.ts'
import type { ByModel, ContextFieldWords } from '../../core/vocabulary/words.ts'
import type { figuresPageWords } from '../../words/ja/figures-page.ts'
import type { SameShape } from '../../words/same-shape.ts'

export type FiguresPageText = SameShape<typeof figuresPageWords>

export interface FiguresIslandWords {
  readonly page: FiguresPageText
  /** What the list needs to say; the rest comes with the fields. */
  readonly groups: SaidFigures['groups']
  readonly names: Readonly<Record<string, ByModel<string>>>
  readonly units: SaidFigures['say']['units']
  readonly unknown: string
  /** Names of the business models, in the order of the model. */
  readonly businessModels: readonly { readonly id: string; readonly name: string; readonly choose: string }[]
  readonly billing: ContextFieldWords
}

export interface FiguresLinks {
  readonly results: string
  readonly diagnosis: string
  readonly calculator: string
}

/** Our own file, or what a captive portal sent instead of it. */
export function isSaidFigures(loaded: unknown): loaded is SaidFigures {
  return typeof loaded === 'object' && loaded !== null && 'figures' in loaded && 'say' in loaded
}
