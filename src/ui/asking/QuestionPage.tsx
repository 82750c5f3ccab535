/** One question: its field, what helps to answer it, and under a dimension's last one the evidence. */
import { fill } from '../../core/text/fill.ts'
import { forModel } from '../../core/text/for-model.ts'
import type { Answer, Evidence } from '../../core/vocabulary/answer.ts'
import type { QuestionHelp, QuestionWords } from '../../core/vocabulary/words.ts'
import { QuestionField } from '../kinds/QuestionField.tsx'
import { Choices } from '../kit/Choices.tsx'
import type { Mistake, Show } from '../kit/ErrorSummary.tsx'
import type { Asked } from './asked.ts'
import type { DiagnosisWords } from './diagnosis-words.ts'
import { PageForm } from './PageForm.tsx'
import './question-page.css'

interface Props {
  readonly words: DiagnosisWords
  readonly asked: Asked
  readonly businessModel: string
  readonly answer: Answer | undefined
  /** The dimension that ends here, with what was said of its evidence; `null` where none ends. */
  readonly evidence: { readonly dimension: string; readonly given: Evidence | undefined } | null
  readonly isChangedElsewhere: boolean
  readonly onAnswer: (answer: Answer | null) => void
  readonly onEvidence: (evidence: Evidence) => void
  readonly onBack: () => void
  readonly onNext: () => void
  readonly onMistake: () => void
  readonly show?: Show | undefined
}

export function QuestionPage(props: Props) {
  const { words, asked, businessModel, answer, evidence, isChangedElsewhere } = props
  const { question, place, of, dimension, rows, isReadiness } = asked
  const { ui } = words
  const said = words.questions[question.id]
  if (said === undefined) return null
  const isTable = question.kind === 'matrix3'
  return (
    <PageForm
      ui={ui}
      mistakes={mistakesIn(asked, answer, words, businessModel)}
      onBack={props.onBack}
      onNext={props.onNext}
      onMistake={props.onMistake}
      onSkip={props.onNext}
      show={props.show}
      help={<Help said={said} words={words} businessModel={businessModel} isReadiness={isReadiness} />}
    >
      {(shown) => (
        <>
          <div class="question-page__progress">
            <span aria-hidden="true">{fill(ui.question.progress, { place, of })}</span>
            <progress value={place} max={of} aria-label={fill(ui.question.progressLabel, { place, of })} />
            {dimension !== null && (
              <span class="question-page__dimension">
                {fill(ui.question.dimension, { place: dimension.place, of: dimension.of, name: dimension.name })}
              </span>
            )}
          </div>
          <fieldset class="question-page__field" aria-describedby="instruction mistake">
            <legend class="question-page__legend">
              <h1 tabIndex={-1}>{isReadiness ? words.readiness[question.id] : forModel(said.ask, businessModel)}</h1>
            </legend>
            <p class="quiet" id="instruction">
              {instruction(asked, ui)}
            </p>
            {isChangedElsewhere && (
              <p class="note" role="status">
                {ui.question.changedElsewhere}
              </p>
            )}
            {shown.length > 0 && !isTable && (
              <p class="mistake" id="mistake">
                {shown[0]?.message}
              </p>
            )}
            <QuestionField
              question={question}
              said={said}
              labels={{
                unknown: ui.question.unknown,
                rowUnknown: ui.question.rowUnknown,
                notApplicable: ui.question.notApplicable,
                rowStates: words.report.answers.rowStates,
              }}
              businessModel={businessModel}
              answer={answer}
              onAnswer={props.onAnswer}
              isInvalid={shown.length > 0}
              rows={rows}
              mistakes={shown}
              steps={isReadiness ? ui.readiness.options : undefined}
              none={isReadiness ? ui.readiness.recordsNone : undefined}
            />
          </fieldset>
          {evidence !== null && (
            <fieldset class="question-page__evidence">
              <legend class="question-page__legend">
                {fill(ui.evidence.legend, { dimension: words.dimensions[evidence.dimension] ?? '' })}
                <span class="quiet">{ui.evidence.optional}</span>
              </legend>
              <Choices
                kind="radio"
                name="evidence"
                columns="phrases"
                choices={evidences.map((value) => ({ value, label: ui.evidence.options[value] }))}
                chosen={evidence.given === undefined ? [] : [evidence.given]}
                onChoose={(value) => {
                  const given = evidences.find((one) => one === value)
                  if (given !== undefined) props.onEvidence(given)
                }}
              />
            </fieldset>
          )}
        </>
      )}
    </PageForm>
  )
}

interface HelpProps {
  readonly said: QuestionWords & QuestionHelp
  readonly words: DiagnosisWords
  readonly businessModel: string
  readonly isReadiness: boolean
}

function Help({ said, words, businessModel, isReadiness }: HelpProps) {
  const { ui } = words
  return (
    <>
      <dl class="question-page__help">
        {!isReadiness && (
          <>
            <dt>{ui.question.help}</dt>
            <dd>{forModel(said.help, businessModel)}</dd>
          </>
        )}
        <dt>{ui.question.example}</dt>
        <dd>{forModel(said.example, businessModel)}</dd>
        <dt>{ui.question.why}</dt>
        <dd>{forModel(said.why, businessModel)}</dd>
        <dt>{ui.question.whom}</dt>
        <dd>{fill(ui.question.whomText, { whom: said.whom })}</dd>
      </dl>
      {!isReadiness && (
        <details>
          <summary>{ui.question.now}</summary>
          <p class="quiet">{ui.question.nowText}</p>
        </details>
      )}
    </>
  )
}

const evidences: readonly Evidence[] = ['records', 'colleagues', 'own-view']

function instruction({ question, place, isReadiness }: Asked, ui: DiagnosisWords['ui']): string {
  switch (question.kind) {
    case 'multi':
      return isReadiness ? ui.readiness.recordsInstruction : ui.question.multi
    case 'matrix3':
      return ui.question.matrix
    case 'step5':
      if (isReadiness) return ui.readiness.instruction
      // Said in full at the beginning; whoever has answered three knows it.
      return place <= 3 ? ui.question.instruction : ui.question.instructionShort
    default:
      return question satisfies never
  }
}

function mistakesIn(
  { question, rows }: Asked,
  answer: Answer | undefined,
  words: DiagnosisWords,
  businessModel: string,
): readonly Mistake[] {
  const { ui } = words
  if (question.kind === 'matrix3') {
    const given = typeof answer === 'object' && !Array.isArray(answer) ? answer : {}
    const said = words.questions[question.id]
    return rows
      .filter((row) => answer !== 'unknown' && !Object.hasOwn(given, row))
      .map((row) => {
        const label = said !== undefined && 'rows' in said ? forModel(said.rows[row]?.label ?? row, businessModel) : row
        return { input: `${question.id}.${row}-0`, message: fill(ui.question.forgotRow, { row: label }) }
      })
  }
  if (answer !== undefined) return []
  const message = question.kind === 'multi' ? ui.question.forgotMulti : ui.question.forgot
  return [{ input: `${question.id}-0`, message }]
}
