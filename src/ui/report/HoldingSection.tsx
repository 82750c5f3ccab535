/** What holds the level, and the single answers that would move it. */
import type { Report } from '../../core/report/report.ts'
import { forModel } from '../../core/text/for-model.ts'
import type { ResultsWords } from './results-words.ts'

interface Props {
  readonly holding: Report['holding']
  readonly businessModel: string
  readonly words: ResultsWords
}

export function HoldingSection({ holding, businessModel, words }: Props) {
  const { ui, said } = words
  return (
    <>
      {holding.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {holding.conditions.length > 0 && (
        <ul class="conditions">
          {holding.conditions.map(({ title, state, stateName, now, needed, whom, liftedBy }) => (
            <li key={title} class="condition" data-state={state}>
              <p class="condition__title">
                <strong>{title}</strong> <span class="condition__state">{stateName}</span>
              </p>
              <dl class="condition__list">
                {now !== null && (
                  <div>
                    <dt>{ui.holding.now}</dt>
                    <dd>{now}</dd>
                  </div>
                )}
                <div>
                  <dt>{ui.holding.needed}</dt>
                  <dd>{needed}</dd>
                </div>
                {whom !== null && (
                  <div>
                    <dt>{ui.holding.confirm}</dt>
                    <dd>{whom}</dd>
                  </div>
                )}
                {whom === null && liftedBy.length > 0 && (
                  <div>
                    <dt>{ui.holding.lifts}</dt>
                    <dd>
                      {liftedBy
                        .slice(0, 2)
                        .flatMap((id) => {
                          const recommendation = said.recommendations[id]
                          return recommendation === undefined ? [] : [forModel(recommendation.title, businessModel)]
                        })
                        .join(said.report.comma)}
                    </dd>
                  </div>
                )}
              </dl>
            </li>
          ))}
        </ul>
      )}
      {holding.moves.length > 0 && (
        <>
          <h3>{ui.holding.moves}</h3>
          <ul class="marked">
            {holding.moves.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
