/** What is shown, and how it is opened? */

import { fill } from '../../core/text/fill.ts'
import type { EmbedChoices } from '../../core/vocabulary/snippet.ts'
import { choose } from '../../state/snippet.ts'
import { Field } from '../kit/Field.tsx'
import type { BuilderWords, PublishedSite } from './guide-words.ts'
import { RadioGroup } from './RadioGroup.tsx'

interface Props {
  readonly choices: EmbedChoices
  readonly words: BuilderWords
  readonly languages: PublishedSite['languages']
}

export function ContentFields({ choices, words, languages }: Props) {
  return (
    <>
      <RadioGroup
        name="lang"
        legend={words.language}
        choices={languages.map(({ id, name }) => ({ value: id, label: name }))}
        chosen={choices.lang}
      />
      <RadioGroup
        name="track"
        legend={words.track}
        choices={[
          { value: 'quick', label: words.quick },
          { value: 'full', label: words.full },
        ]}
        chosen={choices.track}
      />
      <RadioGroup
        name="mode"
        legend={words.mode}
        choices={[
          { value: 'inline', label: words.inline },
          { value: 'popup', label: words.popup },
        ]}
        chosen={choices.mode}
      />
      {choices.mode === 'popup' && (
        <Field
          label={words.label}
          hint={fill(words.labelHint, { label: languages.find(({ id }) => id === choices.lang)?.label ?? '' })}
          value={choices.label}
          onType={(label) => choose({ label })}
          mistake=""
        />
      )}
    </>
  )
}
