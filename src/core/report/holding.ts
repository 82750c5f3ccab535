/** What holds the level, and what would move it? */
import { nextLevel } from '../roadmap/rank.ts'
import { conditionsOf, type Standing, stateOf } from '../scoring/level.ts'
import { isAtLeast } from '../text/compare.ts'
import { fill } from '../text/fill.ts'
import { oneDecimalUp } from '../text/format.ts'
import type { Assessment } from '../vocabulary/answer.ts'
import type { GateCondition, Model } from '../vocabulary/model.ts'
import type { SaidModel } from '../vocabulary/report-words.ts'
import type { Cap, Result, UnmetCondition } from '../vocabulary/result.ts'
import { answerText, stepText, titleOf, wordsOf } from './said.ts'

export interface Holding {
  /** Why the level is where it is, and how much of the next one is there: a sentence each. */
  readonly sentences: readonly string[]
  readonly conditions: readonly HeldCondition[]
  /** Single answers that would change the level, as sentences. */
  readonly moves: readonly string[]
}

export interface HeldCondition {
  readonly title: string
  readonly state: 'failed' | 'pending'
  readonly stateName: string
  /** What was answered; `null` for a condition on a dimension. */
  readonly now: string | null
  readonly needed: string
  /** Whom to ask where it is still to be confirmed; `null` where it fails, or is about a dimension. */
  readonly whom: string | null
  /** Ids of recommendations that lift it. */
  readonly liftedBy: readonly string[]
}

/** Empty where there is no level. */
export function holdingOf(model: Model, assessment: Assessment, result: Result, words: SaidModel): Holding {
  const { level } = result
  if (level === null) return { sentences: [], conditions: [], moves: [] }
  // Only what holds the level where it is; a looser cap beside it explains nothing.
  const binding = result.caps.filter((cap) => cap.level === level)
  const gateCap = binding.find((cap) => cap.kind === 'gate')
  const unmet = gateCap?.kind === 'gate' ? gateCap.conditions : result.nextGate
  return {
    sentences: [
      ...binding.flatMap((cap) => capSentence(cap, result, words)),
      // A lower gate may hold the level while the next one's conditions are all met: then they are not the point.
      ...(gateCap === undefined || result.nextGate.length > 0 ? nextSentences(model, result, words) : []),
    ],
    conditions: unmet.map((one) => heldCondition(model, assessment, one, words)),
    moves: farthestMoves(result).flatMap(({ item, to, level: reached }) => {
      const values = {
        title: titleOf(model, words, assessment.businessModel, item),
        from: stepText(words, assessment.businessModel, item, to - 1) ?? '',
        to: stepText(words, assessment.businessModel, item, to) ?? '',
        level: reached,
        name: words.levels[reached]?.name ?? '',
      }
      return [fill(words.report.holding.move, values)]
    }),
  }
}

function capSentence(cap: Cap, result: Result, words: SaidModel): readonly string[] {
  const { holding } = words.report
  const values = { level: cap.level, points: result.provisionalLevel ?? 0 }
  switch (cap.kind) {
    case 'gate':
      return [
        fill(
          cap.conditions.every(({ state }) => state === 'pending') ? holding.gateCapPending : holding.gateCap,
          values,
        ),
      ]
    case 'spread':
      return [fill(holding.spreadCap, { ...values, dimension: words.dimensions[cap.dimension]?.name ?? '' })]
    case 'track':
      return [fill(holding.trackCap, values)]
    default:
      return cap satisfies never
  }
}

function nextSentences(model: Model, result: Result, words: SaidModel): readonly string[] {
  const { holding } = words.report
  const next = nextLevel(model, result)
  if (next === null || result.score === null) {
    // In the quick track the road ends at level 4, which is not the top.
    if (result.track === 'full') return [holding.highest]
    return result.caps.some(({ kind }) => kind === 'track')
      ? []
      : [fill(holding.trackCap, { level: result.level ?? 0 })]
  }
  const gate = model.gates.find(({ level }) => level === next)
  const standing: Standing = result
  const asked =
    gate === undefined ? [] : conditionsOf(gate, standing).filter((c) => stateOf(c, standing) !== 'left-out')
  const values = {
    next,
    name: words.levels[next]?.name ?? '',
    of: asked.length,
    met: asked.length - result.nextGate.length,
  }
  const start = model.levels.find(({ level }) => level === next)?.from ?? 0
  const points = isAtLeast(result.score, start)
    ? []
    : [fill(holding.pointsOnly, { ...values, missing: oneDecimalUp(start - result.score) })]
  if (asked.length === 0) return points
  return [fill(result.nextGate.length === 0 ? holding.allMet : holding.conditions, values), ...points]
}

function heldCondition(model: Model, assessment: Assessment, unmet: UnmetCondition, words: SaidModel): HeldCondition {
  const { holding } = words.report
  const { condition, state, liftedBy } = unmet
  return {
    ...saidCondition(model, assessment, condition, words),
    state,
    stateName: state === 'failed' ? holding.failed : holding.pending,
    whom: state === 'pending' && condition.kind === 'item' ? wordsOf(words, condition.item).whom : null,
    liftedBy,
  }
}

function saidCondition(
  model: Model,
  assessment: Assessment,
  condition: GateCondition,
  words: SaidModel,
): Pick<HeldCondition, 'title' | 'now' | 'needed'> {
  const { holding, comma } = words.report
  const { businessModel } = assessment
  const now = (id: string) => {
    const question = model.questions.find((known) => known.id === id)
    return question === undefined ? null : answerText(words, assessment, question, assessment.answers[id])
  }
  switch (condition.kind) {
    case 'item':
      return {
        title: titleOf(model, words, businessModel, condition.item),
        now: now(condition.item),
        needed: neededText(words, businessModel, condition.item, condition.atLeast),
      }
    case 'item-above':
      return {
        title: titleOf(model, words, businessModel, condition.item),
        now: now(condition.item),
        needed: holding.oneFigureWatched,
      }
    case 'dimension':
      return {
        title: words.dimensions[condition.dimension]?.name ?? '',
        now: null,
        needed: fill(holding.dimensionNeeds, { score: condition.atLeast }),
      }
    case 'any': {
      const members = condition.of.map((member) => saidCondition(model, assessment, member, words))
      return {
        title: members.map(({ title }) => title).join(comma),
        now: null,
        needed: fill(holding.either, {
          needed: members.map(({ needed }) => fill(words.report.quoted, { text: needed })).join(comma),
        }),
      }
    }
    case 'every-dimension':
      // Taken apart into one condition for each dimension before it gets here.
      return { title: '', now: null, needed: fill(holding.dimensionNeeds, { score: condition.atLeast }) }
    default:
      return condition satisfies never
  }
}

/** A step and everything beyond it; there is nothing beyond the last. */
function neededText(words: SaidModel, businessModel: string, item: string, step: number): string {
  const said = stepText(words, businessModel, item, step) ?? ''
  return step < 5 ? fill(words.report.holding.orMore, { step: said }) : said
}

/** At most three, those to the highest level first. */
function farthestMoves(result: Result): Result['moves'] {
  return result.moves.toSorted((one, other) => other.level - one.level).slice(0, 3)
}
