/** What the verdict rests on, said beside it. */

import { Threshold } from './Threshold.tsx'
import type { Reading } from './Verdict.tsx'

export function Rests(props: Reading) {
  const { rests: ui } = props.entry.words.economics
  const { isRevenueBased } = props.answer
  return (
    <div class="calculator__rests">
      <h4>{ui.heading}</h4>
      <p class="note">{ui.assumption}</p>
      <Threshold {...props} />
      <ul class="calculator__list">
        {isRevenueBased && <li>{ui.revenue}</li>}
        <li>{ui.halfYear}</li>
        <li>{ui.bands}</li>
      </ul>
    </div>
  )
}
