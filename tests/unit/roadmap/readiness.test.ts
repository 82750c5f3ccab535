/** Does a company still considering hear what is ready, and nothing that it is not yet? */
import { expect, test } from 'vitest'
import { reckon, reckonWith } from '../../../src/core/roadmap/reckon.ts'
import type { Answers } from '../../../src/core/vocabulary/answer.ts'
import { invented, shop } from '../invented-model.ts'

const considering = (answers: Answers) => shop(answers, { context: { stage: 'considering', bread: 'stale' } })

test('an item is ready from step 3 on, and unknown where nothing is known', () => {
  const { readiness } = reckon(invented, considering({ 'shared-aim': 3, 'first-weeks': 2, notes: 'unknown' }))
  expect(readiness).toEqual([
    { id: 'shared-aim', state: 'ready' },
    { id: 'first-weeks', state: 'not-yet' },
    { id: 'notes', state: 'unknown' },
  ])
})

test('there is no score, no level, no finding, and nothing to look into first', () => {
  // shared-aim 4 without hope in the notes would be a finding, stale bread something to look into
  const result = reckon(invented, considering({ 'shared-aim': 4, 'first-weeks': 5, notes: ['name'] }))
  expect(result).toMatchObject({
    score: null,
    scoreRange: null,
    level: null,
    levelRange: null,
    provisionalLevel: null,
    dimensions: [],
    balance: null,
    caps: [],
    nextGate: [],
    moves: [],
    borderline: false,
    findings: [],
    checkFirst: [],
  })
})

test('recommendations are the fixed list in catalogue order, the first three now', () => {
  const { recommendations } = reckon(invented, considering({}))
  expect(recommendations.map(({ id, when, lift, stage }) => [id, when, lift, stage])).toEqual([
    ['agree-aim', 'now', 0, 'establish'],
    ['reply-promise', 'now', 0, 'establish'],
    ['welcome-plan', 'now', 0, 'establish'],
    ['standing-notes', 'next', 0, 'establish'],
  ])
})

test('a longer list goes on to next and later', () => {
  const all = invented.recommendations.map(({ id }) => id)
  const longer = { ...invented, readiness: { ...invented.readiness, recommendations: all } }
  const when = reckon(longer, considering({})).recommendations.map((one) => one.when)
  expect(when.slice(0, 7)).toEqual(['now', 'now', 'now', 'next', 'next', 'later', 'later'])
})

test('lists what is open of the short track only', () => {
  const { unknown, unanswered } = reckon(invented, considering({ notes: 'unknown', 'reply-speed': 'unknown' }))
  expect(unknown).toEqual(['notes'])
  expect(unanswered).toEqual(['first-weeks', 'shared-aim'])
})

test('there is no score and no level with steps done either', () => {
  // docs/reckoning.md, Readiness: a company that is still considering has no score, no level
  const answers = considering({ 'shared-aim': 4, 'first-weeks': 4, notes: ['name', 'hope'] })
  expect(reckonWith(invented, answers, ['agree-aim'])).toBeNull()
})
