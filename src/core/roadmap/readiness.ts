/** What can be said to a company that is still considering? */
import { confidenceOf } from '../scoring/confidence.ts'
import { openQuestions } from '../scoring/items.ts'
import { isAtLeast } from '../text/compare.ts'
import type { Assessment } from '../vocabulary/answer.ts'
import type { Model } from '../vocabulary/model.ts'
import type { Item, ReadinessState, Result } from '../vocabulary/result.ts'
import { stageFor } from './candidates.ts'

/**
 * What is ready, and the fixed list of steps in catalogue order: no score, no level, no findings
 * (docs/reckoning.md, Readiness).
 */
export function readinessResult(
  model: Model,
  assessment: Assessment,
  items: readonly Item[],
  raters: number,
  money: Pick<Result, 'economics' | 'fit'>,
): Result {
  const { readiness, rules } = model
  const list = model.recommendations.filter(({ id }) => readiness.recommendations.includes(id))
  return {
    edition: assessment.edition,
    track: assessment.track,
    businessModel: assessment.businessModel,
    readiness: readiness.questions.map((id) => ({ id, state: stateOf(items, id, readiness.readyFrom) })),
    score: null,
    scoreRange: null,
    level: null,
    levelRange: null,
    provisionalLevel: null,
    dimensions: [],
    items,
    balance: null,
    caps: [],
    nextGate: [],
    moves: [],
    borderline: false,
    confidence: confidenceOf(model, items, assessment.evidence, raters),
    findings: [],
    checkFirst: [],
    recommendations: list.map((recommendation, place) => ({
      id: recommendation.id,
      when: place < rules.nowCount ? 'now' : place < rules.nowCount + rules.nextCount ? 'next' : 'later',
      lift: 0,
      priority: 0,
      stage: stageFor(recommendation, rules.goalWithoutLevel),
      carries: [],
      findings: [],
      opensGate: false,
      after: [],
      warns: false,
    })),
    unknown: openQuestions(items, 'unknown'),
    unanswered: openQuestions(items, 'unanswered'),
    ...money,
  }
}

function stateOf(items: readonly Item[], id: string, readyFrom: number): ReadinessState {
  const value = items.find((item) => item.id === id)?.value ?? null
  if (value === null) return 'unknown'
  return isAtLeast(value, readyFrom) ? 'ready' : 'not-yet'
}
