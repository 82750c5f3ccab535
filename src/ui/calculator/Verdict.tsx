/** Which way the figures point; or, while no effect is assumed, what it would take. */
import { fill } from '../../core/text/fill.ts'
import type { Reading } from './reading.ts'
import { Tag } from './Tag.tsx'
import { Threshold } from './Threshold.tsx'

export function Verdict(reading: Reading) {
  const { entry, said, answer, span } = reading
  const { words, shown } = entry
  const { returns: ui } = said
  const { verdict, returnOnSuccess, returnOnAcquisition, ratio } = answer.result
  if (answer.says === 'threshold' || verdict === 'needs-figures') {
    return (
      <div class="calculator__verdict" data-says="threshold">
        <p class="calculator__title">{ui.threshold}</p>
        <p>{ui.thresholdText}</p>
        <Threshold {...reading} />
        <p class="quiet">{words.economics.assumption}</p>
        <p class="quiet">{said.rests.halfYear}</p>
      </div>
    )
  }
  return (
    <div class="calculator__verdict" data-says="verdict">
      <p class="calculator__title">{ui.verdicts[verdict]}</p>
      <p>
        {fill(ui.sentences[verdict], {
          success: shown.perYen(returnOnSuccess),
          acquisition: shown.perYen(returnOnAcquisition),
          years: span,
        })}
        <Tag reading={reading} />
      </p>
      {ratio !== null && <p>{fill(ui.ratio, { ratio: shown.times(ratio) })}</p>}
    </div>
  )
}
