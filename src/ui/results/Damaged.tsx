/** Text that was kept here and could not be read: the person can take it along or delete it. */
import { useState } from 'preact/hooks'
import { forgetDamaged } from '../../state/keeping.ts'
import { damagedTexts } from '../../state/storage.ts'
import { ConfirmButton } from '../kit/ConfirmButton.tsx'
import { saveFile } from '../kit/save-file.ts'
import type { KeepingText } from './keeping-words.ts'

interface Props {
  readonly text: KeepingText['list']
}

export function Damaged({ text }: Props) {
  const [found, setFound] = useState(damagedTexts)
  const [said, setSaid] = useState('')
  if (found.length === 0) return said === '' ? null : <p role="status">{said}</p>
  return (
    <div class="note flow">
      <p>{text.damaged}</p>
      <div class="cluster">
        <button
          type="button"
          class="button"
          data-quiet=""
          onClick={() => {
            saveFile({ name: 'cs-maturity-damaged.txt', type: 'text/plain', text: found.join('\n\n') })
          }}
        >
          {text.saveDamaged}
        </button>
        <ConfirmButton
          label={text.forgetDamaged}
          words={text.confirmDamaged}
          onConfirm={() => {
            forgetDamaged()
            setFound([])
            setSaid(text.damagedRemoved)
            return text.damagedRemoved
          }}
        />
      </div>
    </div>
  )
}
