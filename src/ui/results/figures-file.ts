/** What stands in the words file of figures, and is what came that file? */
import type { SaidFigures } from '../../core/vocabulary/figure-words.ts'
import type { figuresResultWords } from '../../words/ja/figures-result.ts'
import type { SameShape } from '../../words/same-shape.ts'

export interface FiguresFile extends SaidFigures {
  readonly ui: SameShape<typeof figuresResultWords>
}

/** Our own file, or what a captive portal sent instead of it. */
export function isFiguresFile(loaded: unknown): loaded is FiguresFile {
  return typeof loaded === 'object' && loaded !== null && 'figures' in loaded && 'say' in loaded && 'ui' in loaded
}
