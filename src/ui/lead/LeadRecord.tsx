/** Everything that is sent, entry by entry, as it is sent. */
import { labelOf } from '../../core/lead/label.ts'
import type { LeadEntry, LeadSink } from '../../core/vocabulary/lead.ts'
import { isLeadGone, type LeadState } from '../../state/lead.ts'
import type { LeadWords } from './lead-words.ts'
import './lead-record.css'

interface Props {
  readonly ui: LeadWords['ui']
  readonly sink: LeadSink
  readonly entries: readonly LeadEntry[]
  readonly state: LeadState
  /** Not everything fits into the mail that opens by itself. */
  readonly isCut: boolean
}

export function LeadRecord({ ui, sink, entries, state, isCut }: Props) {
  const { record, mail } = ui
  const isSent = state.kind === 'accepted'
  const caption = isSent ? record.sent : sink.kind === 'mail' ? record.mail : record.caption
  const note = sink.kind === 'host' || sink.kind === 'mail' ? record.note[sink.kind] : record.note.net
  return (
    <div class="lead-record">
      <table class="lead-record__table" aria-busy={isLeadGone(state) && !isSent}>
        <caption>{caption}</caption>
        <tbody>
          {entries.map((entry) => (
            <tr key={`${entry.kind} ${entry.name}`}>
              <th scope="row">{labelOf(entry, mail.labels)}</th>
              <td>{entry.value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {isCut && <p class="quiet">{record.cut}</p>}
      {!isSent && <p class="quiet">{note}</p>}
    </div>
  )
}
