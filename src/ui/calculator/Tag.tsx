/** Says beside a figure that it stands on revenue, where no gross margin is known. */
import type { Reading } from './reading.ts'

interface Props {
  readonly reading: Pick<Reading, 'said' | 'answer'>
}

export function Tag({ reading: { said, answer } }: Props) {
  if (!answer.isRevenueBased) return null
  return (
    <>
      {' '}
      <span class="calculator__tag">{said.tag}</span>
    </>
  )
}
