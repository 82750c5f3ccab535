/** One figure: its name and value in a line, and behind it all that can be entered. */
import type { FunctionComponent } from 'preact'
import { boundsOf } from '../../core/numbers/parts.ts'
import { reckonedFigure } from '../../core/numbers/reckoned-figure.ts'
import { amount } from '../../core/text/amounts.ts'
import type { SaidFigures } from '../../core/vocabulary/figure-words.ts'
import type { FigureBodyProps } from './FigureBody.tsx'

/** What comes once a figure is opened. */
export interface Fields {
  readonly Body: FunctionComponent<FigureBodyProps>
  readonly said: SaidFigures
}

interface Props extends Omit<FigureBodyProps, 'said'> {
  /** `null` until then. */
  readonly fields: Fields | null
  /** Why the fields do not come; empty while they may. */
  readonly failure: string
  readonly onOpen: () => void
}

export function FigureCard({ fields, failure, onOpen, ...props }: Props) {
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
      {fields === null ? (
        <p class="figure-card__body" role="status">
          {failure === '' ? words.page.loading : failure}
        </p>
      ) : (
        <fields.Body {...props} said={fields.said} />
      )}
    </details>
  )
}

/** `null` where there is none. */
function shownValue({ kind, draft, figures, words }: Omit<FigureBodyProps, 'said'>): string | null {
  if (draft.value === 'unknown') return words.unknown
  const value = draft.value ?? reckonedFigure(kind, figures)
  return value === null ? null : amount(value, boundsOf(kind, draft.definition).unit, words.units)
}
