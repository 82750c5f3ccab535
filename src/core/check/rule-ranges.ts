/** Do the numbers of `rules.ts` make sense, and that of `tracks.ts`? */
import type { Model } from '../vocabulary/model.ts'
import { positive, within } from './number-sentence.ts'
import { quoted } from './sentence.ts'

const where = 'rules.ts'

/** A sentence for each weight, share, count, step or level of the rules that cannot be meant. */
export function badRules({ rules, balance, readiness, levels, dimensions }: Model): readonly string[] {
  const highestLevel = Math.max(...levels.map(({ level }) => level))
  const share = (what: string, value: number) => within(where, what, value, 0, 1)
  const step = (what: string, value: number) => within(where, what, value, 1, 5, 'whole')
  const { high, medium } = rules.confidence
  return [
    ...share('`neededCoverage`', rules.neededCoverage),
    ...within(where, '`neededDimensions`', rules.neededDimensions, 1, dimensions.length, 'whole'),
    ...within(where, '`mostLevelsLostToGates`', rules.mostLevelsLostToGates, 0, highestLevel, 'whole'),
    ...within(
      where,
      '`mostLevelsAboveLowestDimension`',
      rules.mostLevelsAboveLowestDimension,
      0,
      highestLevel,
      'whole',
    ),
    ...within(where, '`quickTrackLevel`', rules.quickTrackLevel, 1, highestLevel, 'whole'),
    ...Object.entries(rules.effort).flatMap(([effort, value]) => positive(where, `the effort ${effort}`, value)),
    ...positive(where, '`leastLift`', rules.leastLift),
    ...positive(where, '`gateFactor`', rules.gateFactor),
    ...positive(where, '`findingFactor`', rules.findingFactor),
    ...step('`inPlaceFrom`', rules.inPlaceFrom),
    ...positive(where, '`nowCount`', rules.nowCount),
    ...positive(where, '`nextCount`', rules.nextCount),
    ...within(where, '`borderlineWithin` of the full track', rules.borderlineWithin.full, 0, 100),
    ...within(where, '`borderlineWithin` of the quick track', rules.borderlineWithin.quick, 0, 100),
    ...Object.entries(rules.evidence).flatMap(([tap, value]) => share(`the evidence ${quoted(tap)}`, value)),
    ...share('`noEvidence`', rules.noEvidence),
    ...share('the completeness of high confidence', high.completeness),
    ...share('the evidence of high confidence', high.evidence),
    ...positive(where, 'the raters of high confidence', high.raters),
    ...share('the completeness of medium confidence', medium.completeness),
    ...share('the evidence of medium confidence', medium.evidence),
    ...positive(where, 'the raters of medium confidence', medium.raters),
    ...step('`goalWithoutLevel`', rules.goalWithoutLevel),
    ...levels.flatMap(({ level }) => {
      const goal = rules.goals[level]
      if (goal === undefined) return [`${where}: \`goals\` has no step for level ${level}. Say which step it aims at.`]
      return step(`the goal of level ${level}`, goal)
    }),
    ...within('tracks.ts', '`readyFrom`', readiness.readyFrom, 1, 5, 'whole'),
    ...balance.offence.flatMap(({ item, weight }) =>
      positive(where, `the weight of ${quoted(item)} in \`offence\``, weight),
    ),
    ...positive(where, '`successShareWeight`', balance.successShareWeight),
    ...within(where, '`cut` of the balance', balance.cut, 0, 100),
    ...within(where, '`border` of the balance', balance.border, 0, 100),
  ]
}
