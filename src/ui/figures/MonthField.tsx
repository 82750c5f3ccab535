/** A month to type in any way people write months. */
import { readMonth } from '../../core/text/read-month.ts'
import { Field } from '../kit/Field.tsx'
import { useTyped } from '../kit/use-typed.ts'

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
  const [shown, type] = useTyped(kept, value, (text) => readMonth(text) ?? '')
  return (
    <Field
      label={label}
      hint={hint}
      isShort
      value={shown}
      mistake={readMonth(shown) === null ? mistake : ''}
      onType={(next) => {
        type(next)
        const month = readMonth(next)
        onRead(month ?? '', month === null ? next : '')
      }}
    />
  )
}
