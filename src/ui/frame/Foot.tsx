/** Under every page of the frame: whose it is, and what else there is to do. */
import type { ComponentChildren } from 'preact'
import { fill } from '../../core/text/fill.ts'
import type { FrameSetup } from './frame-setup.ts'

interface Props {
  readonly setup: FrameSetup
  readonly children?: ComponentChildren
}

export function Foot({ setup, children }: Props) {
  const { foot } = setup.words
  // No landmark: the page around has its own.
  return (
    <div class="frame__foot">
      <p>{fill(foot.by, { operator: setup.operator })}</p>
      <p>{foot.newTab}</p>
      {children}
    </div>
  )
}
