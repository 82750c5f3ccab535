/** Which of its texts can a recommendation show? */
import { stageFor } from '../roadmap/candidates.ts'
import type { Model } from '../vocabulary/model.ts'
import type { Recommendation, Stage } from '../vocabulary/recommendation.ts'

const highestGoal = 5

/** The stages reachable for it, at any goal at which it can stand in the list. */
export function reachableStages(model: Model, recommendation: Recommendation): readonly Stage[] {
  const lowest = Math.min(highestGoal, ...goalsOf(model, recommendation))
  const goals = Array.from({ length: highestGoal - lowest + 1 }, (_, place) => lowest + place)
  return [...new Set(goals.map((goal) => stageFor(recommendation, goal)))]
}

/** One that is a candidate only from a level on never meets the goals of the levels below. */
function goalsOf(model: Model, { id, raises, fromLevel, checkFirstWhen }: Recommendation): readonly number[] {
  const { goals, goalWithoutLevel } = model.rules
  const isPointedTo = model.findings.some(({ severity, pointsTo }) => severity === 'W' && pointsTo.includes(id))
  const isReadiness = model.readiness.recommendations.includes(id)
  if (fromLevel === undefined || raises.length > 0 || isPointedTo || isReadiness || checkFirstWhen !== undefined) {
    return [goalWithoutLevel, ...Object.values(goals)]
  }
  return Object.entries(goals).flatMap(([level, goal]) => (Number(level) >= fromLevel ? [goal] : []))
}
