/** Every answer with what it brings, to be chosen again in place. */
import { useState } from 'preact/hooks'
import type { ReportAnswer } from '../../core/report/report.ts'
import { fill } from '../../core/text/fill.ts'
import { oneDecimal } from '../../core/text/format.ts'
import type { Answer } from '../../core/vocabulary/answer.ts'
import { QuestionField } from '../kinds/QuestionField.tsx'
import type { ResultsWords } from '../report/results-words.ts'
import './answers-section.css'

interface Props {
  readonly answers: readonly ReportAnswer[]
  readonly businessModel: string
  readonly rowsOf: (question: ReportAnswer['question']) => readonly string[]
  readonly isReadiness: boolean
  /** The result in one line, said where an answer has just been changed. */
  readonly summary: string
  /** `null` where nothing can be changed. */
  readonly onAnswer: ((question: string, answer: Answer | null) => void) | null
  readonly words: ResultsWords
}

export function AnswersSection({ answers, words, ...rest }: Props) {
  const { ui, said } = words
  const dimensions = [...new Set(answers.map(({ dimension }) => dimension))]
  return (
    <>
      {rest.onAnswer !== null && (
        <p class="screen-only">{rest.isReadiness ? ui.answers.introReadiness : ui.answers.intro}</p>
      )}
      {dimensions.map((dimension) => (
        <details key={dimension} class="answers__dimension">
          <summary>
            <h3 class="answers__name">{said.dimensions[dimension]?.name}</h3>
          </summary>
          {answers
            .filter((one) => one.dimension === dimension)
            .map((one) => (
              <AnswerEntry key={one.question.id} entry={one} words={words} {...rest} />
            ))}
        </details>
      ))}
    </>
  )
}

type EntryProps = Omit<Props, 'answers'> & { readonly entry: ReportAnswer }

function AnswerEntry({ entry, businessModel, rowsOf, isReadiness, summary, onAnswer, words }: EntryProps) {
  // The answer as it stood when the entry was opened; `null` while it is closed. No state is set on choosing: a render
  // before the store has told everyone would take the choice back for a moment.
  const [opened, setOpened] = useState<{ readonly said: string } | null>(null)
  const { ui, said, field, readiness } = words
  const { question, title, ask, contribution } = entry
  const saidQuestion = said.questions[question.id]
  return (
    <div class="answer">
      <p class="answer__title">{title}</p>
      <p class="answer__said" data-state={entry.state}>
        {isReadiness ? readinessText(entry, readiness) : entry.said}
      </p>
      {!isReadiness && (
        <p class="answer__points quiet">
          {contribution === null ? ui.answers.noPoints : fill(ui.answers.points, { points: oneDecimal(contribution) })}
        </p>
      )}
      {onAnswer !== null && (
        <details
          class="answer__change"
          onToggle={(event) => setOpened(event.currentTarget.open ? { said: entry.said } : null)}
        >
          <summary>
            {ui.answers.change}
            <span class="for-readers"> {title}</span>
          </summary>
          {opened !== null && saidQuestion !== undefined && (
            <fieldset class="flow">
              <legend>{isReadiness ? said.readiness[question.id] : ask}</legend>
              <QuestionField
                question={question}
                said={saidQuestion}
                labels={{ ...field, rowStates: said.report.answers.rowStates }}
                businessModel={businessModel}
                answer={entry.answer}
                onAnswer={(given) => onAnswer(question.id, given)}
                isInvalid={false}
                rows={rowsOf(question)}
                mistakes={[]}
                steps={isReadiness ? readiness.options : undefined}
                none={isReadiness ? readiness.recordsNone : undefined}
              />
            </fieldset>
          )}
          <p role="status" class="answer__status">
            {opened !== null && opened.said !== entry.said && fill(ui.answers.changed, { level: summary })}
          </p>
        </details>
      )}
    </div>
  )
}

function readinessText({ answer, said }: ReportAnswer, readiness: ResultsWords['readiness']): string {
  if (typeof answer === 'number') return readiness.options[Math.min(answer, readiness.options.length) - 1] ?? said
  return Array.isArray(answer) && answer.length === 0 ? readiness.recordsNone : said
}
