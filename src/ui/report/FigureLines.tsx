/** What one figure says: its formula, its change, what it may be compared with, and what to mind. */
import type { FigureReport } from '../../core/report/figure-report.ts'
import './figure-lines.css'

interface Props {
  readonly report: FigureReport
}

export function FigureLines({ report }: Props) {
  const { formula, filled, signal, notes, references } = report
  return (
    <div class="figure-lines">
      {formula !== null && <p class="figure-lines__formula">{formula}</p>}
      {filled !== null && <p class="figure-lines__filled">{filled}</p>}
      {signal.text !== '' && (
        <p class="figure-lines__signal" data-signal={signal.kind}>
          {signal.text}
        </p>
      )}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {references.map(({ text, url }) => (
        <p class="quiet" key={url}>
          {text}{' '}
          <a href={url} rel="noreferrer">
            {new URL(url).hostname}
          </a>
        </p>
      ))}
    </div>
  )
}
