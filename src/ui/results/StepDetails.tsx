/** The whole case of one recommendation. */
import type { StepCase } from '../../core/report/steps.ts'
import type { ResultsWords } from './results-words.ts'

interface Props {
  readonly step: StepCase
  readonly words: ResultsWords
}

export function StepDetails({ step, words }: Props) {
  const { now } = words.ui
  const rows: readonly (readonly [string, string])[] = [
    [now.aim, step.aim],
    [now.days30, step.days30],
    [now.days60, step.days60],
    [now.days90, step.days90],
    [now.owner, step.owner],
    [now.effort, now.efforts[step.effort]],
    [now.proof, step.proof],
    [now.thinkSo, step.whyWeThinkSo],
    [now.smallTeam, step.smallTeam],
  ]
  return (
    <details class="case">
      <summary>
        {now.open}
        <span class="for-readers"> {step.title}</span>
      </summary>
      {step.because.length > 0 && (
        <div class="case__why">
          <h4>{now.why}</h4>
          <ul class="marked">
            {step.because.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      <dl class="case__list">
        {rows.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        {step.caution !== null && (
          <div>
            <dt>{now.caution}</dt>
            <dd>{step.caution}</dd>
          </div>
        )}
      </dl>
      {step.warning !== null && <p class="note">{step.warning}</p>}
    </details>
  )
}
