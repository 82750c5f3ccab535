/** Says beside a figure that it stands on revenue, where no gross margin is known. */
import type { EconomicsAnswer } from '../../core/numbers/economics-answer.ts'
import type { EconomicsEntry } from './EconomicsAmount.tsx'

interface Props {
  readonly entry: EconomicsEntry
  readonly answer: EconomicsAnswer
}

export function Tag({ entry, answer }: Props) {
  if (!answer.isRevenueBased) return null
  return (
    <>
      {' '}
      <span class="calculator__tag">{entry.words.economics.tag}</span>
    </>
  )
}
