/** The result page: joins answers and words into the report and lets the person go on from it. */
import { useStore } from '@nanostores/preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { askedRows } from '../../core/flow/asked.ts'
import { reportOf } from '../../core/report/report.ts'
import { fill } from '../../core/text/fill.ts'
import { unpackWords } from '../../core/text/packed-words.ts'
import {
  $assessment,
  $changedAt,
  answer,
  businessModelIds,
  choose,
  hasAnswers,
  hasQuickResult,
  model,
  setTrack,
} from '../../state/assessments.ts'
import { firstOpen } from '../../state/journey.ts'
import { $found, $keeping, forgetEverything, open } from '../../state/keeping.ts'
import { $chosenNow, $result, $whatIf } from '../../state/result.ts'
import { ConfirmButton } from '../kit/ConfirmButton.tsx'
import { ReportBody } from './ReportBody.tsx'
import type { ResultsLinks, ResultsWords } from './results-words.ts'
import { Section } from './Section.tsx'

interface Props {
  /** How dates are written, such as `en-GB`. */
  readonly locale: string
  /** Address of the words file: one per language, cached, and the same for every visitor. */
  readonly wordsAt: string
  /** What can be said before the words are there. */
  readonly first: Pick<ResultsWords['ui'], 'loading' | 'failed' | 'again' | 'title'>
  readonly links: ResultsLinks
}

export function Results({ locale, wordsAt, first, links }: Props) {
  const [words, setWords] = useState<ResultsWords | 'failed' | null>(null)
  const [isOpened, setOpened] = useState(false)

  const load = () => {
    setWords(null)
    fetch(wordsAt, { signal: AbortSignal.timeout(mostWait) })
      .then((response) => (response.ok ? response.json() : Promise.reject(response.status)))
      .then((packed: unknown) => {
        const loaded = unpackWords(packed, businessModelIds)
        setWords(isWords(loaded) ? loaded : 'failed')
      })
      // No connection, too slow, or the file has gone: said on the page, with a way to try again.
      .catch(() => setWords('failed'))
  }

  useEffect(() => {
    load()
    const stop = open()
    setOpened(true)
    return stop
  }, [])

  if (words === 'failed') {
    return (
      <div class="flow report" role="alert">
        <h1>{first.title}</h1>
        <p>{first.failed}</p>
        <button type="button" class="button" onClick={load}>
          {first.again}
        </button>
      </div>
    )
  }
  if (words === null || !isOpened) {
    return (
      <div class="flow report">
        <h1>{first.title}</h1>
        <p role="status">{first.loading}</p>
      </div>
    )
  }
  return <Loaded locale={locale} words={words} links={links} />
}

/** Milliseconds after which the words are no longer waited for. */
const mostWait = 20_000

/** Our own file, or what a captive portal sent instead of it. */
function isWords(loaded: unknown): loaded is ResultsWords {
  return typeof loaded === 'object' && loaded !== null && 'ui' in loaded && 'said' in loaded && 'field' in loaded
}

interface LoadedProps {
  readonly locale: string
  readonly words: ResultsWords
  readonly links: ResultsLinks
}

function Loaded({ locale, words, links }: LoadedProps) {
  const assessment = useStore($assessment)
  const result = useStore($result)
  const whatIf = useStore($whatIf)
  const chosen = useStore($chosenNow)
  const changedAt = useStore($changedAt)
  const keeping = useStore($keeping)
  const found = useStore($found)
  const [forgotten, setForgotten] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  const { ui } = words
  const report = useMemo(
    () => (assessment === null || result === null ? null : reportOf(model, assessment, result, words.said)),
    [assessment, result, words],
  )
  const title = report?.headline.title ?? ui.none.title

  useEffect(() => {
    document.title = `${title} – ${words.brand}`
  }, [title, words])

  useEffect(() => {
    const openCases = () => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('.case, .answers__dimension'))
        details.open = true
    }
    addEventListener('beforeprint', openCases)
    return () => removeEventListener('beforeprint', openCases)
  }, [])

  // What was being read is gone: reading goes on at the heading of what is there now.
  useEffect(() => {
    if (forgotten !== '') heading.current?.focus()
  }, [forgotten])

  const forget = () => {
    const count = forgetEverything()
    const said = count === 0 ? ui.forget.nothing : fill(ui.forget.done, { count })
    setForgotten(said)
    return said
  }

  if (assessment === null || result === null || report === null || !hasAnswers(assessment)) {
    return (
      <div class="flow report">
        <h1 tabIndex={-1} ref={heading}>
          {ui.none.title}
        </h1>
        {forgotten !== '' && <p role="status">{forgotten}</p>}
        {found !== null && <p class="note">{words.saving[found]}</p>}
        <p>{ui.none.text}</p>
        <p>
          <a class="button" href={links.diagnosis}>
            {ui.none.start}
          </a>
        </p>
      </div>
    )
  }

  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(changedAt ?? 0)
  const { limit } = report.headline
  return (
    <>
      <ReportBody
        report={report}
        result={result}
        assessment={assessment}
        whatIf={whatIf}
        chosen={chosen}
        cut={model.balance.cut}
        words={words}
        links={links}
        date={`${fill(ui.date, { date })} · ${fill(ui.edition, { edition: result.edition })}`}
        rowsOf={(question) => (question.kind === 'matrix3' ? askedRows(question, assessment).map(({ id }) => id) : [])}
        actions={
          <div class="actions screen-only">
            {result.level === null && hasQuickResult(assessment) && (
              <div class="note flow">
                <p>{ui.toQuickText}</p>
                <button type="button" class="button" onClick={() => setTrack('quick')}>
                  {ui.toQuick}
                </button>
              </div>
            )}
            {limit !== null && (
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
              <a class="button" data-quiet="" href={`${links.diagnosis}?at=review`}>
                {ui.edit}
              </a>
              <a href={links.diagnosis}>{ui.restart}</a>
            </div>
          </div>
        }
        onChoose={choose}
        onAnswer={answer}
      />
      <div class="report">
        <Section id="about" title={ui.sections.about}>
          <p>
            {result.readiness === null ? ui.about.text : ui.about.textReadiness} <a href={links.method}>{ui.method}</a>
          </p>
          <p>{ui.about.grad}</p>
          <div class="screen-only">
            {found !== null && <p class="note">{words.saving[found]}</p>}
            {keeping !== null && keeping !== 'device' && <p class="note">{words.saving[keeping]}</p>}
            <p>
              <a href={links.privacy}>{ui.about.data}</a>
            </p>
            <ConfirmButton label={ui.about.forget} words={ui.forget} onConfirm={forget} />
          </div>
        </Section>
      </div>
    </>
  )
}
