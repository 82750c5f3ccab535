/** Which level has a score reached, and which gates hold it? */
import { isAbove, isAtLeast } from '../text/compare.ts'
import type { Gate, GateCondition, Model } from '../vocabulary/model.ts'
import type { DimensionScore, Item } from '../vocabulary/result.ts'

/** The level at which a score of 0–100 stands by points alone. */
export function levelFor(model: Model, score: number): number {
  return model.levels.reduce((reached, { level, from }) => (isAtLeast(score, from) ? level : reached), 1)
}

/** `left-out`: the condition is on something that this company is not asked, or that does not apply to it. */
export type ConditionState = 'held' | 'failed' | 'pending' | 'left-out'

export interface Standing {
  readonly items: readonly Item[]
  readonly dimensions: readonly DimensionScore[]
}

/** The single conditions of a gate: "every dimension" is one condition for each. */
export function conditionsOf(gate: Gate, { dimensions }: Standing): readonly GateCondition[] {
  return gate.conditions.flatMap((condition): readonly GateCondition[] =>
    condition.kind === 'every-dimension'
      ? dimensions.map(({ id }) => ({ kind: 'dimension', dimension: id, atLeast: condition.atLeast }))
      : [condition],
  )
}

/** Whether one condition holds today; an open item or dimension makes it pending, which is not the same as failed. */
export function stateOf(condition: GateCondition, standing: Standing): ConditionState {
  switch (condition.kind) {
    case 'item':
      return itemState(condition.item, standing, (value) => isAtLeast(value, condition.atLeast))
    case 'item-above':
      return itemState(condition.item, standing, (value) => isAbove(value, condition.above))
    case 'dimension': {
      const dimension = standing.dimensions.find(({ id }) => id === condition.dimension)
      if (dimension === undefined) return 'left-out'
      return valueState(dimension.score, (score) => isAtLeast(score, condition.atLeast))
    }
    case 'any': {
      const states = condition.of.map((member) => stateOf(member, standing))
      if (states.includes('left-out')) return 'left-out'
      if (states.includes('held')) return 'held'
      return states.includes('pending') ? 'pending' : 'failed'
    }
    case 'every-dimension': {
      const states = standing.dimensions.map(({ score }) =>
        valueState(score, (value) => isAtLeast(value, condition.atLeast)),
      )
      if (states.includes('failed')) return 'failed'
      return states.includes('pending') ? 'pending' : 'held'
    }
    default:
      return condition satisfies never
  }
}

/** The highest level whose gate, and all gates below it, hold; a level without a gate is open to points alone. */
export function highestOpenLevel(model: Model, standing: Standing): number {
  let reached = 1
  for (const { level } of model.levels) {
    const conditions = model.gates.find((gate) => gate.level === level)?.conditions ?? []
    if (!conditions.every((condition) => ['held', 'left-out'].includes(stateOf(condition, standing)))) return reached
    reached = level
  }
  return reached
}

function itemState(id: string, { items }: Standing, test: (value: number) => boolean): ConditionState {
  const item = items.find((known) => known.id === id)
  if (item === undefined || item.state === 'not-applicable') return 'left-out'
  return valueState(item.value, test)
}

function valueState(value: number | null, test: (value: number) => boolean): ConditionState {
  if (value === null) return 'pending'
  return test(value) ? 'held' : 'failed'
}
