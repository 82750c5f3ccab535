/** How far do responding (defence) and leading ahead (offence) stand, side by side? */
import { isAtLeast, isAtMost } from '../text/compare.ts'
import type { Model } from '../vocabulary/model.ts'
import type { Balance, BalanceType, Shares } from '../vocabulary/result.ts'
import type { Standing } from './level.ts'
import { onHundred, weightedMean } from './weighted-mean.ts'

/** Two axes of equal dignity, 0–100; `null` on an axis with too little to go on (docs/reckoning.md, The two axes). */
export function balanceOf(model: Model, { items, dimensions }: Standing, shares: Shares): Balance {
  const { balance: rule, rules } = model
  const defence = dimensions.find(({ id }) => id === rule.defence)?.score ?? null
  const parts = rule.offence.flatMap(({ item, weight }) => {
    const found = items.find(({ id }) => id === item)
    if (found === undefined || found.state === 'not-applicable') return []
    return [{ weight, value: found.value === null ? null : onHundred(found.value) }]
  })
  const isShareAsked = items.some(({ id }) => id === rule.successShareOf)
  const share = { weight: rule.successShareWeight, value: shares.success === null ? null : shares.success * 100 }
  const offence = weightedMean(isShareAsked ? [...parts, share] : parts, rules.neededCoverage)
  const onBorder = [defence, offence].some(
    (score) => score !== null && isAtMost(Math.abs(score - rule.cut), rule.border),
  )
  return { defence, offence, type: typeOf(defence, offence, rule.cut), onBorder }
}

function typeOf(defence: number | null, offence: number | null, cut: number): BalanceType | null {
  if (defence === null || offence === null) return null
  if (isAtLeast(defence, cut)) return isAtLeast(offence, cut) ? 'both' : 'defence-led'
  return isAtLeast(offence, cut) ? 'offence-led' : 'starting'
}
