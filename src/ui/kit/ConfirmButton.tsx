/** A button that asks before it does something that cannot be undone, and says afterwards what it did. */
import { useId, useRef, useState } from 'preact/hooks'
import { ConfirmDialog } from './ConfirmDialog.tsx'

interface Props {
  readonly label: string
  readonly words: { readonly heading: string; readonly text: string; readonly yes: string; readonly no: string }
  /** Does it, and says in words what was done. */
  readonly onConfirm: () => string
}

export function ConfirmButton({ label, words, onConfirm }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [done, setDone] = useState('')
  const id = useId()
  return (
    <>
      <button
        type="button"
        class="plain-button"
        onClick={() => {
          if (dialog.current !== null) dialog.current.returnValue = ''
          dialog.current?.showModal()
        }}
      >
        {label}
      </button>
      <p role="status">{done}</p>
      <ConfirmDialog dialog={dialog} id={id} words={words} onConfirm={() => setDone(onConfirm())} />
    </>
  )
}
