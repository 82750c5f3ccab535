/** What would happen if another share of customers left each month. */

import { churnAnswer } from '../../core/numbers/churn-answer.ts'
import { type ChurnField, churnFields, missingInputs } from '../../core/numbers/churn-inputs.ts'
import { yearlyRate } from '../../core/numbers/churn-rate.ts'
import type { ByModel } from '../../core/vocabulary/words.ts'
import { $churnCase, setChurnCase } from '../../state/churn-case.ts'
import { $typed, keepTyped } from '../../state/typed.ts'
import { Choices } from '../kit/Choices.tsx'
import { useStore } from '../use-store.ts'
import { AmountField } from './AmountField.tsx'
import { ChurnOutcome } from './ChurnOutcome.tsx'
import { converted } from './ChurnRateAmount.tsx'
import type { CalculatorWords, LaterWords } from './calculator-words.ts'
import { Entered } from './Entered.tsx'
import type { Shown } from './shown.ts'

interface Props {
  readonly words: CalculatorWords
  readonly said: LaterWords
  readonly shown: Shown
  readonly businessModel: string
}

type Typed = keyof LaterWords['churn']['fields']

const needed: readonly Typed[] = ['customers', 'monthlyRevenue', 'churnNow', 'churnThen', 'newCustomers']

const nameOf = (field: ChurnField) => `churnCase.${field}`

export function ChurnPart({ words, said, shown, businessModel }: Props) {
  const inputs = useStore($churnCase)
  const typed = useStore($typed)
  const { churn: ui } = said
  const isGrowing = businessModel === 'usage-based'
  const optional: readonly Typed[] = ['grossMargin', 'cost', ...(isGrowing ? (['growth'] as const) : [])]
  const answer = churnAnswer(inputs, isGrowing)
  const months = String(inputs.months ?? 12)
  const set = (field: ChurnField, value: number | null, text = '') => {
    const { [field]: _before, ...others } = inputs
    setChurnCase(value === null ? others : { ...others, [field]: value })
    keepTyped(nameOf(field), text)
  }
  const labelOf = (field: Typed) => shown.say(ui.fields[field].label)
  const saidOf = (field: Typed, value: number) => {
    const { unit } = churnFields[field]
    if (unit === 'share') return shown.share(value)
    return unit === 'yen' ? shown.money(value) : shown.count(value)
  }
  const field = (id: Typed) => {
    const { unit } = churnFields[id]
    const asked: { readonly label: ByModel<string>; readonly hint?: string } = ui.fields[id]
    const isRate = id === 'churnNow' || id === 'churnThen'
    return (
      <AmountField
        key={id}
        name={nameOf(id)}
        label={labelOf(id)}
        hint={asked.hint}
        unit={
          unit === 'yen' ? words.units.yen : unit === 'share' ? words.units.share : shown.say(words.units.customers)
        }
        bounds={churnFields[id]}
        value={inputs[id] ?? null}
        typed={typed}
        said={isRate ? (rate) => converted(yearlyRate(rate), words, shown) : undefined}
        words={words}
        shown={shown}
        onRead={(value, text) => set(id, value, text)}
      />
    )
  }
  const entered = [...needed, ...optional].flatMap((id) => {
    const value = inputs[id]
    return value === undefined ? [] : [{ label: labelOf(id), value: saidOf(id, value) }]
  })
  return (
    <>
      {businessModel === 'repeat-purchase' && <p class="quiet">{ui.repeat}</p>}
      <div class="calculator__sheet">
        <div class="calculator__inputs">
          <fieldset class="calculator__group">
            <legend>{ui.needed}</legend>
            {needed.map(field)}
          </fieldset>
          <fieldset class="calculator__group">
            <legend>{words.economics.optional}</legend>
            {optional.map(field)}
          </fieldset>
          <fieldset class="calculator__group">
            <legend>{ui.months}</legend>
            <Choices
              kind="radio"
              name="months"
              columns="words"
              choices={Object.entries(ui.spans).map(([value, label]) => ({ value, label }))}
              chosen={[months]}
              onChoose={(chosen) => set('months', Number(chosen))}
            />
          </fieldset>
        </div>
        <div class="calculator__outcome">
          <Entered title={words.entered} rows={entered} />
          <ChurnOutcome
            answer={answer}
            missing={missingInputs(inputs).map((id) => ({ name: nameOf(id), label: labelOf(id as Typed) }))}
            span={Object.entries(ui.spans).find(([count]) => count === months)?.[1] ?? ''}
            words={words}
            said={said}
            shown={shown}
          />
        </div>
      </div>
    </>
  )
}
