/** One figure: its name and value in a line, and behind it all that can be entered. */
import type { FunctionComponent } from 'preact'
import { boundsOf } from '../../core/numbers/parts.ts'
import { reckonedFigure } from '../../core/numbers/reckoned-figure.ts'
import { amount } from '../../core/text/amounts.ts'
import type { FigureBodyProps } from './FigureBody.tsx'

interface Props extends FigureBodyProps {
  /** `null` until a figure was opened and its fields have come. */
  readonly Body: FunctionComponent<FigureBodyProps> | null
  /** Why the fields do not come; empty while they may. */
  readonly failure: string
  readonly onOpen: () => void
}

export function FigureCard({ Body, failure, onOpen, ...props }: Props) {
  const { kind, name, words } = props
  const value = shownValue(props)
  return (
    <details
      class="figure-card"
      id={`figure-${kind.id}`}
      onToggle={(event) => {
        if (event.currentTarget.open) onOpen()
      }}
    >
      <summary>
        <span class="figure-card__name">{name}</span>
        <span class="figure-card__value" data-given={value === null ? undefined : ''}>
          {value ?? words.page.empty}
        </span>
      </summary>
      {Body === null ? (
        <p class="figure-card__body" role="status">
          {failure === '' ? words.page.loading : failure}
        </p>
      ) : (
        <Body {...props} />
      )}
    </details>
  )
}

/** `null` where there is none. */
function shownValue({ kind, draft, figures, words }: FigureBodyProps): string | null {
  const { say } = words.said
  if (draft.value === 'unknown') return say.unknown
  const value = draft.value ?? reckonedFigure(kind, figures)
  return value === null ? null : amount(value, boundsOf(kind, draft.definition).unit, say.units)
}
