import { describe, expect, test } from 'vitest'
import { checkModel } from '../../src/core/check/check-model.ts'
import { withoutWayUp } from '../../src/core/check/gates.ts'
import { circles } from '../../src/core/check/prerequisites.ts'
import { reachedBy, unreachable } from '../../src/core/check/reach.ts'
import type { Model } from '../../src/core/vocabulary/model.ts'
import { words as ourWords } from '../../src/words/words.ts'
import { altered, model } from './altered.ts'

describe('reach', () => {
  const when = (condition: unknown) => altered(model, ['questions', 'renewal', 'when'], condition)
  const never = 'questions/success.ts: "renewal" can never be asked: no business model leads to it. Check its `when`.'
  const member = { kind: 'business-model', is: ['b2c-membership'] }
  const usage = { kind: 'business-model', is: ['usage-based'] }
  const stage = (is: string) => ({ kind: 'context', field: 'stage', is: [is] })

  test.each([
    [{ kind: 'all', of: [member, usage] }],
    [{ kind: 'all', of: [stage('first-year'), stage('over-three-years')] }],
    [{ kind: 'any', of: [] }],
    [{ kind: 'business-model', is: [] }],
    // Answers are not known when it is decided what is asked.
    [{ kind: 'item-at-least', item: 'adoption', step: 3 }],
    // Nor are figures.
    [{ kind: 'figure-unknown-or-at-least', figure: 'involuntary-share', value: 0.15 }],
    [{ kind: 'some-figure-given' }],
    [{ kind: 'figures-impossible' }],
    [{ kind: 'verdict', is: ['success-pays'] }],
  ])('a question that no business model reaches is told: %j', (condition) => {
    expect(unreachable(when(condition))).toEqual([never])
  })

  test.each([
    [{ kind: 'any', of: [member, usage] }],
    [{ kind: 'all', of: [member, stage('first-year')] }],
    [{ kind: 'context-allows', field: 'contactChannels', includes: 'phone' }],
  ])('a question that some company reaches is none: %j', (condition) => {
    expect(unreachable(when(condition))).toEqual([])
  })

  test('a question is reached only by the business models that lead to it', () => {
    expect(reachedBy(when(member), 'b2c-membership')).toContain('renewal')
    expect(reachedBy(when(member), 'usage-based')).not.toContain('renewal')
  })

  test('a question asked only of those still considering needs its place in that track', () => {
    expect(unreachable(when(stage('considering')))).toEqual([
      'questions/success.ts: "renewal" can never be asked: no track asks it. Add its dimension to `tracks` in tracks.ts.',
    ])
  })

  test('a row that no business model reaches is told', () => {
    const both = { kind: 'all', of: [member, usage] }
    expect(unreachable(altered(model, ['questions', 'metrics-in-use', 'rows', 'answer-rate', 'when'], both))).toEqual([
      'questions/metrics.ts: the row "answer-rate" of "metrics-in-use" can never be asked: no business model leads to it. Check its `when`.',
    ])
  })

  test('a row that excludes its own question is told', () => {
    const split = altered(
      altered(model, ['questions', 'metrics-in-use', 'when'], member),
      ['questions', 'metrics-in-use', 'rows', 'answer-rate', 'when'],
      usage,
    )
    expect(unreachable(split)).toEqual([
      'questions/metrics.ts: the row "answer-rate" of "metrics-in-use" can never be asked: no business model leads to it. Check its `when`.',
    ])
  })

  test('a dimension left out, and a question that no track asks, are told', () => {
    const left = altered(model, ['tracks', 'full', 4], undefined)
    expect(unreachable(left)).toEqual([
      'tracks.ts: the full track leaves out the dimension "data". Name it, or take the dimension out.',
      'questions/data.ts: "health-monitoring" can never be asked: no track asks it. Add its dimension to `tracks` in tracks.ts.',
      'questions/data.ts: "improvement-rhythm" can never be asked: no track asks it. Add its dimension to `tracks` in tracks.ts.',
    ])
  })
})

