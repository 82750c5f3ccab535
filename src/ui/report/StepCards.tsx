/** Recommendations with their case in short; each opens to the whole of it. */
import type { StepCase } from '../../core/report/steps.ts'
import type { ResultsWords } from './results-words.ts'
import { StepDetails } from './StepDetails.tsx'
import './step-cards.css'

interface Props {
  readonly steps: readonly StepCase[]
  readonly words: ResultsWords
}

export function StepCards({ steps, words }: Props) {
  const { now } = words.ui
  return (
    <ol class="steps">
      {steps.map((step, place) => (
        <li key={step.id} class="step">
          <h3 class="step__title">
            <span class="step__number">{place + 1}</span>
            <span>{step.title}</span>
          </h3>
          <p>
            <span class="step__stage">{now.stages[step.stage]}</span> {step.reason}
          </p>
          {step.answers.length > 0 && (
            <div class="step__answers">
              <span class="kicker">{now.yourAnswer}</span>
              <ul>
                {step.answers.map((answer) => (
                  <li key={answer}>{answer}</li>
                ))}
              </ul>
            </div>
          )}
          <dl class="step__first">
            {step.groundwork !== null && (
              <div>
                <dt>{now.groundwork}</dt>
                <dd>{step.groundwork}</dd>
              </div>
            )}
            <div>
              <dt>{now.thisWeek}</dt>
              <dd>{step.firstStep}</dd>
            </div>
            <div data-part="days90">
              <dt>{now.in90}</dt>
              <dd>{step.days90}</dd>
            </div>
          </dl>
          <StepDetails step={step} words={words} />
        </li>
      ))}
    </ol>
  )
}
