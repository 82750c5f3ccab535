/** Which colours, corners, spaces and letters does it have? */
import { isColour, isNumberTo, mostOf } from '../../core/embedding/attributes.ts'
import { fill } from '../../core/text/fill.ts'
import type { EmbedChoices } from '../../core/vocabulary/snippet.ts'
import { choose } from '../../state/snippet.ts'
import { Field } from '../kit/Field.tsx'
import type { BuilderWords } from './guide-words.ts'
import { RadioGroup } from './RadioGroup.tsx'
import { type ColourName, colourNames, shownColours } from './shown-colours.ts'

interface Props {
  readonly choices: EmbedChoices
  readonly words: BuilderWords
}

export function LookFields({ choices, words }: Props) {
  const shown = shownColours(choices)
  const said = (name: ColourName) =>
    shown[name].repairs.map(({ scheme, given, shown: colour }) => {
      const sentence = words.repaired[name === 'bg' ? 'ground' : name === 'border' ? 'line' : 'text']
      const before = choices.scheme === 'auto' ? words.inScheme[scheme] : ''
      return before + fill(sentence, { given, shown: colour })
    })
  return (
    <>
      <fieldset class="builder__colours" aria-describedby="colours-hint">
        <legend>{words.colours}</legend>
        <p class="quiet" id="colours-hint">
          {words.coloursHint}
        </p>
        {colourNames.map((name) => {
          const value = choices[name]
          const part = words.parts[name]
          return (
            <Field
              key={name}
              label={part}
              value={value}
              onType={(typed) => choose({ [name]: typed })}
              mistake={value.trim() === '' || isColour(value) ? '' : words.wrongColour}
              outcome={said(name)}
            >
              <input
                class="field__colour"
                type="color"
                aria-label={fill(words.pick, { part })}
                value={shown[name].colour}
                onInput={(event) => choose({ [name]: event.currentTarget.value })}
              />
            </Field>
          )
        })}
      </fieldset>
      <Field
        label={words.radius}
        hint={words.radiusHint}
        value={choices.radius}
        onType={(radius) => choose({ radius })}
        mistake={isNumberTo(mostOf.radius, choices.radius) ? '' : fill(words.wrongNumber, { most: mostOf.radius })}
        keys="numeric"
        isShort
      />
      <RadioGroup
        name="density"
        legend={words.density}
        choices={[
          { value: 'comfortable', label: words.comfortable },
          { value: 'compact', label: words.compact },
        ]}
        chosen={choices.density}
      />
      <RadioGroup
        name="font"
        legend={words.font}
        choices={[
          { value: 'system', label: words.system },
          { value: 'serif', label: words.serif },
          { value: 'host', label: words.host },
        ]}
        chosen={choices.font}
      />
      <RadioGroup
        name="scheme"
        legend={words.scheme}
        choices={[
          { value: 'light', label: words.light },
          { value: 'dark', label: words.dark },
          { value: 'auto', label: words.auto },
        ]}
        chosen={choices.scheme}
      />
    </>
  )
}
