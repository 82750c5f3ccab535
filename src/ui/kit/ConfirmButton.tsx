/** A button that asks before it does something that cannot be undone, and says afterwards what it did. */
import { useRef, useState } from 'preact/hooks'
import './confirm-button.css'

interface Props {
  readonly label: string
  readonly words: { readonly heading: string; readonly text: string; readonly yes: string; readonly no: string }
  /** Does it, and says in words what was done. */
  readonly onConfirm: () => string
}

export function ConfirmButton({ label, words, onConfirm }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [done, setDone] = useState('')
  return (
    <>
      <button type="button" class="plain-button" onClick={() => dialog.current?.showModal()}>
        {label}
      </button>
      <p role="status">{done}</p>
      <dialog class="dialog" ref={dialog} aria-labelledby="confirm-title">
        <form method="dialog" class="flow">
          <h2 id="confirm-title">{words.heading}</h2>
          <p>{words.text}</p>
          <div class="cluster">
            {/* The harmless choice has the focus first. */}
            <button type="submit" class="button" data-quiet="">
              {words.no}
            </button>
            <button type="submit" class="button" onClick={() => setDone(onConfirm())}>
              {words.yes}
            </button>
          </div>
        </form>
      </dialog>
    </>
  )
}
