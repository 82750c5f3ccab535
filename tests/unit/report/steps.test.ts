/** Does each step say to this company why it stands there? */
import { expect, test } from 'vitest'
import { checkFirstOf, type StepCase, stepsOf } from '../../../src/core/report/steps.ts'
import { reckon } from '../../../src/core/roadmap/reckon.ts'
import type { Answers, Assessment } from '../../../src/core/vocabulary/answer.ts'
import { invented, shop } from '../invented-model.ts'
import { halfway, inventedWords, notYet } from '../invented-words.ts'

function step(id: string, answers: Answers, rest: Partial<Assessment> = {}): StepCase {
  const assessment = shop(answers, rest)
  const steps = stepsOf(invented, assessment, reckon(invented, assessment), inventedWords)
  const found = steps.find((known) => known.id === id)
  if (found === undefined) throw new Error(`${id} is not among the steps`)
  return found
}

function checkFirst(answers: Answers, rest: Partial<Assessment> = {}) {
  const assessment = shop(answers, rest)
  return checkFirstOf(invented, assessment, reckon(invented, assessment), inventedWords)
}

test('states its whole case', () => {
  expect(step('agree-aim', notYet)).toEqual({
    id: 'agree-aim',
    when: 'now',
    title: 'Agree',
    reason: 'Agree: reason',
    answers: ['Aim: “Aim 1”'],
    // Knowing from 0 to 50 × 1 / 4 = 12.5, a third of which is 4.17
    because: ['meets a condition of level 2', '4.2 points more'],
    stage: 'establish',
    aim: 'Agree: aim, establish',
    firstStep: 'Agree: first, establish',
    groundwork: null,
    days30: 'Agree: 30, establish',
    days60: 'Agree: 60, establish',
    days90: 'Agree: 90, establish',
    effort: 'S',
    owner: 'the baker',
    proof: 'Agree: proof',
    whyWeThinkSo: 'Agree: because',
    smallTeam: 'Agree: small',
    caution: 'slowly, shop',
    warning: null,
  })
})

test('stands in the order of the result', () => {
  const assessment = shop(notYet)
  const result = reckon(invented, assessment)
  expect(stepsOf(invented, assessment, result, inventedWords).map(({ id, when }) => [id, when])).toEqual(
    result.recommendations.map(({ id, when }) => [id, when]),
  )
})

test('speaks to its business model', () => {
  const { title, answers, caution } = step('standing-notes', notYet, { businessModel: 'club' })
  expect({ title, answers, caution }).toEqual({ title: 'Keep a book', answers: ['Notes: “no notes”'], caution: null })
  expect(step('agree-aim', notYet, { businessModel: 'club' }).caution).toBe('slowly, club')
})

test('quotes a table once, though it raises two items of it', () => {
  expect(step('two-sided-figures', notYet).answers).toEqual(['Figures: “0 of 5 watched”'])
})

test('names what comes before it', () => {
  // Weeks from 0 to 50 × 2 / 3 = 33.3, a third of which is 11.1
  expect(step('welcome-plan', notYet).because).toEqual(['11.1 points more', 'after Agree'])
})

test('says what comes before it in the words of its business model', () => {
  const assessment = shop(notYet, { businessModel: 'club' })
  const result = reckon(invented, assessment)
  const recommendations = result.recommendations.map((one) => ({ ...one, after: ['standing-notes', 'agree-aim'] }))
  const [first] = stepsOf(invented, assessment, { ...result, recommendations }, inventedWords)
  expect(first?.because.at(-1)).toBe('after Keep a book, Agree')
})

test('gives gate and finding before the points', () => {
  // Aim from 25 to 75: 50 × 1 / 4 = 12.5, a third of which is 4.17
  expect(step('agree-aim', { ...halfway, 'first-weeks': 4, 'shared-aim': 2 }).because).toEqual([
    'meets a condition of level 4',
    'worth asking: Zeal for what?',
    '4.2 points more',
  ])
})

