/** How much leaving would have to be prevented: to earn the cost back, and to match winning new customers. */

import { Tag } from './Tag.tsx'
import type { Reading } from './Verdict.tsx'

export function Threshold({ entry, answer }: Reading) {
  const { words, shown } = entry
  const { returns: ui } = words.economics
  const { breakEvenChurnReduction, parityChurnReduction } = answer.result
  const said = (reduction: number | null, isBeyond: boolean) => {
    if (reduction === null) return words.none
    if (isBeyond) return `${shown.points(reduction)}${words.colon}${ui.beyond}`
    return reduction === 0 ? ui.already : shown.points(reduction)
  }
  return (
    <dl class="calculator__threshold">
      <div>
        <dt>{ui.breakEven}</dt>
        <dd>
          {said(breakEvenChurnReduction, answer.isBeyond.breakEven)}
          <Tag entry={entry} answer={answer} />
        </dd>
      </div>
      <div>
        <dt>{ui.parity}</dt>
        <dd>
          {said(parityChurnReduction, answer.isBeyond.parity)}
          <Tag entry={entry} answer={answer} />
        </dd>
      </div>
    </dl>
  )
}
