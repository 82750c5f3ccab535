/** Which words does the questionnaire receive? */
import type { SaidAnswers } from '../../core/vocabulary/report-words.ts'
import type { ContextFieldWords, QuestionHelp, QuestionWords } from '../../core/vocabulary/words.ts'
import type { diagnosisWords } from '../../words/ja/diagnosis.ts'
import type { SameShape } from '../../words/same-shape.ts'

export interface DiagnosisWords extends SaidAnswers {
  readonly questions: Readonly<Record<string, QuestionWords & QuestionHelp>>
  readonly ui: SameShape<typeof diagnosisWords>
  readonly context: Readonly<Record<string, ContextFieldWords>>
  readonly businessModels: Readonly<
    Record<
      string,
      { readonly name: string; readonly choose: string; readonly examples: string; readonly welcome: string }
    >
  >
  readonly dimensions: Readonly<Record<string, string>>
  readonly readiness: Readonly<Record<string, string>>
  readonly brand: string
}

/** Our own file, or what a captive portal sent instead of it. */
export function isDiagnosisWords(loaded: unknown): loaded is DiagnosisWords {
  return typeof loaded === 'object' && loaded !== null && 'ui' in loaded && 'questions' in loaded && 'context' in loaded
}

/** Where the questionnaire's links lead. */
export interface DiagnosisLinks {
  readonly diagnosis: string
  readonly results: string
  readonly privacy: string
}
