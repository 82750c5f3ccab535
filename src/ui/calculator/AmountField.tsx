/** One amount to type, under a name that other places can lead to; what cannot be read stays there. */
import type { ComponentChildren } from 'preact'
import type { FieldBounds, TypedProblem } from '../../core/numbers/read-typed.ts'
import { fill } from '../../core/text/fill.ts'
import { NumberField } from '../kit/NumberField.tsx'
import type { CalculatorWords } from './calculator-words.ts'
import { fieldId } from './go-to-field.ts'
import type { Shown } from './shown.ts'

export interface AmountFieldProps {
  /** `economics.customers` */
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  readonly unit: string
  readonly bounds: FieldBounds
  readonly value: number | null
  readonly typed: Readonly<Record<string, string>>
  /** What becomes of the value; money is said in words by itself. */
  readonly said?: ((value: number) => string) | undefined
  /** Said where more is typed than there can be. */
  readonly tooMuch?: string | undefined
  readonly words: CalculatorWords
  readonly shown: Shown
  readonly onRead: (value: number | null, typed: string) => void
  readonly children?: ComponentChildren
}

export function AmountField(props: AmountFieldProps) {
  const { name, label, hint, unit, bounds, value, typed, said, words, shown, children } = props
  const isMoney = bounds.unit === 'yen'
  return (
    <div class="calculator__field" data-field="" id={fieldId(name)}>
      <NumberField
        label={label}
        {...(hint === undefined ? {} : { hint })}
        unit={unit}
        bounds={bounds}
        value={value}
        typed={typed[name] ?? ''}
        say={said ?? ((read) => (isMoney ? fill(words.readAs, { money: shown.money(read) }) : ''))}
        mistakeFor={(problem) => mistakeFor(problem, props)}
        onRead={props.onRead}
      />
      {children}
    </div>
  )
}

function mistakeFor(problem: TypedProblem, { bounds, tooMuch, words, shown }: AmountFieldProps): string {
  const { mistakes } = words
  const inUnit = (value: number) => {
    if (bounds.unit === 'share') return shown.share(value)
    return bounds.unit === 'yen' ? shown.money(value) : shown.number(value)
  }
  if (problem === 'below') {
    return bounds.isAbove === true ? mistakes.positive : fill(mistakes.below, { least: inUnit(bounds.least ?? 0) })
  }
  if (problem === 'above') return tooMuch ?? fill(mistakes.above, { most: inUnit(bounds.most ?? 0) })
  return mistakes[problem]
}
