/** Under every page of the frame: whose it is, and the button that removes what it keeps. */
import { useStore } from '@nanostores/preact'
import { fill } from '../../core/text/fill.ts'
import { forgetEverything } from '../../state/keeping.ts'
import { $surroundings } from '../../state/surroundings.ts'
import { ConfirmButton } from '../kit/ConfirmButton.tsx'
import type { FrameSetup } from './frame-setup.ts'

interface Props {
  readonly setup: FrameSetup
  readonly onForgotten: () => void
}

export function Foot({ setup, onForgotten }: Props) {
  const { foot, forget } = setup.words
  const { isTest } = useStore($surroundings, { ssr: 'initial' })
  return (
    <footer class="frame__foot">
      <p>{fill(foot.by, { operator: setup.operator })}</p>
      <p>{foot.newTab}</p>
      {!isTest && (
        <ConfirmButton
          label={foot.forget}
          words={forget}
          onConfirm={() => {
            const count = forgetEverything()
            onForgotten()
            return count === 0 ? forget.nothing : forget.done
          }}
        />
      )}
    </footer>
  )
}
