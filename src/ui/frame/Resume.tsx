/** On from last time, or afresh. */
import { fill } from '../../core/text/fill.ts'
import type { FrameSetup } from './frame-setup.ts'
import { Seen } from './Seen.tsx'

interface Props {
  readonly setup: FrameSetup
  /** How far along it was last time. */
  readonly found: { readonly done: number; readonly of: number }
  readonly hasLead: boolean
  readonly onGoOn: () => void
  readonly onSee: () => void
  readonly onAgain: () => void
}

export function Resume({ setup, found, hasLead, onGoOn, onSee, onAgain }: Props) {
  const { resume } = setup.words
  const isDone = found.done === found.of
  return (
    <div class="flow">
      <h1 tabIndex={-1}>{isDone ? resume.headingDone : resume.heading}</h1>
      <p>{isDone ? resume.done : fill(resume.text, { ...found })}</p>
      <div class="cluster">
        <button type="button" class="button" onClick={isDone ? onSee : onGoOn}>
          {isDone ? resume.see : resume.go}
        </button>
        <button type="button" class="button" data-quiet="" onClick={onAgain}>
          {resume.again}
        </button>
      </div>
      <Seen setup={setup} hasLead={hasLead} />
    </div>
  )
}
