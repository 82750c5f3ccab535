/** Which recommendations lift a gate condition that does not hold? */
import { isBelow } from '../text/compare.ts'
import type { GateCondition, Model } from '../vocabulary/model.ts'
import type { Item } from '../vocabulary/result.ts'

interface Known {
  readonly items: readonly Item[]
}

/** Ids in catalogue order; for a dimension, those that raise one of its items that stands lowest. */
export function liftedBy(model: Model, condition: GateCondition, known: Known): readonly string[] {
  const wanted = targetsOf(condition, known)
  return model.recommendations
    .filter(({ raises }) =>
      raises.some(({ item, lowest, highest }) =>
        wanted.some((target) => target.item === item && lowest <= target.step && target.step <= highest),
      ),
    )
    .map(({ id }) => id)
}

/** The items a condition looks at, and the step each would need. */
function targetsOf(condition: GateCondition, known: Known): readonly { item: string; step: number }[] {
  switch (condition.kind) {
    case 'item':
      return [{ item: condition.item, step: condition.atLeast }]
    case 'item-above':
      return [{ item: condition.item, step: condition.above + 1 }]
    case 'any':
      return condition.of.flatMap((member) => targetsOf(member, known))
    case 'dimension':
      return lowestItems(known.items.filter(({ dimension }) => dimension === condition.dimension))
    case 'every-dimension':
      return lowestItems(known.items)
    default:
      return condition satisfies never
  }
}

function lowestItems(items: readonly Item[]): readonly { item: string; step: number }[] {
  const valued = items.flatMap(({ id, value }) => (value === null ? [] : [{ item: id, value }]))
  const lowest = Math.min(...valued.map(({ value }) => value))
  return valued
    .filter(({ value }) => !isBelow(lowest, value))
    .map(({ item, value }) => ({ item, step: Math.min(5, Math.floor(value) + 1) }))
}
