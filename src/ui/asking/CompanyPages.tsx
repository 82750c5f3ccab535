/** The two pages before the questions and the one after them: what is asked about the company, unscored. */
import { fill } from '../../core/text/fill.ts'
import type { Context } from '../../core/vocabulary/answer.ts'
import type { ContextField as Field, Questionnaire } from '../../core/vocabulary/model.ts'
import { Choices } from '../kit/Choices.tsx'
import type { Mistake, Show } from '../kit/ErrorSummary.tsx'
import { ContextField } from './ContextField.tsx'
import type { DiagnosisWords } from './diagnosis-words.ts'
import { PageForm } from './PageForm.tsx'

interface Props {
  readonly questionnaire: Questionnaire
  readonly words: DiagnosisWords
  readonly context: Context
  readonly onContext: (field: string, given: string | readonly string[] | null) => void
  readonly onBack: () => void
  readonly onNext: () => void
  readonly onMistake: () => void
  readonly show?: Show | undefined
}

interface CompanyProps extends Props {
  /** `null` until it was chosen: nothing is preselected. */
  readonly businessModel: string | null
  readonly onBusinessModel: (id: string) => void
}

/** The field that stands beside the business model, because it too decides what is asked. */
const besideModel = 'stage'

const firstModel = 'business-model-0'

/** How the company earns, and how far it has come: together they decide the questions. */
export function CompanyPage({ businessModel, onBusinessModel, ...props }: CompanyProps) {
  const { questionnaire, words } = props
  const { ui } = words
  const fields = questionnaire.context.filter(({ id }) => id === besideModel)
  const forgotten = { input: firstModel, message: fill(ui.question.forgotContext, { label: ui.company.businessModel }) }
  const mistakes = [...(businessModel === null ? [forgotten] : []), ...missingIn(fields, props)]
  return (
    <PageForm {...props} ui={ui} mistakes={mistakes}>
      {(said) => {
        const mistake = said.find(({ input }) => input === firstModel)
        return (
          <>
            <h1 tabIndex={-1}>{ui.company.heading}</h1>
            <fieldset class="page-form__group" aria-describedby="business-model-hint business-model-mistake">
              <legend class="page-form__legend">
                <strong>{ui.company.businessModel}</strong>
              </legend>
              <p class="quiet" id="business-model-hint">
                {ui.company.businessModelHint}
              </p>
              {mistake !== undefined && (
                <p class="mistake" id="business-model-mistake">
                  {mistake.message}
                </p>
              )}
              <Choices
                kind="radio"
                name="business-model"
                choices={questionnaire.businessModels.map(({ id }) => {
                  const named = words.businessModels[id]
                  const examples = fill(ui.company.examples, { examples: named?.examples ?? '' })
                  return { value: id, label: named?.name ?? id, hint: `${named?.choose ?? ''}\n${examples}` }
                })}
                chosen={businessModel === null ? [] : [businessModel]}
                onChoose={onBusinessModel}
                isInvalid={mistake !== undefined}
              />
            </fieldset>
            {businessModel !== null && <p class="note">{words.businessModels[businessModel]?.welcome}</p>}
            <Fields fields={fields} said={said} {...props} />
          </>
        )
      }}
    </PageForm>
  )
}

/** Who is answering, and how customers reach the company. */
export function YouPage(props: Props) {
  const { ui } = props.words
  const fields = props.questionnaire.context.filter(({ id, asked }) => asked === 'before' && id !== besideModel)
  return (
    <PageForm {...props} ui={ui} mistakes={missingIn(fields, props)}>
      {(said) => (
        <>
          <h1 tabIndex={-1}>{ui.you.heading}</h1>
          <p>{ui.you.text}</p>
          <Fields fields={fields} said={said} {...props} />
        </>
      )}
    </PageForm>
  )
}

/** The rest of the context, all of it optional. */
export function MorePage(props: Props) {
  const { ui } = props.words
  const fields = props.questionnaire.context.filter(({ asked }) => asked === 'after')
  return (
    <PageForm {...props} ui={ui} mistakes={[]}>
      {(said) => (
        <>
          <h1 tabIndex={-1}>{ui.more.heading}</h1>
          <p>{ui.more.text}</p>
          <Fields fields={fields} said={said} {...props} noChoice={ui.review.none} />
        </>
      )}
    </PageForm>
  )
}

interface FieldsProps extends Props {
  readonly fields: readonly Field[]
  readonly said: readonly Mistake[]
  /** Menus instead of rows, and what they say while nothing is chosen. */
  readonly noChoice?: string
}

function Fields({ fields, said, words, context, onContext, noChoice }: FieldsProps) {
  return (
    <>
      {fields.map((field) => (
        <ContextField
          key={field.id}
          field={field}
          said={words.context[field.id] ?? { label: field.id, options: {} }}
          given={context[field.id]}
          onGive={(given) => onContext(field.id, given)}
          mistake={said.find(({ input }) => input === firstInput(field.id))?.message}
          noChoice={noChoice}
        />
      ))}
    </>
  )
}

function missingIn(fields: readonly Field[], { words, context }: Props): readonly Mistake[] {
  return fields.flatMap(({ id }) => {
    const given = context[id]
    if (given !== undefined && given.length > 0) return []
    const message = fill(words.ui.question.forgotContext, { label: words.context[id]?.label ?? id })
    return [{ input: firstInput(id), message }]
  })
}

function firstInput(field: string): string {
  return `${field}-0`
}
