/** Makes the code to paste: what is chosen, how it looks, and the code in the form that the page can take. */
import { useState } from 'preact/hooks'
import { ignoredBy } from '../../core/embedding/snippet.ts'
import { fill } from '../../core/text/fill.ts'
import type { ChoiceName } from '../../core/vocabulary/snippet.ts'
import { addressAt } from '../../state/snippet.ts'
import { Choices } from '../kit/Choices.tsx'
import { CodeBox } from './CodeBox.tsx'
import { ContentFields } from './ContentFields.tsx'
import type { BuilderWords, CodeWords, PublishedSite } from './guide-words.ts'
import { LookFields } from './LookFields.tsx'
import { Preview } from './Preview.tsx'
import { UseFields } from './UseFields.tsx'
import { useSnippet } from './use-snippet.ts'
import './builder.css'

interface Props {
  readonly language: string
  readonly site: PublishedSite
  readonly words: BuilderWords
  readonly code: CodeWords
}

const forms = ['element', 'data', 'frame', 'link'] as const

export function SnippetBuilder({ language, site, words, code }: Props) {
  const [form, setForm] = useState<(typeof forms)[number]>('element')
  const { choices, address, codeFor } = useSnippet(language, site)
  const ignored = ignoredBy(form, choices)
  const start = site.languages.find(({ id }) => id === choices.lang)?.start ?? ''
  return (
    <div class="builder">
      <div class="builder__parts">
        <div class="builder__choices">
          <section class="builder__group" aria-labelledby="basics">
            <h3 id="basics">{words.basics}</h3>
            <ContentFields choices={choices} words={words} languages={site.languages} />
          </section>
          <details>
            <summary>{words.look}</summary>
            <div class="builder__group">
              <LookFields choices={choices} words={words} />
            </div>
          </details>
          <details>
            <summary>{words.use}</summary>
            <div class="builder__group">
              <UseFields choices={choices} words={words} />
            </div>
          </details>
        </div>
        <section class="builder__preview" aria-labelledby="preview">
          <h3 id="preview">{words.preview}</h3>
          <p class="quiet">{words.previewText}</p>
          <Preview
            choices={choices}
            diagnosis={`${addressAt('', site.address)}${choices.lang}/diagnosis/?track=${choices.track}`}
            start={start}
          />
        </section>
        <section class="builder__code" aria-labelledby="code">
          <h3 id="code">{words.output}</h3>
          <fieldset class="builder__radios builder__forms">
            <legend>{words.form}</legend>
            <Choices
              kind="radio"
              name="form"
              choices={forms.map((value) => ({ value, ...words.forms[value] }))}
              chosen={[form]}
              columns="phrases"
              onChoose={(value) => setForm(forms.find((one) => one === value) ?? 'element')}
            />
            <div class="builder__ignored" role="status">
              {ignored.length > 0 && (
                <p class="note">
                  {fill(words.ignored, { names: ignored.map((name) => nameOf(name, words)).join(words.comma) })}
                </p>
              )}
            </div>
          </fieldset>
          <CodeBox code={codeFor(form)} words={code} name={words.forms[form].label} />
          {address !== site.address && (
            <p class="quiet">{fill(words.elsewhere, { published: site.address, here: address })}</p>
          )}
        </section>
      </div>
    </div>
  )
}

/** What a choice is called above. */
function nameOf(name: ChoiceName, words: BuilderWords): string {
  switch (name) {
    case 'lang':
      return words.language
    case 'track':
      return words.track
    case 'mode':
      return words.mode
    case 'label':
      return words.label
    case 'radius':
      return words.radius
    case 'density':
      return words.density
    case 'font':
      return words.font
    case 'scheme':
      return words.scheme
    case 'scroll-offset':
      return words.scrollOffset
    case 'datalayer':
      return words.datalayer
    case 'utm':
      return words.utm
    case 'test':
      return words.test
    default:
      return words.parts[name]
  }
}
