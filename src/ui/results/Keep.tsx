/** The place of everything that keeps and shares, which is fetched once the result stands on the page. */
import type { FunctionComponent } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { partInAddress } from '../../state/link.ts'
import type { ResultsWords } from '../report/results-words.ts'
import { Section } from '../report/Section.tsx'
import type { KeepingText } from './keeping-words.ts'

export interface KeepProps {
  readonly text: KeepingText
  readonly words: ResultsWords
  readonly locale: string
  /** Where the diagnosis is taken. */
  readonly diagnosis: string
  /** Whether there is a result to hand on. */
  readonly hasResult: boolean
}

export function Keep(props: KeepProps) {
  const [Parts, setParts] = useState<FunctionComponent<KeepProps> | 'failed' | null>(null)
  const place = useRef<HTMLDivElement>(null)
  const { text } = props

  useEffect(() => {
    // The browser looked for it before it was there.
    if (partInAddress() === 'keep') place.current?.scrollIntoView()
    import('./KeepSection.tsx')
      .then(({ KeepSection }) => setParts(() => KeepSection))
      // No connection, or a newer build has taken the file away.
      .catch(() => setParts('failed'))
  }, [])

  return (
    <div class="screen-only" ref={place}>
      <Section id="keep" title={text.section}>
        {Parts === null && <p role="status">{text.loading}</p>}
        {Parts === 'failed' && <p role="alert">{text.failed}</p>}
        {Parts !== null && Parts !== 'failed' && <Parts {...props} />}
      </Section>
    </div>
  )
}
