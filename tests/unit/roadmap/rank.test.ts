/** Does the order follow from lift, gate, finding and effort, with prerequisites first? */
import { expect, test } from 'vitest'
import { candidatesOf } from '../../../src/core/roadmap/candidates.ts'
import { nextLevel, raisedBy, rank } from '../../../src/core/roadmap/rank.ts'
import { scoreItems } from '../../../src/core/scoring/score.ts'
import type { Finding, Model } from '../../../src/core/vocabulary/model.ts'
import { invented, itemsAt } from '../invented-model.ts'

/** `level` only sets the goal; the score is reckoned from the items. */
function ranked(
  items: Parameters<typeof itemsAt>[0],
  { model = invented, level, findings = [] }: { model?: Model; level?: number; findings?: readonly Finding[] } = {},
) {
  const scored = scoreItems(model, 'full', itemsAt(items))
  return rank(model, candidatesOf(model, scored.items, level ?? scored.level, findings), scored)
}

const order = (...call: Parameters<typeof ranked>) => ranked(...call).map(({ recommendation }) => recommendation.id)

const one = (id: string, ...call: Parameters<typeof ranked>) => {
  const found = ranked(...call).find(({ recommendation }) => recommendation.id === id)
  if (found === undefined) throw new Error(`${id} is no candidate`)
  return found
}

const needing = (id: string, needs: readonly string[]): Model => ({
  ...invented,
  recommendations: invented.recommendations.map((known) => (known.id === id ? { ...known, needs } : known)),
})

const nothingYet = {
  'reply-speed': 1,
  'root-causes': 1,
  'first-weeks': 1,
  upgrades: 1,
  notes: 1,
  'figures-watched': 1,
  'shared-aim': 1,
  'answering-figures': 1,
} as const

const wellOn = {
  ...nothingYet,
  'reply-speed': 5,
  'root-causes': 5,
  'answering-figures': 5,
  notes: 5,
  'figures-watched': 5,
}

test('weighs lift, the next gate and effort', () => {
  // Level 1, so everything goes from 1 to 3, each dimension a third of the score. Gate 2 asks root-causes or shared-aim.
  // sort-and-prevent   50 × 2/4 ÷ 3 = 8.333 × 1.5 (gate) ÷ 1   = 12.5
  // two-sided-figures  (50 × 2/4 + 50 × 1/4) ÷ 3 = 12.5 ÷ 1.5  = 8.333
  // welcome-plan       50 × 2/3 ÷ 3 = 11.111 ÷ 1.5             = 7.407
  // agree-aim          50 × 1/4 ÷ 3 = 4.167 × 1.5 (gate) ÷ 1   = 6.25
  // upgrade-rules      50 × 1/3 ÷ 3 = 5.556 ÷ 1                = 5.556
  // reply-promise and standing-notes  4.167 ÷ 1                = 4.167
  const priorities = ranked(nothingYet).map(({ recommendation, priority }) => [recommendation.id, priority])
  expect(priorities).toEqual([
    ['sort-and-prevent', expect.closeTo(12.5, 9)],
    ['two-sided-figures', expect.closeTo(25 / 3, 9)],
    // Pulled forward by welcome-plan, which needs it.
    ['agree-aim', expect.closeTo(6.25, 9)],
    ['welcome-plan', expect.closeTo(200 / 27, 9)],
    ['upgrade-rules', expect.closeTo(50 / 9, 9)],
    ['reply-promise', expect.closeTo(25 / 6, 9)],
    ['standing-notes', expect.closeTo(25 / 6, 9)],
  ])
  expect(one('two-sided-figures', nothingYet).lift).toBeCloseTo(12.5, 9)
  expect(one('agree-aim', nothingYet).opensGate).toBe(true)
  expect(one('two-sided-figures', nothingYet).opensGate).toBe(false)
})

test('ties keep the catalogue order', () => {
  const turned = { ...invented, recommendations: invented.recommendations.toReversed() }
  expect(order(nothingYet, { model: turned }).slice(-2)).toEqual(['standing-notes', 'reply-promise'])
})

test('a difference below 1e−9 is a tie', () => {
  // reply-speed a hair lower, so its lift is a hair larger than that of standing-notes; reversed, notes come first
  const turned = { ...invented, recommendations: invented.recommendations.toReversed() }
  const hair = { ...nothingYet, 'reply-speed': 1 - 1e-11 }
  expect(order(hair, { model: turned }).slice(-2)).toEqual(['standing-notes', 'reply-promise'])
})

test('does not take credit for the steps before its lowest', () => {
  // Goal 5: welcome-signals is counted from 3 to 5, 50 × 2/3 ÷ 3 = 11.11, though first-weeks stands at 1
  expect(one('welcome-signals', nothingYet, { level: 4 }).lift).toBeCloseTo(100 / 9, 9)
})

