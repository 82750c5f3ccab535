/** The fields of the lead step, each with what is wrong in it. */
import { mostCharacters } from '../../core/lead/field-problems.ts'
import type { LeadField, LeadFieldId, LeadFields as Typed } from '../../core/vocabulary/lead.ts'
import type { Mistake } from '../kit/ErrorSummary.tsx'
import type { LeadWords } from './lead-words.ts'

interface Props {
  readonly ui: LeadWords['ui']
  readonly fields: readonly LeadField[]
  readonly typed: Typed
  readonly said: readonly Mistake[]
  readonly onType: (id: LeadFieldId, text: string) => void
  readonly trap: string
  readonly onTrap: (text: string) => void
}

/** What browsers fill in by themselves, and which keys a telephone shows. */
const kinds = {
  email: { type: 'email', autocomplete: 'email', inputMode: 'email' },
  company: { type: 'text', autocomplete: 'organization', inputMode: 'text' },
  name: { type: 'text', autocomplete: 'name', inputMode: 'text' },
  role: { type: 'text', autocomplete: 'organization-title', inputMode: 'text' },
  phone: { type: 'tel', autocomplete: 'tel', inputMode: 'tel' },
} as const satisfies Readonly<Record<LeadFieldId, object>>

export function LeadFields({ ui, fields, typed, said, onType, trap, onTrap }: Props) {
  return (
    <div class="lead__fields">
      {fields.map(({ id, isRequired }) => {
        const input = `lead-${id}`
        const mistake = said.find((one) => one.input === input)?.message
        return (
          <div class="lead__field" data-field="" key={id}>
            <label for={input}>
              <strong>{ui.fields[id].label}</strong>
              <span class="quiet">{isRequired ? ui.required : ui.optional}</span>
            </label>
            {mistake !== undefined && (
              <p class="mistake" id={`${input}-mistake`}>
                {mistake}
              </p>
            )}
            <input
              class="lead__input"
              id={input}
              name={id}
              {...kinds[id]}
              autocapitalize={id === 'email' ? 'off' : undefined}
              spellcheck={false}
              value={typed[id] ?? ''}
              // Room to be told that it is too long, instead of being cut without a word.
              maxLength={mostCharacters[id] * 3}
              aria-required={isRequired}
              aria-invalid={mistake === undefined ? undefined : true}
              aria-describedby={mistake === undefined ? undefined : `${input}-mistake`}
              onInput={(event) => onType(id, event.currentTarget.value)}
            />
          </div>
        )
      })}
      {/* Only machines fill this in. Its name means nothing, so that no browser does. */}
      <div class="lead__trap" aria-hidden="true">
        <label for="lead-q7">{ui.trap}</label>
        <input
          id="lead-q7"
          name="q7"
          type="text"
          tabIndex={-1}
          autocomplete="off"
          value={trap}
          onInput={(event) => onTrap(event.currentTarget.value)}
        />
      </div>
    </div>
  )
}
