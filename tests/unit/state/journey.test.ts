/** Does the way through the questionnaire follow from the answers alone? */
import { expect, test } from 'vitest'
import { isAnswered } from '../../../src/core/flow/answered.ts'
import type { Assessment } from '../../../src/core/vocabulary/answer.ts'
import { questionnaire } from '../../../src/state/assessments.ts'
import {
  dimensionEndingAt,
  firstOpen,
  placeAfter,
  placeBefore,
  placesOf,
  progressOf,
  questionAt,
} from '../../../src/state/journey.ts'

function at(rest: Partial<Assessment> = {}): Assessment {
  return {
    edition: questionnaire.edition,
    track: 'full',
    businessModel: 'b2b-subscription',
    context: {},
    answers: {},
    evidence: {},
    figures: {},
    economics: null,
    ...rest,
  }
}

const full = at()
const quick = at({ track: 'quick' })
const considering = at({ context: { stage: 'considering' } })

const quickQuestions = [
  'issue-prevention',
  'onboarding',
  'proactive-outreach',
  'outcome-definition',
  'shared-answer',
  'connected-data',
  'loyal-and-lost',
  'shared-goal',
  'ownership',
  'metrics-in-use',
]

const quickRows = {
  'answer-rate': 'watched',
  'support-csat': 'watched',
  'renewal-rate': 'watched',
  'churn-rate': 'not-watched',
  'expansion-rate': 'unknown',
  'revenue-retention': 'owned',
} as const

const quickAnswers = {
  ...Object.fromEntries(quickQuestions.slice(0, 9).map((id) => [id, 3])),
  'metrics-in-use': quickRows,
}

function question(id: string) {
  const found = questionnaire.questions.find((known) => known.id === id)
  if (found === undefined) throw new Error(`${id} is no question`)
  return found
}

test('the quick track: the company, oneself, ten questions, the review', () => {
  expect(placesOf(quick)).toEqual(['company', 'you', ...quickQuestions, 'review'])
})

test('the full track begins with support and asks for more before the review', () => {
  const places = placesOf(full)
  expect(places.slice(0, 4)).toEqual(['company', 'you', 'reachability', 'issue-prevention'])
  expect(places.slice(-3)).toEqual(['pricing-review', 'more', 'review'])
  expect(new Set(places).size).toBe(places.length)
})

test('a company still considering sees the readiness questions in either track, and nothing more', () => {
  const places = placesOf(considering)
  expect(places.slice(0, 3)).toEqual(['company', 'you', 'outcome-definition'])
  expect(places.slice(-2)).toEqual(['executive-involvement', 'review'])
  expect(placesOf({ ...considering, track: 'quick' })).toEqual(places)
})

test('going on leads through every page to the review, and going back to the start', () => {
  for (const assessment of [full, quick, considering]) {
    const places = placesOf(assessment)
    expect(places.map((place) => placeAfter(assessment, place))).toEqual([...places.slice(1), 'review'])
    expect(places.map((place) => placeBefore(assessment, place))).toEqual(['start', ...places.slice(0, -1)])
  }
})

test('after the start comes the company, and before the start nothing', () => {
  expect(placeAfter(full, 'start')).toBe('company')
  expect(placeBefore(full, 'start')).toBe('start')
})

test('a page that this company is not asked leads to the beginning', () => {
  expect([placeAfter(quick, 'renewal'), placeBefore(quick, 'renewal')]).toEqual(['company', 'start'])
  expect([placeAfter(quick, 'more'), placeAfter(quick, '')]).toEqual(['company', 'company'])
})

test('a page has a question only where this company is asked it', () => {
  expect(questionAt(full, 'renewal')?.id).toBe('renewal')
  expect([questionAt(quick, 'renewal'), questionAt(full, 'company')]).toEqual([null, null])
})

test('the first open question is the first without an answer; not knowing is an answer', () => {
  expect(firstOpen(quick)).toBe('issue-prevention')
  expect(firstOpen(at({ track: 'quick', answers: { 'issue-prevention': 'unknown', onboarding: 2 } }))).toBe(
    'proactive-outreach',
  )
})

test('an answer given out of turn is passed over', () => {
  expect(firstOpen(at({ track: 'quick', answers: { onboarding: 2 } }))).toBe('issue-prevention')
})

test('the review where nothing is open', () => {
  expect(firstOpen(at({ track: 'quick', answers: quickAnswers }))).toBe('review')
})

test('going on to the full track opens the figures again, for the rows not yet asked', () => {
  const metrics = question('metrics-in-use')
  const wentOn = at({ answers: quickAnswers })
  expect(isAnswered(at({ track: 'quick', answers: quickAnswers }), metrics)).toBe(true)
  expect(isAnswered(wentOn, metrics)).toBe(false)

  const others = questionnaire.questions.map(({ id, kind }) => [id, kind === 'multi' ? [] : 3] as const)
  const onlyFiguresOpen = at({ answers: { ...Object.fromEntries(others), 'metrics-in-use': quickRows } })
  expect(firstOpen(onlyFiguresOpen)).toBe('metrics-in-use')
  expect(firstOpen({ ...onlyFiguresOpen, track: 'quick' })).toBe('review')
})

test('rows that this company is not asked are not waited for', () => {
  const { 'answer-rate': _calls, ...rows } = quickRows
  const answers = { ...quickAnswers, 'metrics-in-use': rows }
  expect(firstOpen(at({ track: 'quick', answers }))).toBe('metrics-in-use')
  expect(firstOpen(at({ track: 'quick', answers, context: { contactChannels: ['email'] } }))).toBe('review')
})

test('not knowing any of the figures leaves no row open', () => {
  expect(isAnswered(at({ answers: { 'metrics-in-use': 'unknown' } }), question('metrics-in-use'))).toBe(true)
  expect(isAnswered(at({ answers: { 'metrics-in-use': {} } }), question('metrics-in-use'))).toBe(false)
})

test('progress counts the questions of the track that are done', () => {
  expect(progressOf(quick)).toEqual({ done: 0, of: 10 })
  expect(progressOf(at({ track: 'quick', answers: quickAnswers }))).toEqual({ done: 10, of: 10 })
  // Of the same answers in the full track, the figures are open again
  expect(progressOf(at({ answers: quickAnswers }))).toEqual({ done: 9, of: 30 })
  expect(progressOf(considering)).toEqual({ done: 0, of: 12 })
})

test('the last question of each dimension ends it', () => {
  const endings = placesOf(full).flatMap((place) => {
    const asked = questionAt(full, place)
    return asked === null ? [] : (dimensionEndingAt(full, asked) ?? [])
  })
  expect(endings).toEqual(['support', 'success', 'strategy', 'customer-understanding', 'data', 'alignment', 'metrics'])
  expect(dimensionEndingAt(full, question('self-service'))).toBe('support')
  expect(dimensionEndingAt(full, question('reachability'))).toBeNull()
  expect(dimensionEndingAt(full, question('pricing-review'))).toBe('metrics')
})

test('no dimension ends in the quick track or while still considering', () => {
  expect(dimensionEndingAt(quick, question('metrics-in-use'))).toBeNull()
  expect(dimensionEndingAt(considering, question('executive-involvement'))).toBeNull()
})
