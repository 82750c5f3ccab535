/** The place of the churn what-if: it is fetched once it is near, or was used before. */

import { useEffect, useRef, useState } from 'preact/hooks'
import { $current } from '../../state/keeping.ts'
import { value } from '../../state/record.ts'
import { useLater } from '../kit/use-later.ts'
import { useStore } from '../use-store.ts'
import type { CalculatorWords } from './calculator-words.ts'
import type { Shown } from './shown.ts'

interface Props {
  readonly words: CalculatorWords
  /** Address of the words that come later. */
  readonly laterAt: string
  readonly shown: Shown
  readonly businessModel: string
}

export function ChurnSection(props: Props) {
  const current = useStore($current)
  const place = useRef<HTMLElement>(null)
  const [isNear, setNear] = useState(false)
  const isUsed = value(current?.fields ?? {}, 'churnCase') !== undefined
  const later = useLater(() => import('./churn.ts').then(({ churn }) => churn(props.laterAt)), isNear || isUsed)
  useEffect(() => {
    const seen = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        seen.disconnect()
        setNear(true)
      },
      { rootMargin: '100%' },
    )
    if (place.current !== null) seen.observe(place.current)
    return () => seen.disconnect()
  }, [])
  const { heading, lead } = props.words.churn
  return (
    <section class="calculator__part" aria-labelledby="churn" ref={place} data-empty={isUsed ? undefined : ''}>
      <h2 id="churn">{heading}</h2>
      <p class="measure">{lead}</p>
      {later === 'failed' && <p class="note">{props.words.partFailed}</p>}
      {later === null && <div class="calculator__waiting" />}
      {later !== null && later !== 'failed' && <later.Part {...props} said={later.said} />}
    </section>
  )
}
