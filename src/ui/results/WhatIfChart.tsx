/** The scores now and with the ticked steps done, as bars that follow the ticks. Loaded only once it is seen. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { BarRow, Bars } from './bars.ts'

interface Props {
  readonly rows: readonly BarRow[]
  readonly words: {
    readonly chart: string
    readonly chartFailed: string
    readonly before: string
    readonly after: string
  }
}

export function WhatIfChart({ rows, words }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const bars = useRef<Bars | null>(null)
  const latest = useRef(rows)
  const [hasFailed, setFailed] = useState(false)
  latest.current = rows

  useEffect(() => {
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      seen.disconnect()
      import('./bars.ts')
        .then(({ drawBars }) => {
          if (canvas.current === null) return
          bars.current = drawBars(canvas.current, latest.current, words)
        })
        // The chart could not be fetched; its table stands beside it.
        .catch(() => setFailed(true))
    })
    if (canvas.current !== null) seen.observe(canvas.current)
    const scheme = matchMedia('(prefers-color-scheme: dark)')
    const recolour = () => bars.current?.recolour()
    scheme.addEventListener('change', recolour)
    return () => {
      seen.disconnect()
      scheme.removeEventListener('change', recolour)
      bars.current?.remove()
    }
  }, [])

  useEffect(() => bars.current?.update(rows), [rows])

  if (hasFailed) return <p class="quiet">{words.chartFailed}</p>
  return (
    <div class="what-if__chart">
      <canvas ref={canvas} role="img" aria-label={words.chart} />
    </div>
  )
}
