/** A chart that is loaded only once it is seen, and follows what it is given. Its table stands beside it. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { ChartSpec } from './chart-spec.ts'
import type { DrawnChart } from './charts.ts'
import './lazy-chart.css'

interface Props {
  readonly spec: ChartSpec
  /** What it shows, in a sentence. */
  readonly label: string
  /** Said where it could not be loaded. */
  readonly failed: string
}

export function LazyChart({ spec, label, failed }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const drawn = useRef<DrawnChart | null>(null)
  const latest = useRef(spec)
  const [hasFailed, setFailed] = useState(false)
  latest.current = spec

  useEffect(() => {
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      seen.disconnect()
      import('./charts.ts')
        .then(({ drawChart }) => {
          if (canvas.current !== null) drawn.current = drawChart(canvas.current, latest.current)
        })
        // The chart could not be fetched; its table stands beside it.
        .catch(() => setFailed(true))
    })
    if (canvas.current !== null) seen.observe(canvas.current)
    const scheme = matchMedia('(prefers-color-scheme: dark)')
    const recolour = () => drawn.current?.recolour()
    scheme.addEventListener('change', recolour)
    return () => {
      seen.disconnect()
      scheme.removeEventListener('change', recolour)
      drawn.current?.remove()
    }
  }, [])

  // Drawn anew only for what is new: a chart is given as a new object each time.
  useEffect(() => drawn.current?.update(spec), [JSON.stringify(spec)])

  if (hasFailed) return <p class="quiet">{failed}</p>
  return (
    <div class="lazy-chart" data-kind={spec.kind === 'amounts' ? `amounts-${spec.along}` : spec.kind}>
      <canvas ref={canvas} role="img" aria-label={label} />
    </div>
  )
}
