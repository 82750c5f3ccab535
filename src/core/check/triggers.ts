/** Does some set of answers lead to every recommendation and every finding? */
import { reckon } from '../roadmap/reckon.ts'
import type { Model } from '../vocabulary/model.ts'
import type { Recommendation } from '../vocabulary/recommendation.ts'
import { quoted } from './sentence.ts'
import { anything, eachWithEach, span, type Wish, wishesOf } from './wish.ts'
import { witness } from './witness.ts'

/** A sentence for each recommendation and finding that no company gets, found by reckoning companies made for it. */
export function neverTriggered(model: Model): readonly string[] {
  const seen = model.businessModels.map(({ id }) => triggeredBy(model, id))
  const isSeen = (id: string, kind: keyof Triggered) => seen.some((one) => one[kind].has(id))
  return [
    ...model.recommendations
      .filter(({ id }) => !isSeen(id, 'recommendations'))
      .map(({ id }) => `recommendations: no set of answers leads to ${quoted(id)}. ${adviceOn(model, id)}`),
    ...model.findings
      .filter(({ id }) => !isSeen(id, 'findings'))
      .map(({ id }) => `findings.ts: no set of answers leads to ${quoted(id)}. Check its \`when\`.`),
  ]
}

export interface Triggered {
  /** In the list, or looked into first. */
  readonly recommendations: ReadonlySet<string>
  readonly findings: ReadonlySet<string>
}

/** What companies of one kind can get. Each is made for one purpose and reckoned with the rest of it high and low. */
export function triggeredBy(model: Model, businessModel: string): Triggered {
  const recommendations = new Set<string>()
  const findings = new Set<string>()
  const meet = (wish: Wish, isDone: () => boolean) => {
    if (wish.businessModels?.includes(businessModel) === false) return
    for (const rest of [5, 4, 3, 2, 1]) {
      if (isDone()) return
      const result = reckon(model, witness(model, businessModel, wish, rest))
      for (const { id } of result.recommendations) if (result.readiness === null) recommendations.add(id)
      for (const id of result.checkFirst) recommendations.add(id)
      for (const id of result.findings) findings.add(id)
    }
  }
  for (const { id, when } of model.findings) {
    for (const wish of wishesOf(model, when).flatMap((one) => asked(model, one))) meet(wish, () => findings.has(id))
  }
  for (const recommendation of model.recommendations) {
    const isDone = () => recommendations.has(recommendation.id)
    for (const wish of wishesFor(model, recommendation).flatMap((one) => asked(model, one))) meet(wish, isDone)
  }
  return { recommendations, findings }
}

function adviceOn(model: Model, id: string): string {
  const { raises, checkFirstWhen } = model.recommendations.find((one) => one.id === id) ?? { raises: [] }
  if (checkFirstWhen !== undefined) return 'Check its `checkFirstWhen`.'
  if (raises.length === 0) return 'Let it raise an item, begin at a level, or let a finding of severity W point to it.'
  return 'Check what it raises, and from which step.'
}

/** The companies a recommendation is for: with an item low, with a finding that points to it, or at its level. */
function wishesFor(model: Model, recommendation: Recommendation): readonly Wish[] {
  const { id, raises, checkFirstWhen, alsoCheckFirstWhen } = recommendation
  return [
    anything,
    ...raises.flatMap(({ item, lowest, highest }) =>
      [Math.max(1, lowest - 1), 1, highest - 1].map((step) => ({
        ...anything,
        items: { [item]: span({ from: 1, to: Math.max(1, step) }) },
      })),
    ),
    ...(checkFirstWhen === undefined ? [] : wishesOf(model, checkFirstWhen)),
    ...(alsoCheckFirstWhen === undefined ? [] : wishesOf(model, alsoCheckFirstWhen)),
    ...model.findings
      .filter(({ severity, pointsTo }) => severity === 'W' && pointsTo.includes(id))
      .flatMap(({ when }) => wishesOf(model, when)),
  ]
}

/** The ways in which a wish comes true and the questions and rows it is about are asked. */
function asked(model: Model, wish: Wish): readonly Wish[] {
  const named = [...Object.keys(wish.items), ...Object.keys(wish.without), ...Object.keys(wish.most)]
  const sources = model.derived.filter(({ id }) => named.includes(id)).map(({ from }) => from)
  return model.questions.reduce<readonly Wish[]>(
    (ways, question) => {
      const rows = wish.notWatched[question.id]
      const isNamed = [...named, ...sources].includes(question.id) || rows !== undefined
      if (!isNamed) return ways
      const withQuestion = eachWithEach(ways, wishesOf(model, question.when))
      if (question.kind !== 'matrix3' || rows === undefined) return withQuestion
      const ofRows = question.rows.filter(({ id }) => rows.includes(id)).flatMap(({ when }) => wishesOf(model, when))
      return eachWithEach(withQuestion, ofRows)
    },
    [wish],
  )
}
