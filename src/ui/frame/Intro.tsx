/** Where the frame begins: what it is, and what the page around it can see. */
import type { Track } from '../../core/vocabulary/answer.ts'
import type { FrameSetup } from './frame-setup.ts'
import { Seen } from './Seen.tsx'

interface Props {
  readonly setup: FrameSetup
  readonly track: Track
  /** Whether a press of the button is heard yet. */
  readonly isAlive: boolean
  /** Whether the person is offered to send contact details. */
  readonly hasLead: boolean
  readonly onStart: () => void
}

export function Intro({ setup, track, isAlive, hasLead, onStart }: Props) {
  const { intro } = setup.words
  return (
    <div class="flow">
      <h1 tabIndex={-1}>{intro.heading}</h1>
      <p>{intro[track]}</p>
      <p>
        <button type="button" class="button" disabled={!isAlive} onClick={onStart}>
          {intro.start}
        </button>
      </p>
      <Seen setup={setup} hasLead={hasLead} />
    </div>
  )
}
