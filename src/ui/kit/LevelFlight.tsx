/** The five levels as a flight of steps, the reached one filled. Says nothing that the words beside it do not. */
import './level-flight.css'

interface Props {
  readonly level: number | null
  readonly levelRange: readonly [number, number] | null
  readonly names: Readonly<Record<number, string>>
  readonly label: string
  readonly here: string
}

const width = 64
const gap = 4
const rise = 22
const base = 40

/** A pure picture of the report: the same on screen, on paper and before any script. */
export function LevelFlight({ level, levelRange, names, label, here }: Props) {
  const steps = [1, 2, 3, 4, 5]
  const full = base + rise * 4
  return (
    <figure class="level-flight">
      <svg viewBox={`0 0 ${(width + gap) * 5 - gap} ${full + 26}`} role="img" aria-label={label}>
        {steps.map((step) => {
          const height = base + rise * (step - 1)
          const x = (width + gap) * (step - 1)
          const y = full + 24 - height
          return (
            <g key={step} data-state={stateOf(step, level, levelRange)} class="level-flight__step">
              <rect x={x + 0.75} y={y} width={width - 1.5} height={height} />
              <text x={x + width / 2} y={full + 24 - 14} text-anchor="middle" class="level-flight__number">
                {step}
              </text>
              {step === level && (
                <text x={x + width / 2} y={y - 8} text-anchor="middle" class="level-flight__here">
                  {here}
                </text>
              )}
            </g>
          )
        })}
      </svg>
      <ol class="level-flight__names">
        {steps.map((step) => (
          <li
            key={step}
            data-state={stateOf(step, level, levelRange)}
            aria-current={step === level ? 'true' : undefined}
          >
            {names[step]}
          </li>
        ))}
      </ol>
    </figure>
  )
}

function stateOf(step: number, level: number | null, range: Props['levelRange']): string {
  if (level === null) return 'ahead'
  if (step === level) return 'reached'
  if (range !== null && step >= range[0] && step <= range[1]) return 'possible'
  return step < level ? 'passed' : 'ahead'
}
