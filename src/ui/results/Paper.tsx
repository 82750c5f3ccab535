/** What stands on paper only, fetched once the result stands on the page: the sheet before it, and what ends it. */
import type { FunctionComponent } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Report } from '../../core/report/report.ts'
import type { ResultsWords } from '../report/results-words.ts'
import type { KeepingText } from './keeping-words.ts'
import type { PaperWords } from './paper-words.ts'

export interface PaperProps {
  readonly part: 'summary' | 'end'
  readonly report: Report
  readonly businessModel: string
  /** Date and edition as they are said: 「2026年11月1日 時点の回答 · 2026-11版」. */
  readonly when: string
  readonly words: ResultsWords
  readonly paper: PaperWords
  readonly keeping: KeepingText
}

export function Paper(props: PaperProps) {
  const [Parts, setParts] = useState<FunctionComponent<PaperProps> | null>(null)

  useEffect(() => {
    import('./PaperParts.tsx')
      .then(({ PaperParts }) => setParts(() => PaperParts))
      // No connection, or a newer build has taken the file away: then the result prints as it stands on the screen.
      .catch(() => undefined)
  }, [])

  return Parts === null ? null : <Parts {...props} />
}
