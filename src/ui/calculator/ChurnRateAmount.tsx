/** The rate of leaving, typed for a month or a year, with what it is for the other one. */
import { monthlyAsTyped, monthlyRate, yearlyAt, yearlyRate } from '../../core/numbers/churn-rate.ts'
import { fill } from '../../core/text/fill.ts'
import type { Period } from '../../core/vocabulary/figure.ts'
import { setChoices } from '../../state/calculator.ts'
import { Choices } from '../kit/Choices.tsx'
import { AmountField } from './AmountField.tsx'
import type { CalculatorWords } from './calculator-words.ts'
import type { EconomicsEntry } from './EconomicsAmount.tsx'
import { amountName, boundsOfAmount, setAmount } from './economics-entry.ts'
import type { Shown } from './shown.ts'

interface Props {
  readonly entry: EconomicsEntry
  readonly period: Period
}

export function ChurnRateAmount({ entry, period }: Props) {
  const { economics, typed, words, shown } = entry
  const { annualChurn } = economics
  const { fields, period: ui } = words.economics
  const isMonthly = period === 'month'
  const name = amountName('annualChurn')
  const value = annualChurn === undefined ? null : isMonthly ? monthlyAsTyped(annualChurn) : annualChurn
  return (
    <AmountField
      key={period}
      name={name}
      label={shown.say(fields.annualChurn.label)}
      hint={fields.annualChurn.hint}
      unit={words.units.share}
      bounds={boundsOfAmount('annualChurn')}
      value={value}
      typed={typed}
      said={(rate) => converted(isMonthly ? yearlyRate(rate) : rate, words, shown)}
      words={words}
      shown={shown}
      onRead={(rate, text) => setAmount('annualChurn', rate === null || !isMonthly ? rate : yearlyRate(rate), text)}
    >
      <fieldset class="calculator__period">
        <legend class="for-readers">{ui.legend}</legend>
        <Choices
          kind="radio"
          name="churn-period"
          columns="words"
          choices={[
            { value: 'month', label: ui.month },
            { value: 'year', label: ui.year },
          ]}
          chosen={[period]}
          onChoose={(chosen) => {
            const next = chosen === 'month' ? 'month' : 'year'
            setChoices({ churnPeriod: next })
            if (annualChurn !== undefined) setAmount('annualChurn', yearlyAt(next, annualChurn))
          }}
        />
      </fieldset>
    </AmountField>
  )
}

/** 「月2.0% ≒ 年21.5%」 */
export function converted(yearly: number, words: CalculatorWords, shown: Shown): string {
  return fill(words.converted, { month: shown.aboutShare(monthlyRate(yearly)), year: shown.aboutShare(yearly) })
}
