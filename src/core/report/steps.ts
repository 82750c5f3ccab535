/** How does each recommendation state its case to this company? */
import { isBelow } from '../text/compare.ts'
import { fill } from '../text/fill.ts'
import { forModel } from '../text/for-model.ts'
import { oneDecimal } from '../text/format.ts'
import type { Assessment } from '../vocabulary/answer.ts'
import type { Model } from '../vocabulary/model.ts'
import type { Effort, Phase, Stage } from '../vocabulary/recommendation.ts'
import type { SaidModel } from '../vocabulary/report-words.ts'
import type { RankedRecommendation, Result } from '../vocabulary/result.ts'
import { answerText, titleOf } from './said.ts'

export interface StepCase {
  readonly id: string
  readonly when: Phase | 'first'
  readonly title: string
  readonly reason: string
  /** The answers that led to it, quoted back. */
  readonly answers: readonly string[]
  /** Why it stands where it stands: lift, gate, contradiction, what comes before it. */
  readonly because: readonly string[]
  readonly stage: Stage
  readonly aim: string
  readonly firstStep: string
  /** Where the answer lies further back than the text begins: the first step of the text before it. */
  readonly groundwork: string | null
  readonly days30: string
  readonly days60: string
  readonly days90: string
  readonly effort: Effort
  readonly owner: string
  readonly proof: string
  readonly whyWeThinkSo: string
  readonly smallTeam: string
  readonly caution: string | null
  readonly warning: string | null
}

/** The recommendations of the result, in its order. */
export function stepsOf(model: Model, assessment: Assessment, result: Result, words: SaidModel): readonly StepCase[] {
  return result.recommendations.map((ranked) => ({
    ...caseOf(model, assessment, ranked.id, ranked.stage, words),
    when: ranked.when,
    answers: quotesOf(
      model,
      assessment,
      ranked.carries.map(({ item }) => item),
      words,
    ),
    because: becauseOf(ranked, result, words, assessment),
    groundwork: groundworkOf(ranked, words, assessment),
    warning: ranked.warns ? (words.recommendations[ranked.id]?.warning ?? null) : null,
  }))
}

/** What is looked into first, beside the three: no place in their order, so no lift. */
export function checkFirstOf(
  model: Model,
  assessment: Assessment,
  result: Result,
  words: SaidModel,
): readonly StepCase[] {
  return result.checkFirst.map((id) => {
    const raises = model.recommendations.find((known) => known.id === id)?.raises ?? []
    return {
      ...caseOf(model, assessment, id, 'establish', words),
      when: 'first' as const,
      answers: quotesOf(
        model,
        assessment,
        raises.map(({ item }) => item),
        words,
      ),
      because: [],
      groundwork: null,
      warning: null,
    }
  })
}

function caseOf(model: Model, assessment: Assessment, id: string, wanted: Stage, words: SaidModel) {
  const said = words.recommendations[id]
  const recommendation = model.recommendations.find((known) => known.id === id)
  const stage = said?.stages[wanted]
  if (said === undefined || recommendation === undefined || stage === undefined) {
    throw new Error(`no words for the recommendation "${id}" at the stage "${wanted}"`)
  }
  const text = (given: Parameters<typeof forModel<string>>[0]) => forModel(given, assessment.businessModel)
  return {
    id,
    title: text(said.title),
    reason: text(said.reason),
    stage: wanted,
    aim: text(stage.aim),
    firstStep: text(stage.firstStep),
    days30: text(stage.days30),
    days60: text(stage.days60),
    days90: text(stage.days90),
    effort: recommendation.effort,
    owner: recommendation.owners.map((role) => words.roles[role] ?? role).join(words.report.comma),
    proof: text(said.proof),
    whyWeThinkSo: said.because,
    smallTeam: said.smallTeam,
    caution: said.caution === undefined ? null : text(said.caution),
  }
}

function quotesOf(model: Model, assessment: Assessment, items: readonly string[], words: SaidModel): readonly string[] {
  const asked = [...new Set(items.map((item) => model.derived.find(({ id }) => id === item)?.from ?? item))]
  return asked.flatMap((id) => {
    const question = model.questions.find((known) => known.id === id)
    if (question === undefined || assessment.answers[id] === undefined) return []
    const title = titleOf(model, words, assessment.businessModel, id)
    const answer = answerText(words, assessment, question, assessment.answers[id])
    return [fill(words.report.steps.yourAnswer, { title, answer })]
  })
}

function groundworkOf(ranked: RankedRecommendation, words: SaidModel, assessment: Assessment): string | null {
  const establish = words.recommendations[ranked.id]?.stages.establish
  const isFarBack = ranked.stage !== 'establish' && ranked.carries.some(({ from }) => isBelow(from, 3))
  return establish === undefined || !isFarBack ? null : forModel(establish.firstStep, assessment.businessModel)
}

function becauseOf(
  ranked: RankedRecommendation,
  result: Result,
  words: SaidModel,
  assessment: Assessment,
): readonly string[] {
  const { steps } = words.report
  if (result.readiness !== null) return []
  const title = (id: string) => {
    const said = words.recommendations[id]
    return said === undefined ? id : forModel(said.title, assessment.businessModel)
  }
  const lift = ranked.lift >= 0.05 ? [fill(steps.lift, { lift: oneDecimal(ranked.lift) })] : [steps.liftSmall]
  const points = ranked.carries.length > 0 ? lift : ranked.findings.length > 0 ? [] : [steps.fromLevel]
  return [
    ...(ranked.opensGate ? [fill(steps.opensGate, { level: (result.level ?? 0) + 1 })] : []),
    ...ranked.findings.map((id) => fill(steps.finding, { question: words.findings[id]?.question ?? id })),
    ...points,
    ...(ranked.after.length > 0
      ? [fill(steps.after, { titles: ranked.after.map(title).join(words.report.comma) })]
      : []),
  ]
}
