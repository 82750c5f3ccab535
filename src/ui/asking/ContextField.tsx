/** One fact about the company: a single choice, or a list. */
import type { ContextField as Field } from '../../core/vocabulary/model.ts'
import type { ContextFieldWords } from '../../core/vocabulary/words.ts'
import { Choices } from '../kit/Choices.tsx'
import './context-field.css'

interface Props {
  readonly field: Field
  readonly said: ContextFieldWords
  readonly given: string | readonly string[] | undefined
  readonly onGive: (given: string | readonly string[] | null) => void
  /** Said beside the field where a choice is missing. */
  readonly mistake?: string | undefined
  /** A menu instead of rows, for choices that matter less, and what it says while nothing is chosen. */
  readonly noChoice?: string | undefined
}

export function ContextField({ field, said, given, onGive, mistake, noChoice }: Props) {
  if (noChoice !== undefined && field.kind === 'single') {
    return (
      <div class="page-form__group">
        <label for={field.id}>
          <strong>{said.label}</strong>
        </label>
        {said.hint !== undefined && (
          <p class="quiet" id={`${field.id}-hint`}>
            {said.hint}
          </p>
        )}
        <select
          aria-describedby={said.hint === undefined ? undefined : `${field.id}-hint`}
          class="menu"
          id={field.id}
          value={typeof given === 'string' ? given : ''}
          onChange={(event) => onGive(event.currentTarget.value === '' ? null : event.currentTarget.value)}
        >
          <option value="">{noChoice}</option>
          {field.options.map((option) => (
            <option key={option} value={option}>
              {said.options[option]}
            </option>
          ))}
        </select>
      </div>
    )
  }
  const chosen = typeof given === 'string' ? [given] : (given ?? [])
  return (
    <fieldset class="page-form__group" aria-describedby={`${field.id}-hint ${field.id}-mistake`}>
      <legend class="page-form__legend">
        <strong>{said.label}</strong>
      </legend>
      {said.hint !== undefined && (
        <p class="quiet" id={`${field.id}-hint`}>
          {said.hint}
        </p>
      )}
      {mistake !== undefined && (
        <p class="mistake" id={`${field.id}-mistake`}>
          {mistake}
        </p>
      )}
      <Choices
        kind={field.kind === 'single' ? 'radio' : 'checkbox'}
        name={field.id}
        choices={field.options.map((value) => ({ value, label: said.options[value] ?? value }))}
        chosen={chosen}
        isInvalid={mistake !== undefined}
        {...(field.kind === 'list' ? { columns: 'phrases' } : {})}
        onChoose={(value, isChosen) =>
          onGive(field.kind === 'single' ? value : listWith(field, chosen, value, isChosen))
        }
      />
    </fieldset>
  )
}

/** Ticking 「なし」 unticks the others, and the other way round. */
function listWith(field: Field, chosen: readonly string[], value: string, isChosen: boolean): readonly string[] {
  const none = 'none'
  if (!isChosen) return chosen.filter((one) => one !== value)
  if (value === none) return [none]
  return field.options.filter((option) => option === value || (option !== none && chosen.includes(option)))
}
