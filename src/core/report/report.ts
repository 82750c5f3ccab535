/** Result and words joined: what does the finished report say, every sentence in place? */

import { forModel } from '../text/for-model.ts'
import type { Answer, Assessment } from '../vocabulary/answer.ts'
import type { Model } from '../vocabulary/model.ts'
import type { Question } from '../vocabulary/question.ts'
import type { SaidModel } from '../vocabulary/report-words.ts'
import type { BalanceType, ItemState, ReadinessState, Result } from '../vocabulary/result.ts'
import { findingReport, type ReportFinding } from './finding-report.ts'
import { type Headline, headlineOf } from './headline.ts'
import { type Holding, holdingOf } from './holding.ts'
import { answerText, titleOf, wordsOf } from './said.ts'
import { checkFirstOf, type StepCase, stepsOf } from './steps.ts'
import { type Strength, strengthsOf } from './strengths.ts'

export interface Report {
  readonly level: number | null
  readonly levelRange: readonly [number, number] | null
  readonly headline: Headline
  readonly strengths: readonly Strength[]
  readonly holding: Holding
  readonly checkFirst: readonly StepCase[]
  readonly steps: readonly StepCase[]
  readonly whom: readonly RoleToAsk[]
  readonly dimensions: readonly ReportDimension[]
  readonly balance: ReportBalance | null
  readonly findings: readonly ReportFinding[]
  readonly answers: readonly ReportAnswer[]
  readonly readiness: readonly { readonly title: string; readonly state: ReadinessState }[] | null
}

/** Someone who probably knows what is open, and what to ask. */
export interface RoleToAsk {
  readonly role: string
  readonly questions: readonly { readonly id: string; readonly ask: string }[]
}

export interface ReportDimension {
  readonly id: string
  readonly name: string
  readonly short: string
  readonly score: number | null
  readonly level: number | null
  /** What an outsider could see at the present level and at the next; `null` where there is none. */
  readonly criterion: string | null
  readonly nextCriterion: string | null
}

export interface ReportBalance {
  readonly defence: number | null
  readonly offence: number | null
  readonly type: BalanceType | null
  readonly name: string | null
  readonly line: string | null
  readonly border: string | null
}

export interface ReportAnswer {
  readonly question: Question
  readonly dimension: string
  readonly title: string
  readonly ask: string
  readonly answer: Answer | undefined
  readonly said: string
  readonly state: ItemState
  /** Points of 100 that it brings to the overall score; `null` where it brings none. */
  readonly contribution: number | null
}

export function reportOf(model: Model, assessment: Assessment, result: Result, words: SaidModel): Report {
  return {
    level: result.level,
    levelRange: result.levelRange,
    headline: headlineOf(model, result, words),
    strengths: result.readiness === null ? strengthsOf(model, assessment, result, words) : [],
    holding: holdingOf(model, assessment, result, words),
    checkFirst: checkFirstOf(model, assessment, result, words),
    steps: stepsOf(model, assessment, result, words),
    whom: whomOf(model, assessment, result, words),
    dimensions: result.dimensions.map(({ id, score, level }) => {
      const said = words.dimensions[id]
      return {
        id,
        name: said?.name ?? id,
        short: said?.short ?? id,
        score,
        level,
        criterion: level === null ? null : (said?.criteria[level - 1] ?? null),
        nextCriterion: level === null ? null : (said?.criteria[level] ?? null),
      }
    }),
    balance: balanceReport(result, words),
    findings: result.findings.map((id) => findingReport(model, assessment, id, words)),
    answers: answersReport(model, assessment, result, words),
    readiness: result.readiness?.map(({ id, state }) => ({ title: words.readiness[id] ?? id, state })) ?? null,
  }
}

function whomOf(model: Model, assessment: Assessment, result: Result, words: SaidModel): readonly RoleToAsk[] {
  const open = [...result.unknown, ...result.unanswered]
  const own = model.roleOf[String(assessment.context['role'])]
  const byRole = new Map<string, RoleToAsk['questions'][number][]>()
  for (const { id, kind, knowers } of model.questions) {
    if (!open.includes(id)) continue
    // Whoever says that they don't know is not the one to ask.
    const role = knowers.find((knower) => knower !== own) ?? knowers[0] ?? ''
    const said = wordsOf(words, id)
    // A table or a list asks about what stands below it; away from there its name says more.
    const ask = forModel(kind === 'step5' ? said.ask : said.title, assessment.businessModel)
    const entry = { id, ask }
    byRole.set(role, [...(byRole.get(role) ?? []), entry])
  }
  return [...byRole].map(([role, questions]) => ({ role: words.roles[role] ?? role, questions }))
}

function balanceReport({ balance }: Result, words: SaidModel): ReportBalance | null {
  if (balance === null) return null
  const { defence, offence, type, onBorder } = balance
  const said = type === null ? null : words.report.balance[type]
  const border = type !== null && onBorder ? words.report.onBorder : null
  return { defence, offence, type, name: said?.name ?? null, line: said?.line ?? null, border }
}

function answersReport(
  model: Model,
  assessment: Assessment,
  result: Result,
  words: SaidModel,
): readonly ReportAnswer[] {
  const contributions = new Map(
    result.dimensions.flatMap(({ because }) => because.map(({ item, toScore }) => [item, toScore] as const)),
  )
  return result.items.flatMap((item) => {
    const question = model.questions.find(({ id }) => id === item.id)
    if (question === undefined) return []
    const said = wordsOf(words, item.id)
    const parts = result.items.filter((other) => other.question === item.id)
    const brought = parts.flatMap(({ id }) => contributions.get(id) ?? [])
    return [
      {
        question,
        dimension: item.dimension,
        title: titleOf(model, words, assessment.businessModel, item.id),
        ask: forModel(said.ask, assessment.businessModel),
        answer: assessment.answers[item.id],
        said: answerText(words, assessment, question, assessment.answers[item.id]),
        state: item.state,
        contribution: result.score === null || brought.length === 0 ? null : brought.reduce((sum, one) => sum + one, 0),
      },
    ]
  })
}
