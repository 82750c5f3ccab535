/** Does the number of steps that is told say nothing of the answers? */
import { describe, expect, test } from 'vitest'
import { toldStep } from '../../../src/ui/frame/told-step.ts'

const ids = (count: number) => Array.from({ length: count }, (_, place) => `question-${place}`)
const quick = { most: 10, asksMore: false, isLeadFirst: false }

test('ten questions stand one after the other between the company and the review', () => {
  const asked = ids(10)
  const told = ['intro', 'company', 'you', ...asked, 'review', 'result'].map((place) => toldStep(place, asked, quick))
  expect(told.map(({ place }) => place)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14])
  expect(new Set(told.map(({ of }) => of))).toEqual(new Set([14]))
})

test('a lead that comes first has a place of its own before the result', () => {
  const first = { ...quick, isLeadFirst: true }
  expect(['review', 'lead', 'result'].map((place) => toldStep(place, ids(10), first))).toEqual([
    { place: 13, of: 15 },
    { place: 14, of: 15 },
    { place: 15, of: 15 },
  ])
})

describe.each([7, 9, 12, 25])('a company that is asked %i questions', (count) => {
  test('is told of among as many as any other, in order, and from the first to the last', () => {
    const asked = ids(count)
    const told = asked.map((place) => toldStep(place, asked, quick))
    expect(new Set(told.map(({ of }) => of))).toEqual(new Set([14]))
    const places = told.map(({ place }) => place)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    expect(places[0]).toBe(3)
    expect(Math.max(...places)).toBeLessThanOrEqual(12)
  })
})

test('the last page of thirty questions has a place of its own', () => {
  const full = { most: 30, asksMore: true, isLeadFirst: false }
  expect(['more', 'review', 'result'].map((place) => toldStep(place, ids(28), full))).toEqual([
    { place: 33, of: 35 },
    { place: 34, of: 35 },
    { place: 35, of: 35 },
  ])
})
