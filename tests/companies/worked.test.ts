/** Do the worked companies of the rule come out as the rule prints them? */
import { describe, expect, test } from 'vitest'
import { type Company, resultOf, reviewOf, shown } from './company.ts'
import { callCentre } from './worked/call-centre.ts'
import { nothingYet } from './worked/nothing-yet.ts'
import { quickB2b } from './worked/quick-b2b.ts'
import { startUp } from './worked/start-up.ts'
import { tooLittle } from './worked/too-little.ts'

interface Printed {
  /** In the order strategy, metrics, support, success, customer understanding, data, alignment. */
  readonly dimensions: string
  readonly score: string
  readonly range: readonly [string, string] | null
  readonly level: number | null
  readonly levelRange: readonly [number, number] | null
  /** Defence, offence and the type they make. */
  readonly balance: string
  readonly findings: readonly string[]
  readonly three: readonly [string, string, string]
  readonly first: readonly string[]
  readonly unanswered: number
}

// Worked companies; their figures were reckoned by hand from docs/reckoning.md.
const table: readonly (readonly [Company, Printed])[] = [
  [
    nothingYet,
    {
      dimensions: '0.0 0.0 0.0 0.0 0.0 0.0 0.0',
      score: '0.0',
      range: ['0.0', '0.0'],
      level: 1,
      levelRange: [1, 1],
      balance: '0.0 / 0.0 starting',
      findings: [],
      three: ['categorise-and-prevent', 'paired-kpis', 'define-success'],
      first: ['name-an-owner'],
      unanswered: 0,
    },
  ],
  [
    callCentre,
    {
      dimensions: '18.8 15.7 73.3 18.8 25.0 20.8 33.3',
      score: '29.4',
      range: ['29.4', '29.4'],
      level: 2,
      levelRange: [2, 2],
      balance: '73.3 / 16.4 defence-led',
      findings: ['success-team-on-support-metrics'],
      three: ['define-success', 'paired-kpis', 'milestone-outreach'],
      first: [],
      unanswered: 0,
    },
  ],
  [
    startUp,
    {
      dimensions: '62.5 61.4 14.2 68.8 50.0 50.0 50.0',
      score: '51.0',
      range: ['51.0', '51.0'],
      level: 3,
      levelRange: [3, 3],
      balance: '14.2 / 67.9 offence-led',
      // By id, in alphabetical order
      findings: ['offence-ahead-of-defence', 'outcome-defined-expectations-unrecorded'],
      three: ['categorise-and-prevent', 'reachability-standard', 'two-satisfaction-measures'],
      first: [],
      unanswered: 0,
    },
  ],
  [
    quickB2b,
    {
      dimensions: '50.0 50.0 75.0 37.5 25.0 25.0 50.0',
      score: '44.6',
      range: ['41.1', '51.8'],
      level: 3,
      levelRange: [3, 3],
      balance: '75.0 / 40.0 both',
      findings: [],
      three: ['loyal-and-lost-traits', 'same-answer-dashboard', 'milestone-outreach'],
      first: [],
      unanswered: 0,
    },
  ],
  [
    tooLittle,
    {
      dimensions: '75.0 none 50.0 50.0 none none 75.0',
      score: 'none',
      range: null,
      level: null,
      levelRange: null,
      balance: '50.0 / 50.0 both',
      findings: [],
      three: ['categorise-and-prevent', 'standard-onboarding', 'signal-plays'],
      first: [],
      unanswered: 17,
    },
  ],
]

describe.each(table)('$name', (company, printed) => {
  const result = resultOf(company)

  test('has the scores of its dimensions', () => {
    expect(result.dimensions.map(({ score }) => shown(score)).join(' ')).toBe(printed.dimensions)
  })

  test('has its score and its range', () => {
    expect(shown(result.score)).toBe(printed.score)
    expect(result.scoreRange?.map(shown) ?? null).toEqual(printed.range)
  })

  test('has its level, as sure as it is', () => {
    expect(result.level).toBe(printed.level)
    expect(result.levelRange).toEqual(printed.levelRange)
  })

  test('has its balance', () => {
    const { defence = null, offence = null, type } = result.balance ?? {}
    expect(`${shown(defence)} / ${shown(offence)} ${type}`).toBe(printed.balance)
  })

  test('has its contradictions, and what to look into first', () => {
    expect(result.findings).toEqual(printed.findings)
    expect(result.checkFirst).toEqual(printed.first)
  })

  test('has its first three steps', () => {
    const now = result.recommendations.filter(({ when }) => when === 'now')
    expect(now.map(({ id }) => id)).toEqual(printed.three)
  })

  test('lists as many open answers as it left', () => {
    expect(result.unanswered).toHaveLength(printed.unanswered)
  })
})

// Beside the printed figures, the whole of what each is told: `npm run test:accept` accepts where it has gone.
test.each([
  ['nothing-yet', nothingYet],
  ['call-centre', callCentre],
  ['start-up', startUp],
  ['quick-b2b', quickB2b],
  ['too-little', tooLittle],
] as const)('%s stands where it stood', async (id, company) => {
  await expect(reviewOf(company), `${company.name} moved`).toMatchFileSnapshot(`golden/${id}.txt`)
})
