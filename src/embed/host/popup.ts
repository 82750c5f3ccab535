/** A window of the page's own that holds the frame, and the button that opens it. A file of its own: most pages need none. */
import { made } from './made.ts'
import type { Options } from './options.ts'
import { sheetOf } from './sheet.ts'
import type { Stage } from './stage.ts'

const words = {
  ja: { open: '診断をはじめる', close: '閉じる' },
  en: { open: 'Start the diagnosis', close: 'Close' },
} as const

const css = `slot,.gone .open{display:none}
.gone slot{display:block}
button{min-height:48px;padding:8px 28px;border:0;border-radius:4px;cursor:pointer}
button:focus-visible{outline:3px solid #2f4473;outline-offset:2px;box-shadow:0 0 0 2px #fff}
.open{justify-self:start;background:#2f4473;color:#fff;font:inherit;font-weight:600}
dialog{box-sizing:border-box;width:46rem;height:56rem;max-width:calc(100vw - 2rem);max-height:calc(100dvh - 2rem);padding:0;border:0;border-radius:6px;background:#fff;overscroll-behavior:contain}
dialog[open]{display:grid;grid-template-rows:auto 1fr}
dialog::backdrop{background:rgb(20 20 25/.6)}
dialog .frame{height:100%}
.close{justify-self:end;background:none;color:#222;font:16px system-ui,sans-serif}
.close:focus-visible{outline-offset:-4px}
@media(max-width:30rem){dialog{max-width:100vw;max-height:100dvh;border-radius:0}}
@media print{button,dialog{display:none}}`

/**
 * Puts a button in the place of what stood inside the element, and the frame into a dialogue. The browser keeps the
 * focus inside and gives it back at the end.
 */
export function popupOf(
  { root, stage, frame }: Stage,
  { lang, label }: Options,
  onOpen: () => void,
  onClosed: () => void,
): HTMLDialogElement {
  const dialog = made('dialog', 'dialog')
  dialog.ariaLabel = frame.title
  dialog.addEventListener('close', onClosed)
  dialog.addEventListener('click', ({ target, clientX, clientY }) => {
    const { left, right, top, bottom } = dialog.getBoundingClientRect()
    const isBeside = clientX < left || clientX > right || clientY < top || clientY > bottom
    // The strip beside the button is the dialogue itself, like the veil around it.
    if (target === dialog && isBeside) dialog.close()
  })
  dialog.append(
    button('close', words[lang].close, () => dialog.close()),
    frame,
  )
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheetOf(css)]
  stage.append(button('open', label || words[lang].open, onOpen), dialog)
  return dialog
}

function button(name: string, label: string, onClick: () => void): HTMLButtonElement {
  const element = made('button', name)
  element.type = 'button'
  element.textContent = label
  element.addEventListener('click', onClick)
  return element
}
