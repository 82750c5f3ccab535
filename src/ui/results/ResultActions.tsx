/** What to do with the result: go on answering, print it, hand it on, go back to the answers. */
import type { Report } from '../../core/report/report.ts'
import type { Assessment } from '../../core/vocabulary/answer.ts'
import type { Result } from '../../core/vocabulary/result.ts'
import { $assessment, hasQuickResult, setTrack } from '../../state/assessments.ts'
import { firstOpen, progressOf } from '../../state/journey.ts'
import type { ResultsLinks, ResultsWords } from '../report/results-words.ts'
import { GoOn } from './GoOn.tsx'

interface Props {
  readonly report: Report
  readonly result: Result
  readonly assessment: Assessment
  /** Whether the result is only looked at. */
  readonly isOpened: boolean
  readonly words: ResultsWords
  /** What the way to sharing and saving is called. */
  readonly share: string
  readonly links: ResultsLinks
}

export function ResultActions({ report, result, assessment, isOpened, words, share, links }: Props) {
  const { ui } = words
  const { limit } = report.headline
  const { done, of } = progressOf(assessment)
  return (
    <div class="actions screen-only">
      {!isOpened && <GoOn assessment={assessment} words={words.resume} links={links} />}
      {!isOpened && result.level === null && hasQuickResult(assessment) && (
        <div class="note flow">
          <p>{ui.toQuickText}</p>
          <button type="button" class="button" onClick={() => setTrack('quick')}>
            {ui.toQuick}
          </button>
        </div>
      )}
      {/* Before there is a level the ten questions are not what was looked at yet. */}
      {!isOpened && limit !== null && (result.level !== null || done === of) && (
        <div class="note flow">
          <p>{limit}</p>
          <button
            type="button"
            class="button"
            onClick={() => {
              setTrack('full')
              const now = $assessment.get()
              location.href = `${links.diagnosis}?at=${now === null ? 'company' : firstOpen(now)}&then=open`
            }}
          >
            {ui.toFull}
          </button>
        </div>
      )}
      <div class="cluster">
        <button type="button" class="button" data-quiet="" onClick={() => print()}>
          {ui.print}
        </button>
        <a class="button" data-quiet="" href="#keep">
          {share}
        </a>
        {!isOpened && (
          <>
            <a class="button" data-quiet="" href={`${links.diagnosis}?at=review`}>
              {ui.edit}
            </a>
            <a href={links.diagnosis}>{ui.restart}</a>
          </>
        )}
      </div>
    </div>
  )
}
