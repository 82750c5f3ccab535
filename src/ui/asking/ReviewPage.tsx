/** All answers before the result, each with the way back to it. */
import { isUnknown } from '../../core/flow/answered.ts'
import { answerText } from '../../core/report/said.ts'
import { fill } from '../../core/text/fill.ts'
import { forModel } from '../../core/text/for-model.ts'
import type { Answered } from '../../core/vocabulary/answer.ts'
import type { Questionnaire } from '../../core/vocabulary/model.ts'
import type { Question } from '../../core/vocabulary/question.ts'
import type { DiagnosisWords } from './diagnosis-words.ts'
import './review-page.css'

interface Props {
  readonly questionnaire: Questionnaire
  readonly words: DiagnosisWords
  /** How the result is reached: at an address, or on this page. */
  readonly see: { readonly href: string } | { readonly onSee: () => void }
  readonly assessment: Answered
  readonly questions: readonly Question[]
  readonly isReadiness: boolean
  readonly isAnswered: (question: Question) => boolean
  readonly onChange: (place: string) => void
  readonly onBack: () => void
}

export function ReviewPage({ questionnaire, words, see, assessment, questions, isReadiness, ...props }: Props) {
  const { ui } = words
  const open = questions.filter((question) => !props.isAnswered(question)).length
  const unknown = questions.filter((question) => isUnknown(assessment, question)).length
  const facts = questionnaire.context.filter(
    ({ asked }) => asked === 'before' || (asked === 'after' && assessment.track === 'full' && !isReadiness),
  )
  return (
    <div class="review-page">
      <button type="button" class="plain-button page-form__back" onClick={props.onBack}>
        {ui.back}
      </button>
      <h1 tabIndex={-1}>{ui.review.heading}</h1>
      <p>{ui.review.text}</p>
      {open > 0 && <p class="note">{fill(ui.review.open, { count: open })}</p>}
      {unknown > 0 && <p class="note">{fill(ui.review.unknown, { count: unknown })}</p>}
      <See see={see} label={ui.review.see} />
      <dl class="review-page__list">
        {questions.map((question) => {
          const said = words.questions[question.id]
          const title = said === undefined ? question.id : forModel(said.title, assessment.businessModel)
          return (
            <Entry
              key={question.id}
              title={isReadiness ? (words.readiness[question.id] ?? title) : title}
              text={saidAnswer(words, assessment, question, isReadiness)}
              change={ui.change}
              onChange={() => props.onChange(question.id)}
            />
          )
        })}
      </dl>
      <h2>{ui.review.company}</h2>
      <dl class="review-page__list">
        <Entry
          title={ui.company.businessModel}
          text={words.businessModels[assessment.businessModel]?.name ?? ''}
          change={ui.change}
          onChange={() => props.onChange('company')}
        />
        {facts.map(({ id, asked }) => (
          <Entry
            key={id}
            title={words.context[id]?.label ?? id}
            text={contextText(words, id, assessment.context[id])}
            change={ui.change}
            onChange={() => props.onChange(asked === 'after' ? 'more' : id === 'stage' ? 'company' : 'you')}
          />
        ))}
      </dl>
      <See see={see} label={ui.review.see} />
    </div>
  )
}

function See({ see, label }: Pick<Props, 'see'> & { readonly label: string }) {
  return (
    <p>
      {'href' in see ? (
        <a class="button" href={see.href}>
          {label}
        </a>
      ) : (
        <button type="button" class="button" onClick={see.onSee}>
          {label}
        </button>
      )}
    </p>
  )
}

interface EntryProps {
  readonly title: string
  readonly text: string
  readonly change: string
  readonly onChange: () => void
}

function Entry({ title, text, change, onChange }: EntryProps) {
  return (
    <div class="review-page__entry">
      <dt>{title}</dt>
      <dd>{text}</dd>
      <dd>
        <button type="button" class="plain-button" onClick={onChange}>
          {change}
          <span class="for-readers"> {title}</span>
        </button>
      </dd>
    </div>
  )
}

function saidAnswer(words: DiagnosisWords, assessment: Answered, question: Question, isReadiness: boolean): string {
  const answer = assessment.answers[question.id]
  if (isReadiness && typeof answer === 'number') {
    const { options } = words.ui.readiness
    return options[Math.min(answer, options.length) - 1] ?? ''
  }
  if (isReadiness && Array.isArray(answer) && answer.length === 0) return words.ui.readiness.recordsNone
  return answerText(words, assessment, question, answer)
}

function contextText(words: DiagnosisWords, field: string, given: string | readonly string[] | undefined): string {
  const said = words.context[field]
  const values = typeof given === 'string' ? [given] : (given ?? [])
  if (values.length === 0) return words.ui.review.none
  return values.map((value) => said?.options[value] ?? value).join(words.report.comma)
}
