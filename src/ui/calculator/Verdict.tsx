/** Which way the figures point; what it would take, while no effect is assumed; or what is still needed. */
import type { EconomicsAnswer } from '../../core/numbers/economics-answer.ts'
import { fill } from '../../core/text/fill.ts'
import type { EconomicsEntry } from './EconomicsAmount.tsx'
import { amountName, labelOfAmount } from './economics-entry.ts'
import { Tag } from './Tag.tsx'
import { Threshold } from './Threshold.tsx'
import { Wanting } from './Wanting.tsx'

/** The amounts, what follows from them, and for how long. */
export interface Reading {
  readonly entry: EconomicsEntry
  readonly answer: EconomicsAnswer
  /** 「3年」 */
  readonly span: string
}

export function Verdict(props: Reading) {
  const { entry, answer, span } = props
  const { words, shown } = entry
  const { returns: ui } = words.economics
  const { verdict, returnOnSuccess, returnOnAcquisition, ratio } = answer.result
  if (answer.says === 'wanting' || (answer.says === 'verdict' && verdict === 'needs-figures')) {
    const fields = answer.wanting.map(({ field, state }) => {
      const label = labelOfAmount(field, words, shown)
      return { name: amountName(field), label: state === 'missing' ? label : fill(ui.wrong, { field: label }) }
    })
    return (
      <div class="calculator__verdict" data-says="wanting">
        <Wanting text={ui.needs} comma={words.comma} fields={fields} />
      </div>
    )
  }
  if (answer.says === 'threshold' || verdict === 'needs-figures') {
    return (
      <div class="calculator__verdict" data-says="threshold">
        <p class="calculator__title">{ui.threshold}</p>
        <p>{ui.thresholdText}</p>
        <Threshold {...props} />
        <p class="note">{words.economics.rests.assumption}</p>
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
        <Tag entry={entry} answer={answer} />
      </p>
      {ratio !== null && <p>{fill(ui.ratio, { ratio: shown.times(ratio) })}</p>}
    </div>
  )
}
