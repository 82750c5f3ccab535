/** Is each step offered to those whom it carries somewhere, and to nobody else? */
import { expect, test } from 'vitest'
import { candidatesOf, stageFor } from '../../../src/core/roadmap/candidates.ts'
import type { Finding } from '../../../src/core/vocabulary/model.ts'
import type { Recommendation } from '../../../src/core/vocabulary/recommendation.ts'
import { invented, itemsAt } from '../invented-model.ts'

function candidates(items: Parameters<typeof itemsAt>[0], level: number | null, findings: readonly Finding[] = []) {
  return candidatesOf(invented, itemsAt(items), level, findings)
}
const ids = (...call: Parameters<typeof candidates>) =>
  candidates(...call).map(({ recommendation }) => recommendation.id)

const finding = (id: string) => invented.findings.filter((known) => known.id === id)

const three = { 'shared-aim': 1, 'root-causes': 1, 'reply-speed': 1 } as const

test('aims at step 3 on levels 1 and 2 and without a level, at 4 on level 3, at 5 above', () => {
  const goal = (level: number | null) => candidates(three, level)[0]?.goal
  expect([null, 1, 2, 3, 4, 5].map(goal)).toEqual([3, 3, 3, 4, 5, 5])
})

test('aims higher while fewer than three are candidates, and no higher than 5', () => {
  // At goal 3 two, at goal 4 the third as well
  expect(candidates({ ...three, 'reply-speed': 3 }, 1).map(({ goal }) => goal)).toEqual([4, 4, 4])
  expect(candidates({ 'shared-aim': 4, 'root-causes': 5 }, 1).map(({ goal }) => goal)).toEqual([5])
  expect(ids({ 'shared-aim': 5, 'root-causes': 5, 'reply-speed': 5 }, 2)).toEqual([])
})

test('offers what carries an item further, in catalogue order', () => {
  expect(ids({ ...three, upgrades: 3 }, 1)).toEqual(['agree-aim', 'sort-and-prevent', 'reply-promise'])
})

test('carries an item to the goal, or as far as it can', () => {
  // At level 4 the goal is 5; welcome-plan goes to 3 only, welcome-signals from 4 on
  const weeks = candidates({ ...three, 'first-weeks': 2 }, 4).filter(({ recommendation }) =>
    recommendation.id.startsWith('welcome'),
  )
  expect(weeks.map(({ recommendation, carries }) => [recommendation.id, carries])).toEqual([
    ['welcome-plan', [{ item: 'first-weeks', from: 2, to: 3, creditedFrom: 2 }]],
    // Counted from 3: what comes before it is not its merit.
    ['welcome-signals', [{ item: 'first-weeks', from: 2, to: 5, creditedFrom: 3 }]],
  ])
})

test('does not offer a step whose lowest aim lies above the goal', () => {
  expect(ids({ ...three, 'first-weeks': 3 }, 1)).not.toContain('welcome-signals')
})

test('does not offer anything for an item without a value', () => {
  expect(ids({ ...three, 'first-weeks': 'unknown', upgrades: 'not-applicable' }, 1)).toEqual([
    'agree-aim',
    'sort-and-prevent',
    'reply-promise',
  ])
})

test('carries only those of its items that stand below the goal', () => {
  const [, figures] = candidates({ 'shared-aim': 1, 'figures-watched': 2.2, 'answering-figures': 3.4, upgrades: 1 }, 1)
  expect(figures?.carries).toEqual([{ item: 'figures-watched', from: 2.2, to: 3, creditedFrom: 2.2 }])
})

test('a contradiction makes a candidate of what it points to, though it carries nothing', () => {
  const [first] = candidates({ ...three, 'shared-aim': 4 }, 1, finding('zeal-without-aim'))
  expect(first).toMatchObject({ recommendation: { id: 'agree-aim' }, carries: [], findings: ['zeal-without-aim'] })
})

test('a finding that is merely worth asking makes no candidate', () => {
  expect(ids({ ...three, notes: 3 }, 1, finding('aim-not-in-notes'))).not.toContain('standing-notes')
})

test('some are offered from a level on', () => {
  expect(ids(three, 2)).not.toContain('grow-regulars')
  expect(ids(three, null)).not.toContain('grow-regulars')
  expect(ids(three, 3)).toContain('grow-regulars')
})

test('what is looked into first never stands in the list', () => {
  expect(ids(three, 5)).not.toContain('check-the-bread')
})

const from = (...raises: Recommendation['raises']): Recommendation => ({
  id: 'r',
  raises,
  effort: 'S',
  needs: [],
  owners: [],
  sources: [],
})

test('shows the text of the step it aims at', () => {
  const any = from({ item: 'a', lowest: 2, highest: 5 })
  expect([3, 4, 5].map((goal) => stageFor(any, goal))).toEqual(['establish', 'widen', 'refine'])
})

test('shows the nearest text it has where it cannot aim there', () => {
  expect(stageFor(from({ item: 'a', lowest: 2, highest: 3 }), 5)).toBe('establish')
  expect(stageFor(from({ item: 'a', lowest: 4, highest: 5 }), 3)).toBe('widen')
  expect(stageFor(from({ item: 'a', lowest: 5, highest: 5 }, { item: 'b', lowest: 2, highest: 4 }), 5)).toBe('refine')
  expect(stageFor(from({ item: 'a', lowest: 2, highest: 4 }), 5)).toBe('widen')
})

test('shows the text of the goal where it raises nothing', () => {
  expect([3, 4, 5].map((goal) => stageFor(from(), goal))).toEqual(['establish', 'widen', 'refine'])
})
