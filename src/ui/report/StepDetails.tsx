/** The whole case of one recommendation. */
import type { StepCase } from '../../core/report/steps.ts'
import type { ResultsWords } from './results-words.ts'

interface Props {
  readonly step: StepCase
  readonly words: ResultsWords
}

export function StepDetails({ step, words }: Props) {
  const { now } = words.ui
  const rows: readonly (readonly [part: string, name: string, text: string])[] = [
    ['aim', now.aim, step.aim],
    ['days', now.days30, step.days30],
    ['days', now.days60, step.days60],
    ['days', now.days90, step.days90],
    ['owner', now.owner, step.owner],
    ['effort', now.effort, now.efforts[step.effort]],
    ['proof', now.proof, step.proof],
    ['reason', now.thinkSo, step.whyWeThinkSo],
    ['reason', now.smallTeam, step.smallTeam],
    ...(step.caution === null ? [] : [['reason', now.caution, step.caution] as const]),
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
        {rows.map(([part, name, text]) => (
          <div key={name} data-part={part}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {step.warning !== null && <p class="note">{step.warning}</p>}
    </details>
  )
}
