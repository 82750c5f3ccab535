/** Asks before something that cannot be undone; the harmless choice has the focus first. */
import type { RefObject } from 'preact'
import './confirm-dialog.css'

interface Props {
  /** Opened by its `showModal`. */
  readonly dialog: RefObject<HTMLDialogElement>
  readonly id: string
  readonly words: { readonly heading: string; readonly text: string; readonly yes: string; readonly no: string }
  readonly onConfirm: () => void
}

const confirmed = 'confirmed'

export function ConfirmDialog({ dialog, id, words, onConfirm }: Props) {
  return (
    <dialog
      class="dialog"
      ref={dialog}
      aria-labelledby={id}
      // After closing, not on the click: what is confirmed may take the dialogue itself away.
      onClose={(event) => {
        if (event.currentTarget.returnValue === confirmed) onConfirm()
      }}
    >
      <form method="dialog" class="flow">
        <h2 id={id}>{words.heading}</h2>
        <p>{words.text}</p>
        <div class="cluster">
          <button type="submit" class="button" data-quiet="">
            {words.no}
          </button>
          <button type="submit" class="button" value={confirmed}>
            {words.yes}
          </button>
        </div>
      </form>
    </dialog>
  )
}