describe('ways up', () => {
  test('a gate condition that no recommendation lifts is told', () => {
    const owner = ['recommendations', 'name-an-owner', 'raises', 0] as const
    expect(withoutWayUp(altered(model, [...owner, 'lowest'], 3))).toEqual([
      'levels.ts: the gate of level 2 asks for "ownership" at step 2, and no recommendation lifts it. Add one, or change the gate.',
      'levels.ts: the gate of level 3 asks for "ownership" at step 2, and no recommendation lifts it. Add one, or change the gate.',
    ])
    expect(withoutWayUp(altered(model, ['recommendations', 'paired-kpis', 'raises', 0, 'lowest'], 3))).toEqual([
      'levels.ts: the gate of level 3 asks for "metrics-in-use" above step 1, and no recommendation lifts it. Add one, or change the gate.',
    ])
  })

  test('a gate on a dimension that no recommendation raises is told', () => {
    const idle = { ...model, recommendations: model.recommendations.filter((one) => !raisesAnyIn(one, 'strategy')) }
    const first = 'levels.ts: the gate of level 5 asks for a score of 40 in "strategy", and no recommendation lifts it.'
    expect(withoutWayUp(idle)).toContain(`${first} Add one, or change the gate.`)
  })

  test('an item at a low step that no recommendation raises is told', () => {
    const narrow = altered(model, ['recommendations', 'renewal-review', 'raises', 0, 'highest'], 2)
    expect(withoutWayUp(narrow)).toEqual([
      'questions/success.ts: "renewal" can stand at step 2, and no recommendation raises it from there. Add one, or widen the steps of another.',
    ])
    expect(withoutWayUp(altered(model, ['recommendations', 'renewal-review', 'raises'], []))).toEqual([
      'questions/success.ts: "renewal" can stand at step 1 or 2, and no recommendation raises it from there. Add one, or widen the steps of another.',
    ])
    expect(withoutWayUp(altered(model, ['recommendations', 'paired-kpis', 'raises', 1], undefined))).toEqual([
      'questions/support.ts: "support-metrics" can stand at step 1 or 2, and no recommendation raises it from there. Add one, or widen the steps of another.',
    ])
  })

  test('a level without a gate, or with an empty one, is told', () => {
    const sentence = 'levels.ts: no gate leads to level 4, so no recommendation opens it. Give it a gate.'
    expect(withoutWayUp(altered(model, ['gates', 2], undefined))).toEqual([sentence])
    expect(withoutWayUp(altered(model, ['gates', 2, 'conditions'], []))).toEqual([sentence])
  })

  test('a gate for no level is told', () => {
    const gate = { level: 6, conditions: [{ kind: 'item' as const, item: 'renewal', atLeast: 3 }] }
    expect(withoutWayUp({ ...model, gates: [...model.gates, gate] })).toEqual([
      'levels.ts: there is a gate for level 6, but no such level. Take it out, or add the level.',
    ])
  })
})

describe('prerequisites', () => {
  test('a circle is told once, by its names', () => {
    const circle = altered(model, ['recommendations', 'define-success', 'needs'], ['time-to-first-value'])
    expect(circles(circle)).toEqual([
      'recommendations: "define-success" needs "time-to-first-value" needs "standard-onboarding" needs "define-success". Take one of these out of `needs`, or nothing can come first.',
    ])
  })

  test('one that needs itself is told, and nothing is reckoned', () => {
    expect(checkModel(altered(model, ['recommendations', 'role-sheet', 'needs'], ['role-sheet']), ourWords)).toEqual([
      'recommendations: "role-sheet" needs "role-sheet". Take one of these out of `needs`, or nothing can come first.',
    ])
  })
})

function raisesAnyIn({ raises }: Model['recommendations'][number], dimension: string): boolean {
  return raises.some(({ item }) => model.questions.find(({ id }) => id === item)?.dimension === dimension)
}
