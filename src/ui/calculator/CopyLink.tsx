/** A link that opens this calculation elsewhere: made only when it is copied. */
import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'
import { $calculatorCode, calculatorLink } from '../../state/calculator-link.ts'
import type { CalculatorWords } from './calculator-words.ts'

interface Props {
  readonly words: CalculatorWords['link']
}

export function CopyLink({ words }: Props) {
  const code = useStore($calculatorCode)
  // Said of one code; another one has not been copied yet.
  const [said, setSaid] = useState({ of: '', text: '', link: '' })
  if (code === null) return null
  const copy = async () => {
    const link = calculatorLink(code)
    try {
      await navigator.clipboard.writeText(link)
      setSaid({ of: code, text: words.copied, link: '' })
    } catch {
      // Not allowed, or not over https: the person copies it by hand.
      setSaid({ of: code, text: words.notCopied, link })
    }
  }
  const isSaid = said.of === code
  return (
    <div class="calculator__link">
      <p class="quiet">{words.text}</p>
      <button type="button" class="button" data-quiet="" onClick={copy}>
        {words.copy}
      </button>
      <p role="status">{isSaid && said.text}</p>
      {isSaid && said.link !== '' && <p class="calculator__address">{said.link}</p>}
    </div>
  )
}
