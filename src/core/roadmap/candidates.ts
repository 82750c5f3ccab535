/** Which recommendations apply to this company, and how far would each carry it? */
import { isBelow } from '../text/compare.ts'
import type { Finding, Model } from '../vocabulary/model.ts'
import type { Recommendation, Stage } from '../vocabulary/recommendation.ts'
import type { Item } from '../vocabulary/result.ts'

/** An item that a recommendation would carry. */
export interface Carry {
  readonly item: string
  readonly from: number
  readonly to: number
  /** Where the lift is counted from: the recommendation does not take credit for what must come before it. */
  readonly creditedFrom: number
}

export interface Candidate {
  readonly recommendation: Recommendation
  readonly carries: readonly Carry[]
  readonly findings: readonly string[]
  readonly goal: number
}

/** The candidates in catalogue order, at a goal raised until there are enough (docs/reckoning.md, Goal, Candidate). */
export function candidatesOf(
  model: Model,
  items: readonly Item[],
  level: number | null,
  findings: readonly Finding[],
): readonly Candidate[] {
  const highest = 5
  let goal = level === null ? model.rules.goalWithoutLevel : (model.rules.goals[level] ?? highest)
  let found = candidatesAt(model, items, level, findings, goal)
  while (found.length < model.rules.nowCount && goal < highest) {
    goal += 1
    found = candidatesAt(model, items, level, findings, goal)
  }
  return found
}

/** Which of its texts a recommendation shows when it aims at a step: that of the step, or the nearest it has. */
export function stageFor({ raises }: Recommendation, goal: number): Stage {
  const reach = Math.max(...raises.map(({ highest }) => highest))
  const start = Math.min(...raises.map(({ lowest }) => lowest))
  const step = raises.length === 0 ? goal : Math.max(start, Math.min(goal, reach))
  if (step >= 5) return 'refine'
  return step === 4 ? 'widen' : 'establish'
}

function candidatesAt(
  model: Model,
  items: readonly Item[],
  level: number | null,
  findings: readonly Finding[],
  goal: number,
): readonly Candidate[] {
  return model.recommendations.flatMap((recommendation) => {
    // Looked into first, or not at all: it has no place in an order by lift.
    if (recommendation.checkFirstWhen !== undefined) return []
    const carries = carriesOf(recommendation, items, goal)
    const pointing = findings
      .filter(({ severity, pointsTo }) => severity === 'W' && pointsTo.includes(recommendation.id))
      .map(({ id }) => id)
    const { fromLevel } = recommendation
    const byLevel = fromLevel !== undefined && level !== null && level >= fromLevel
    if (carries.length === 0 && pointing.length === 0 && !byLevel) return []
    return [{ recommendation, carries, findings: pointing, goal }]
  })
}

function carriesOf({ raises }: Recommendation, items: readonly Item[], goal: number): readonly Carry[] {
  return raises.flatMap(({ item, lowest, highest }) => {
    const from = items.find(({ id }) => id === item)?.value ?? null
    const to = Math.min(goal, highest)
    if (from === null || to < lowest || !isBelow(from, to)) return []
    return [{ item, from, to, creditedFrom: Math.max(from, lowest - 1) }]
  })
}
