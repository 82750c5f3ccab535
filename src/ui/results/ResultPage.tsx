/** The result: answers and words joined into the report, with everything that can be done with it. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { askedRows } from '../../core/flow/asked.ts'
import { reportOf } from '../../core/report/report.ts'
import { fill } from '../../core/text/fill.ts'
import { answer, hasAnswers } from '../../state/assessments.ts'
import { choose } from '../../state/chosen.ts'
import { $found, $keeping, forgetEverything } from '../../state/keeping.ts'
import { model } from '../../state/model.ts'
import { $opened, $refused, openFile } from '../../state/opened.ts'
import { $own } from '../../state/own.ts'
import { $chosenNow, $result, $shown, $shownAt, $whatIf } from '../../state/result.ts'
import { ConfirmButton } from '../kit/ConfirmButton.tsx'
import { useLater } from '../kit/use-later.ts'
import type { ResultsWords } from '../report/results-words.ts'
import { Section } from '../report/Section.tsx'
import { useStore } from '../use-store.ts'
import { Beside } from './Beside.tsx'
import { DropTarget } from './DropTarget.tsx'
import { Keep } from './Keep.tsx'
import type { KeepingWords } from './keeping-words.ts'
import { Paper } from './Paper.tsx'
import type { PaperWords } from './paper-words.ts'
import { ReportBody } from './ReportBody.tsx'
import { ResultActions } from './ResultActions.tsx'
import type { ResultPageLinks } from './result-links.ts'

interface Props {
  readonly locale: string
  readonly words: ResultsWords
  readonly keeping: KeepingWords
  readonly paper: PaperWords
  readonly links: ResultPageLinks
}

export function ResultPage({ locale, words, keeping, paper, links }: Props) {
  const own = useStore($own)
  const opened = useStore($opened)
  const refused = useStore($refused)
  const assessment = useStore($shown)
  const result = useStore($result)
  const whatIf = useStore($whatIf)
  const chosen = useStore($chosenNow)
  const at = useStore($shownAt)
  const keptIn = useStore($keeping)
  const found = useStore($found)
  const refusing = useLater(() => import('./Refusal.tsx'), refused?.by === 'address')
  const [forgotten, setForgotten] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
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

  // Back at one's own: reading begins again at the top.
  useEffect(() => {
    if (shownBefore.current !== null && opened === null) heading.current?.focus()
    shownBefore.current = opened
  }, [opened])

  const forget = () => {
    const count = forgetEverything()
    const said = count === 0 ? ui.forget.nothing : fill(ui.forget.done, { count })
    setForgotten(said)
    return said
  }

  const refusal =
    refused?.by === 'address' && refusing !== null && refusing !== 'failed' ? (
      <refusing.Refusal refused={refused} words={keeping.text} id="link-refused" />
    ) : null
  const drop = <DropTarget text={keeping.text.open.dropHere} onFiles={(files) => void openFile(files)} />
  // Where there is a result and where there is none it is the same part: what it just said is still being read.
  const keep = (hasResult: boolean) => (
    <Keep text={keeping.text} words={words} locale={locale} diagnosis={links.diagnosis} hasResult={hasResult} />
  )

  if (assessment === null || result === null || report === null || !hasAnswers(assessment)) {
    return (
      <>
        {drop}
        <div class="flow report">
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
        </div>
        <div key="keep" class="report">
          {keep(false)}
        </div>
      </>
    )
  }

  const date =
    at === null
      ? ''
      : `${fill(ui.date, { date: new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(at) })} · `
  const when = `${date}${fill(ui.edition, { edition: result.edition })}`
  const onPaper = { report, businessModel: assessment.businessModel, when, words, paper, keeping: keeping.text }
  return (
    <>
      {drop}
      <div class="report flow screen-only">
        {refusal}
        <Beside own={own} result={result} words={words} keeping={keeping} links={links} />
      </div>
      <Paper part="summary" {...onPaper} />
      <ReportBody
        heading={heading}
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
          <ResultActions
            report={report}
            result={result}
            assessment={assessment}
            isOpened={opened !== null}
            words={words}
            share={keeping.text.goTo}
            links={links}
          />
        }
        onChoose={opened === null ? choose : null}
        onAnswer={opened === null ? answer : null}
      />
      <div key="keep" class="report">
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
