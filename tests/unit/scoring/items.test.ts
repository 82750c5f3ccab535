/** Does each answer give its item the right value, or the right reason for none? */
import { expect, test } from 'vitest'
import { itemsOf, type OpenAs, openQuestions, sharesOf } from '../../../src/core/scoring/items.ts'
import type { Answers } from '../../../src/core/vocabulary/answer.ts'
import { invented, shop } from '../invented-model.ts'

function standing(answers: Answers, rest: Parameters<typeof shop>[1] = {}, openAs: OpenAs = 'open') {
  return Object.fromEntries(
    itemsOf(invented, shop(answers, rest), openAs).map(({ id, state, value }) => [id, value ?? state]),
  )
}

test('items stand in the order of the model, the derived one last', () => {
  expect(Object.keys(standing({}))).toEqual([
    'reply-speed',
    'root-causes',
    'first-weeks',
    'upgrades',
    'notes',
    'figures-watched',
    'shared-aim',
    'answering-figures',
  ])
})

test('a derived item names the question it comes from', () => {
  expect(itemsOf(invented, shop({})).at(-1)).toEqual({
    id: 'answering-figures',
    dimension: 'answering',
    weight: 1,
    question: 'figures-watched',
    state: 'unanswered',
    value: null,
  })
})

test('keeps unknown, unanswered and not applicable apart', () => {
  expect(standing({ 'reply-speed': 4, 'root-causes': 'unknown', upgrades: 'not-applicable' })).toMatchObject({
    'reply-speed': 4,
    'root-causes': 'unknown',
    upgrades: 'not-applicable',
    'first-weeks': 'unanswered',
  })
})

test('the number of notes makes the step', () => {
  // The invented counts: 1 → step 2, 2 → 3, 4 → 4, 6 → 5
  expect(standing({ notes: [] }).notes).toBe(1)
  expect(standing({ notes: ['name', 'hope', 'reason'] }).notes).toBe(3)
  expect(standing({ notes: 'unknown' }).notes).toBe('unknown')
})

test('rows make two values, one for each side', () => {
  // success: (0.5 + 0 + 1) ÷ 3 = 0.5 → 1 + 4×0.5 = 3; support: (1 + 0.5) ÷ 2 = 0.75 → 4
  const rows = {
    'reply-time': 'owned',
    'call-pickup': 'watched',
    'stay-rate': 'watched',
    spend: 'not-watched',
    'goal-rate': 'owned',
  } as const
  expect(standing({ 'figures-watched': rows })).toMatchObject({ 'figures-watched': 3, 'answering-figures': 4 })
  expect(sharesOf(invented, shop({ 'figures-watched': rows }))).toEqual({ support: 0.75, success: 0.5 })
})

test('a share is taken over the known rows, and needs half of them', () => {
  // success: two of three known, (1 + 0) ÷ 2 = 0.5 → 3; support: one of two known, 1 → 5
  expect(
    standing({
      'figures-watched': { 'reply-time': 'owned', 'stay-rate': 'owned', spend: 'not-watched', 'goal-rate': 'unknown' },
    }),
  ).toMatchObject({ 'figures-watched': 3, 'answering-figures': 5 })
  // success: one of three known is less than half
  expect(standing({ 'figures-watched': { 'stay-rate': 'owned' } })['figures-watched']).toBe('unknown')
})

test('a row that the channels leave out counts for nothing', () => {
  // Only reply-time is asked of the support side: owned → 5, though call-pickup stands in the answers
  const answers = { 'figures-watched': { 'reply-time': 'owned', 'call-pickup': 'not-watched' } } as const
  expect(standing(answers, { context: { channels: ['counter'] } })['answering-figures']).toBe(5)
})