test('what carries nothing has no lift, and counts as a quarter point', () => {
  // grow-regulars: 0.25 ÷ 1.5
  expect(one('grow-regulars', wellOn, { level: 3 })).toMatchObject({ lift: 0, priority: 0.25 / 1.5 })
})

test('a contradiction that points to it raises its priority by a quarter', () => {
  // agree-aim 1 → 3: 4.167 × 1.5 (gate) × 1.25 = 7.8125
  const findings = invented.findings.filter(({ id }) => id === 'zeal-without-aim')
  expect(one('agree-aim', nothingYet, { findings }).priority).toBeCloseTo(7.8125, 9)
})

test('a condition that is still to be confirmed opens no gate', () => {
  // Level 2 with first-weeks open: gate 3 is pending there, and no step fulfils a condition that fails
  const items = {
    ...nothingYet,
    'root-causes': 3,
    'reply-speed': 3,
    'answering-figures': 3,
    'first-weeks': 'unknown',
  } as const
  expect(
    ranked(items)
      .filter(({ opensGate }) => opensGate)
      .map(({ recommendation }) => recommendation.id),
  ).toEqual([
    // figures-watched at 1 fails the same gate, and this one carries it
    'two-sided-figures',
  ])
})

test('only the gate of the level above counts', () => {
  // Level 1: shared-aim 3 would fulfil gate 4 as well, first-weeks gate 3; neither is the next one
  expect(one('welcome-plan', nothingYet).opensGate).toBe(false)
})

test('a prerequisite pulls its own prerequisite first', () => {
  // Goal 3, no gates. upgrade-rules 1 → 3: 5.556; welcome-plan 2 → 3: 5.556 ÷ 1.5 = 3.704; agree-aim 2 → 3: 2.083
  const items = { ...wellOn, 'first-weeks': 2, 'shared-aim': 2 }
  expect(order(items, { model: { ...invented, gates: [] }, level: 2 })).toEqual([
    'agree-aim',
    'welcome-plan',
    'upgrade-rules',
  ])
})

test('a prerequisite that is no candidate pulls nothing', () => {
  // first-weeks at 3: welcome-plan is no candidate, so agree-aim, which it needs, stays behind upgrade-rules.
  // upgrade-rules 1 → 3: 5.556; agree-aim 2 → 3: 2.083; reply-promise 2 → 3: 2.083
  const items = { ...wellOn, 'first-weeks': 3, 'shared-aim': 2, 'reply-speed': 2 }
  const model = { ...invented, gates: [] }
  expect(order(items, { model, level: 2 })).toEqual(['upgrade-rules', 'agree-aim', 'reply-promise'])
  expect(one('upgrade-rules', items, { model, level: 2 }).after).toEqual([])
})

test('a prerequisite that is in place is not pulled', () => {
  // Goal 4: agree-aim is a candidate, but shared-aim stands at 3 already
  const items = { ...wellOn, 'first-weeks': 1, 'shared-aim': 3 }
  expect(one('welcome-plan', items, { level: 3 }).after).toEqual([])
  expect(one('welcome-plan', { ...items, 'shared-aim': 2 }, { level: 3 }).after).toEqual(['agree-aim'])
})

test('one whose lowest step lies above 3 is in place only from that step on', () => {
  const model = needing('upgrade-rules', ['welcome-signals'])
  const after = (step: number) => one('upgrade-rules', { ...wellOn, 'first-weeks': step }, { model, level: 4 }).after
  expect(after(3)).toEqual(['welcome-signals'])
  expect(after(4)).toEqual([])
})

test('one of which nothing is known is not in place', () => {
  // agree-aim is a candidate by its finding alone
  const findings = invented.findings.filter(({ id }) => id === 'zeal-without-aim')
  const items = { ...wellOn, 'shared-aim': 'unknown' } as const
  expect(one('welcome-plan', items, { findings, level: 1 }).after).toEqual(['agree-aim'])
})

test('one that raises two items is in place only when both are', () => {
  const model = needing('standing-notes', ['two-sided-figures'])
  const after = (figures: number) =>
    one('standing-notes', { ...nothingYet, 'figures-watched': figures, 'answering-figures': 3 }, { model, level: 3 })
      .after
  expect(after(2)).toEqual(['two-sided-figures'])
  expect(after(3)).toEqual([])
})

test('names the next level, and none where track or model ends', () => {
  expect(nextLevel(invented, { level: 3, track: 'full' })).toBe(4)
  expect(nextLevel(invented, { level: 5, track: 'full' })).toBeNull()
  expect(nextLevel(invented, { level: 4, track: 'quick' })).toBeNull()
  expect(nextLevel(invented, { level: null, track: 'full' })).toBeNull()
})

test('turns carries into values', () => {
  const carries = [{ item: 'first-weeks', from: 2, to: 5, creditedFrom: 3 }]
  expect(raisedBy(carries, 'to')).toEqual({ 'first-weeks': 5 })
  expect(raisedBy(carries, 'creditedFrom')).toEqual({ 'first-weeks': 3 })
})
