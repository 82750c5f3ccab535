/** The economics of customer success: what is asked on one side, what follows on the other. */
import { useStore } from '@nanostores/preact'
import { economicsAnswer } from '../../core/numbers/economics-answer.ts'
import { fill } from '../../core/text/fill.ts'
import { $choices } from '../../state/calculator.ts'
import { $economics, $known } from '../../state/economics.ts'
import { $typed } from '../../state/typed.ts'
import { AmountsStep } from './AmountsStep.tsx'
import type { CalculatorWords } from './calculator-words.ts'
import { EconomicsFields } from './EconomicsFields.tsx'
import { Entered } from './Entered.tsx'
import { labelOfAmount, saidAmount, typedAmounts } from './economics-entry.ts'
import type { Shown } from './shown.ts'
import { useLater } from './use-later.ts'
import { Verdict } from './Verdict.tsx'

const fetchDetails = () => import('./ReturnsDetails.tsx').then(({ ReturnsDetails }) => ReturnsDetails)

interface Props {
  readonly words: CalculatorWords
  readonly shown: Shown
}

export function EconomicsPart({ words, shown }: Props) {
  const kept = useStore($economics)
  const typed = useStore($typed)
  const known = useStore($known)
  const { churnPeriod } = useStore($choices)
  const { economics: ui } = words
  const economics = kept ?? {}
  const answer = economicsAnswer(economics)
  const entry = { economics, typed, words, shown }
  const horizon = Object.entries(ui.horizons).find(([years]) => Number(years) === answer.horizonYears)
  const span = horizon?.[1] ?? ''
  const reading = { entry, answer, span }
  // What stands under a verdict is fetched once there is one.
  const Details = useLater(fetchDetails, answer.says === 'verdict')
  const { verdict } = answer.result
  const now =
    answer.says === 'threshold'
      ? ui.returns.threshold
      : verdict === 'needs-figures'
        ? `${ui.returns.needs}${answer.wanting.map(({ field }) => labelOfAmount(field, words, shown)).join(words.comma)}`
        : fill(ui.now, { verdict: ui.returns.verdicts[verdict] })
  const entered = typedAmounts.flatMap((field) => {
    const value = economics[field]
    return value === undefined
      ? []
      : [{ label: labelOfAmount(field, words, shown), value: saidAmount(field, value, words, shown) }]
  })
  return (
    <section class="calculator__part" aria-labelledby="economics">
      <h2 id="economics">{ui.heading}</h2>
      <p class="measure">{ui.lead}</p>
      <div class="calculator__sheet">
        <div class="calculator__inputs">
          <EconomicsFields entry={entry} period={churnPeriod} known={known} now={now} />
        </div>
        <div class="calculator__outcome">
          <Entered title={words.entered} rows={[...entered, { label: ui.horizon, value: span }]} />
          <AmountsStep entry={entry} answer={answer} />
          <section class="calculator__step" aria-labelledby="returns">
            <h3 id="returns">{ui.returns.heading}</h3>
            <Verdict {...reading} />
            {Details === 'failed' && <p class="note">{words.partFailed}</p>}
            {Details !== null && Details !== 'failed' && <Details {...reading} />}
          </section>
        </div>
      </div>
    </section>
  )
}
