/** Does the model itself keep the laws that no answer can break? */
import { expect, test } from 'vitest'
import type { GateCondition } from '../../src/core/vocabulary/model.ts'
import { model } from './assessments.ts'

const items = [...model.questions, ...model.derived]

const raisers = (item: string, step: number) =>
  model.recommendations.filter(({ raises }) =>
    raises.some((raise) => raise.item === item && raise.lowest <= step && step <= raise.highest),
  )

function singleConditions(condition: GateCondition): readonly GateCondition[] {
  return condition.kind === 'any' ? condition.of.flatMap(singleConditions) : [condition]
}

const gateConditions = model.gates.flatMap(({ level, conditions }) =>
  conditions.flatMap(singleConditions).map((condition) => ({ level, condition })),
)

test('every gate condition is on an item that some recommendation carries there', () => {
  const unraised = gateConditions.flatMap(({ level, condition }) => {
    if (condition.kind === 'item') {
      return raisers(condition.item, condition.atLeast).length > 0 ? [] : [`level ${level}: ${condition.item}`]
    }
    if (condition.kind === 'item-above') {
      return raisers(condition.item, condition.above + 1).length > 0 ? [] : [`level ${level}: ${condition.item}`]
    }
    return []
  })
  expect(unraised).toEqual([])
})

test('every gate condition speaks of an item or a dimension that exists', () => {
  const strangers = gateConditions.flatMap(({ condition }) => {
    if (condition.kind === 'dimension')
      return model.dimensions.some(({ id }) => id === condition.dimension) ? [] : [condition.dimension]
    if (condition.kind === 'item' || condition.kind === 'item-above') {
      return items.some(({ id }) => id === condition.item) ? [] : [condition.item]
    }
    return []
  })
  expect(strangers).toEqual([])
})

test('every item can be carried from each step to the next', () => {
  // An item at step 1 or 2 always has a recommendation; here, at 3 and 4 as well.
  const stuck = items.flatMap(({ id }) =>
    [2, 3, 4, 5].flatMap((step) => (raisers(id, step).length > 0 ? [] : [`${id} to ${step}`])),
  )
  expect(stuck).toEqual([])
})

test('no recommendation is a prerequisite of itself, however far around', () => {
  const needs = (id: string) => model.recommendations.find((known) => known.id === id)?.needs ?? []
  const around = model.recommendations.filter(({ id }) => {
    const seen = new Set<string>()
    const open = [...needs(id)]
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next)) continue
      seen.add(next)
      open.push(...needs(next))
    }
    return seen.has(id)
  })
  expect(around.map(({ id }) => id)).toEqual([])
})

test('every prerequisite, and every step a finding points to, exists', () => {
  const known = model.recommendations.map(({ id }) => id)
  const named = [
    ...model.recommendations.flatMap(({ needs }) => needs),
    ...model.findings.flatMap(({ pointsTo }) => pointsTo),
    ...model.readiness.recommendations,
  ]
  expect(named.filter((id) => !known.includes(id))).toEqual([])
})

test('gates and levels rise one by one', () => {
  expect(model.levels.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5])
  expect(model.gates.map(({ level }) => level)).toEqual([2, 3, 4, 5])
  const starts = model.levels.map(({ from }) => from)
  expect(starts).toEqual(starts.toSorted((one, other) => one - other))
})

test('a gate never asks less of an item than a gate below it', () => {
  // Else a higher level could be open while a lower one is not, and the order of gates would hide it.
  for (const { level, condition } of gateConditions) {
    if (condition.kind !== 'item') continue
    for (const below of gateConditions) {
      if (below.level >= level || below.condition.kind !== 'item' || below.condition.item !== condition.item) continue
      expect(below.condition.atLeast).toBeLessThanOrEqual(condition.atLeast)
    }
  }
})

test('ids are lower-case words with hyphens, and none stands twice', () => {
  const lists = [
    items.map(({ id }) => id),
    model.recommendations.map(({ id }) => id),
    model.findings.map(({ id }) => id),
    model.dimensions.map(({ id }) => id),
    model.businessModels.map(({ id }) => id),
  ]
  for (const ids of lists) {
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
  }
})
