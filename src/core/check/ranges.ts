/** Do the weights, steps and scores of the model make sense? */
import type { Condition } from '../vocabulary/condition.ts'
import type { GateCondition, Model } from '../vocabulary/model.ts'
import type { Question } from '../vocabulary/question.ts'
import { positive, within } from './number-sentence.ts'
import { questionFile, quoted } from './sentence.ts'

/** A sentence for each number of a record that cannot be meant; those of `rules.ts` are judged elsewhere. */
export function badRanges(model: Model): readonly string[] {
  return [
    ...model.questions.flatMap(questionRanges),
    ...model.derived.flatMap(({ id, dimension, weight }) =>
      positive(questionFile(dimension), `the weight of ${quoted(id)}`, weight),
    ),
    ...levelRanges(model),
    ...model.gates.flatMap(({ level, conditions }) =>
      conditions.flatMap((condition) => gateRanges(`the gate of level ${level}`, condition)),
    ),
    ...recommendationRanges(model),
    ...model.findings.flatMap(({ id, when }) => conditionRanges('findings.ts', id, when)),
  ]
}

function questionRanges(question: Question): readonly string[] {
  const where = questionFile(question.dimension)
  const weight = positive(where, `the weight of ${quoted(question.id)}`, question.weight)
  if (question.kind !== 'multi') return weight
  const counts = question.countsForSteps
  const isSound =
    counts.every((count, place) => Number.isInteger(count) && count > (counts[place - 1] ?? 0)) &&
    counts[3] <= question.options.length
  if (isSound) return weight
  const advice = `Let them ascend from 1, to at most its ${question.options.length} options.`
  return [...weight, `${where}: \`countsForSteps\` of ${quoted(question.id)} is ${counts.join(', ')}. ${advice}`]
}

function levelRanges({ levels, gates }: Model): readonly string[] {
  const where = 'levels.ts'
  return [
    ...levels.flatMap(({ level, from }, place) => [
      ...(level === place + 1
        ? []
        : [`${where}: level ${level} stands in place ${place + 1}. Count the levels from 1.`]),
      ...(place === 0 && from !== 0
        ? [`${where}: level ${level} begins at ${from}. Let the first level begin at 0.`]
        : []),
      ...(from >= 0 && from < 100 ? [] : [`${where}: level ${level} begins at ${from}. A score is from 0 to 100.`]),
      ...levels
        .slice(Math.max(0, place - 1), place)
        .filter((before) => before.from >= from)
        .map(
          (before) =>
            `${where}: level ${level} begins at ${from}, not above level ${before.level}, which begins at ${before.from}. Let the levels ascend.`,
        ),
    ]),
    ...gates.flatMap(({ level }, place) => {
      const before = gates[place - 1]?.level ?? 0
      if (level > before) return []
      return [`${where}: the gate of level ${level} stands after that of level ${before}. Let the gates ascend.`]
    }),
  ]
}

function gateRanges(gate: string, condition: GateCondition): readonly string[] {
  const where = 'levels.ts'
  switch (condition.kind) {
    case 'item':
      return within(where, `the step of ${quoted(condition.item)} in ${gate}`, condition.atLeast, 1, 5, 'whole')
    case 'item-above':
      return within(where, `the step of ${quoted(condition.item)} in ${gate}`, condition.above, 1, 4)
    case 'dimension':
      return within(where, `the score of ${quoted(condition.dimension)} in ${gate}`, condition.atLeast, 0, 100)
    case 'every-dimension':
      return within(where, `the score of every dimension in ${gate}`, condition.atLeast, 0, 100)
    case 'any':
      return condition.of.flatMap((member) => gateRanges(gate, member))
    default:
      return condition satisfies never
  }
}

function recommendationRanges({ recommendations, levels }: Model): readonly string[] {
  const where = 'recommendations'
  const highestLevel = Math.max(...levels.map(({ level }) => level))
  return recommendations.flatMap(({ id, raises, fromLevel, warnUnless, checkFirstWhen, alsoCheckFirstWhen }) => [
    ...raises.flatMap(({ item, lowest, highest }) => {
      const what = `of ${quoted(item)} in ${quoted(id)}`
      const steps = [
        ...within(where, `the lowest step ${what}`, lowest, 1, 5, 'whole'),
        ...within(where, `the highest step ${what}`, highest, 1, 5, 'whole'),
      ]
      if (steps.length > 0 || lowest <= highest) return steps
      return [
        `${where}: ${quoted(id)} raises ${quoted(item)} from ${lowest} to ${highest}. Let \`lowest\` be the smaller.`,
      ]
    }),
    ...(fromLevel === undefined
      ? []
      : within(where, `\`fromLevel\` of ${quoted(id)}`, fromLevel, 1, highestLevel, 'whole')),
    ...(warnUnless === undefined
      ? []
      : within(where, `the step of \`warnUnless\` in ${quoted(id)}`, warnUnless.step, 1, 5, 'whole')),
    ...conditionRanges(where, id, checkFirstWhen),
    ...conditionRanges(where, id, alsoCheckFirstWhen),
  ])
}

function conditionRanges(where: string, who: string, condition: Condition | undefined): readonly string[] {
  if (condition === undefined) return []
  const on = `on which ${quoted(who)} depends`
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => conditionRanges(where, who, part))
    case 'item-at-least':
    case 'item-at-most':
      return within(where, `the step of ${quoted(condition.item)} ${on}`, condition.step, 1, 5, 'whole')
    case 'share-at-least':
    case 'share-below':
      return within(where, `the ${condition.side} share ${on}`, condition.share, 0, 1)
    case 'axis-at-least':
    case 'axis-below':
      return within(where, `the ${condition.axis} score ${on}`, condition.score, 0, 100)
    default:
      return []
  }
}
