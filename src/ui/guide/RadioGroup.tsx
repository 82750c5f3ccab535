/** One of a few, under a question. */
import type { EmbedChoices } from '../../core/vocabulary/snippet.ts'
import { choose } from '../../state/snippet.ts'
import { type Choice, Choices } from '../kit/Choices.tsx'

interface Props {
  readonly name: keyof EmbedChoices
  readonly legend: string
  readonly hint?: string
  readonly choices: readonly Choice[]
  readonly chosen: string
}

export function RadioGroup({ name, legend, hint, choices, chosen }: Props) {
  return (
    <fieldset class="builder__radios" aria-describedby={hint === undefined ? undefined : `${name}-hint`}>
      <legend>{legend}</legend>
      {hint !== undefined && (
        <p class="quiet" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <Choices
        kind="radio"
        name={name}
        choices={choices}
        chosen={[chosen]}
        columns="phrases"
        onChoose={(value) => choose({ [name]: value })}
      />
    </fieldset>
  )
}
