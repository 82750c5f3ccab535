/** What shape have the words that say a model aloud? */
import type { Stage } from './recommendation.ts'

/** The same text for every business model, or one written out for each (keyed by business-model id). */
export type ByModel<T, M extends string = string> = T | Readonly<Record<M, T>>

type Text<M extends string> = ByModel<string, M>

/** What helps to answer: how to read the question, an example, why we ask, whom to ask. */
export interface QuestionHelp<M extends string = string> {
  /** How to read the question or its options; one or two sentences. */
  readonly help: Text<M>
  /** What it looks like in real life; starts with the thing, without 「例」. */
  readonly example: Text<M>
  /** Why we ask, in one or two sentences. */
  readonly why: Text<M>
}

export type FiveSteps<M extends string = string> = readonly [Text<M>, Text<M>, Text<M>, Text<M>, Text<M>]

interface Asked<M extends string> {
  /** A short name of the item, a noun phrase; used as a heading and in tables. */
  readonly title: Text<M>
  readonly ask: Text<M>
  /** Whom to ask if one does not know: a noun phrase such as 「サポートの責任者」. */
  readonly whom: string
}

export interface Step5Words<M extends string = string> extends Asked<M> {
  readonly steps: ByModel<FiveSteps<M>, M>
  /** What 「該当しない」 means here. Only where the question offers it. */
  readonly notApplicable?: string
}

export interface MultiWords<M extends string = string, O extends string = string> extends Asked<M> {
  readonly options: Readonly<Record<O, Text<M>>>
  /** The choice that ticks nothing. */
  readonly none: string
}

export interface Matrix3Words<M extends string = string, R extends string = string> extends Asked<M> {
  readonly rows: Readonly<Record<R, RowWords<M>>>
}

export interface RowWords<M extends string = string> {
  readonly label: Text<M>
  /** What the figure is, where the name alone does not say it. */
  readonly gloss?: Text<M>
}

export type QuestionWords<M extends string = string> = Step5Words<M> | MultiWords<M> | Matrix3Words<M>

/** One of a recommendation's three texts. */
export interface StageWords<M extends string = string> {
  /** What will be different: one sentence. */
  readonly aim: Text<M>
  /** One person, one hour, no permission needed. */
  readonly firstStep: Text<M>
  readonly days30: Text<M>
  readonly days60: Text<M>
  readonly days90: Text<M>
}

export interface RecommendationWords<M extends string = string, S extends Stage = Stage> {
  readonly title: Text<M>
  /** Why it is worth doing for this company, in one or two sentences. */
  readonly reason: Text<M>
  readonly stages: Readonly<Record<S, StageWords<M>>>
  /** The figure that shows it worked. */
  readonly proof: Text<M>
  /** Why we think so: the argument behind it, honest about what it is not. */
  readonly because: string
  /** How to read it with thirty people or fewer. */
  readonly smallTeam: string
  /** What to be careful about. */
  readonly caution?: Text<M>
}

export interface LevelWords {
  /** 「基盤づくり」 */
  readonly name: string
  /** One line, for sharing. */
  readonly line: string
  /** What it means, in two sentences, when reached by points. */
  readonly meaning: string
}

export interface DimensionWords {
  readonly name: string
  /** For charts and narrow tables; at most eight Japanese characters or fourteen Latin ones. */
  readonly short: string
  /** What it asks, as one question. */
  readonly definition: string
  /** What an outsider could see at levels 1 to 5. */
  readonly criteria: readonly [string, string, string, string, string]
  /** One sentence saying what strength here is good for. */
  readonly strength: string
}

export interface FindingWords {
  /** One sentence that acknowledges, then a question. */
  readonly question: string
}

export interface ContextFieldWords {
  readonly label: string
  readonly hint?: string
  readonly options: Readonly<Record<string, string>>
}
