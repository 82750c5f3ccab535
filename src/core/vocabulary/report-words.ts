/** Which sentences does the report put together? Placeholders in braces are filled in. */
import type { Stage } from './recommendation.ts'
import type {
  DimensionWords,
  FindingWords,
  LevelWords,
  QuestionWords,
  RecommendationWords,
  StageWords,
} from './words.ts'

/** Everything that is said about a model in one language. */
export interface SaidModel {
  readonly questions: Readonly<Record<string, QuestionWords>>
  readonly recommendations: Readonly<Record<string, SaidRecommendation>>
  readonly findings: Readonly<Record<string, FindingWords>>
  /** Whether customer success is worth it, by case. */
  readonly fit: Readonly<Record<string, string>>
  readonly levels: Readonly<Record<number, LevelWords>>
  readonly dimensions: Readonly<Record<string, DimensionWords>>
  readonly roles: Readonly<Record<string, string>>
  readonly readiness: Readonly<Record<string, string>>
  readonly report: ReportWords
}

/** A recommendation has words only for the stages it can show. */
export interface SaidRecommendation extends Omit<RecommendationWords, 'stages'> {
  readonly stages: Readonly<Partial<Record<Stage, StageWords>>>
  readonly warning?: string
}

/** What it takes to say an answer aloud. */
export interface SaidAnswers {
  readonly questions: SaidModel['questions']
  readonly report: Pick<ReportWords, 'answers' | 'comma'>
}

export interface ReportWords {
  /** Between the entries of a list. */
  readonly comma: string
  /** Between a name and what is said of it. */
  readonly colon: string
  readonly quoted: string
  readonly levelName: string
  /** Level and score in one line. */
  readonly summary: string
  readonly title: string
  readonly titleQuick: string
  readonly titleWithoutLevel: string
  readonly titleReadiness: string
  readonly lineReadiness: string
  readonly lineWithoutLevel: string
  readonly lineNothingKnown: string
  readonly meaningAtGate: string
  readonly basis: string
  readonly range: string
  readonly rangeTitle: string
  readonly levelRange: string
  readonly firm: string
  readonly byPoints: string
  readonly borderline: string
  readonly confidence: Readonly<Record<'high' | 'medium' | 'low', string>>
  readonly confidenceWhy: string
  readonly quickLimit: string
  readonly answers: {
    readonly unknown: string
    readonly unanswered: string
    readonly notApplicable: string
    /** A table of figures: how many are watched, and how many of those are owned; none owned has its own sentence. */
    readonly rows: string
    readonly rowsNoneOwned: string
    readonly rowStates: Readonly<Record<'not-watched' | 'watched' | 'owned' | 'unknown', string>>
  }
  readonly strengths: {
    /** Nothing stands above step 1. */
    readonly none: string
    /** Nothing was answered that could be praised. */
    readonly noneKnown: string
  }
  readonly holding: {
    readonly conditions: string
    readonly allMet: string
    readonly pointsOnly: string
    readonly highest: string
    readonly gateCap: string
    readonly gateCapPending: string
    readonly orMore: string
    readonly spreadCap: string
    readonly trackCap: string
    readonly failed: string
    readonly pending: string
    readonly dimensionNeeds: string
    readonly oneFigureWatched: string
    readonly either: string
    readonly move: string
  }
  readonly steps: {
    readonly yourAnswer: string
    readonly finding: string
    readonly opensGate: string
    readonly lift: string
    readonly liftSmall: string
    readonly fromLevel: string
    readonly after: string
  }
  readonly balance: Readonly<
    Record<'both' | 'defence-led' | 'offence-led' | 'starting', { name: string; line: string }>
  >
  readonly onBorder: string
}
