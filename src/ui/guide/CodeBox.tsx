/** A piece of code, and a button that copies it. */
import { useRef, useState } from 'preact/hooks'
import type { CodeWords } from './guide-words.ts'
import './code-box.css'

interface Props {
  readonly code: string
  readonly words: CodeWords
  /** Which code it is, for those who hear only the button. */
  readonly name: string
}

export function CodeBox({ code, words, name }: Props) {
  const shown = useRef<HTMLElement>(null)
  // Said of one code; another one has not been copied yet.
  const [said, setSaid] = useState({ of: '', text: '' })
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code)
      setSaid({ of: code, text: words.copied })
    } catch {
      // Not allowed, or not over https: the person copies it by hand.
      if (shown.current !== null) getSelection()?.selectAllChildren(shown.current)
      setSaid({ of: code, text: words.notCopied })
    }
  }
  return (
    <div class="code-box">
      <pre class="code notranslate" dir="ltr">
        <code ref={shown}>{code}</code>
      </pre>
      <div class="code-box__foot">
        <button type="button" class="button" data-quiet="" onClick={copy}>
          {words.copy}
          <span class="for-readers">{` (${name})`}</span>
        </button>
        <p role="status">{said.of === code && said.text}</p>
      </div>
    </div>
  )
}
