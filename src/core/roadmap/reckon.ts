/** What follows from one company's answers, all of it? */
import { findingsOf } from '../findings/findings.ts'
import { askedQuestions, askedRows, isConsidering } from '../flow/asked.ts'
import { companyFacts, type Facts } from '../flow/facts.ts'
import { holds } from '../flow/holds.ts'
import { rowState } from '../kinds/matrix3.ts'
import { economicsOf } from '../numbers/economics.ts'
import { numbersOf } from '../numbers/standing.ts'
import { balanceOf } from '../scoring/balance.ts'
import { confidenceOf } from '../scoring/confidence.ts'
import { itemsOf, openQuestions, sharesOf } from '../scoring/items.ts'
import { type Scored, scoreItems, unmetConditions } from '../scoring/score.ts'
import { isAtLeast, isAtMost } from '../text/compare.ts'
import type { Assessment } from '../vocabulary/answer.ts'
import type { Model } from '../vocabulary/model.ts'
import type { Balance, Item, Move, Range, RankedRecommendation, Result, Shares } from '../vocabulary/result.ts'
import { candidatesOf, stageFor } from './candidates.ts'
import { fitOf } from './fit.ts'
import { nextLevel, rank } from './rank.ts'
import { readinessResult } from './readiness.ts'
import { roadmap } from './roadmap.ts'

/**
 * The whole reckoning of docs/reckoning.md: pure, and the same in the browser, on the command line and in the tests.
 * `raters`: how many distinct roles answered; one document is one.
 */
export function reckon(model: Model, assessment: Assessment, raters = 1): Result {
  const items = itemsOf(model, assessment)
  const economics = assessment.economics === null ? null : economicsOf(assessment.economics)
  const numbers = numbersOf(model, assessment.figures, assessment.economics, economics?.verdict ?? null)
  if (isConsidering(model, assessment)) {
    const fit = fitOf(model, { ...companyFacts(assessment), numbers })
    return readinessResult(model, assessment, items, raters, { economics, fit })
  }
  const { track } = assessment
  const scored = scoreItems(model, track, items)
  const shares = sharesOf(model, assessment)
  const balance = balanceOf(model, scored, shares)
  const facts = factsOf(model, assessment, numbers, items, shares, balance)
  const findings = findingsOf(model, facts)
  const candidates = scored.meanOfKnown === null ? [] : candidatesOf(model, items, scored.level, findings)
  const laid = roadmap(
    model,
    rank(model, candidates, scored),
    findings.map(({ id }) => id),
  )
  const next = nextLevel(model, scored)
  return {
    edition: assessment.edition,
    track,
    businessModel: assessment.businessModel,
    readiness: null,
    score: scored.score,
    level: scored.level,
    ...rangesOf(model, assessment, scored),
    provisionalLevel: scored.provisionalLevel,
    dimensions: scored.dimensions,
    items,
    balance,
    caps: scored.caps,
    nextGate: next === null ? [] : unmetConditions(model, next, scored),
    moves: movesOf(model, scored),
    borderline: isBorderline(model, scored),
    confidence: confidenceOf(model, items, assessment.evidence, raters),
    findings: findings.map(({ id }) => id),
    checkFirst: model.recommendations
      .filter(({ checkFirstWhen, alsoCheckFirstWhen }) => {
        const when = checkFirstWhen ?? alsoCheckFirstWhen
        return when !== undefined && holds(when, facts)
      })
      .map(({ id }) => id),
    recommendations: laid.map(({ ranked, when }): RankedRecommendation => {
      const { recommendation, goal, carries, lift, priority, opensGate, after } = ranked
      const { warnUnless } = recommendation
      return {
        id: recommendation.id,
        when,
        lift,
        priority,
        stage: stageFor(recommendation, goal),
        carries: carries.map(({ item, from, to }) => ({ item, from, to })),
        findings: ranked.findings,
        opensGate,
        after,
        warns: warnUnless !== undefined && !hasReached(items, warnUnless),
      }
    }),
    unknown: openQuestions(items, 'unknown'),
    unanswered: openQuestions(items, 'unanswered'),
    economics,
    fit: fitOf(model, facts),
  }
}

/**
 * The level, score and dimensions there would be with the named recommendations done; what is open stays open.
 * `null` for a company still considering: it has no score.
 */
export function reckonWith(model: Model, assessment: Assessment, done: readonly string[]): Scored | null {
  if (isConsidering(model, assessment)) return null
  const result = reckon(model, assessment)
  const raised: Record<string, number> = {}
  for (const { id, carries } of result.recommendations) {
    if (!done.includes(id)) continue
    for (const { item, to } of carries) raised[item] = Math.max(raised[item] ?? 0, to)
  }
  return scoreItems(model, assessment.track, result.items, raised)
}

function factsOf(
  model: Model,
  assessment: Assessment,
  numbers: Facts['numbers'],
  items: readonly Item[],
  shares: Shares,
  balance: Balance,
): Facts {
  const asked = askedQuestions(model, assessment)
  return {
    businessModel: assessment.businessModel,
    context: assessment.context,
    numbers,
    value: (id) => items.find((item) => item.id === id)?.value ?? null,
    share: (side) => shares[side],
    axis: (axis) => balance[axis],
    list: (id) => {
      const answer = asked.some((question) => question.id === id) ? assessment.answers[id] : undefined
      return Array.isArray(answer) ? answer : null
    },
    row: (id, row) => {
      const question = asked.find((known) => known.id === id)
      if (question?.kind !== 'matrix3') return null
      const isAsked = askedRows(question, assessment).some((known) => known.id === row)
      return isAsked ? rowState(assessment.answers[id], row) : null
    },
  }
}

function rangesOf(model: Model, assessment: Assessment, scored: Scored) {
  const { score, level } = scored
  if (score === null || level === null) return { scoreRange: null, levelRange: null }
  const low = scoreItems(model, assessment.track, itemsOf(model, assessment, 'lowest'))
  const high = scoreItems(model, assessment.track, itemsOf(model, assessment, 'highest'))
  const scoreRange: Range = [Math.min(low.score ?? score, score), Math.max(high.score ?? score, score)]
  const levelRange: Range = [Math.min(low.level ?? level, level), Math.max(high.level ?? level, level)]
  return { scoreRange, levelRange }
}

/** Which single answer, one step better, would change the level? */
function movesOf(model: Model, scored: Scored): readonly Move[] {
  return scored.items.flatMap(({ id, value }) => {
    const question = model.questions.find((known) => known.id === id)
    if (question?.kind !== 'step5' || value === null || value >= 5) return []
    const { level } = scoreItems(model, scored.track, scored.items, { [id]: value + 1 })
    return level === null || level === scored.level ? [] : [{ item: id, to: value + 1, level }]
  })
}

function isBorderline(model: Model, { score, track }: Scored): boolean {
  if (score === null) return false
  const within = model.rules.borderlineWithin[track]
  return model.levels.some(({ level, from }) => level > 1 && isAtMost(Math.abs(score - from), within))
}

function hasReached(items: readonly Item[], { item, step }: { item: string; step: number }): boolean {
  const value = items.find(({ id }) => id === item)?.value ?? null
  return value !== null && isAtLeast(value, step)
}
