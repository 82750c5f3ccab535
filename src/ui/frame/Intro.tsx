/** Where the frame begins: what it is, what the page around it can see, and on from last time. */
import { fill } from '../../core/text/fill.ts'
import type { Track } from '../../core/vocabulary/answer.ts'
import type { FrameSetup } from './frame-setup.ts'

interface Props {
  readonly setup: FrameSetup
  readonly track: Track
  /** Whether a press of the button is heard yet. */
  readonly isAlive: boolean
  /** Whether the person is offered to send contact details. */
  readonly hasLead: boolean
  /** How far along it was last time; `null` for nothing. */
  readonly found: { readonly done: number; readonly of: number } | null
  readonly onStart: () => void
  readonly onGoOn: () => void
  readonly onSee: () => void
}

export function Intro({ setup, track, isAlive, hasLead, found, onStart, onGoOn, onSee }: Props) {
  const { intro, resume } = setup.words
  const isDone = found !== null && found.done === found.of
  return (
    <div class="flow">
      {found === null ? (
        <>
          <h1 tabIndex={-1}>{intro.heading}</h1>
          <p>{intro[track]}</p>
          <p>
            <button type="button" class="button" disabled={!isAlive} onClick={onStart}>
              {intro.start}
            </button>
          </p>
        </>
      ) : (
        <>
          <h1 tabIndex={-1}>{isDone ? resume.headingDone : resume.heading}</h1>
          <p>{isDone ? resume.done : fill(resume.text, { ...found })}</p>
          <div class="cluster">
            <button type="button" class="button" onClick={isDone ? onSee : onGoOn}>
              {isDone ? resume.see : resume.go}
            </button>
            <button type="button" class="button" data-quiet="" onClick={onStart}>
              {resume.again}
            </button>
          </div>
        </>
      )}
      <p class="quiet">
        {intro.seen} {hasLead && intro.seenLead} <a href={setup.links.privacy}>{intro.privacy}</a>
      </p>
    </div>
  )
}
