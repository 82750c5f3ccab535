/** Which words does the result page receive? */
import type { SaidModel } from '../../core/vocabulary/report-words.ts'
import type { diagnosisWords } from '../../words/ja/diagnosis.ts'
import type { resultsWords } from '../../words/ja/results.ts'
import type { SameShape } from '../../words/same-shape.ts'

type DiagnosisText = SameShape<typeof diagnosisWords>

export interface ResultsWords {
  readonly ui: SameShape<typeof resultsWords>
  readonly said: SaidModel
  readonly field: Pick<DiagnosisText['question'], 'unknown' | 'rowUnknown' | 'notApplicable'>
  readonly readiness: DiagnosisText['readiness']
  readonly resume: Pick<DiagnosisText['resume'], 'text' | 'continue'>
  readonly saving: DiagnosisText['saving']
  readonly brand: string
}

export interface ResultsLinks {
  readonly diagnosis: string
  readonly method: string
  readonly privacy: string
  readonly figures: string
  readonly calculator: string
}

/** Our own file, or what a captive portal sent instead of it. */
export function isResultsWords(loaded: unknown): loaded is ResultsWords {
  return typeof loaded === 'object' && loaded !== null && 'ui' in loaded && 'said' in loaded && 'field' in loaded
}
