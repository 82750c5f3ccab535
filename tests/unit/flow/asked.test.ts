/** Is each company asked what concerns it, in the right order? */
import { expect, test } from 'vitest'
import { askedQuestions, askedRows, isConsidering } from '../../../src/core/flow/asked.ts'
import type { Matrix3Question } from '../../../src/core/vocabulary/question.ts'
import { invented, shop } from '../invented-model.ts'

const asked = (rest: Parameters<typeof shop>[1] = {}) => askedQuestions(invented, shop({}, rest)).map(({ id }) => id)

const table = invented.questions.find((question): question is Matrix3Question => question.kind === 'matrix3')
const rows = (rest: Parameters<typeof shop>[1] = {}) => {
  if (table === undefined) throw new Error('the invented model has a table')
  return askedRows(table, shop({}, rest)).map(({ id }) => id)
}

test('the full track goes by dimension, inside one in the order of the model', () => {
  expect(asked({ businessModel: 'club' })).toEqual([
    'first-weeks',
    'upgrades',
    'farewells',
    'reply-speed',
    'root-causes',
    'notes',
    'figures-watched',
    'shared-aim',
  ])
})

test('leaves out questions that do not concern the business model', () => {
  expect(asked()).not.toContain('farewells')
})

test('the quick track asks its own questions in its own order', () => {
  expect(asked({ track: 'quick' })).toEqual(['first-weeks', 'root-causes', 'shared-aim', 'figures-watched'])
})

test.each(['quick', 'full'] as const)(
  'a company still considering is asked the short track, though it chose %s',
  (track) => {
    const considering = { track, context: { stage: 'considering' } }
    expect(isConsidering(invented, shop({}, considering))).toBe(true)
    expect(asked(considering)).toEqual(['shared-aim', 'first-weeks', 'notes'])
  },
)

test('the full track asks every row that the channels allow', () => {
  expect(rows()).toEqual(['reply-time', 'call-pickup', 'stay-rate', 'spend', 'goal-rate'])
  expect(rows({ context: { channels: ['phone'] } })).toContain('call-pickup')
  expect(rows({ context: { channels: [] } })).toContain('call-pickup')
  expect(rows({ context: { channels: ['counter'] } })).not.toContain('call-pickup')
})

test('the quick track asks its own rows', () => {
  expect(rows({ track: 'quick' })).toEqual(['reply-time', 'stay-rate'])
})

test('what is asked does not depend on the order of questions in the model', () => {
  const turned = { ...invented, questions: invented.questions.toReversed() }
  expect(askedQuestions(turned, shop({}, { track: 'quick' })).map(({ id }) => id)).toEqual(asked({ track: 'quick' }))
})
