/** Are the three to do now different ones, one of them felt by the customer? */
import { expect, test } from 'vitest'
import type { Ranked } from '../../../src/core/roadmap/rank.ts'
import { roadmap } from '../../../src/core/roadmap/roadmap.ts'
import { invented } from '../invented-model.ts'

/** Ids in order of priority; `after` says what must be picked before. */
function ranked(ids: readonly string[], after: Readonly<Record<string, readonly string[]>> = {}): readonly Ranked[] {
  return ids.map((id) => {
    const recommendation = invented.recommendations.find((known) => known.id === id)
    if (recommendation === undefined) throw new Error(`the invented model has no ${id}`)
    const none = { carries: [], findings: [], goal: 3, lift: 0, priority: 0, opensGate: false }
    return { ...none, recommendation, after: after[id] ?? [] }
  })
}

function laid(ids: readonly string[], after?: Parameters<typeof ranked>[1], findings: readonly string[] = []) {
  return roadmap(invented, ranked(ids, after), findings).map(
    ({ ranked, when }) => `${when} ${ranked.recommendation.id}`,
  )
}
const now = (...call: Parameters<typeof laid>) =>
  laid(...call).flatMap((line) => (line.startsWith('now ') ? [line.slice(4)] : []))

// Homes: answering — sort-and-prevent, reply-promise · leading — welcome-plan, welcome-signals, upgrade-rules
// knowing — agree-aim, two-sided-figures, standing-notes · none — grow-regulars

test('picks three of different homes', () => {
  expect(now(['sort-and-prevent', 'reply-promise', 'agree-aim', 'standing-notes', 'upgrade-rules'])).toEqual([
    'sort-and-prevent',
    'agree-aim',
    'upgrade-rules',
  ])
})

test('the home is that of the first item raised, be it a derived one', () => {
  // two-sided-figures raises figures-watched (knowing) first
  expect(now(['two-sided-figures', 'sort-and-prevent', 'agree-aim', 'upgrade-rules'])).toEqual([
    'two-sided-figures',
    'sort-and-prevent',
    'upgrade-rules',
  ])
})

test('no home counts as a new one', () => {
  expect(now(['sort-and-prevent', 'grow-regulars', 'reply-promise', 'agree-aim'])).toEqual([
    'sort-and-prevent',
    'grow-regulars',
    'agree-aim',
  ])
})

test('the third is one that reaches the customer, if none of the two does', () => {
  expect(now(['agree-aim', 'upgrade-rules', 'grow-regulars', 'standing-notes', 'reply-promise'])).toEqual([
    'agree-aim',
    'upgrade-rules',
    'reply-promise',
  ])
})

test('the third falls back to a new home where nothing free reaches the customer', () => {
  expect(now(['agree-aim', 'upgrade-rules', 'standing-notes', 'grow-regulars'])).toEqual([
    'agree-aim',
    'upgrade-rules',
    'grow-regulars',
  ])
})

test('takes the first free one where no new home is left', () => {
  expect(now(['sort-and-prevent', 'reply-promise', 'agree-aim', 'standing-notes'])).toEqual([
    'sort-and-prevent',
    'agree-aim',
    'reply-promise',
  ])
})

test('homes may repeat while leading runs ahead of answering', () => {
  const ids = ['sort-and-prevent', 'reply-promise', 'agree-aim', 'upgrade-rules']
  expect(now(ids, {}, ['leading-ahead-of-answering'])).toEqual(['sort-and-prevent', 'reply-promise', 'agree-aim'])
})

test('the third reaches the customer even where homes may repeat', () => {
  const ids = ['agree-aim', 'standing-notes', 'two-sided-figures', 'upgrade-rules', 'reply-promise']
  expect(now(ids, {}, ['leading-ahead-of-answering'])).toEqual(['agree-aim', 'standing-notes', 'reply-promise'])
})

test('nothing is picked before what it needs', () => {
  // welcome-plan waits for agree-aim; the third pick finds it free
  const ids = ['sort-and-prevent', 'welcome-plan', 'agree-aim', 'standing-notes']
  expect(now(ids, { 'welcome-plan': ['agree-aim'] })).toEqual(['sort-and-prevent', 'agree-aim', 'welcome-plan'])
})

test('one that reaches the customer but waits for another is not forced to the third place', () => {
  const ids = ['agree-aim', 'upgrade-rules', 'grow-regulars', 'standing-notes', 'reply-promise']
  expect(now(ids, { 'reply-promise': ['standing-notes'] })).toEqual(['agree-aim', 'upgrade-rules', 'grow-regulars'])
})

test('the rest keep their order: so many next, the others later', () => {
  // The invented model has two next
  expect(
    laid(['sort-and-prevent', 'reply-promise', 'agree-aim', 'standing-notes', 'two-sided-figures', 'upgrade-rules']),
  ).toEqual([
    'now sort-and-prevent',
    'now agree-aim',
    'now upgrade-rules',
    'next reply-promise',
    'next standing-notes',
    'later two-sided-figures',
  ])
})

test('is shorter where there are fewer', () => {
  expect(laid(['sort-and-prevent', 'reply-promise'])).toEqual(['now sort-and-prevent', 'now reply-promise'])
  expect(laid([])).toEqual([])
})

test('says so where prerequisites form a circle', () => {
  const circle = { 'agree-aim': ['reply-promise'], 'reply-promise': ['agree-aim'] }
  expect(() => laid(['agree-aim', 'reply-promise'], circle)).toThrow('prerequisites form a circle')
})
