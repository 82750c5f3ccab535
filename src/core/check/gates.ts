/** Can a company get from every level to the next, and from every low step upward? */
import type { GateCondition, Model } from '../vocabulary/model.ts'
import { itemIds } from './condition-references.ts'
import { questionFile, quoted } from './sentence.ts'

/** A sentence for each level without a gate, gate condition that nothing lifts, and low step that nothing raises. */
export function withoutWayUp(model: Model): readonly string[] {
  return [...levelsWithoutGate(model), ...unliftedConditions(model), ...stepsWithoutAdvice(model)]
}

function levelsWithoutGate({ levels, gates }: Model): readonly string[] {
  const where = 'levels.ts'
  return [
    ...levels
      .slice(1)
      .filter(({ level }) => !gates.some((gate) => gate.level === level && gate.conditions.length > 0))
      .map(({ level }) => `${where}: no gate leads to level ${level}, so no recommendation opens it. Give it a gate.`),
    ...gates
      .filter((gate) => !levels.some(({ level }) => level === gate.level))
      .map(
        ({ level }) =>
          `${where}: there is a gate for level ${level}, but no such level. Take it out, or add the level.`,
      ),
  ]
}

function unliftedConditions(model: Model): readonly string[] {
  return model.gates.flatMap(({ level, conditions }) =>
    conditions
      .flatMap((condition) => singleConditions(model, condition))
      .filter((condition) => !isLifted(model, condition))
      .map(
        (condition) =>
          `levels.ts: the gate of level ${level} asks for ${inWords(condition)}, and no recommendation lifts it. Add one, or change the gate.`,
      ),
  )
}

type Single = Extract<GateCondition, { kind: 'item' | 'item-above' | 'dimension' }>

function singleConditions(model: Model, condition: GateCondition): readonly Single[] {
  switch (condition.kind) {
    case 'item':
    case 'item-above':
    case 'dimension':
      return [condition]
    case 'any':
      return condition.of.flatMap((member) => singleConditions(model, member))
    case 'every-dimension':
      return model.dimensions.map(({ id }) => ({ kind: 'dimension', dimension: id, atLeast: condition.atLeast }))
    default:
      return condition satisfies never
  }
}

function isLifted(model: Model, condition: Single): boolean {
  switch (condition.kind) {
    case 'item':
      return raises(model, condition.item, condition.atLeast)
    case 'item-above':
      return raises(model, condition.item, Math.floor(condition.above) + 1)
    case 'dimension': {
      const inside = [...model.questions, ...model.derived].filter(({ dimension }) => dimension === condition.dimension)
      return inside.some(({ id }) => model.recommendations.some((one) => one.raises.some(({ item }) => item === id)))
    }
    default:
      return condition satisfies never
  }
}

function raises({ recommendations }: Model, id: string, step: number): boolean {
  return recommendations.some((one) =>
    one.raises.some(({ item, lowest, highest }) => item === id && lowest <= step && step <= highest),
  )
}

function inWords(condition: Single): string {
  switch (condition.kind) {
    case 'item':
      return `${quoted(condition.item)} at step ${condition.atLeast}`
    case 'item-above':
      return `${quoted(condition.item)} above step ${condition.above}`
    case 'dimension':
      return `a score of ${condition.atLeast} in ${quoted(condition.dimension)}`
    default:
      return condition satisfies never
  }
}

/** At the lowest goal, a recommendation helps an item at a step if it can carry it to a higher one. */
function stepsWithoutAdvice(model: Model): readonly string[] {
  const goal = lowestGoal(model)
  return itemIds(model).flatMap((id) => {
    const open = [1, 2].filter(
      (step) =>
        !model.recommendations.some(({ raises: all }) =>
          all.some(({ item, lowest, highest }) => {
            const to = Math.min(goal, highest)
            return item === id && lowest <= to && step < to
          }),
        ),
    )
    if (open.length === 0) return []
    const dimension = [...model.questions, ...model.derived].find((item) => item.id === id)?.dimension ?? ''
    return [
      `${questionFile(dimension)}: ${quoted(id)} can stand at step ${open.join(' or ')}, and no recommendation raises it from there. Add one, or widen the steps of another.`,
    ]
  })
}

/** The lowest step that anybody is advised to aim at. */
function lowestGoal({ rules }: Model): number {
  return Math.min(rules.goalWithoutLevel, ...Object.values(rules.goals))
}
