/** What follows from what was entered, in two steps; on paper, what was entered before them. */
import { economicsAnswer } from '../../core/numbers/economics-answer.ts'
import { AmountsStep } from './AmountsStep.tsx'
import type { LaterWords } from './calculator-words.ts'
import type { EconomicsEntry } from './EconomicsAmount.tsx'
import { EconomicsWanting } from './EconomicsWanting.tsx'
import { Entered } from './Entered.tsx'
import { labelOfAmount, saidAmount, typedAmounts } from './economics-entry.ts'
import { OtherwiseTable } from './OtherwiseTable.tsx'
import { Rests } from './Rests.tsx'
import { SidesTable } from './SidesTable.tsx'
import { Verdict } from './Verdict.tsx'
import { YearsTable } from './YearsTable.tsx'
import './outcome.css'

interface Props {
  readonly entry: EconomicsEntry
  readonly said: LaterWords
}

export function EconomicsOutcome({ entry, said }: Props) {
  const { economics, words, shown } = entry
  const { economics: ui } = words
  const answer = economicsAnswer(economics)
  const horizon = Object.entries(ui.horizons).find(([years]) => Number(years) === answer.horizonYears)
  const span = horizon?.[1] ?? ''
  const reading = { entry, said, answer, span }
  const entered = typedAmounts.flatMap((field) => {
    const value = economics[field]
    return value === undefined
      ? []
      : [{ label: labelOfAmount(field, words, shown), value: saidAmount(field, value, words, shown) }]
  })
  return (
    <>
      <Entered title={words.entered} rows={[...entered, { label: ui.horizon, value: span }]} />
      <AmountsStep {...reading} />
      <section class="calculator__step" aria-labelledby="returns">
        <h3 id="returns">{said.returns.heading}</h3>
        {answer.says === 'wanting' ? <EconomicsWanting entry={entry} /> : <Verdict {...reading} />}
        {answer.says === 'verdict' && (
          <>
            <SidesTable {...reading} />
            <YearsTable {...reading} />
            {answer.otherwise.length > 0 && <OtherwiseTable {...reading} />}
            <Rests {...reading} />
          </>
        )}
      </section>
    </>
  )
}
