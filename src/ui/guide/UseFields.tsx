/** How does it behave in the page, and what is measured? */
import { isNumberTo, mostOf } from '../../core/embedding/attributes.ts'
import { fill } from '../../core/text/fill.ts'
import type { EmbedChoices } from '../../core/vocabulary/snippet.ts'
import { choose } from '../../state/snippet.ts'
import { Choices } from '../kit/Choices.tsx'
import { Field } from '../kit/Field.tsx'
import type { BuilderWords } from './guide-words.ts'
import { RadioGroup } from './RadioGroup.tsx'

interface Props {
  readonly choices: EmbedChoices
  readonly words: BuilderWords
}

export function UseFields({ choices, words }: Props) {
  const offset = choices['scroll-offset']
  const most = mostOf['scroll-offset']
  return (
    <>
      <Field
        label={words.scrollOffset}
        hint={words.scrollOffsetHint}
        value={offset}
        onType={(value) => choose({ 'scroll-offset': value })}
        mistake={isNumberTo(most, offset) ? '' : fill(words.wrongNumber, { most })}
        keys="numeric"
        isShort
      />
      <RadioGroup
        name="datalayer"
        legend={words.datalayer}
        hint={words.datalayerHint}
        choices={[
          { value: 'off', label: words.nothing },
          { value: 'all', label: words.all },
          { value: 'consent', label: words.consent },
        ]}
        chosen={choices.datalayer}
      />
      <RadioGroup
        name="utm"
        legend={words.utm}
        hint={words.utmHint}
        choices={[
          { value: 'on', label: words.take },
          { value: 'off', label: words.leave },
        ]}
        chosen={choices.utm}
      />
      <Choices
        kind="checkbox"
        name="test"
        choices={[{ value: 'on', label: words.test, hint: words.testHint }]}
        chosen={[choices.test]}
        onChoose={(_, isChosen) => choose({ test: isChosen ? 'on' : 'off' })}
      />
    </>
  )
}
