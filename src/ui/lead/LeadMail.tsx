/** A mail that is ready: opened in a mail program, or copied, and sent by the visitor. */
import { useRef, useState } from 'preact/hooks'
import type { LeadState } from '../../state/lead.ts'
import type { LeadWords } from './lead-words.ts'

interface Props {
  readonly ui: LeadWords['ui']
  readonly to: string
  readonly mail: Extract<LeadState, { readonly kind: 'written' }>
}

export function LeadMail({ ui, to, mail }: Props) {
  const { written, record } = ui
  const field = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(mail.text)
      setSaid(written.copied)
    } catch {
      // Not allowed in this frame: the visitor copies it by hand.
      field.current?.focus()
      field.current?.select()
      setSaid(written.notCopied)
    }
  }
  return (
    <div class="lead__mail flow">
      <p>
        <a class="button" href={mail.href}>
          {written.open}
        </a>
      </p>
      {mail.isCut && <p class="note">{record.cut}</p>}
      <p>
        <strong>{written.to}</strong> {to}
      </p>
      <label class="lead__field">
        <strong>{written.body}</strong>
        <textarea class="lead__input" ref={field} readOnly rows={8} value={mail.text} spellcheck={false} />
      </label>
      <div class="cluster">
        <button type="button" class="button" data-quiet="" onClick={copy}>
          {written.copy}
        </button>
      </div>
      <p role="status">{said}</p>
    </div>
  )
}
