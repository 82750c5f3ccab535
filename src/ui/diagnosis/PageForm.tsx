/** What every page of the questionnaire shares: back, heading, mistakes, going on. */
import type { ComponentChildren } from 'preact'
import { ErrorSummary, type Mistake } from '../kit/ErrorSummary.tsx'
import type { DiagnosisWords } from './diagnosis-words.ts'
import './page-form.css'

interface Props {
  readonly ui: DiagnosisWords['ui']
  readonly mistakes: readonly Mistake[]
  readonly onBack: () => void
  readonly onNext: () => void
  /** Goes on and leaves the page's question open; absent where nothing can be left open. */
  readonly onSkip?: () => void
  readonly nextLabel?: string
  readonly children: ComponentChildren
  /** What helps to answer; stands below the buttons, so that whoever needs none is not held up. */
  readonly help?: ComponentChildren
}

export function PageForm({ ui, mistakes, onBack, onNext, onSkip, nextLabel, children, help }: Props) {
  return (
    <form
      class="page-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onNext()
      }}
    >
      <button type="button" class="plain-button page-form__back" onClick={onBack}>
        {ui.back}
      </button>
      <ErrorSummary title={ui.errorSummary} mistakes={mistakes} />
      {children}
      <div class="cluster page-form__buttons">
        <button type="submit" class="button">
          {nextLabel ?? ui.next}
        </button>
        {onSkip !== undefined && (
          <button type="button" class="plain-button" onClick={onSkip}>
            {ui.skip}
          </button>
        )}
      </div>
      {help}
    </form>
  )
}
