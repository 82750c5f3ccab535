/** One amount of the economics, typed. */
import type { ComponentChildren } from 'preact'
import type { Economics } from '../../core/vocabulary/economics.ts'
import { AmountField } from './AmountField.tsx'
import type { CalculatorWords } from './calculator-words.ts'
import { amountName, boundsOfAmount, setAmount, type TypedAmount, unitOfAmount } from './economics-entry.ts'
import type { Shown } from './shown.ts'

/** What every field of the economics needs. */
export interface EconomicsEntry {
  readonly economics: Economics
  readonly typed: Readonly<Record<string, string>>
  readonly words: CalculatorWords
  readonly shown: Shown
}

interface Props {
  readonly entry: EconomicsEntry
  readonly field: TypedAmount
  /** More than this there cannot be, and why. */
  readonly most?: { readonly value: number; readonly message: string } | undefined
  readonly children?: ComponentChildren
}

export function EconomicsAmount({ entry, field, most, children }: Props) {
  const { economics, typed, words, shown } = entry
  const { label, hint }: { label: Parameters<Shown['say']>[0]; hint?: string } = words.economics.fields[field]
  return (
    <AmountField
      name={amountName(field)}
      label={shown.say(label)}
      hint={hint}
      unit={unitOfAmount(field, words, shown)}
      bounds={{ ...boundsOfAmount(field), ...(most === undefined ? {} : { most: most.value }) }}
      tooMuch={most?.message}
      value={economics[field] ?? null}
      typed={typed}
      words={words}
      shown={shown}
      onRead={(value, text) => setAmount(field, value, text)}
    >
      {children}
    </AmountField>
  )
}
