/** Whether customer success is worth it here, with the figures that were entered or the way to enter them. */
import type { FunctionComponent } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Assessment } from '../../core/vocabulary/answer.ts'
import type { Result } from '../../core/vocabulary/result.ts'
import { fetchWords } from '../../state/words-file.ts'
import type { ResultsWords } from '../report/results-words.ts'
import { Section } from '../report/Section.tsx'
import type { FiguresPart } from './FiguresPart.tsx'
import { type FiguresFile, isFiguresFile } from './figures-file.ts'
import type { ResultPageLinks } from './result-links.ts'

interface Props {
  readonly assessment: Assessment
  readonly result: Result
  /** Whether it is one's own and can be gone on with. */
  readonly isOwn: boolean
  readonly words: ResultsWords
  readonly links: ResultPageLinks
}

interface Part {
  readonly Shown: FunctionComponent<Parameters<typeof FiguresPart>[0]>
  readonly said: FiguresFile
}

export function FiguresSection({ assessment, result, isOwn, words, links }: Props) {
  const { figures: ui, sections } = words.ui
  const hasFigures = Object.keys(assessment.figures).length > 0
  const isGiven = hasFigures || assessment.economics !== null
  const [part, setPart] = useState<Part | 'failed' | null>(null)

  const load = () => {
    setPart(null)
    Promise.all([import('./FiguresPart.tsx'), fetchWords(links.figuresSaid)])
      .then(([{ FiguresPart: Shown }, said]) => setPart(isFiguresFile(said) ? { Shown, said } : 'failed'))
      // No connection, or a newer build has taken them away.
      .catch(() => setPart('failed'))
  }

  useEffect(() => {
    if (isGiven && part === null) load()
  }, [isGiven])

  return (
    <Section id="figures" title={sections.figures}>
      <p>{words.said.fit[result.fit]}</p>
      {isGiven && part === null && <p role="status">{ui.loading}</p>}
      {isGiven && part === 'failed' && (
        <div role="alert">
          <p>{ui.failed}</p>
          <button type="button" class="button" data-quiet onClick={load}>
            {words.ui.again}
          </button>
        </div>
      )}
      {isGiven && part !== null && part !== 'failed' && (
        <part.Shown assessment={assessment} economics={result.economics} said={part.said} />
      )}
      {isOwn && (
        <div class="screen-only">
          {!isGiven && <p>{ui.invite}</p>}
          <ul>
            <li>
              <a href={links.figures}>{hasFigures ? ui.change : ui.enter}</a>
            </li>
            <li>
              <a href={links.calculator}>{assessment.economics === null ? ui.calculate : ui.recalculate}</a>
            </li>
          </ul>
        </div>
      )}
    </Section>
  )
}
