/** How much does a result rest on? */
import { isAtLeast } from '../text/compare.ts'
import type { Assessment } from '../vocabulary/answer.ts'
import type { Model } from '../vocabulary/model.ts'
import type { Confidence, Item } from '../vocabulary/result.ts'
import { coverageOf } from './weighted-mean.ts'

/** From completeness (0–1), evidence (0.5–1) and how many distinct roles answered (docs/reckoning.md, Confidence). */
export function confidenceOf(
  model: Model,
  items: readonly Item[],
  given: Assessment['evidence'],
  raters: number,
): Confidence {
  const { rules } = model
  const completeness = coverageOf(items.filter(({ state }) => state !== 'not-applicable'))
  const taps = model.dimensions.map(({ id }) => {
    const tap = given[id]
    return tap === undefined ? rules.noEvidence : rules.evidence[tap]
  })
  const evidence = taps.reduce((sum, tap) => sum + tap, 0) / taps.length
  const { high, medium } = rules.confidence
  const isHigh =
    isAtLeast(completeness, high.completeness) && isAtLeast(evidence, high.evidence) && raters >= high.raters
  const isMedium =
    isAtLeast(completeness, medium.completeness) && (isAtLeast(evidence, medium.evidence) || raters >= medium.raters)
  return { level: isHigh ? 'high' : isMedium ? 'medium' : 'low', completeness, evidence }
}
