/** Does the report join result and words without losing or adding anything? */
import { expect, test } from 'vitest'
import { reportOf } from '../../../src/core/report/report.ts'
import { reckon } from '../../../src/core/roadmap/reckon.ts'
import type { Answers, Assessment } from '../../../src/core/vocabulary/answer.ts'
import type { Model } from '../../../src/core/vocabulary/model.ts'
import { invented, shop } from '../invented-model.ts'
import { atTheTop, halfway, inventedWords, notYet } from '../invented-words.ts'

function report(answers: Answers, rest: Partial<Assessment> = {}, model: Model = invented) {
  const assessment = shop(answers, rest)
  return reportOf(model, assessment, reckon(model, assessment), inventedWords)
}

const knowers: Readonly<Record<string, readonly string[]>> = {
  'reply-speed': ['counter', 'baker'],
  'first-weeks': ['baker'],
  notes: ['counter'],
  'shared-aim': ['baker', 'counter'],
}

const withKnowers: Model = {
  ...invented,
  questions: invented.questions.map((question) => ({ ...question, knowers: knowers[question.id] ?? ['nobody'] })),
}

test('whom to ask: what is open, grouped by who knows it best', () => {
  const { notes: _open, ...answers } = halfway
  const open = { ...answers, 'reply-speed': 'unknown', 'first-weeks': 'unknown', 'shared-aim': 'unknown' } as const
  expect(report(open, {}, withKnowers).whom).toEqual([
    {
      role: 'the counter',
      questions: [
        { id: 'reply-speed', ask: 'Reply?' },
        // A list asks about what stands below it, so its name is said
        { id: 'notes', ask: 'Notes' },
      ],
    },
    {
      role: 'the baker',
      questions: [
        { id: 'first-weeks', ask: 'Weeks?' },
        { id: 'shared-aim', ask: 'Aim?' },
      ],
    },
  ])
})

test('nobody to ask where nothing is open', () => {
  expect(report(halfway, {}, withKnowers).whom).toEqual([])
  expect(report({ ...halfway, upgrades: 'not-applicable' }, {}, withKnowers).whom).toEqual([])
})

test('a finding quotes the answers it compares', () => {
  const answers = { ...halfway, 'shared-aim': 4 }
  expect(report(answers).findings).toEqual([
    {
      id: 'aim-not-in-notes',
      question: 'Where is the hope?',
      answers: ['Aim: Aim 4', 'Notes: a name, a source'],
    },
  ])
})

test('a finding quotes each answer once, and none that was not given', () => {
  const parts = [
    { kind: 'item-at-least', item: 'first-weeks', step: 2 },
    { kind: 'item-at-most', item: 'first-weeks', step: 4 },
    { kind: 'share-at-least', side: 'support', share: 0.2 },
    { kind: 'share-below', side: 'success', share: 0.9 },
    { kind: 'any', of: [{ kind: 'options-at-most', question: 'notes', count: 3 }] },
    {
      kind: 'any',
      of: [
        { kind: 'item-at-least', item: 'reply-speed', step: 4 },
        { kind: 'business-model', is: ['shop'] },
      ],
    },
  ] as const
  const finding = { id: 'zeal-without-aim', severity: 'I', pointsTo: [], sources: [] } as const
  const model: Model = { ...invented, findings: [{ ...finding, when: { kind: 'all', of: parts } }] }
  const { 'reply-speed': _open, ...answers } = halfway
  expect(report(answers, {}, model).findings[0]?.answers).toEqual([
    'Weeks: Weeks 3',
    'Figures: 5 of 5 watched',
    'Notes: a name, a source',
  ])
})

test('a finding about rows quotes those rows, as far as they are asked and answered', () => {
  const rows = ['call-pickup', 'stay-rate', 'spend', 'reply-time']
  const finding = { id: 'zeal-without-aim', severity: 'I', pointsTo: [], sources: [] } as const
  const when = { kind: 'rows-not-watched', question: 'figures-watched', rows } as const
  const model: Model = { ...invented, findings: [{ ...finding, when }] }
  const figures = { 'reply-time': 'not-watched', 'call-pickup': 'not-watched', 'stay-rate': 'not-watched' } as const
  const answers = { ...halfway, 'figures-watched': { ...figures, spend: 'not-watched', 'goal-rate': 'owned' } } as const
  expect(report(answers, { context: { channels: ['counter'] } }, model).findings[0]?.answers).toEqual([
    'Reply time: not watched',
    'Stay rate: not watched',
    'Spend: not watched',
  ])
})

