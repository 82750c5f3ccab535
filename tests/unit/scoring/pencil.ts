/** What does a person write who follows the sheet for paper, step by step, with a pencil and a calculator? */

import { rowState } from '../../../src/core/kinds/matrix3.ts'
import { handDimensions, handSides, pointsOfRow, pointsPerStep } from '../../../src/core/scoring/by-hand.ts'
import type { Assessment } from '../../../src/core/vocabulary/answer.ts'
import type { GateCondition, Model } from '../../../src/core/vocabulary/model.ts'

export interface Written {
  /** By item; what was crossed out or left empty is absent. */
  readonly steps: ReadonlyMap<string, number>
  /** By dimension; `null` where no points were given. */
  readonly points: ReadonlyMap<string, number | null>
  readonly score: number | null
  readonly level: number | null
}

/** `write` is how a number from the calculator is put down. */
export function writtenBy(model: Model, assessment: Assessment, write: (value: number) => number): Written {
  const isQuick = assessment.track === 'quick'
  const steps = stepsOf(model, assessment, write)
  const crossedOut = model.questions.filter(({ id }) => assessment.answers[id] === 'not-applicable').map(({ id }) => id)
  const points = new Map<string, number | null>()
  for (const { id, items } of handDimensions(model, assessment.businessModel)) {
    const listed = items.filter((item) => (!isQuick || item.isQuick) && !crossedOut.includes(item.question))
    const boxes = listed.flatMap((item) => Array.from({ length: item.boxes }, () => steps.get(item.id)))
    const numbers = boxes.filter((box) => box !== undefined)
    const sum = numbers.reduce((total, one) => total + one, 0)
    const isEnough = numbers.length > 0 && numbers.length / boxes.length >= model.rules.neededCoverage
    points.set(id, isEnough ? write((sum / numbers.length - 1) * pointsPerStep) : null)
  }
  const given = [...points.values()].filter((one) => one !== null)
  if (given.length < model.rules.neededDimensions) return { steps, points, score: null, level: null }
  const score = write(given.reduce((total, one) => total + one, 0) / given.length)
  return { steps, points, score, level: levelOf(model, assessment, { steps, points, score, given, crossedOut }) }
}

function stepsOf(
  model: Model,
  { track, answers, context }: Assessment,
  write: (value: number) => number,
): Map<string, number> {
  const steps = new Map<string, number>()
  for (const question of model.questions) {
    if (track === 'quick' && !model.tracks.quick.includes(question.id)) continue
    const answer = answers[question.id]
    if (typeof answer === 'number') steps.set(question.id, answer)
    // The key beneath the list: up to which count, which step.
    if (question.kind === 'multi' && Array.isArray(answer)) {
      const next = question.countsForSteps.findIndex((count) => answer.length < count)
      steps.set(question.id, next === -1 ? 5 : next + 1)
    }
  }
  const { contactChannels: channels } = context
  const skipsPhone = Array.isArray(channels) && channels.length > 0 && !channels.includes('phone')
  for (const { question, item, rows } of handSides(model)) {
    const asked = rows.filter(({ quick, when }) => (track === 'full' || quick) && !(when !== undefined && skipsPhone))
    const marked = asked.flatMap(({ id }) => pointsOfRow(rowState(answers[question], id)) ?? [])
    const isEnough = marked.length > 0 && marked.length / asked.length >= model.rules.neededCoverage
    if (isEnough) steps.set(item, write(marked.reduce((total, one) => total + one, 0) / marked.length + 1))
  }
  return steps
}

interface Known extends Pick<Written, 'steps' | 'points'> {
  readonly score: number
  readonly given: readonly number[]
  readonly crossedOut: readonly string[]
}

function levelOf(model: Model, { track }: Assessment, { steps, points, score, given, crossedOut }: Known): number {
  const { rules, levels, gates } = model
  const lookUp = (value: number) => levels.filter(({ from }) => value >= from).at(-1)?.level ?? 0
  const isTicked = (condition: GateCondition): boolean => {
    switch (condition.kind) {
      case 'item':
      case 'item-above': {
        const isAsked = track === 'full' || model.tracks.quick.includes(condition.item)
        if (!isAsked || crossedOut.includes(condition.item)) return true
        const step = steps.get(condition.item)
        if (step === undefined) return false
        return condition.kind === 'item' ? step >= condition.atLeast : step > condition.above
      }
      case 'dimension':
        return (points.get(condition.dimension) ?? -1) >= condition.atLeast
      case 'every-dimension':
        return [...points.values()].every((one) => one !== null && one >= condition.atLeast)
      case 'any':
        return condition.of.some(isTicked)
      default:
        return condition satisfies never
    }
  }
  const stop = gates.find(({ conditions }) => !conditions.every(isTicked))
  const byPoints = lookUp(score)
  const byConditions = stop === undefined ? (levels.at(-1)?.level ?? 0) : stop.level - 1
  const held = Math.max(byPoints - rules.mostLevelsLostToGates, byConditions)
  const byLowest = lookUp(Math.min(...given)) + rules.mostLevelsAboveLowestDimension
  return Math.min(byPoints, held, byLowest, ...(track === 'quick' ? [rules.quickTrackLevel] : []))
}
