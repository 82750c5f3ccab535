/** Which score and level follow from these items, and why? */
import type { Track } from '../vocabulary/answer.ts'
import type { Model } from '../vocabulary/model.ts'
import type { Cap, DimensionScore, Item, UnmetCondition } from '../vocabulary/result.ts'
import { conditionsOf, highestOpenLevel, levelFor, type Standing, stateOf } from './level.ts'
import { liftedBy } from './lifted-by.ts'
import { coverageOf, onHundred, weightedMean } from './weighted-mean.ts'

export interface Scored extends Standing {
  readonly track: Track
  /** Plain mean of the dimension scores that exist; `null` only where none does. */
  readonly meanOfKnown: number | null
  /** The same, but `null` where too few dimensions have a score. */
  readonly score: number | null
  readonly provisionalLevel: number | null
  readonly level: number | null
  readonly caps: readonly Cap[]
}

/** Items to be taken at another value than answered: a step better, or with a recommendation done. */
export type Raised = Readonly<Record<string, number>>

/** Dimensions, Overall, Gates and caps of docs/reckoning.md, run as often as a question needs it run. */
export function scoreItems(model: Model, track: Track, answered: readonly Item[], raised: Raised = {}): Scored {
  const items = answered.map((item) => {
    const to = raised[item.id]
    return to === undefined || item.value === null ? item : { ...item, value: to }
  })
  const dimensions = dimensionScores(model, items)
  const known = dimensions.flatMap(({ score }) => score ?? [])
  const meanOfKnown = known.length === 0 ? null : known.reduce((sum, score) => sum + score, 0) / known.length
  const standing = { items, dimensions }
  const score = known.length >= model.rules.neededDimensions ? meanOfKnown : null
  if (score === null) {
    return { ...standing, track, meanOfKnown, score, provisionalLevel: null, level: null, caps: [] }
  }
  const provisionalLevel = levelFor(model, score)
  const caps = capsOf(model, track, standing, provisionalLevel)
  const level = caps.reduce((lowest, cap) => Math.min(lowest, cap.level), provisionalLevel)
  return { ...standing, track, meanOfKnown, score, provisionalLevel, level, caps }
}

function dimensionScores(model: Model, items: readonly Item[]): readonly DimensionScore[] {
  const existing = model.dimensions.flatMap(({ id }) => {
    // Does not apply: counts for nothing, but stays among the items so that the reader sees we asked.
    const applying = items.filter(({ dimension, state }) => dimension === id && state !== 'not-applicable')
    if (applying.length === 0) return []
    const mean = weightedMean(applying, model.rules.neededCoverage)
    return [{ id, applying, mean, coverage: coverageOf(applying) }]
  })
  const scored = existing.filter(({ mean }) => mean !== null).length
  return existing.map(({ id, applying, mean, coverage }) => {
    if (mean === null) return { id, score: null, level: null, coverage, because: [] }
    const score = onHundred(mean)
    const valued = applying.filter(({ value }) => value !== null)
    const weights = valued.reduce((sum, { weight }) => sum + weight, 0)
    const because = valued.map((item) => {
      const toDimension = (onHundred(item.value ?? 1) * item.weight) / weights
      return { item: item.id, toDimension, toScore: toDimension / scored }
    })
    return { id, score, level: levelFor(model, score), coverage, because }
  })
}

/** Every cap that lowers the level, in the order gate, spread, track. */
function capsOf(model: Model, track: Track, standing: Standing, provisionalLevel: number): readonly Cap[] {
  const { rules } = model
  const caps: Cap[] = []
  const open = highestOpenLevel(model, standing)
  const byGates = Math.max(open, provisionalLevel - rules.mostLevelsLostToGates)
  if (byGates < provisionalLevel) {
    // What must hold for one level more; where the fall is limited, that can be the conditions of several gates.
    const conditions = model.gates
      .filter(({ level }) => level > open && level <= byGates + 1)
      .flatMap(({ level }) => unmetConditions(model, level, standing))
    caps.push({ kind: 'gate', level: byGates, conditions })
  }
  const lowest = lowestDimension(standing.dimensions)
  if (lowest !== null) {
    const bySpread = lowest.level + rules.mostLevelsAboveLowestDimension
    if (bySpread < provisionalLevel) caps.push({ kind: 'spread', level: bySpread, dimension: lowest.id })
  }
  if (track === 'quick' && rules.quickTrackLevel < provisionalLevel) {
    caps.push({ kind: 'track', level: rules.quickTrackLevel })
  }
  return caps
}

/** The conditions of one level's gate that fail or are still to be confirmed; none for a level without a gate. */
export function unmetConditions(model: Model, level: number, standing: Standing): readonly UnmetCondition[] {
  const gate = model.gates.find((known) => known.level === level)
  if (gate === undefined) return []
  return conditionsOf(gate, standing).flatMap((condition) => {
    const state = stateOf(condition, standing)
    if (state !== 'failed' && state !== 'pending') return []
    return [{ condition, state, liftedBy: liftedBy(model, condition, standing) }]
  })
}

function lowestDimension(dimensions: readonly DimensionScore[]): { id: string; level: number } | null {
  let lowest: { id: string; level: number; score: number } | null = null
  for (const { id, level, score } of dimensions) {
    if (level === null || score === null) continue
    if (lowest === null || score < lowest.score) lowest = { id, level, score }
  }
  return lowest
}
