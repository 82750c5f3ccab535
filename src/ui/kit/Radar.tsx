/** The seven dimensions as a radar. Says nothing that the table beside it does not. */
import { oneDecimal } from '../../core/text/format.ts'
import './radar.css'

export interface RadarAxis {
  readonly id: string
  readonly label: string
  /** 0–100; `null` is drawn as a gap. */
  readonly score: number | null
}

interface Props {
  readonly axes: readonly RadarAxis[]
  readonly label: string
}

const centre = { x: 250, y: 176 }
const radius = 108
/** The rings are the scores at which levels begin. */
const rings = [20, 40, 60, 80, 100]

/** A pure picture of the report: the same on screen, on paper and before any script. */
export function Radar({ axes, label }: Props) {
  const at = (place: number, score: number) => {
    const angle = (Math.PI * 2 * place) / axes.length - Math.PI / 2
    const far = (radius * score) / 100
    return { x: centre.x + far * Math.cos(angle), y: centre.y + far * Math.sin(angle) }
  }
  const points = axes.map(({ score }, place) => (score === null ? null : at(place, score)))
  return (
    <div class="radar">
      <svg viewBox="0 0 500 356" role="img" aria-label={label}>
        {rings.map((ring) => (
          <polygon key={ring} class="radar__ring" points={axes.map((_, place) => text(at(place, ring))).join(' ')} />
        ))}
        {axes.map(({ id }, place) => {
          const end = at(place, 100)
          return (
            <line
              key={id}
              class="radar__spoke"
              x1={centre.x}
              y1={centre.y}
              x2={end.x.toFixed(1)}
              y2={end.y.toFixed(1)}
            />
          )
        })}
        <path class="radar__area" d={outline(points)} data-whole={points.includes(null) ? undefined : ''} />
        {points.map((point, place) =>
          point === null ? null : (
            <circle
              key={axes[place]?.id}
              class="radar__point"
              cx={point.x.toFixed(1)}
              cy={point.y.toFixed(1)}
              r="4.5"
            />
          ),
        )}
        {axes.map(({ id, label: name, score }, place) => {
          const end = at(place, 117)
          const side = end.x - centre.x
          const anchor = Math.abs(side) < 12 ? 'middle' : side > 0 ? 'start' : 'end'
          return (
            <text key={id} class="radar__label" x={end.x.toFixed(1)} y={(end.y + 1).toFixed(1)} text-anchor={anchor}>
              {name}
              <tspan class="radar__score" x={end.x.toFixed(1)} dy="1.2em">
                {score === null ? '–' : oneDecimal(score)}
              </tspan>
            </text>
          )
        })}
      </svg>
    </div>
  )
}

interface Point {
  readonly x: number
  readonly y: number
}

function text({ x, y }: Point): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`
}

/** A closed line where every score exists; else only between neighbours that do. */
function outline(points: readonly (Point | null)[]): string {
  const known = points.filter((point) => point !== null)
  if (known.length === points.length) return `M${known.map(text).join('L')}Z`
  return points
    .flatMap((from, place) => {
      const to = points[(place + 1) % points.length] ?? null
      return from === null || to === null ? [] : [`M${text(from)}L${text(to)}`]
    })
    .join('')
}
