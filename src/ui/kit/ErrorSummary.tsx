/** What has to be put right before going on: takes the focus and leads to each place. */
import { useEffect, useRef } from 'preact/hooks'
import './error-summary.css'

export interface Mistake {
  /** Id of the input to go to. */
  readonly input: string
  readonly message: string
}

interface Props {
  readonly title: string
  readonly mistakes: readonly Mistake[]
  /** How often the person has tried to go on: each time, and only then, the summary takes the focus. */
  readonly attempt: number
  /** Brings something into view where the browser does not do it by itself; absent where it does. */
  readonly show?: Show | undefined
}

/** To be called right after something of the page has the focus that the person is to see. */
export type Show = (element: Element, why: 'error') => void

export function ErrorSummary({ title, mistakes, attempt, show }: Props) {
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (attempt === 0 || summary.current === null) return
    summary.current.focus({ preventScroll: show !== undefined })
    show?.(summary.current, 'error')
  }, [attempt])
  if (mistakes.length === 0) return null
  return (
    <div class="error-summary flow" role="alert" tabIndex={-1} ref={summary}>
      <h2 class="error-summary__title">{title}</h2>
      <ul>
        {mistakes.map(({ input, message }) => (
          <li key={input}>
            <a href={`#${input}`} onClick={(event) => goToInput(event, input, show)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The question comes into view before its input has the focus, so that one sees what is being answered. */
function goToInput(event: MouseEvent, id: string, show: Show | undefined): void {
  event.preventDefault()
  const input = document.getElementById(id)
  const field = input?.closest('fieldset, [data-field]') ?? input
  if (show === undefined) field?.scrollIntoView()
  input?.focus({ preventScroll: true })
  if (field !== null) show?.(field, 'error')
}
