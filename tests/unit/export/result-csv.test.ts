/** Has a result its cell in every column? */
import { describe, expect, test } from 'vitest'
import { resultCells, resultColumns } from '../../../src/core/export/result-csv.ts'
import { reckon } from '../../../src/core/roadmap/reckon.ts'
import type { Answers } from '../../../src/core/vocabulary/answer.ts'
import { invented, shop } from '../invented-model.ts'

function table(answers: Answers, rest?: Parameters<typeof shop>[1], problems: readonly string[] = []) {
  const cells = resultCells(invented, 7, { result: reckon(invented, shop(answers, rest)), problems })
  return Object.fromEntries(resultColumns(invented).map((column, place) => [column, cells[place]]))
}

test('the columns are those promised, dimensions in the order of the model', () => {
  expect(resultColumns(invented).join(' ')).toBe(
    'document error edition track businessModel score scoreLow scoreHigh level levelLow levelHigh provisionalLevel ' +
      'answering leading knowing defence offence balance confidence borderline findings checkFirst now next later ' +
      'unknown unanswered ready problems replacementCost revenueLost expansionExpected valuePerCustomer benefit ' +
      'returnOnSuccess returnOnAcquisition ratio breakEvenChurnReduction parityChurnReduction verdict',
  )
})

test('numbers are not rounded, lists are ids with spaces between', () => {
  // answering without reply-speed (2×3) ÷ 2 of weight 4 → 50; leading (2×4 + 2) ÷ 3 = 3.333 → 58.333; score 54.167.
  // At worst answering (1 + 6 + 1) ÷ 4 = 2 → 25, knowing 0; shared-aim 1
  const row = table(
    { 'root-causes': 3, 'first-weeks': 4, upgrades: 2, notes: 'unknown' },
    { context: { bread: 'stale' } },
    ['first.', 'second.'],
  )
  expect(row).toMatchObject({
    document: 7,
    error: null,
    edition: 'spring',
    track: 'full',
    businessModel: 'shop',
    score: expect.closeTo(54.1666667, 6),
    answering: 50,
    leading: expect.closeTo(58.3333333, 6),
    knowing: null,
    defence: 50,
    confidence: 'low',
    borderline: 'false',
    findings: null,
    checkFirst: 'check-the-bread',
    unknown: 'notes',
    unanswered: 'figures-watched reply-speed shared-aim',
    ready: null,
    problems: 'first. / second.',
  })
  expect(Object.keys(row)).toHaveLength(resultColumns(invented).length)
})

test('three lists say what to do now, next and later', () => {
  // As in rank.test.ts, everything at step 1
  const rows = {
    'reply-time': 'not-watched',
    'call-pickup': 'not-watched',
    'stay-rate': 'not-watched',
    spend: 'not-watched',
    'goal-rate': 'not-watched',
  } as const
  const row = table({
    'reply-speed': 1,
    'root-causes': 1,
    'first-weeks': 1,
    upgrades: 1,
    notes: [],
    'figures-watched': rows,
    'shared-aim': 1,
  })
  expect(row).toMatchObject({
    now: 'sort-and-prevent two-sided-figures agree-aim',
    next: 'welcome-plan upgrade-rules',
    later: 'reply-promise standing-notes',
    score: 0,
    scoreLow: 0,
    scoreHigh: 0,
    level: 1,
    levelLow: 1,
    levelHigh: 1,
    provisionalLevel: 1,
    balance: 'starting',
    problems: null,
  })
})

describe('the economics', () => {
  // L = 100 × 0.5, B = 10 × 0.2 × 50 = 100, against 80 and 50
  const economics = {
    customers: 10,
    annualRevenuePerCustomer: 100,
    grossMargin: 1,
    annualChurn: 0.5,
    acquisitionCost: 50,
    successCost: 80,
    churnReduction: 0.2,
    horizonYears: 1,
  }

  test('have a column for each figure and one for the verdict', () => {
    // 10 × 0.5 × 50 · 10 × 100 × 0.5 · 80 ÷ 500 twice, as acquisition returns 1
    expect(table({}, { economics })).toMatchObject({
      replacementCost: 250,
      revenueLost: 500,
      expansionExpected: 0,
      valuePerCustomer: 50,
      benefit: 100,
      returnOnSuccess: 1.25,
      returnOnAcquisition: 1,
      ratio: 1.25,
      breakEvenChurnReduction: 0.16,
      parityChurnReduction: 0.16,
      verdict: 'success-pays',
    })
  })

  test('leave the cells empty of what cannot be reckoned', () => {
    const { acquisitionCost: _cost, ...rest } = economics
    expect(table({}, { economics: rest })).toMatchObject({
      replacementCost: null,
      benefit: 100,
      ratio: null,
      verdict: 'needs-figures',
    })
  })

  test('leave all cells empty where none were given', () => {
    expect(table({})).toMatchObject({ replacementCost: null, benefit: null, verdict: null })
  })

  test('are told of a company still considering, too', () => {
    expect(table({}, { economics, context: { stage: 'considering' } })).toMatchObject({
      score: null,
      verdict: 'success-pays',
    })
  })
})

test('where there is no score its cells are empty', () => {
  expect(table({})).toMatchObject({
    score: null,
    scoreLow: null,
    level: null,
    levelHigh: null,
    balance: null,
    now: null,
  })
})

test('a company still considering has what is ready', () => {
  const row = table({ 'shared-aim': 3, 'first-weeks': 4 }, { context: { stage: 'considering' } })
  expect(row).toMatchObject({ score: null, defence: null, ready: 'shared-aim first-weeks' })
})

test('a document that could not be read has its place, the reason and empty cells', () => {
  const cells = resultCells(invented, 2, { error: 'This cannot be read as JSON.' })
  expect(cells.slice(0, 2)).toEqual([2, 'This cannot be read as JSON.'])
  expect(cells).toHaveLength(resultColumns(invented).length)
  expect(cells.slice(2).every((cell) => cell === null)).toBe(true)
})
