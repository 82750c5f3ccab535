/** What must words say for this model? Typed by its ids, so that a forgotten one does not compile. */
import type {
  ByModel,
  ContextFieldWords,
  DimensionWords,
  FindingWords,
  LevelWords,
  Matrix3Words,
  MultiWords,
  QuestionHelp,
  RecommendationWords,
  Step5Words,
} from '../core/vocabulary/words.ts'
import type { BusinessModelId } from './business-models.ts'
import type { context } from './context.ts'
import type { DimensionId } from './dimensions.ts'
import type { FigureGroupId, FigureId, FigurePartId, figures } from './figures.ts'
import type { FindingId } from './findings.ts'
import type { FitId } from './fit.ts'
import type { LevelNumber } from './levels.ts'
import type { OptionId, QuestionId, questions, RowId, Step5Id } from './questions.ts'
import type { ReferenceId } from './references.ts'
import type { RoleId } from './roles.ts'
import type { readiness } from './tracks.ts'

type Help = QuestionHelp<BusinessModelId>

interface WordsByQuestion extends Readonly<Record<Exclude<Step5Id, 'expansion'>, Step5Words<BusinessModelId> & Help>> {
  readonly expansion: Step5Words<BusinessModelId> & Help & { readonly notApplicable: string }
  readonly 'customer-records': MultiWords<BusinessModelId, OptionId> & Help
  readonly 'metrics-in-use': Matrix3Words<BusinessModelId, RowId> & Help
}

/** The words of one dimension's questions. */
export type QuestionWordsIn<D extends DimensionId> = Pick<
  WordsByQuestion,
  Extract<(typeof questions)[number], { dimension: D }>['id'] & keyof WordsByQuestion
>

export type AllQuestionWords = { readonly [Q in QuestionId]: WordsByQuestion[Q] }

type AllStages = RecommendationWords<BusinessModelId, 'establish' | 'widen' | 'refine'>

/** Those that cannot carry an item through all three stages have only the texts they can show. */
interface PartialStages {
  readonly 'customer-id-map': RecommendationWords<BusinessModelId, 'establish'>
  readonly 'milestone-outreach': RecommendationWords<BusinessModelId, 'establish'>
  readonly 'link-systems': RecommendationWords<BusinessModelId, 'widen' | 'refine'> & {
    /** Printed unless the goal is shared. */
    readonly warning: string
  }
  readonly 'signal-plays': RecommendationWords<BusinessModelId, 'widen' | 'refine'>
  readonly 'first-nrr': RecommendationWords<BusinessModelId, 'establish' | 'widen'>
  readonly 'grow-fans': RecommendationWords<BusinessModelId, 'widen' | 'refine'>
}

/** The words of one file's recommendations. */
export type RecommendationWordsOf<T extends readonly { readonly id: string }[]> = {
  readonly [R in T[number]['id']]: R extends keyof PartialStages ? PartialStages[R] : AllStages
}

export type LevelsWords = Readonly<Record<LevelNumber, LevelWords>>
export type DimensionsWords = Readonly<Record<DimensionId, DimensionWords>>
export type FindingsWords = Readonly<Record<FindingId, FindingWords>>
export type RolesWords = Readonly<Record<RoleId, string>>
export type ReadinessWords = Readonly<Record<(typeof readiness.questions)[number], string>>

export type ContextWords = {
  readonly [F in (typeof context)[number] as F['id']]: ContextFieldWords & {
    readonly options: Readonly<Record<F['options'][number], string>>
  }
}

export interface BusinessModelWords {
  readonly name: string
  /** When to choose it. */
  readonly choose: string
  /** Examples of such businesses. */
  readonly examples: string
  /** One or two sentences said once it is chosen, to make a beginner feel at home. */
  readonly welcome: string
}

export type BusinessModelsWords = Readonly<Record<BusinessModelId, BusinessModelWords>>

/** One sentence for each case. */
export type FitWords = Readonly<Record<FitId, string>>

interface FigureWordsOf {
  readonly name: ByModel<string, BusinessModelId>
  /** What it is and how it is counted, in one or two sentences. */
  readonly help: ByModel<string, BusinessModelId>
}

type Defined = Extract<(typeof figures)[number], { definitions: unknown }>

export interface FiguresWords {
  readonly groups: Readonly<Record<FigureGroupId, string>>
  readonly figures: {
    readonly [F in FigureId]: FigureWordsOf &
      (F extends Defined['id']
        ? { readonly definitions: Readonly<Record<Extract<Defined, { id: F }>['definitions'][number]['id'], string>> }
        : unknown)
  }
  readonly parts: Readonly<Record<FigurePartId, string>>
  readonly references: Readonly<Record<ReferenceId, string>>
}
