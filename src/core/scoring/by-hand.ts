/** Into which boxes does a person with a pencil copy the steps, so that adding and dividing gives the same points? */
import { creditOf } from '../kinds/matrix3.ts'
import type { Assessment, RowState, Track } from '../vocabulary/answer.ts'
import type { Side } from '../vocabulary/condition.ts'
import type { Model } from '../vocabulary/model.ts'
import type { MatrixRow } from '../vocabulary/question.ts'
import { itemsOf } from './items.ts'
import { onHundred } from './weighted-mean.ts'

/** Numbers are written down with so many decimals; the next one is rounded. */
export const decimalsByHand = 2

/** Points of 100 for each step above the first. */
export const pointsPerStep = onHundred(2)

/** An item to be copied: its step is written into as many boxes as it has weight, so that it counts as often. */
export interface HandItem {
  readonly id: string
  /** The question it is read from; that of a derived item is another's. */
  readonly question: string
  readonly boxes: number
  readonly isQuick: boolean
}

export interface HandDimension {
  readonly id: string
  readonly items: readonly HandItem[]
  /** Boxes of the full track. */
  readonly boxes: number
  readonly quickBoxes: number
}

/** All boxes by dimension, in the order in which the full track asks. Throws for a weight that is not whole. */
export function handDimensions(model: Model, businessModel: string): readonly HandDimension[] {
  const itemsIn = (track: Track) => itemsOf(model, blank(model, businessModel, track))
  const quick = itemsIn('quick')
  const full = itemsIn('full')
  return model.tracks.full.map((dimension) => {
    const items = full
      .filter((item) => item.dimension === dimension)
      .map(({ id, question, weight }): HandItem => {
        if (!Number.isInteger(weight)) throw new Error(`no boxes can stand for the weight ${weight} of "${id}"`)
        return { id, question, boxes: weight, isQuick: quick.some((item) => item.id === id) }
      })
    return { id: dimension, items, boxes: boxesOf(items), quickBoxes: boxesOf(items.filter(({ isQuick }) => isQuick)) }
  })
}

/** The rows of a table that make one item: the mean of their points, and 1, is its step. */
export interface HandSide {
  readonly side: Side
  readonly question: string
  readonly item: string
  readonly rows: readonly MatrixRow[]
}

/** The sides of the table of figures, in the order of their first rows. */
export function handSides(model: Model): readonly HandSide[] {
  return model.questions.flatMap((question) => {
    if (question.kind !== 'matrix3') return []
    return [...new Set(question.rows.map(({ side }) => side))].flatMap((side): readonly HandSide[] => {
      const derived = model.derived.find((item) => item.from === question.id && item.side === side)
      const item = side === question.side ? question.id : derived?.id
      const rows = question.rows.filter((row) => row.side === side)
      return item === undefined ? [] : [{ side, question: question.id, item, rows }]
    })
  })
}

/** The points of a row, 0 to 4, as printed in its circle; `null` where it counts for nothing. */
export function pointsOfRow(state: RowState | undefined): number | null {
  const credit = creditOf(state)
  return credit === null ? null : credit * 4
}

/** How many boxes these items have together. */
export function boxesOf(items: readonly { readonly boxes: number }[]): number {
  return items.reduce((sum, { boxes }) => sum + boxes, 0)
}

function blank(model: Model, businessModel: string, track: Track): Assessment {
  return {
    edition: model.edition,
    track,
    businessModel,
    context: {},
    answers: {},
    evidence: {},
    figures: {},
    economics: null,
  }
}
