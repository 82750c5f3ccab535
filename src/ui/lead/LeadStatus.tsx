/** What came of sending, honestly, and the ways on from there. */
import { fill } from '../../core/text/fill.ts'
import type { LeadSetup } from '../../core/vocabulary/lead.ts'
import { isLeadGone, type LeadState } from '../../state/lead.ts'
import type { LeadWords } from './lead-words.ts'

interface Props {
  readonly words: LeadWords
  readonly setup: LeadSetup
  readonly state: LeadState
  readonly onDone: () => void
}

export function LeadStatus({ words, setup, state, onDone }: Props) {
  const { ui } = words
  const isGone = isLeadGone(state)
  const wrong = wrongText(ui.status, state)
  return (
    <div class="lead__end">
      <div role="status">{isGone && <p class="note">{quietText(ui.status, state)}</p>}</div>
      <div role="alert">
        {wrong !== null && (
          <div class="lead__wrong flow">
            <p>
              <strong>{wrong}</strong>
            </p>
            {state.kind === 'unconfirmed' && state.isOffline && <p>{ui.status.offline}</p>}
            <p>
              <a href={words.contact} target="_blank" rel="noopener noreferrer">
                {fill(ui.status.contact, { operator: words.operator })}
              </a>
            </p>
          </div>
        )}
      </div>
      <div class="cluster">
        {/* Keeps the focus while something is on its way; pressing it then does nothing. */}
        <button type="submit" class="button" aria-disabled={isGone ? true : undefined}>
          {sendText(ui, setup, state)}
        </button>
        <button type="button" class="button" data-quiet="" onClick={onDone}>
          {onwardText(ui, setup, state)}
        </button>
      </div>
    </div>
  )
}

type Ui = LeadWords['ui']

/** What going on means just now: without sending, without waiting, or after it was tried. */
export function onwardText(ui: Ui, { when }: LeadSetup, state: LeadState): string {
  if (isLeadGone(state)) return ui.meanwhile[when]
  return (state.kind === 'idle' ? ui.without : ui.onward)[when]
}

function sendText(ui: Ui, { sink }: LeadSetup, { kind }: LeadState): string {
  if (kind === 'unconfirmed' || kind === 'busy' || kind === 'rejected') return ui.again
  return sink.kind === 'mail' ? ui.write : ui.send
}

function quietText(status: Ui['status'], state: LeadState): string {
  if (state.kind !== 'waiting') return status.sending
  return state.seconds < 2 ? status.soon : fill(status.waiting, { seconds: state.seconds })
}

/** `null` where nothing is wrong. */
function wrongText(status: Ui['status'], state: LeadState): string | null {
  switch (state.kind) {
    case 'unconfirmed':
      return status.unconfirmed
    case 'rejected':
      return status.rejected
    case 'busy': {
      const { minutes } = state
      return minutes === null || minutes < 2 ? status.busy : fill(status.busyFor, { minutes })
    }
    default:
      return null
  }
}