test('every answer stands with its question, words and contribution', () => {
  const [reply] = report(halfway).answers
  expect(reply).toEqual({
    question: invented.questions[0],
    dimension: 'answering',
    title: 'Reply',
    ask: 'Reply?',
    answer: 3,
    said: 'Reply 3',
    state: 'valued',
    // 50 × 1 / 4 = 12.5 of its dimension, one of three
    contribution: 12.5 / 3,
  })
})

test('contributions add up to the score; a table brings what both its sides bring', () => {
  const brought = report(halfway).answers.map(({ question, contribution }) => [question.id, contribution?.toFixed(2)])
  expect(brought).toEqual([
    // 50 × weight / weights of the dimension / 3 dimensions
    ['reply-speed', '4.17'],
    ['root-causes', '8.33'],
    ['first-weeks', '11.11'],
    ['upgrades', '5.56'],
    ['notes', '4.17'],
    // 50 × 2 / 4 / 3 in knowing, and 50 × 1 / 4 / 3 in answering
    ['figures-watched', '12.50'],
    ['shared-aim', '4.17'],
  ])
})

test('what has no value brings nothing, which is not 0', () => {
  const { upgrades: _open, ...answers } = halfway
  const contribution = (given: Answers, id: string) =>
    report(given).answers.find(({ question }) => question.id === id)?.contribution
  expect(contribution(answers, 'upgrades')).toBeNull()
  expect(contribution({ ...answers, upgrades: 'not-applicable' }, 'upgrades')).toBeNull()
  expect(contribution({ 'first-weeks': 3 }, 'first-weeks')).toBeNull()
  expect(contribution(notYet, 'first-weeks')).toBe(0)
})

test('a dimension says what an outsider sees now, and at the next level', () => {
  expect(report(halfway).dimensions[0]).toEqual({
    id: 'answering',
    name: 'Answering',
    short: 'Ans',
    score: 50,
    level: 3,
    criterion: 'Answering at 3',
    nextCriterion: 'Answering at 4',
  })
})

test('a dimension at the top has no next level, one without a score has neither', () => {
  expect(report(atTheTop).dimensions[0]).toMatchObject({ criterion: 'Answering at 5', nextCriterion: null })
  expect(report({ 'first-weeks': 3 }).dimensions[0]).toMatchObject({
    score: null,
    criterion: null,
    nextCriterion: null,
  })
})

test('the balance has a name, and says when it lies near the border', () => {
  expect(report(atTheTop).balance).toMatchObject({ type: 'both', name: 'both', line: 'both line', border: null })
  expect(report(notYet).balance).toMatchObject({ type: 'starting', name: 'starting', border: null })
  // Answering (0 + 2×50 + 50) / 4 = 37.5, less than five below the cut at 40; leading ahead 50
  expect(report({ ...halfway, 'reply-speed': 1 }).balance).toMatchObject({
    name: 'offence',
    border: 'near the border',
  })
})

test('a balance with one side open has no name', () => {
  expect(report({ 'first-weeks': 3 }).balance).toMatchObject({ defence: null, type: null, name: null, border: null })
})

test('a company still considering is told what is ready, and given no level, balance or praise', () => {
  const considering = report({ ...atTheTop, notes: [] }, { context: { stage: 'considering' } })
  expect(considering).toMatchObject({ level: null, levelRange: null, balance: null, strengths: [], findings: [] })
  expect(considering.readiness).toEqual([
    { title: 'an aim', state: 'ready' },
    { title: 'a plan', state: 'ready' },
    { title: 'notes', state: 'not-yet' },
  ])
  expect(report(atTheTop).readiness).toBeNull()
})
