/** The foot of every printed page: in its margin where the browser can, else as the repeated foot of the report. */
import { useEffect, useState } from 'preact/hooks'
import { writePageFoot } from './page-foot.ts'
import './page-foot.css'

interface Props {
  /** The first says what this is and of when, the others how to open it again. */
  readonly lines: readonly string[]
}

export function PageFoot({ lines }: Props) {
  const [isInMargin, setInMargin] = useState(false)
  const text = lines.join('\n')

  useEffect(() => {
    const remove = writePageFoot(text.split('\n'))
    setInMargin(remove !== null)
    return remove ?? undefined
  }, [text])

  if (isInMargin) return null
  return (
    <div class="page-foot">
      <div class="page-foot__lines">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  )
}
