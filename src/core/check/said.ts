/** What do the words of one language say, as far as a check must know? */
import type { Stage } from '../vocabulary/recommendation.ts'
import type {
  ContextFieldWords,
  DimensionWords,
  FindingWords,
  LevelWords,
  QuestionHelp,
  QuestionWords,
  RecommendationWords,
  StageWords,
} from '../vocabulary/words.ts'

/** Everything said of a model in one language, each part keyed by the ids of the model. */
export interface Said {
  readonly questions: Readonly<Record<string, QuestionWords & QuestionHelp>>
  readonly recommendations: Readonly<Record<string, SaidRecommendation>>
  readonly findings: Readonly<Record<string, FindingWords>>
  readonly levels: Readonly<Record<string, LevelWords>>
  readonly dimensions: Readonly<Record<string, DimensionWords>>
  readonly context: Readonly<Record<string, ContextFieldWords>>
  readonly businessModels: Readonly<Record<string, SaidBusinessModel>>
  readonly roles: Readonly<Record<string, string>>
  readonly readiness: Readonly<Record<string, string>>
}

/** The words, by language. */
export type SaidByLanguage = Readonly<Record<string, Said>>

export type SaidRecommendation = Omit<RecommendationWords, 'stages'> & {
  readonly stages: Readonly<Partial<Record<Stage, StageWords>>>
  readonly warning?: string
}

export interface SaidBusinessModel {
  readonly name: string
  readonly choose: string
  readonly examples: string
  readonly welcome: string
}