test('a side without any entry is unanswered, with an entry but no share unknown', () => {
  const item = (answers: Answers) => standing(answers)
  expect(item({})).toMatchObject({ 'figures-watched': 'unanswered', 'answering-figures': 'unanswered' })
  expect(item({ 'figures-watched': {} })).toMatchObject({ 'figures-watched': 'unanswered' })
  expect(item({ 'figures-watched': 'unknown' })).toMatchObject({
    'figures-watched': 'unknown',
    'answering-figures': 'unknown',
  })
  expect(item({ 'figures-watched': { 'stay-rate': 'unknown' } })).toMatchObject({
    'figures-watched': 'unknown',
    'answering-figures': 'unanswered',
  })
})

test('an item of which no row is asked does not exist', () => {
  const silent = {
    ...invented,
    questions: invented.questions.map((question) =>
      question.kind === 'matrix3'
        ? { ...question, rows: question.rows.filter(({ side }) => side === 'success') }
        : question,
    ),
  }
  expect(itemsOf(silent, shop({})).map(({ id }) => id)).not.toContain('answering-figures')
  expect(sharesOf(silent, shop({ 'figures-watched': 'unknown' }))).toEqual({ support: null, success: null })
})

test('a table whose own side is not asked is no item of its own', () => {
  const oneSided = {
    ...invented,
    questions: invented.questions.map((question) =>
      question.kind === 'matrix3'
        ? { ...question, rows: question.rows.filter(({ side }) => side === 'support') }
        : question,
    ),
  }
  const ids = itemsOf(oneSided, shop({})).map(({ id }) => id)
  expect(ids).not.toContain('figures-watched')
  expect(ids).toContain('answering-figures')
})

test('the quick track takes shares over its own rows', () => {
  // stay-rate watched → 0.5 → 3; reply-time owned → 1 → 5; the rest is not asked
  const answers = { 'figures-watched': { 'reply-time': 'owned', 'stay-rate': 'watched', spend: 'owned' } } as const
  expect(standing(answers, { track: 'quick' })).toEqual({
    'root-causes': 'unanswered',
    'first-weeks': 'unanswered',
    'figures-watched': 3,
    'shared-aim': 'unanswered',
    'answering-figures': 5,
  })
})

test('without the table there are no shares', () => {
  const considering = shop({ 'figures-watched': { 'stay-rate': 'owned' } }, { context: { stage: 'considering' } })
  expect(sharesOf(invented, considering)).toEqual({ support: null, success: null })
})

test('open answers can be taken at their worst and at their best; what does not apply stays out', () => {
  // goal-rate and call-pickup are open. Worst: success (1 + 0.5 + 0) ÷ 3 = 0.5 → 3; best: (1 + 0.5 + 1) ÷ 3 → 4.333
  const answers: Answers = {
    'reply-speed': 2,
    'root-causes': 'unknown',
    upgrades: 'not-applicable',
    'figures-watched': { 'reply-time': 'owned', 'stay-rate': 'owned', spend: 'watched', 'goal-rate': 'unknown' },
  }
  const worst = standing(answers, {}, 'lowest')
  const best = standing(answers, {}, 'highest')
  expect(worst).toMatchObject({
    'reply-speed': 2,
    'root-causes': 1,
    'first-weeks': 1,
    upgrades: 'not-applicable',
    notes: 1,
    'figures-watched': 3,
    // support: (1 + 0) ÷ 2 = 0.5 → 3
    'answering-figures': 3,
  })
  expect(best).toMatchObject({ 'reply-speed': 2, 'root-causes': 5, notes: 5, 'answering-figures': 5 })
  expect(best['figures-watched']).toBeCloseTo(1 + (4 * 2.5) / 3, 12)
})

test('lists open questions by id, never a derived item', () => {
  const items = itemsOf(invented, shop({ 'reply-speed': 'unknown', notes: 'unknown', 'figures-watched': 'unknown' }))
  expect(openQuestions(items, 'unknown')).toEqual(['figures-watched', 'notes', 'reply-speed'])
  expect(openQuestions(items, 'unanswered')).toEqual(['first-weeks', 'root-causes', 'shared-aim', 'upgrades'])
})
