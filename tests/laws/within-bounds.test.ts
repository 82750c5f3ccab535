/** Does every number stay where it belongs? */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reckon } from '../../src/core/roadmap/reckon.ts'
import { levelFor } from '../../src/core/scoring/level.ts'
import { tolerance } from '../../src/core/text/compare.ts'
import { assessments, model, runs } from './assessments.ts'

test('the score lies within its range, the level within its range', () => {
  fc.assert(
    fc.property(assessments(), (assessment) => {
      const { score, scoreRange, level, levelRange } = reckon(model, assessment)
      expect(scoreRange === null).toBe(score === null)
      expect(levelRange === null).toBe(level === null)
      if (score === null || scoreRange === null || level === null || levelRange === null) return
      expect(scoreRange[0]).toBeLessThanOrEqual(score)
      expect(scoreRange[1]).toBeGreaterThanOrEqual(score)
      expect(levelRange[0]).toBeLessThanOrEqual(level)
      expect(levelRange[1]).toBeGreaterThanOrEqual(level)
    }),
    runs,
  )
})

test('a full assessment leaves nothing to range over', () => {
  fc.assert(
    fc.property(assessments('full'), (assessment) => {
      const { score, scoreRange, level, levelRange, unknown, unanswered, confidence } = reckon(model, assessment)
      expect(scoreRange).toEqual([score, score])
      expect(levelRange).toEqual([level, level])
      expect([...unknown, ...unanswered]).toEqual([])
      expect(confidence.completeness).toBe(1)
    }),
    runs,
  )
})

test('scores stay within 0 and 100, levels within 1 and 5, values within 1 and 5', () => {
  const within = (value: number | null | undefined, low: number, high: number) =>
    value === null || value === undefined || (value >= low - tolerance && value <= high + tolerance)
  fc.assert(
    fc.property(assessments(), (assessment) => {
      const result = reckon(model, assessment)
      const scores = [
        result.score,
        ...(result.scoreRange ?? []),
        ...result.dimensions.map(({ score }) => score),
        result.balance?.defence,
        result.balance?.offence,
      ]
      const levels = [result.level, result.provisionalLevel, ...(result.levelRange ?? [])]
      expect(scores.filter((score) => !within(score, 0, 100))).toEqual([])
      expect(levels.filter((level) => !within(level, 1, 5))).toEqual([])
      expect(result.items.filter(({ value }) => !within(value, 1, 5))).toEqual([])
      expect(result.items.filter(({ state, value }) => (state === 'valued') !== (value !== null))).toEqual([])
      expect(result.recommendations.filter(({ lift }) => !(lift >= -tolerance && lift <= 100))).toEqual([])
    }),
    runs,
  )
})

test('the level is the least of points and caps, and never more than two below the points by gates', () => {
  fc.assert(
    fc.property(assessments(), (assessment) => {
      const { score, level, provisionalLevel, caps, track } = reckon(model, assessment)
      if (score === null || level === null || provisionalLevel === null) return
      expect(provisionalLevel).toBe(levelFor(model, score))
      expect(level).toBe(Math.min(provisionalLevel, ...caps.map((cap) => cap.level)))
      for (const cap of caps) {
        expect(cap.level).toBeLessThan(provisionalLevel)
        if (cap.kind === 'gate') {
          expect(cap.level).toBeGreaterThanOrEqual(provisionalLevel - 2)
          expect(cap.conditions.length).toBeGreaterThan(0)
        }
      }
      if (track === 'quick') expect(level).toBeLessThanOrEqual(4)
    }),
    runs,
  )
})

test('what items bring adds up to the dimension and to the score', () => {
  fc.assert(
    fc.property(assessments(), (assessment) => {
      const { dimensions, score } = reckon(model, assessment)
      for (const { score: own, because } of dimensions) {
        expect(because.reduce((sum, { toDimension }) => sum + toDimension, 0)).toBeCloseTo(own ?? 0, 6)
      }
      if (score === null) return
      const all = dimensions.flatMap(({ because }) => because)
      expect(all.reduce((sum, { toScore }) => sum + toScore, 0)).toBeCloseTo(score, 6)
    }),
    runs,
  )
})

test('every open condition of the next level and of a cap names a step that lifts it', () => {
  fc.assert(
    fc.property(assessments(), (assessment) => {
      const { nextGate, caps, dimensions } = reckon(model, assessment)
      const unmet = [...nextGate, ...caps.flatMap((cap) => (cap.kind === 'gate' ? cap.conditions : []))]
      for (const { condition, liftedBy } of unmet) {
        // Of a dimension in which nothing has a value, nobody can say what stands lowest.
        const nothingKnown =
          condition.kind === 'dimension' && dimensions.find(({ id }) => id === condition.dimension)?.coverage === 0
        if (!nothingKnown) expect(liftedBy).not.toEqual([])
      }
    }),
    runs,
  )
})
