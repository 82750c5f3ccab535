/** The two pages before the questions and the one after them: what is asked about the company, unscored. */
import { useState } from 'preact/hooks'
import { fill } from '../../core/text/fill.ts'
import type { Context } from '../../core/vocabulary/answer.ts'
import type { Model } from '../../core/vocabulary/model.ts'
import { Choices } from '../kit/Choices.tsx'
import type { Mistake } from '../kit/ErrorSummary.tsx'
import { ContextField } from './ContextField.tsx'
import type { DiagnosisWords } from './diagnosis-words.ts'
import { PageForm } from './PageForm.tsx'

interface Props {
  readonly model: Model
  readonly words: DiagnosisWords
  readonly context: Context
  readonly onContext: (field: string, given: string | readonly string[] | null) => void
  readonly onBack: () => void
  readonly onNext: () => void
  readonly onMistake: () => void
}

interface CompanyProps extends Props {
  /** `null` until it was chosen: nothing is preselected. */
  readonly businessModel: string | null
  readonly onBusinessModel: (id: string) => void
}

export function CompanyPage({ businessModel, onBusinessModel, ...props }: CompanyProps) {
  const { model, words, context, onContext, onBack, onNext, onMistake } = props
  const { ui } = words
  const [isChecked, setChecked] = useState(false)
  const missing =
    businessModel === null ? fill(ui.question.forgotContext, { label: ui.company.businessModel }) : undefined
  const { missingFields, mistakes } = missingIn(['stage'], props)
  const all: readonly Mistake[] =
    missing === undefined ? mistakes : [{ input: 'business-model-0', message: missing }, ...mistakes]
  const stage = model.context.find(({ id }) => id === 'stage')
  return (
    <PageForm
      ui={ui}
      mistakes={isChecked ? all : []}
      onBack={onBack}
      onNext={() => {
        setChecked(true)
        if (all.length === 0) onNext()
        else onMistake()
      }}
    >
      <h1 tabIndex={-1}>{ui.company.heading}</h1>
      <fieldset class="page-form__group">
        <legend class="page-form__legend">
          <strong>{ui.company.businessModel}</strong>
        </legend>
        <p class="quiet">{ui.company.businessModelHint}</p>
        {isChecked && missing !== undefined && <p class="mistake">{missing}</p>}
        <Choices
          kind="radio"
          name="business-model"
          choices={model.businessModels.map(({ id }) => {
            const said = words.businessModels[id]
            return {
              value: id,
              label: said?.name ?? id,
              hint: `${said?.choose ?? ''}\n${fill(ui.company.examples, { examples: said?.examples ?? '' })}`,
            }
          })}
          chosen={businessModel === null ? [] : [businessModel]}
          onChoose={onBusinessModel}
          isInvalid={isChecked && missing !== undefined}
        />
      </fieldset>
      {businessModel !== null && <p class="note">{words.businessModels[businessModel]?.welcome}</p>}
      {stage !== undefined && (
        <ContextField
          field={stage}
          said={words.context['stage'] ?? { label: '', options: {} }}
          given={context['stage']}
          onGive={(given) => onContext('stage', given)}
          mistake={isChecked ? missingFields['stage'] : undefined}
        />
      )}
    </PageForm>
  )
}

export function YouPage(props: Props) {
  const { model, words, context, onContext, onBack, onNext, onMistake } = props
  const { ui } = words
  const [isChecked, setChecked] = useState(false)
  const fields = ['role', 'contactChannels']
  const { missingFields, mistakes } = missingIn(fields, props)
  return (
    <PageForm
      ui={ui}
      mistakes={isChecked ? mistakes : []}
      onBack={onBack}
      onNext={() => {
        setChecked(true)
        if (mistakes.length === 0) onNext()
        else onMistake()
      }}
    >
      <h1 tabIndex={-1}>{ui.you.heading}</h1>
      <p>{ui.you.text}</p>
      {model.context
        .filter(({ id }) => fields.includes(id))
        .map((field) => (
          <ContextField
            key={field.id}
            field={field}
            said={words.context[field.id] ?? { label: '', options: {} }}
            given={context[field.id]}
            onGive={(given) => onContext(field.id, given)}
            mistake={isChecked ? missingFields[field.id] : undefined}
          />
        ))}
    </PageForm>
  )
}

export function MorePage({ model, words, context, onContext, onBack, onNext }: Props) {
  const { ui } = words
  return (
    <PageForm ui={ui} mistakes={[]} onBack={onBack} onNext={onNext}>
      <h1 tabIndex={-1}>{ui.more.heading}</h1>
      <p>{ui.more.text}</p>
      {model.context
        .filter(({ asked }) => asked === 'after')
        .map((field) => (
          <ContextField
            key={field.id}
            field={field}
            said={words.context[field.id] ?? { label: '', options: {} }}
            given={context[field.id]}
            onGive={(given) => onContext(field.id, given)}
            isMenu
            noChoice={ui.review.none}
          />
        ))}
    </PageForm>
  )
}

function missingIn(fields: readonly string[], { words, context }: Props) {
  const missingFields: Record<string, string> = {}
  const mistakes: Mistake[] = []
  for (const field of fields) {
    const given = context[field]
    if (given !== undefined && given.length > 0) continue
    const message = fill(words.ui.question.forgotContext, { label: words.context[field]?.label ?? field })
    missingFields[field] = message
    mistakes.push({ input: `${field}-0`, message })
  }
  return { missingFields, mistakes }
}
