/** Does a better answer ever do harm? */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reckon, reckonWith } from '../../src/core/roadmap/reckon.ts'
import type { Scored } from '../../src/core/scoring/score.ts'
import { tolerance } from '../../src/core/text/compare.ts'
import { assessments, betterSteps, model, runs, scored } from './assessments.ts'

/** What fell from one reckoning to the other, in words; empty where nothing did. */
function fallen(before: Scored, after: Scored): readonly string[] {
  const falls = (was: number | null, is: number | null) => was !== null && (is === null || is < was - tolerance)
  return [
    ...before.items.filter(({ id, value }) => falls(value, after.items.find((item) => item.id === id)?.value ?? null)),
    ...before.dimensions.filter(({ id, score, level }) => {
      const now = after.dimensions.find((dimension) => dimension.id === id)
      return falls(score, now?.score ?? null) || falls(level, now?.level ?? null)
    }),
    ...(falls(before.score, after.score) ? [{ id: 'score' }] : []),
    ...(falls(before.level, after.level) ? [{ id: 'level' }] : []),
    ...(falls(before.provisionalLevel, after.provisionalLevel) ? [{ id: 'provisionalLevel' }] : []),
  ].map(({ id }) => id)
}

test.each(['full', 'some'] as const)(
  'one item, row or option a step better lowers no item, no dimension, no score and no level (%s answers)',
  (filling) => {
    fc.assert(
      fc.property(assessments(filling), fc.nat(), (assessment, which) => {
        const ways = betterSteps(assessment)
        fc.pre(ways.length > 0)
        const better = ways[which % ways.length]
        if (better === undefined) throw new Error('a way was there')
        expect(fallen(scored(assessment), scored(better))).toEqual([])
      }),
      runs,
    )
  },
)

test('every better step of one assessment at once, tried one after the other', () => {
  fc.assert(
    fc.property(assessments(), (assessment) => {
      const before = scored(assessment)
      for (const better of betterSteps(assessment)) expect(fallen(before, scored(better))).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('doing recommended steps lowers nothing either', () => {
  fc.assert(
    fc.property(assessments(), fc.array(fc.nat(), { maxLength: 5 }), (assessment, which) => {
      const { recommendations } = reckon(model, assessment)
      const done = which.flatMap((number) => recommendations[number % recommendations.length]?.id ?? [])
      const after = reckonWith(model, assessment, done)
      expect(after === null ? null : fallen(scored(assessment), after)).toEqual([])
    }),
    runs,
  )
})

test('a single answer that moves the level moves it up, and is one step of one item', () => {
  fc.assert(
    fc.property(assessments(), (assessment) => {
      const { moves, level, items } = reckon(model, assessment)
      for (const { item, to, level: reached } of moves) {
        expect(reached).toBeGreaterThan(level ?? 5)
        expect(to).toBe((items.find(({ id }) => id === item)?.value ?? 0) + 1)
      }
    }),
    runs,
  )
})
