/** A few choices as whole-width rows with native inputs. */
import './choices.css'

export interface Choice {
  readonly value: string
  readonly label: string
  readonly hint?: string
  /** Set apart from the choices above it: 「わからない」 is no step of the scale. */
  readonly isApart?: boolean
}

interface Props {
  readonly kind: 'radio' | 'checkbox'
  readonly name: string
  readonly choices: readonly Choice[]
  readonly chosen: readonly string[]
  readonly onChoose: (value: string, isChosen: boolean) => void
  /** Side by side where there is room: columns for a few words, or for a phrase. */
  readonly columns?: 'words' | 'phrases'
  readonly isInvalid?: boolean
}

/** To be put inside a fieldset, whose legend is the question. The first input has the id `<name>-0`. */
export function Choices({ kind, name, choices, chosen, onChoose, columns, isInvalid }: Props) {
  return (
    <div class="choices" data-columns={columns}>
      {choices.map(({ value, label, hint, isApart }, place) => (
        <label class="choices__row" key={value} data-apart={isApart === true ? '' : undefined}>
          <input
            class="choices__input"
            type={kind}
            id={`${name}-${place}`}
            name={name}
            value={value}
            checked={chosen.includes(value)}
            aria-invalid={isInvalid === true ? true : undefined}
            onChange={(event) => onChoose(value, event.currentTarget.checked)}
          />
          <span class="choices__text">
            <span class="choices__label">{label}</span>
            {hint !== undefined && <span class="choices__hint">{hint}</span>}
          </span>
        </label>
      ))}
    </div>
  )
}
