/** How is a result written for files and tools? */
import type { GateCondition } from '../vocabulary/model.ts'
import type { Problem } from '../vocabulary/problem.ts'
import type { Result, UnmetCondition } from '../vocabulary/result.ts'

/** A problem with its sentence in the reader's language. */
export interface SaidProblem extends Problem {
  readonly message: string
}

/** The result object of docs/contracts/result.md: numbers unrounded, keys in a fixed order. */
export function resultJson(result: Result, problems: readonly SaidProblem[]): object {
  const { balance } = result
  return {
    edition: result.edition,
    track: result.track,
    businessModel: result.businessModel,
    score: result.score,
    scoreRange: result.scoreRange,
    level: result.level,
    levelRange: result.levelRange,
    provisionalLevel: result.provisionalLevel,
    dimensions: Object.fromEntries(
      result.dimensions.map(({ id, score, level, coverage }) => [id, { score, level, coverage }]),
    ),
    balance: balance === null ? null : { defence: balance.defence, offence: balance.offence, type: balance.type },
    caps: result.caps.map((cap) =>
      cap.kind === 'gate' ? { ...cap, conditions: cap.conditions.map(conditionJson) } : cap,
    ),
    nextGate: result.nextGate.map(conditionJson),
    moves: result.moves,
    borderline: result.borderline,
    confidence: result.confidence.level,
    findings: result.findings,
    checkFirst: result.checkFirst,
    recommendations: result.recommendations.map(({ id, when, lift }) => ({ id, when, lift })),
    unknown: result.unknown,
    unanswered: result.unanswered,
    readiness: result.readiness,
    economics: result.economics,
    problems: problems.map(({ kind, at, message }) => ({ kind, at, message })),
  }
}

function conditionJson({ condition, state, liftedBy }: UnmetCondition): object {
  return { ...needJson(condition), state, liftedBy }
}

function needJson(condition: GateCondition): object {
  switch (condition.kind) {
    case 'item':
      return { item: condition.item, needs: condition.atLeast }
    case 'item-above':
      return { item: condition.item, needs: condition.above, above: true }
    case 'dimension':
      return { dimension: condition.dimension, needs: condition.atLeast }
    case 'every-dimension':
      return { everyDimension: true, needs: condition.atLeast }
    case 'any':
      return { any: condition.of.map(needJson) }
    default:
      return condition satisfies never
  }
}
