/** Which recommendation comes first, and why? */
import { type ConditionState, conditionsOf, stateOf } from '../scoring/level.ts'
import { type Scored, scoreItems } from '../scoring/score.ts'
import { isAtLeast, tolerance } from '../text/compare.ts'
import type { Model } from '../vocabulary/model.ts'
import type { Recommendation } from '../vocabulary/recommendation.ts'
import type { Item } from '../vocabulary/result.ts'
import type { Candidate } from './candidates.ts'

export interface Ranked extends Candidate {
  readonly lift: number
  readonly priority: number
  readonly opensGate: boolean
  /** Prerequisites that are candidates themselves and not in place. */
  readonly after: readonly string[]
}

/** The candidates by priority, each pulling its open prerequisites forward (docs/reckoning.md, Lift to Order). */
export function rank(model: Model, candidates: readonly Candidate[], scored: Scored): readonly Ranked[] {
  const weighed = candidates.map((candidate) => weigh(model, candidate, candidates, scored))
  // Stable sort: ties keep the catalogue order.
  const byPriority = weighed.toSorted((one, other) => {
    const difference = other.priority - one.priority
    return Math.abs(difference) < tolerance ? 0 : difference
  })
  const placed: Ranked[] = []
  const place = (one: Ranked) => {
    if (placed.includes(one)) return
    for (const first of byPriority) if (one.after.includes(first.recommendation.id)) place(first)
    placed.push(one)
  }
  for (const one of byPriority) place(one)
  return placed
}

function weigh(model: Model, candidate: Candidate, candidates: readonly Candidate[], scored: Scored): Ranked {
  const { rules } = model
  const { recommendation, carries, findings } = candidate
  const done = scoreItems(model, scored.track, scored.items, raisedBy(carries, 'to'))
  const before = scoreItems(model, scored.track, scored.items, raisedBy(carries, 'creditedFrom'))
  const lift = (done.meanOfKnown ?? 0) - (before.meanOfKnown ?? 0)
  const opensGate = fulfilsNextGate(model, scored, done)
  const priority =
    (Math.max(lift, rules.leastLift) *
      (opensGate ? rules.gateFactor : 1) *
      (findings.length > 0 ? rules.findingFactor : 1)) /
    rules.effort[recommendation.effort]
  const after = recommendation.needs.filter((id) => {
    const needed = candidates.find((other) => other.recommendation.id === id)
    return needed !== undefined && !isInPlace(needed.recommendation, scored.items, rules.inPlaceFrom)
  })
  return { ...candidate, lift, priority, opensGate, after }
}

/** The values items take when they are carried. */
export function raisedBy(carries: Candidate['carries'], to: 'to' | 'creditedFrom'): Record<string, number> {
  return Object.fromEntries(carries.map((carry) => [carry.item, carry[to]]))
}

/** At least one condition of the next level that fails today (pending ones are not counted) would hold. */
function fulfilsNextGate(model: Model, today: Scored, done: Scored): boolean {
  const next = nextLevel(model, today)
  const gate = model.gates.find(({ level }) => level === next)
  if (gate === undefined) return false
  return conditionsOf(gate, today).some((condition) => {
    const before: ConditionState = stateOf(condition, today)
    return before === 'failed' && stateOf(condition, done) === 'held'
  })
}

/** The level above the present one; `null` without a level, and where the track or the model ends. */
export function nextLevel(model: Model, { level, track }: Pick<Scored, 'level' | 'track'>): number | null {
  if (level === null) return null
  const highest = track === 'quick' ? model.rules.quickTrackLevel : Math.max(...model.levels.map((l) => l.level))
  return level < highest ? level + 1 : null
}

/** Some item it raises has a value, and every such item stands high enough. */
function isInPlace({ raises }: Recommendation, items: readonly Item[], from: number): boolean {
  const known = raises.flatMap(({ item, lowest }) => {
    const value = items.find(({ id }) => id === item)?.value ?? null
    return value === null ? [] : [{ value, needed: Math.max(from, lowest) }]
  })
  return known.length > 0 && known.every(({ value, needed }) => isAtLeast(value, needed))
}
