/** A link that opens this calculation elsewhere: made only when it is copied. */
import { useState } from 'preact/hooks'
import { calculatorLink, fetchCodes } from '../../state/calculator-link.ts'
import type { CalculatorWords } from './calculator-words.ts'

interface Props {
  readonly words: CalculatorWords['link']
}

export function CopyLink({ words }: Props) {
  const [said, setSaid] = useState({ text: '', link: '' })
  if (fetchCodes === null) return null
  const fetchWrite = fetchCodes
  const copy = async () => {
    setSaid({ text: '', link: '' })
    const link = (await calculatorLink(fetchWrite)) ?? ''
    try {
      await navigator.clipboard.writeText(link)
      setSaid({ text: words.copied, link: '' })
    } catch {
      // Not allowed, or not over https: the person copies it by hand.
      setSaid({ text: words.notCopied, link })
    }
  }
  return (
    <div class="calculator__link">
      <p class="quiet">{words.text}</p>
      <button type="button" class="button" data-quiet="" onClick={() => void copy()}>
        {words.copy}
      </button>
      <p role="status">{said.text}</p>
      {said.link !== '' && <p class="calculator__address">{said.link}</p>}
    </div>
  )
}
