/** Says why something could not be opened, and that nothing was lost by it. */
import { fill } from '../../core/text/fill.ts'
import type { Refused } from '../../state/opened.ts'
import type { KeepingText } from './keeping-words.ts'
import './refusal.css'

interface Props {
  readonly refused: Refused
  readonly words: KeepingText
  readonly id: string
}

export function Refusal({ refused, words, id }: Props) {
  const { heading, untouched, reasons } = words.refused
  return (
    <div class="refusal" role="alert" id={id}>
      <p>
        <strong>{heading}</strong>
      </p>
      <p>{fill(reasons[refused.reason], { found: refused.found })}</p>
      <p>{untouched}</p>
    </div>
  )
}
