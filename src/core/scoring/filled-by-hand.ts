/** What would stand in the boxes once someone had filled in the sheet and reckoned with pencil and calculator? */
import { rowState } from '../kinds/matrix3.ts'
import { rounded } from '../text/format.ts'
import type { Assessment } from '../vocabulary/answer.ts'
import type { Side } from '../vocabulary/condition.ts'
import type { Model } from '../vocabulary/model.ts'
import { boxesOf, decimalsByHand, handDimensions, handSides, pointsOfRow, pointsPerStep } from './by-hand.ts'
import { itemsOf } from './items.ts'
import { highestOpenLevel, levelFor } from './level.ts'
import { scoreItems } from './score.ts'

export interface FilledSide {
  readonly side: Side
  /** Their sum. */
  readonly points: number
  /** How many rows were answered. */
  readonly rows: number
  readonly step: number
}

export interface FilledDimension {
  readonly id: string
  readonly items: readonly { readonly id: string; readonly boxes: number; readonly step: number }[]
  readonly sum: number
  readonly boxes: number
  readonly points: number
}

/** Every number is rounded as it would be written down. */
export interface FilledSheet {
  readonly sides: readonly FilledSide[]
  readonly dimensions: readonly FilledDimension[]
  readonly sum: number
  readonly score: number
  readonly lowest: FilledDimension
  readonly levels: {
    readonly byPoints: number
    readonly byConditions: number
    readonly held: number
    readonly byLowest: number
    readonly level: number
  }
}

/** For an example in the full track with points in every dimension; throws for any other. */
export function filledSheet(model: Model, assessment: Assessment): FilledSheet {
  const scored = scoreItems(model, assessment.track, itemsOf(model, assessment))
  const dimensions = handDimensions(model, assessment.businessModel).map(({ id, items }): FilledDimension => {
    const known = items.flatMap((item) => {
      const value = scored.items.find((one) => one.id === item.id)?.value ?? null
      return value === null ? [] : [{ id: item.id, boxes: item.boxes, step: written(value) }]
    })
    const sum = written(known.reduce((total, { boxes, step }) => total + boxes * step, 0))
    const boxes = boxesOf(known)
    return { id, items: known, sum, boxes, points: written((sum / boxes - 1) * pointsPerStep) }
  })
  const [lowest] = dimensions.toSorted((one, other) => one.points - other.points)
  if (lowest === undefined || assessment.track === 'quick' || scored.dimensions.some(({ score }) => score === null)) {
    throw new Error('an example needs the full track and points in every dimension')
  }
  const sum = written(dimensions.reduce((total, { points }) => total + points, 0))
  const score = written(sum / dimensions.length)
  const { mostLevelsLostToGates, mostLevelsAboveLowestDimension } = model.rules
  const byPoints = levelFor(model, score)
  const byConditions = highestOpenLevel(model, scored)
  const held = Math.max(byConditions, byPoints - mostLevelsLostToGates)
  const byLowest = levelFor(model, lowest.points) + mostLevelsAboveLowestDimension
  const levels = { byPoints, byConditions, held, byLowest, level: Math.min(byPoints, held, byLowest) }
  return { sides: filledSides(model, assessment), dimensions, sum, score, lowest, levels }
}

function filledSides(model: Model, { answers }: Assessment): readonly FilledSide[] {
  return handSides(model).map(({ side, question, rows }) => {
    const known = rows.flatMap(({ id }) => pointsOfRow(rowState(answers[question], id)) ?? [])
    const points = known.reduce((total, one) => total + one, 0)
    return { side, points, rows: known.length, step: written(points / known.length + 1) }
  })
}

function written(value: number): number {
  return rounded(value, decimalsByHand)
}
