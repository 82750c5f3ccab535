/** Responding and leading ahead on two axes of equal dignity. Says nothing that the table beside it does not. */
import './axes.css'

interface Props {
  /** 0–100, or `null` where there is too little to go on: then there is no picture. */
  readonly defence: number | null
  readonly offence: number | null
  readonly cut: number
  readonly label: string
  readonly defenceName: string
  readonly offenceName: string
  readonly types: Readonly<Record<'both' | 'defence-led' | 'offence-led' | 'starting', string>>
}

const side = 260
const left = 46
const top = 14

export function Axes({ defence, offence, cut, label, defenceName, offenceName, types }: Props) {
  if (defence === null || offence === null) return null
  const x = (score: number) => left + (side * score) / 100
  const y = (score: number) => top + side - (side * score) / 100
  return (
    <svg class="axes" viewBox="0 0 330 326" role="img" aria-label={label}>
      <rect class="axes__frame" x={left} y={top} width={side} height={side} />
      <line class="axes__cut" x1={x(cut)} y1={top} x2={x(cut)} y2={top + side} />
      <line class="axes__cut" x1={left} y1={y(cut)} x2={left + side} y2={y(cut)} />
      <line class="axes__drop" x1={x(defence)} y1={y(offence)} x2={x(defence)} y2={top + side} />
      <line class="axes__drop" x1={x(defence)} y1={y(offence)} x2={left} y2={y(offence)} />
      <text class="axes__type" x={x(98)} y={y(97) + 12} text-anchor="end">
        {types.both}
      </text>
      <text class="axes__type" x={x(2)} y={y(97) + 12} text-anchor="start">
        {types['offence-led']}
      </text>
      <text class="axes__type" x={x(98)} y={y(3)} text-anchor="end">
        {types['defence-led']}
      </text>
      <text class="axes__type" x={x(2)} y={y(3)} text-anchor="start">
        {types.starting}
      </text>
      {[0, cut, 100].map((mark) => (
        <g key={mark} class="axes__mark">
          <text x={x(mark)} y={top + side + 16} text-anchor="middle">
            {mark}
          </text>
          <text x={left - 6} y={y(mark) + 4} text-anchor="end">
            {mark}
          </text>
        </g>
      ))}
      <text class="axes__name" x={left + side / 2} y={top + side + 40} text-anchor="middle">
        ■ {defenceName}
      </text>
      <text
        class="axes__name"
        x={14}
        y={top + side / 2}
        text-anchor="middle"
        transform={`rotate(-90 14 ${top + side / 2})`}
      >
        ▲ {offenceName}
      </text>
      <circle class="axes__point" cx={x(defence)} cy={y(offence)} r="7" />
    </svg>
  )
}
