/** How this result is opened again from paper: link, code and QR code, with date and edition. On paper only. */
import type { ComponentChildren } from 'preact'
import type { PaperWords } from './paper-words.ts'
import './print-footer.css'

interface Props {
  /** `null` where the answers cannot travel, as the two below. */
  readonly link: string | null
  readonly code: string | null
  /** A picture of the link. */
  readonly qr: ComponentChildren
  /** Date and edition as they are said: 「2026年11月1日 時点の回答 · 2026-11版」. */
  readonly when: string
  readonly words: PaperWords
}

export function PrintFooter({ link, code, qr, when, words }: Props) {
  if (link === null && code === null) {
    return (
      <footer class="print-footer">
        <p class="print-footer__when">{when}</p>
      </footer>
    )
  }
  return (
    <footer class="print-footer">
      <div class="print-footer__qr">{qr}</div>
      <div class="print-footer__text">
        <p class="print-footer__title">{words.open.title}</p>
        <p>{words.open.text}</p>
        <dl class="print-footer__ways">
          {link !== null && (
            <div>
              <dt>{words.open.link}</dt>
              <dd class="print-footer__link">{link}</dd>
            </div>
          )}
          {code !== null && (
            <div>
              <dt>{words.open.code}</dt>
              <dd class="print-footer__code">{code}</dd>
            </div>
          )}
        </dl>
        <p class="print-footer__when">{when}</p>
      </div>
    </footer>
  )
}
