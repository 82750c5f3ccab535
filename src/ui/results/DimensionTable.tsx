/** The scores of the dimensions as a table: the same as the picture, and what can be seen at each level. */
import type { ReportDimension } from '../../core/report/report.ts'
import { oneDecimal } from '../../core/text/format.ts'
import type { ResultsWords } from '../report/results-words.ts'

interface Props {
  readonly dimensions: readonly ReportDimension[]
  readonly words: ResultsWords
}

export function DimensionTable({ dimensions, words }: Props) {
  const { radar } = words.ui
  return (
    <table class="dimension-table">
      <caption>{radar.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{radar.dimension}</th>
          <th scope="col">{radar.score}</th>
          <th scope="col">{radar.level}</th>
        </tr>
      </thead>
      {dimensions.map(({ id, name, score, level, criterion, nextCriterion }) => (
        <tbody key={id} class="dimension-table__dimension">
          <tr>
            <th scope="row">{name}</th>
            <td class={score === null ? 'quiet' : undefined}>{score === null ? radar.none : oneDecimal(score)}</td>
            <td>{level ?? '–'}</td>
          </tr>
          {criterion !== null && (
            <tr>
              <td class="dimension-table__seen" colSpan={3}>
                {radar.seen}
                {words.said.report.colon}
                {criterion}
                {nextCriterion !== null && (
                  <span class="quiet dimension-table__next">
                    {radar.next}
                    {words.said.report.colon}
                    {nextCriterion}
                  </span>
                )}
              </td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  )
}
