/** What is being looked at beside one's own answers, and the ways on from it. */
import type { Ref } from 'preact'
import { fill } from '../../core/text/fill.ts'
import { hasFigures } from '../../state/assessments.ts'
import type { Opened } from '../../state/opened.ts'
import type { KeepingWords } from './keeping-words.ts'
import './opened-banner.css'

interface Props {
  readonly opened: Opened
  readonly words: KeepingWords
  readonly heading: Ref<HTMLParagraphElement>
  /** Whether there are own answers to go back to and to compare with. */
  readonly hasOwn: boolean
  readonly isComparing: boolean
  /** Where one's own diagnosis begins. */
  readonly start: string
  readonly onBack: () => void
  readonly onCompare: () => void
  readonly onAdopt: () => void
}

export function OpenedBanner({ opened, words, heading, hasOwn, isComparing, start, ...on }: Props) {
  const text = words.text.opened
  const { problems } = opened
  return (
    <div class="opened-banner flow screen-only">
      <p class="opened-banner__title" ref={heading} tabIndex={-1}>
        {text[opened.from]}
      </p>
      {opened.from === 'file' && opened.name !== '' && (
        <p class="opened-banner__name">
          {text.name} <bdi>{opened.name}</bdi>
        </p>
      )}
      <p>{text.readOnly}</p>
      {hasOwn && <p>{text.untouched}</p>}
      {hasFigures(opened.assessment) && <p>{text.figures}</p>}
      {opened.isNewer && <p>{text.newer}</p>}
      {problems.length > 0 && (
        <details>
          <summary>{fill(text.problems, { count: problems.length })}</summary>
          <ul class="marked">
            {problems.map(({ kind, at, found = '' }) => (
              <li key={`${kind} ${at} ${found}`}>{fill(words.problems[kind], { at, found })}</li>
            ))}
          </ul>
        </details>
      )}
      <div class="cluster">
        {hasOwn ? (
          <>
            <button type="button" class="button" onClick={on.onBack}>
              {text.back}
            </button>
            <button type="button" class="button" data-quiet="" onClick={on.onCompare}>
              {isComparing ? words.text.compare.close : text.compare}
            </button>
          </>
        ) : (
          <a class="button" href={start}>
            {text.start}
          </a>
        )}
        {!opened.isNewer && (
          <button type="button" class="button" data-quiet="" onClick={on.onAdopt}>
            {text.adopt}
          </button>
        )}
      </div>
    </div>
  )
}
