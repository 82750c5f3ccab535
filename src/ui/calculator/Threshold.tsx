/** How much leaving would have to be prevented: to earn the cost back, and to match winning new customers. */

import type { Reading } from './reading.ts'
import { Tag } from './Tag.tsx'

export function Threshold(reading: Reading) {
  const { entry, said, answer } = reading
  const { words, shown } = entry
  const { returns: ui } = said
  const { breakEvenChurnReduction, parityChurnReduction } = answer.result
  const text = (reduction: number | null, isBeyond: boolean) => {
    if (reduction === null) return words.none
    if (isBeyond) return `${shown.points(reduction)}${words.colon}${ui.beyond}`
    return reduction === 0 ? ui.already : shown.points(reduction)
  }
  return (
    <dl class="calculator__threshold">
      <div>
        <dt>{ui.breakEven}</dt>
        <dd>
          {text(breakEvenChurnReduction, answer.isBeyond.breakEven)}
          <Tag reading={reading} />
        </dd>
      </div>
      <div>
        <dt>{ui.parity}</dt>
        <dd>
          {text(parityChurnReduction, answer.isBeyond.parity)}
          <Tag reading={reading} />
        </dd>
      </div>
    </dl>
  )
}
