/** A month to type in any way people write months. */
import { useState } from 'preact/hooks'
import { readMonth } from '../../core/text/read-month.ts'
import { Field } from '../kit/Field.tsx'

interface Props {
  readonly label: string
  readonly hint: string
  /** `YYYY-MM`; empty for none. */
  readonly value: string
  /** What was typed before and could not be read. */
  readonly typed: string
  readonly mistake: string
  readonly onRead: (month: string, typed: string) => void
}

export function MonthField({ label, hint, value, typed, mistake, onRead }: Props) {
  const kept = value === '' ? typed : value
  const [text, setText] = useState(kept)
  const shown = (readMonth(text) ?? '') === value ? text : kept
  return (
    <Field
      label={label}
      hint={hint}
      isShort
      value={shown}
      mistake={readMonth(shown) === null ? mistake : ''}
      onType={(next) => {
        setText(next)
        const month = readMonth(next)
        onRead(month ?? '', month === null ? next : '')
      }}
    />
  )
}
