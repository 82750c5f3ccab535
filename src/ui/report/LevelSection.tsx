/** The level, what it means, how far it could move and what it rests on. */
import type { Ref } from 'preact'
import type { Report } from '../../core/report/report.ts'
import { LevelFlight } from '../kit/LevelFlight.tsx'
import type { ResultsLinks, ResultsWords } from './results-words.ts'

interface Props {
  readonly heading?: Ref<HTMLHeadingElement>
  readonly report: Report
  readonly words: ResultsWords
  readonly links: ResultsLinks
  readonly date: string
}

export function LevelSection({ heading, report, words, links, date }: Props) {
  const { ui, said } = words
  const { headline } = report
  const names = Object.fromEntries(Object.entries(said.levels).map(([level, { name }]) => [level, name]))
  return (
    <div class="level-section">
      <p class="kicker">{date}</p>
      <h1 class="level-section__title" tabIndex={-1} ref={heading ?? null}>
        {headline.title}
      </h1>
      {headline.range !== null && <p class="level-section__range">{headline.range}</p>}
      <p class="level-section__trial">
        <a href={links.method}>{ui.trial}</a>
        <span class="quiet"> {ui.trialNote}</span>
      </p>
      {report.level !== null && (
        <LevelFlight
          level={report.level}
          levelRange={report.levelRange}
          names={names}
          label={`${ui.level.caption}${said.report.colon}${headline.title}`}
          here={ui.level.here}
        />
      )}
      {/* Where the meaning begins with the line, once is enough. */}
      {headline.meaning?.startsWith(headline.line) !== true && <p class="level-section__line">{headline.line}</p>}
      {headline.byPoints !== null && <p class="note">{headline.byPoints}</p>}
      {headline.meaning !== null && <p>{headline.meaning}</p>}
      <ul class="level-section__rests">
        {headline.rests.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}
