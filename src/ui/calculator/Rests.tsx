/** What the verdict rests on, said beside it. */

import type { Reading } from './reading.ts'
import { Threshold } from './Threshold.tsx'

export function Rests(reading: Reading) {
  const { rests: ui } = reading.said
  const { isRevenueBased } = reading.answer
  return (
    <div class="calculator__rests">
      <h4>{ui.heading}</h4>
      <p class="note">{reading.entry.words.economics.assumption}</p>
      <Threshold {...reading} />
      <ul class="calculator__list">
        {isRevenueBased && <li>{ui.revenue}</li>}
        <li>{ui.halfYear}</li>
        <li>{ui.bands}</li>
      </ul>
    </div>
  )
}
