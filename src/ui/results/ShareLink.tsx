/** The link and the code of what is shown: what a reader will see is said before anything can be copied. */
import { useRef, useState } from 'preact/hooks'
import { fill } from '../../core/text/fill.ts'
import { $codeToSend, $figuresGo, $hasFigures, letFiguresGo } from '../../state/figures-link.ts'
import { $code, $spelled, linkTo } from '../../state/share.ts'
import { QrCode } from '../kit/QrCode.tsx'
import { useStore } from '../use-store.ts'
import type { KeepingText } from './keeping-words.ts'

interface Props {
  readonly words: KeepingText['share']
}

export function ShareLink({ words }: Props) {
  const code = useStore($code)
  const spelled = useStore($spelled)
  const codeToSend = useStore($codeToSend)
  const isAsked = useStore($hasFigures)
  const figuresGo = useStore($figuresGo)
  if (code === null || spelled === null || codeToSend === null) return null
  // Whatever is scanned or read aloud has no figures; what is copied and sent has them if they were ticked.
  const scanned = linkTo(code)
  const link = linkTo(codeToSend)
  const mailText = figuresGo ? `${words.mailText}\n${words.figures.mail}` : words.mailText
  const mail = `mailto:?subject=${encodeURIComponent(words.title)}&body=${encodeURIComponent(`${mailText}\n\n${link}\n`)}`
  return (
    <>
      <p>{words.seen}</p>
      <p>{words.notIn}</p>
      <p class="note">{words.scanned}</p>
      {isAsked && (
        <div>
          <label class="keep__tick">
            <input
              type="checkbox"
              checked={figuresGo}
              aria-describedby="figures-seen"
              onChange={(event) => letFiguresGo(event.currentTarget.checked)}
            />
            {words.figures.tick}
          </label>
          <p id="figures-seen">{words.figures.seen}</p>
        </div>
      )}
      <CopyField label={words.link} text={link} button={words.copy} done={words.copied} failed={words.notCopied}>
        {'share' in navigator && (
          <button
            type="button"
            class="button"
            data-quiet=""
            onClick={() => {
              // Refused or put away again by the person: nothing went, and they know.
              navigator.share({ title: words.title, url: link }).catch(() => undefined)
            }}
          >
            {words.send}
          </button>
        )}
        <a class="button" data-quiet="" href={mail}>
          {words.mail}
        </a>
      </CopyField>
      <details>
        <summary>{words.qr}</summary>
        <div class="flow keep__more">
          <p>{words.qrText}</p>
          <QrCode text={scanned} label={words.qrLabel} />
        </div>
      </details>
      <details>
        <summary>{words.code}</summary>
        <div class="flow keep__more">
          <p>{fill(words.codeText, { address: scanned.slice(0, scanned.indexOf('#')) })}</p>
          <CopyField
            label={words.codeLabel}
            text={spelled}
            button={words.copyCode}
            done={words.copiedCode}
            failed={words.notCopied}
          />
        </div>
      </details>
    </>
  )
}

interface CopyProps {
  readonly label: string
  readonly text: string
  readonly button: string
  readonly done: string
  readonly failed: string
  readonly children?: preact.ComponentChildren
}

function CopyField({ label, text, button, done, failed, children }: CopyProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  // Said of one text; another one has not been copied yet.
  const [said, setSaid] = useState({ of: '', text: '' })
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid({ of: text, text: done })
    } catch {
      // Not allowed, or not over https: the person copies it by hand.
      field.current?.focus()
      field.current?.select()
      setSaid({ of: text, text: failed })
    }
  }
  return (
    <div class="flow">
      <label class="keep__field">
        <span>{label}</span>
        <textarea ref={field} readOnly rows={3} value={text} spellcheck={false} dir="ltr" />
      </label>
      <div class="cluster">
        <button type="button" class="button" onClick={copy}>
          {button}
        </button>
        {children}
      </div>
      <p role="status">{said.of === text && said.text}</p>
    </div>
  )
}
