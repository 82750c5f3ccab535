/** The place of the churn what-if: it is fetched once it is near, or was used before. */
import { useStore } from '@nanostores/preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { $churnCase } from '../../state/churn-case.ts'
import type { CalculatorWords } from './calculator-words.ts'
import type { Shown } from './shown.ts'
import { useLater } from './use-later.ts'

interface Props {
  readonly words: CalculatorWords
  readonly shown: Shown
  readonly businessModel: string
}

const fetchPart = () => import('./ChurnPart.tsx').then(({ ChurnPart }) => ChurnPart)

export function ChurnSection(props: Props) {
  const inputs = useStore($churnCase)
  const place = useRef<HTMLElement>(null)
  const [isNear, setNear] = useState(false)
  const isUsed = Object.keys(inputs).length > 0
  const Part = useLater(fetchPart, isNear || isUsed)
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
      {Part === 'failed' && <p class="note">{props.words.partFailed}</p>}
      {Part === null ? <div class="calculator__waiting" /> : Part !== 'failed' && <Part {...props} />}
    </section>
  )
}
