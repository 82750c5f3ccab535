/** What comes after, to be ticked, and what the ticked steps would bring. */
import type { StepCase } from '../../core/report/steps.ts'
import type { Scored } from '../../core/scoring/score.ts'
import { fill } from '../../core/text/fill.ts'
import { oneDecimal } from '../../core/text/format.ts'
import type { Result } from '../../core/vocabulary/result.ts'
import { LazyChart } from '../kit/LazyChart.tsx'
import type { ResultsWords } from '../report/results-words.ts'
import { StepDetails } from '../report/StepDetails.tsx'
import './roadmap-section.css'

interface Props {
  readonly steps: readonly StepCase[]
  readonly result: Result
  readonly whatIf: Scored | null
  readonly chosen: readonly string[]
  /** `null` where nothing can be ticked. */
  readonly onChoose: ((id: string, isChosen: boolean) => void) | null
  readonly words: ResultsWords
}

export function RoadmapSection({ steps, result, whatIf, chosen, onChoose, words }: Props) {
  const { roadmap } = words.ui
  const phases = ['now', 'next', 'later'] as const
  const tick = result.readiness === null ? onChoose : null
  return (
    <>
      {tick !== null && <p class="screen-only">{roadmap.intro}</p>}
      {phases.map((phase) => {
        const inPhase = steps.filter(({ when }) => when === phase)
        if (inPhase.length === 0) return null
        return (
          // Not a fieldset: printed, its legend would be parted from what it names.
          <section key={phase} class="roadmap__phase" aria-labelledby={`phase-${phase}`}>
            <h3 id={`phase-${phase}`}>{roadmap[phase]}</h3>
            <ul class="roadmap__list">
              {inPhase.map((step) => (
                <li key={step.id}>
                  {tick !== null ? (
                    <label class="roadmap__tick">
                      <input
                        type="checkbox"
                        checked={chosen.includes(step.id)}
                        onChange={(event) => tick(step.id, event.currentTarget.checked)}
                      />
                      <span>{step.title}</span>
                    </label>
                  ) : (
                    <p class="roadmap__tick">{step.title}</p>
                  )}
                  {phase !== 'now' && <StepDetails step={step} words={words} />}
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      {tick !== null && (
        <div class="what-if" data-empty={whatIf === null ? '' : undefined}>
          <h3>{roadmap.whatIf}</h3>
          <p role="status">{outcome(result, whatIf, words)}</p>
          {whatIf !== null && <WhatIfTable result={result} whatIf={whatIf} words={words} />}
        </div>
      )}
    </>
  )
}

function outcome(result: Result, whatIf: Scored | null, words: ResultsWords): string {
  const { roadmap } = words.ui
  if (whatIf === null) return roadmap.none
  if (whatIf.level === null || whatIf.score === null || result.score === null) return roadmap.noLevel
  return fill(whatIf.level === result.level ? roadmap.same : roadmap.result, {
    level: whatIf.level,
    name: words.said.levels[whatIf.level]?.name ?? '',
    score: oneDecimal(whatIf.score),
    now: oneDecimal(result.score),
  })
}

interface TableProps {
  readonly result: Result
  readonly whatIf: Scored
  readonly words: ResultsWords
}

function WhatIfTable({ result, whatIf, words }: TableProps) {
  const { roadmap, radar } = words.ui
  const rows = result.dimensions.map(({ id, score }) => ({
    id,
    name: words.said.dimensions[id]?.name ?? id,
    short: words.said.dimensions[id]?.short ?? id,
    before: score,
    after: whatIf.dimensions.find((dimension) => dimension.id === id)?.score ?? null,
  }))
  const shown = (score: number | null) => (score === null ? radar.none : oneDecimal(score))
  return (
    <div class="picture">
      <LazyChart
        spec={{ kind: 'scores', rows, before: roadmap.before, after: roadmap.after }}
        label={roadmap.chart}
        failed={roadmap.chartFailed}
      />
      <table>
        <caption>{roadmap.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{radar.dimension}</th>
            <th scope="col">{roadmap.before}</th>
            <th scope="col">{roadmap.after}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, before, after }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td class={before === null ? 'quiet' : undefined}>{shown(before)}</td>
              <td class={after === null ? 'quiet' : undefined}>{shown(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
