/** The result page: joins answers and words into the report and lets the person go on from it. */
import { useStore } from '@nanostores/preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { askedRows } from '../../core/flow/asked.ts'
import { reportOf } from '../../core/report/report.ts'
import { fill } from '../../core/text/fill.ts'
import { unpackWords } from '../../core/text/packed-words.ts'
import {
  $assessment,
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
import { $opened, $refused, adoptOpened, closeOpened, openFile, watchOpened } from '../../state/opened.ts'
import { $chosenNow, $result, $shown, $shownAt, $whatIf, resultOf } from '../../state/result.ts'
import { ConfirmButton } from '../kit/ConfirmButton.tsx'
import { CompareTable } from './CompareTable.tsx'
import { DropTarget } from './DropTarget.tsx'
import { Keep } from './Keep.tsx'
import type { KeepingWords } from './keeping-words.ts'
import { OpenedBanner } from './OpenedBanner.tsx'
import { Paper } from './Paper.tsx'
import type { PaperWords } from './paper-words.ts'
import { Refusal } from './Refusal.tsx'
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
  readonly keeping: KeepingWords
  readonly paper: PaperWords
  readonly links: ResultsLinks
}

export function Results({ locale, wordsAt, first, keeping, paper, links }: Props) {
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
    // After the record: an entry of the history may ask for what is kept there.
    const watching = watchOpened()
    void watching.ready.then(() => setOpened(true))
    return () => {
      stop()
      watching.stop()
    }
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
  return <Loaded locale={locale} words={words} keeping={keeping} paper={paper} links={links} />
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
  readonly keeping: KeepingWords
  readonly paper: PaperWords
  readonly links: ResultsLinks
}

function Loaded({ locale, words, keeping, paper, links }: LoadedProps) {
  const own = useStore($assessment)
  const opened = useStore($opened)
  const refused = useStore($refused)
  const assessment = useStore($shown)
  const result = useStore($result)
  const whatIf = useStore($whatIf)
  const chosen = useStore($chosenNow)
  const at = useStore($shownAt)
  const keptIn = useStore($keeping)
  const found = useStore($found)
  const [forgotten, setForgotten] = useState('')
  const [adopted, setAdopted] = useState('')
  const [isComparing, setComparing] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const banner = useRef<HTMLParagraphElement>(null)
  const shownBefore = useRef(opened)
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

  // Something else is shown: reading begins again at the top.
  useEffect(() => {
    if (shownBefore.current === opened) return
    shownBefore.current = opened
    setComparing(false)
    if (opened !== null) setAdopted('')
    const top = opened === null ? heading.current : banner.current
    top?.focus()
    top?.scrollIntoView({ block: 'start' })
  }, [opened])

  const forget = () => {
    const count = forgetEverything()
    const said = count === 0 ? ui.forget.nothing : fill(ui.forget.done, { count })
    setForgotten(said)
    return said
  }

  const refusal =
    refused?.by === 'address' ? <Refusal refused={refused} words={keeping.text} id="link-refused" /> : null
  const keep = (hasResult: boolean) => (
    <Keep text={keeping.text} words={words} locale={locale} diagnosis={links.diagnosis} hasResult={hasResult} />
  )

  if (assessment === null || result === null || report === null || !hasAnswers(assessment)) {
    return (
      <div class="flow report">
        <DropTarget text={keeping.text.open.dropHere} onFiles={(files) => void openFile(files)} />
        {refusal}
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
        {keep(false)}
      </div>
    )
  }

  const hasOwn = own !== null && hasAnswers(own)
  const date =
    at === null
      ? ''
      : `${fill(ui.date, { date: new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(at) })} · `
  const when = `${date}${fill(ui.edition, { edition: result.edition })}`
  const onPaper = { report, businessModel: assessment.businessModel, when, words, paper, keeping: keeping.text }
  const { limit } = report.headline
  const adopt = async () => {
    await adoptOpened()
    setAdopted(hasOwn ? keeping.text.opened.adopted : keeping.text.opened.adoptedFirst)
  }
  return (
    <>
      <DropTarget text={keeping.text.open.dropHere} onFiles={(files) => void openFile(files)} />
      <div class="report flow screen-only">
        {refusal}
        <p role="status">{adopted}</p>
        {opened !== null && (
          <OpenedBanner
            opened={opened}
            words={keeping}
            heading={banner}
            hasOwn={hasOwn}
            isComparing={isComparing}
            start={links.diagnosis}
            onBack={() => void closeOpened()}
            onCompare={() => setComparing(!isComparing)}
            onAdopt={() => void adopt()}
          />
        )}
        {opened !== null && isComparing && hasOwn && (
          <CompareTable
            columns={[
              { id: 'opened', title: keeping.text.compare.opened, result },
              { id: 'own', title: keeping.text.compare.own, result: resultOf(own) },
            ]}
            text={keeping.text.compare}
            words={words}
          />
        )}
      </div>
      <Paper part="summary" {...onPaper} />
      <ReportBody
        report={report}
        result={result}
        assessment={assessment}
        whatIf={whatIf}
        chosen={chosen}
        cut={model.balance.cut}
        words={words}
        links={links}
        date={when}
        rowsOf={(question) => (question.kind === 'matrix3' ? askedRows(question, assessment).map(({ id }) => id) : [])}
        actions={
          <div class="actions screen-only">
            {opened === null && result.level === null && hasQuickResult(assessment) && (
              <div class="note flow">
                <p>{ui.toQuickText}</p>
                <button type="button" class="button" onClick={() => setTrack('quick')}>
                  {ui.toQuick}
                </button>
              </div>
            )}
            {opened === null && limit !== null && (
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
                {keeping.text.goTo}
              </a>
              {opened === null && (
                <>
                  <a class="button" data-quiet="" href={`${links.diagnosis}?at=review`}>
                    {ui.edit}
                  </a>
                  <a href={links.diagnosis}>{ui.restart}</a>
                </>
              )}
            </div>
          </div>
        }
        onChoose={opened === null ? choose : null}
        onAnswer={opened === null ? answer : null}
      />
      <div class="report">
        {/* A newer edition's answers are not handed on by one that cannot read all of them. */}
        {keep(opened?.isNewer !== true)}
        <Section id="about" title={ui.sections.about}>
          <p>
            {result.readiness === null ? ui.about.text : ui.about.textReadiness} <a href={links.method}>{ui.method}</a>
          </p>
          <p>{ui.about.grad}</p>
          <div class="screen-only">
            {found !== null && <p class="note">{words.saving[found]}</p>}
            {keptIn !== null && keptIn !== 'device' && <p class="note">{words.saving[keptIn]}</p>}
            <p>
              <a href={links.privacy}>{ui.about.data}</a>
            </p>
            <ConfirmButton label={ui.about.forget} words={ui.forget} onConfirm={forget} />
          </div>
        </Section>
      </div>
      <Paper part="end" {...onPaper} />
    </>
  )
}
