/** Do the recommended steps keep their rules, whatever was answered? */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reckon } from '../../src/core/roadmap/reckon.ts'
import type { Assessment } from '../../src/core/vocabulary/answer.ts'
import type { RankedRecommendation } from '../../src/core/vocabulary/result.ts'
import { assessments, model, runs } from './assessments.ts'

/** The dimension of the first item that a recommendation raises. */
function homeOf(id: string): string | null {
  const first = model.recommendations.find((known) => known.id === id)?.raises[0]?.item
  return [...model.questions, ...model.derived].find((item) => item.id === first)?.dimension ?? null
}

const reachesCustomer = ({ id }: RankedRecommendation) => ['support', 'success'].includes(homeOf(id) ?? '')

/** Those of the list that could have been picked when `picked` were. */
function freeAfter(all: readonly RankedRecommendation[], picked: readonly RankedRecommendation[]) {
  return all.filter(
    (one) => !picked.includes(one) && one.after.every((id) => picked.some((before) => before.id === id)),
  )
}

test('three now, four next, the rest later; fewer where there are fewer', () => {
  fc.assert(
    fc.property(assessments('some', { considering: true }), (assessment) => {
      const whens = reckon(model, assessment).recommendations.map(({ when }) => when)
      const expected = whens.map((_when, place) => (place < 3 ? 'now' : place < 7 ? 'next' : 'later'))
      expect(whens).toEqual(expected)
    }),
    runs,
  )
})

test('no step stands twice', () => {
  fc.assert(
    fc.property(assessments(), (assessment) => {
      const ids = reckon(model, assessment).recommendations.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }),
    runs,
  )
})

test('no step stands before one that it needs', () => {
  fc.assert(
    fc.property(assessments(), (assessment) => {
      const { recommendations } = reckon(model, assessment)
      const ids = recommendations.map(({ id }) => id)
      for (const { id, after } of recommendations) {
        for (const needed of after) expect(ids.indexOf(needed)).toBeLessThan(ids.indexOf(id))
      }
    }),
    runs,
  )
})

test('what is needed is one of the prerequisites, listed and not in place', () => {
  fc.assert(
    fc.property(assessments(), (assessment) => {
      const { recommendations, items } = reckon(model, assessment)
      const listed = recommendations.map(({ id }) => id)
      const isInPlace = (id: string) => {
        const raises = model.recommendations.find((known) => known.id === id)?.raises ?? []
        const known = raises.flatMap(({ item, lowest }) => {
          const value = items.find((one) => one.id === item)?.value ?? null
          return value === null ? [] : [value >= Math.max(3, lowest) - 1e-9]
        })
        return known.length > 0 && known.every(Boolean)
      }
      for (const { id, after } of recommendations) {
        const needs = model.recommendations.find((known) => known.id === id)?.needs ?? []
        expect(after).toEqual(needs.filter((needed) => listed.includes(needed) && !isInPlace(needed)))
      }
    }),
    runs,
  )
})

/** Checks each of the three against the rule of its own pick. */
function checkThree(assessment: Assessment): void {
  const { recommendations, findings } = reckon(model, assessment)
  const mayRepeat = findings.includes('offence-ahead-of-defence')
  for (const place of [0, 1, 2]) {
    const picked = recommendations.slice(0, place)
    const pick = recommendations[place]
    if (pick === undefined) return
    const free = freeAfter(recommendations, picked)
    const isNew = (one: RankedRecommendation) =>
      homeOf(one.id) === null || !picked.some((before) => homeOf(before.id) === homeOf(one.id))
    expect(free).toContain(pick)
    if (place === 2 && !picked.some(reachesCustomer) && free.some(reachesCustomer)) {
      expect(reachesCustomer(pick)).toBe(true)
    } else if (!mayRepeat) {
      // Homes repeat only where there is no other to be had.
      expect(isNew(pick) || !free.some(isNew)).toBe(true)
    }
  }
}

test('the three now are of different homes and one reaches the customer, unless the rule allows', () => {
  fc.assert(fc.property(assessments(), checkThree), { numRuns: 600 })
})

test('each step carries its items upwards, to a step it can carry them to', () => {
  fc.assert(
    fc.property(assessments(), (assessment) => {
      const { recommendations, items } = reckon(model, assessment)
      for (const { id, carries } of recommendations) {
        const raises = model.recommendations.find((known) => known.id === id)?.raises ?? []
        for (const { item, from, to } of carries) {
          const raise = raises.find((one) => one.item === item)
          expect(from).toBe(items.find((one) => one.id === item)?.value)
          expect(to).toBeGreaterThan(from)
          expect(to).toBeGreaterThanOrEqual(raise?.lowest ?? 6)
          expect(to).toBeLessThanOrEqual(raise?.highest ?? 0)
        }
      }
    }),
    runs,
  )
})

test('a company still considering hears the fixed list, whatever it answers', () => {
  fc.assert(
    fc.property(assessments('some', { considering: true }), (assessment) => {
      const considering = { ...assessment, context: { ...assessment.context, stage: 'considering' } }
      const { recommendations, score, level, findings, checkFirst } = reckon(model, considering)
      expect(recommendations.map(({ id, lift }) => [id, lift])).toEqual(
        model.recommendations.filter(({ id }) => model.readiness.recommendations.includes(id)).map(({ id }) => [id, 0]),
      )
      expect([score, level, findings, checkFirst]).toEqual([null, null, [], []])
    }),
    runs,
  )
})
