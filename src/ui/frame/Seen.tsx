/** What the page around the frame can see of what happens in it, before anything happens. */
import type { FrameSetup } from './frame-setup.ts'

interface Props {
  readonly setup: FrameSetup
  /** Whether the person is offered to send contact details. */
  readonly hasLead: boolean
}

export function Seen({ setup, hasLead }: Props) {
  const { intro } = setup.words
  return (
    <p class="quiet">
      {intro.seen} {setup.calls?.tellsLevel === true && intro.seenCta} {hasLead && intro.seenLead}{' '}
      <a href={setup.links.privacy}>{intro.privacy}</a>
    </p>
  )
}
