/** A number to type in any way people write numbers, how it was read, and what is wrong with it. */
import { type FieldBounds, readTyped, type TypedProblem, typedText } from '../../core/numbers/read-typed.ts'
import { Field } from './Field.tsx'
import { useTyped } from './use-typed.ts'
import './number-field.css'

interface Props {
  readonly label: string
  readonly hint?: string
  /** Behind the input, such as 「円」. */
  readonly unit: string
  readonly bounds: FieldBounds
  /** What is kept; `null` for nothing. */
  readonly value: number | null
  /** What was typed before and could not be read. */
  readonly typed: string
  /** How a value is said, such as 「1,200万円と読みました」; empty for nothing to say. */
  readonly say: (value: number) => string
  readonly mistakeFor: (problem: TypedProblem) => string
  /** `typed`: the text to keep beside, where it gives no value; empty where it does. */
  readonly onRead: (value: number | null, typed: string) => void
}

export function NumberField({ label, hint, unit, bounds, value, typed, say, mistakeFor, onRead }: Props) {
  const kept = value === null ? typed : typedText(value, bounds.unit)
  const [shown, type] = useTyped(kept, value, (text) => meantBy(text, bounds))
  const read = readTyped(shown, bounds)
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      value={shown}
      {...(bounds.unit === 'yen' ? {} : { keys: 'decimal' as const })}
      mistake={read.kind === 'problem' ? mistakeFor(read.problem) : ''}
      outcome={read.kind === 'value' && say(read.value) !== '' ? [say(read.value)] : []}
      onType={(next) => {
        type(next)
        const value = meantBy(next, bounds)
        onRead(value, value === null ? next.trim() : '')
      }}
    >
      <span class="number-field__unit">{unit}</span>
    </Field>
  )
}

function meantBy(text: string, bounds: FieldBounds): number | null {
  const read = readTyped(text, bounds)
  return read.kind === 'value' ? read.value : null
}
