/** What every page of the questionnaire shares: back, what is missing, going on. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { ErrorSummary, type Mistake, type Show } from '../kit/ErrorSummary.tsx'
import type { DiagnosisWords } from './diagnosis-words.ts'
import './page-form.css'

interface Props {
  readonly ui: DiagnosisWords['ui']
  /** What is missing on the page as it stands; said once the person has tried to go on. */
  readonly mistakes: readonly Mistake[]
  readonly onBack: () => void
  readonly onNext: () => void
  /** Told when something was missing. */
  readonly onMistake: () => void
  readonly show?: Show | undefined
  /** Goes on and leaves the page's question open; absent where nothing can be left open. */
  readonly onSkip?: () => void
  /** The page's fields, which receive the mistakes that are to be said beside them. */
  readonly children: (said: readonly Mistake[]) => ComponentChildren
  /** What helps to answer; stands below the buttons, so that whoever needs none is not held up. */
  readonly help?: ComponentChildren
}

export function PageForm({ ui, mistakes, onBack, onNext, onMistake, show, onSkip, children, help }: Props) {
  const [attempt, setAttempt] = useState(0)
  const said = attempt === 0 ? [] : mistakes
  return (
    <form
      class="page-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setAttempt(attempt + 1)
        if (mistakes.length === 0) onNext()
        else onMistake()
      }}
    >
      <button type="button" class="plain-button page-form__back" onClick={onBack}>
        {ui.back}
      </button>
      <ErrorSummary title={ui.errorSummary} mistakes={said} attempt={attempt} show={show} />
      {children(said)}
      <div class="cluster page-form__buttons">
        <button type="submit" class="button">
          {ui.next}
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
