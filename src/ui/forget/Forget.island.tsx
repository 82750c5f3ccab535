/** Removes everything this device keeps, and says what went. */
import { useEffect } from 'preact/hooks'
import { fill } from '../../core/text/fill.ts'
import { forgetEverything, open } from '../../state/keeping.ts'
import type { resultsWords } from '../../words/ja/results.ts'
import type { SameShape } from '../../words/same-shape.ts'
import { ConfirmButton } from '../kit/ConfirmButton.tsx'

interface Props {
  readonly label: string
  readonly words: SameShape<(typeof resultsWords)['forget']>
}

export function Forget({ label, words }: Props) {
  useEffect(() => open(), [])
  const forget = () => {
    const count = forgetEverything()
    return count === 0 ? words.nothing : fill(words.done, { count })
  }
  return <ConfirmButton label={label} words={words} onConfirm={forget} />
}
