/** An assumption that is tried out: a slider, and the same amount to type. */
import { fill } from '../../core/text/fill.ts'
import { EconomicsAmount, type EconomicsEntry } from './EconomicsAmount.tsx'
import { amountName, setAmount, type TypedAmount } from './economics-entry.ts'

interface Props {
  readonly entry: EconomicsEntry
  readonly field: TypedAmount
  readonly from: number
  readonly to: number
  readonly step: number
  /** How the slider's place is said. */
  readonly say: (value: number) => string
  readonly most?: { readonly value: number; readonly message: string } | undefined
}

export function EffectAmount({ entry, field, from, to, step, say, most }: Props) {
  const { economics, words, shown } = entry
  const value = economics[field] ?? from
  const label = shown.say(words.economics.fields[field].label)
  return (
    <EconomicsAmount entry={entry} field={field} most={most}>
      <input
        class="calculator__slider"
        type="range"
        name={amountName(field)}
        min={from}
        max={to}
        step={step}
        value={value}
        aria-label={fill(words.slider, { label })}
        aria-valuetext={say(value)}
        onInput={(event) => setAmount(field, event.currentTarget.valueAsNumber)}
      />
    </EconomicsAmount>
  )
}