test('says nothing of points where only a finding points to it', () => {
  // Offence at 75 or more, answering at 25: the finding points to replies, which stand at 5 already
  const figures = { ...notYet['figures-watched'], 'stay-rate': 'owned', spend: 'owned', 'goal-rate': 'owned' } as const
  const answers = { ...halfway, 'first-weeks': 5, upgrades: 5, 'reply-speed': 5, 'root-causes': 1 }
  expect(step('reply-promise', { ...answers, 'figures-watched': figures })).toMatchObject({
    answers: [],
    because: ['worth asking: Who answers?'],
  })
})

test('a lift that rounds to nothing is said to be small', () => {
  const assessment = shop(notYet)
  const result = reckon(invented, assessment)
  const because = (lift: number) => {
    const recommendations = result.recommendations.map((one) => ({ ...one, lift, opensGate: false, after: [] }))
    return stepsOf(invented, assessment, { ...result, recommendations }, inventedWords)[0]?.because
  }
  expect([0, 0.04, 0.05].map(because)).toEqual([['few points'], ['few points'], ['0.1 points more']])
})

test('what a level opens says so, and quotes no answer', () => {
  expect(step('grow-regulars', halfway)).toMatchObject({ answers: [], because: ['open by now'] })
})

test('to a company still considering it claims no points', () => {
  expect(step('welcome-plan', notYet, { context: { stage: 'considering' } })).toMatchObject({
    answers: [],
    because: [],
    stage: 'establish',
  })
})

test('shows the text of the step it aims at', () => {
  // At level 3 the aim is step 4, at level 1 step 3
  expect(step('agree-aim', halfway)).toMatchObject({ stage: 'widen', days60: 'Agree: 60, widen' })
  expect(step('agree-aim', notYet)).toMatchObject({ stage: 'establish', days60: 'Agree: 60, establish' })
})

test('where the answer lies further back than the text begins, the first step before it is said too', () => {
  // At level 3 the text is that of step 4
  expect(step('agree-aim', { ...halfway, 'shared-aim': 2 })).toMatchObject({
    firstStep: 'Agree: first, widen',
    groundwork: 'Agree: first, establish',
  })
  expect(step('agree-aim', halfway)).toMatchObject({ firstStep: 'Agree: first, widen', groundwork: null })
})

test('warns only while the aim is not shared', () => {
  expect(step('welcome-signals', { ...halfway, 'shared-aim': 2 }).warning).toBe('First share the aim')
  expect(step('welcome-signals', { ...halfway, 'shared-aim': 'unknown' }).warning).toBe('First share the aim')
  expect(step('welcome-signals', halfway).warning).toBeNull()
})

test('what is looked into first claims no points and no place', () => {
  expect(checkFirst(halfway, { context: { bread: 'stale' } })).toMatchObject([
    { id: 'check-the-bread', when: 'first', stage: 'establish', answers: [], because: [], warning: null },
  ])
  expect(checkFirst(halfway)).toEqual([])
})

test('what is looked into first quotes the answer it is about', () => {
  expect(checkFirst(notYet)).toMatchObject([
    { id: 'agree-aim', when: 'first', aim: 'Agree: aim, establish', answers: ['Aim: “Aim 1”'], because: [] },
  ])
})

test('names every owner, the leading one first', () => {
  const model = {
    ...invented,
    recommendations: invented.recommendations.map((one) => ({ ...one, owners: ['counter', 'baker'] })),
  }
  const assessment = shop(notYet)
  const [first] = stepsOf(model, assessment, reckon(model, assessment), inventedWords)
  expect(first?.owner).toBe('the counter, the baker')
})

test('says which step has no words', () => {
  const { 'agree-aim': _gone, ...recommendations } = inventedWords.recommendations
  const assessment = shop(notYet)
  const words = { ...inventedWords, recommendations }
  expect(() => stepsOf(invented, assessment, reckon(invented, assessment), words)).toThrow(
    'no words for the recommendation "agree-aim" at the stage "establish"',
  )
})
