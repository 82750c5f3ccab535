/** How far the answers got, and the way on to those that are still open. */
import { fill } from '../../core/text/fill.ts'
import type { Assessment } from '../../core/vocabulary/answer.ts'
import { firstOpen, progressOf } from '../../state/journey.ts'
import type { ResultsLinks, ResultsWords } from '../report/results-words.ts'

interface Props {
  readonly assessment: Assessment
  readonly words: ResultsWords['resume']
  readonly links: ResultsLinks
}

export function GoOn({ assessment, words, links }: Props) {
  const progress = progressOf(assessment)
  if (progress.done === progress.of) return null
  return (
    <div class="note flow">
      <p>{fill(words.text, progress)}</p>
      <a class="button" href={`${links.diagnosis}?at=${firstOpen(assessment)}&then=open`}>
        {words.continue}
      </a>
    </div>
  )
}
