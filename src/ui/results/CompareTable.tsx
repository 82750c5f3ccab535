/** Several results side by side in their levels. */
import { fill } from '../../core/text/fill.ts'
import { oneDecimal } from '../../core/text/format.ts'
import type { Result } from '../../core/vocabulary/result.ts'
import type { ResultsWords } from '../report/results-words.ts'
import type { KeepingText } from './keeping-words.ts'
import './compare-table.css'

export interface Column {
  readonly id: string
  readonly title: string
  readonly result: Result
}

interface Props {
  readonly columns: readonly Column[]
  readonly text: KeepingText['compare']
  readonly words: ResultsWords
}

export function CompareTable({ columns, text, words }: Props) {
  const { report, levels, dimensions } = words.said
  const named = (level: number | null) =>
    level === null ? text.none : fill(report.levelName, { level, name: levels[level]?.name ?? '' })
  const both = (level: number | null, score: number | null) =>
    level === null || score === null ? text.none : fill(text.levelAndScore, { level, score: oneDecimal(score) })
  const first = columns[0]?.result
  const differ = (what: (result: Result) => unknown) => new Set(columns.map(({ result }) => what(result))).size > 1
  const isAnyMissing = columns.some(
    ({ result }) => result.level === null || result.dimensions.some(({ level }) => level === null),
  )
  return (
    <div class="compare-table flow">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable without a mouse */}
      <section class="compare-table__scroll" tabIndex={0} aria-label={text.heading}>
        <table class="compare-table__levels">
          <caption>{text.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.what}</th>
              {columns.map(({ id, title }) => (
                <th key={id} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr class="compare-table__whole">
              <th scope="row">{text.level}</th>
              {columns.map(({ id, result }) => (
                <td key={id}>{named(result.level)}</td>
              ))}
            </tr>
            <tr>
              <th scope="row">{text.score}</th>
              {columns.map(({ id, result }) => (
                <td key={id}>{result.score === null ? text.none : oneDecimal(result.score)}</td>
              ))}
            </tr>
            {first?.dimensions.map(({ id: dimension }) => (
              <tr key={dimension}>
                <th scope="row">{dimensions[dimension]?.name}</th>
                {columns.map(({ id, result }) => {
                  const one = result.dimensions.find((known) => known.id === dimension)
                  return <td key={id}>{both(one?.level ?? null, one?.score ?? null)}</td>
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {isAnyMissing && <p class="quiet">{text.noneText}</p>}
      {differ(({ track }) => track) && <p class="quiet">{text.tracks}</p>}
      {differ(({ businessModel }) => businessModel) && <p class="quiet">{text.models}</p>}
    </div>
  )
}
