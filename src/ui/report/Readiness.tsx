/** What a company that has not begun yet has ready, item by item. */
import type { Report } from '../../core/report/report.ts'
import type { ResultsWords } from './results-words.ts'
import { Section } from './Section.tsx'

interface Props {
  readonly rows: NonNullable<Report['readiness']>
  readonly words: ResultsWords
}

export function Readiness({ rows, words }: Props) {
  const { readiness, sections } = words.ui
  return (
    <Section id="readiness" title={sections.readiness}>
      <table>
        <caption>{readiness.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{readiness.item}</th>
            <th scope="col">{readiness.state}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ title, state }) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              <td data-state={state}>{readiness.states[state]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
