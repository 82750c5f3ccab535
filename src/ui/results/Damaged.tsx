/** Text that was kept here and could not be read: the person can take it along or delete it. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { forgetDamaged } from '../../state/keeping.ts'
import { damagedTexts } from '../../state/storage.ts'
import { ConfirmButton } from '../kit/ConfirmButton.tsx'
import { saveFile } from '../kit/save-file.ts'
import type { KeepingText } from './keeping-words.ts'

interface Props {
  readonly text: KeepingText['list']
}

export function Damaged({ text }: Props) {
  // Read again whenever the list changes: everything may just have been deleted.
  const found = damagedTexts()
  const [isRemoved, setRemoved] = useState(false)
  const status = useRef<HTMLParagraphElement>(null)

  // The button that was pressed is gone: reading goes on at what it did.
  useEffect(() => {
    if (isRemoved) status.current?.focus()
  }, [isRemoved])

  if (found.length === 0) {
    return isRemoved ? (
      <p role="status" tabIndex={-1} ref={status}>
        {text.damagedRemoved}
      </p>
    ) : null
  }
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
            setRemoved(true)
            return text.damagedRemoved
          }}
        />
      </div>
    </div>
  )
}
