/** A line of text to fill in, with its name, a hint, and what is wrong with it unless one is typing. */
import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import './field.css'

interface Props {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly onType: (value: string) => void
  /** What to say if it cannot be used; empty while it can. */
  readonly mistake: string
  /** The keys that a telephone offers; absent: all of them. */
  readonly keys?: 'numeric' | 'decimal'
  /** Room for a number, not for a sentence. */
  readonly isShort?: boolean
  /** Beside the input. */
  readonly children?: ComponentChildren
  /** What becomes of what was typed. */
  readonly outcome?: readonly string[]
}

export function Field({ label, hint, value, onType, mistake, keys, isShort, children, outcome = [] }: Props) {
  const id = useId()
  // Nobody is wrong in the middle of a word.
  const [isTyping, setTyping] = useState(false)
  const isWrong = !isTyping && mistake !== ''
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class="field__row">
        <input
          class="field__input"
          type="text"
          id={id}
          value={value}
          inputMode={keys}
          data-short={isShort === true || children !== undefined ? '' : undefined}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-invalid={isWrong ? true : undefined}
          aria-describedby={`${hint === undefined ? '' : `${id}-hint `}${id}-said`}
          onInput={(event) => {
            setTyping(true)
            onType(event.currentTarget.value)
          }}
          onBlur={() => setTyping(false)}
        />
        {children}
      </div>
      <div class="field__said" id={`${id}-said`} role="status">
        {isWrong && <p class="field__mistake">{mistake}</p>}
        {outcome.map((sentence) => (
          <p class="field__outcome" key={sentence}>
            {sentence}
          </p>
        ))}
      </div>
    </div>
  )
}
