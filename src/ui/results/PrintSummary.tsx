/** The first sheet of the printed result: what one hands on by itself. On paper only. */
import type { ComponentChildren } from 'preact'
import type { Report, RoleToAsk } from '../../core/report/report.ts'
import { fill } from '../../core/text/fill.ts'
import { forModel } from '../../core/text/for-model.ts'
import { LevelFlight } from '../kit/LevelFlight.tsx'
import { Radar } from '../kit/Radar.tsx'
import type { ResultsWords } from '../report/results-words.ts'
import type { PaperWords } from './paper-words.ts'
import './print-summary.css'

interface Props {
  readonly report: Report
  readonly businessModel: string
  /** Date and edition as they are said: 「2026年11月1日 時点の回答 · 2026-11版」. */
  readonly when: string
  readonly words: ResultsWords
  readonly paper: PaperWords
  /** How the result is opened again; stands at the foot of the sheet. */
  readonly foot: ComponentChildren
}

export function PrintSummary({ report, businessModel, when, words, paper, foot }: Props) {
  const isReadiness = report.readiness !== null
  return (
    <section class="print-summary" aria-label={paper.summary}>
      <header class="print-summary__head">
        <span class="print-summary__brand">{words.brand}</span>
        <span>{paper.summary}</span>
        <span>{when}</span>
      </header>
      <Headline report={report} words={words} />
      {isReadiness ? <Readiness report={report} words={words} /> : <Standing report={report} words={words} />}
      <FirstSteps report={report} words={words} paper={paper} />
      <Whom report={report} businessModel={businessModel} words={words} paper={paper} />
      {foot}
    </section>
  )
}

interface PartProps {
  readonly report: Report
  readonly words: ResultsWords
}

/** The level in a sentence, what it rests on, and the flight of steps beside it. */
function Headline({ report, words }: PartProps) {
  const { ui, said } = words
  const { headline, level, levelRange } = report
  const rests = [...headline.rests, ...(headline.limit === null ? [] : [headline.limit])]
  return (
    <div>
      <div class="print-summary__headline">
        <div>
          <h2 class="print-summary__title">{headline.title}</h2>
          {headline.range !== null && <p class="print-summary__range">{headline.range}</p>}
          <p class="print-summary__line">{headline.line}</p>
          {headline.byPoints !== null && <p>{headline.byPoints}</p>}
        </div>
        {level !== null && (
          <LevelFlight
            level={level}
            levelRange={levelRange}
            names={Object.fromEntries(Object.entries(said.levels).map(([number, { name }]) => [number, name]))}
            label={`${ui.level.caption}${said.report.colon}${headline.title}`}
            here={ui.level.here}
          />
        )}
      </div>
      <p class="print-summary__quiet">
        {rests.map((sentence) => (
          <span key={sentence}>{sentence} </span>
        ))}
        <strong>{ui.trial}</strong> {ui.trialNote}
      </p>
    </div>
  )
}

/** What is done well and what holds the level, with the radar beside them. */
function Standing({ report, words }: PartProps) {
  const { ui, said } = words
  const { strengths, holding } = report
  const noStrengths = report.steps.length === 0 ? said.report.strengths.noneKnown : said.report.strengths.none
  return (
    <div class="print-summary__standing">
      <div>
        <h3>{ui.sections.strengths}</h3>
        {strengths.length === 0 && <p>{noStrengths}</p>}
        <ul class="print-summary__strengths">
          {strengths.map(({ item, title }) => (
            <li key={item}>{title}</li>
          ))}
        </ul>
        {report.level !== null && (
          <>
            <h3>{ui.sections.holding}</h3>
            {holding.sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            <ul class="print-summary__rows">
              {holding.conditions.map(({ title, stateName }) => (
                <li key={title}>
                  <span>{title}</span> <span class="print-summary__state">{stateName}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <div>
        <h3>{ui.sections.radar}</h3>
        <Radar
          label={ui.radar.label}
          axes={report.dimensions.map(({ id, short, score }) => ({ id, label: short, score }))}
        />
      </div>
    </div>
  )
}

/** For a company that has not begun: what is ready and what is not. */
function Readiness({ report, words }: PartProps) {
  const { readiness, sections } = words.ui
  return (
    <div>
      <h3>{sections.readiness}</h3>
      <ul class="print-summary__rows print-summary__readiness">
        {report.readiness?.map(({ title, state }) => (
          <li key={title}>
            <span>{title}</span>{' '}
            <span class="print-summary__state" data-state={state}>
              {readiness.states[state]}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

interface FirstStepsProps extends PartProps {
  readonly paper: PaperWords
}

/** What is looked into first, and the things to begin with: what, the first step, who. */
function FirstSteps({ report, words, paper }: FirstStepsProps) {
  const { sections, now } = words.ui
  const steps = report.steps.filter(({ when }) => when === 'now')
  const { colon, comma } = words.said.report
  const checkFirst = report.checkFirst.map(({ title }) => title).join(comma)
  if (steps.length === 0 && checkFirst === '') return null
  return (
    <div>
      <h3>{steps.length < 3 ? sections.nowFew : sections.now}</h3>
      {steps.length > 0 && (
        <table class="print-summary__steps">
          <thead>
            <tr>
              <th scope="col">{paper.recommendation}</th>
              <th scope="col">{now.thisWeek}</th>
              <th scope="col">{now.owner}</th>
            </tr>
          </thead>
          <tbody>
            {steps.map(({ id, title, groundwork, firstStep, owner }, place) => (
              <tr key={id}>
                <th scope="row">
                  <span class="print-summary__number">{place + 1}</span> {title}
                </th>
                {/* One first step: where the groundwork may be missing, that. Both stand in the section that follows. */}
                <td>{groundwork === null ? firstStep : `${now.groundwork}${colon}${groundwork}`}</td>
                <td>{owner}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {checkFirst !== '' && (
        <p class="print-summary__check-first">
          <strong>{sections.checkFirst}</strong>
          {colon}
          {checkFirst}
        </p>
      )}
    </div>
  )
}

interface WhomProps extends FirstStepsProps {
  readonly businessModel: string
}

/** The sheet has room for so many questions of one person; the rest stands in the section of the same name. */
const mostQuestions = 3

function Whom({ report, businessModel, words, paper }: WhomProps) {
  const { ui, said } = words
  if (report.whom.length === 0) return null
  const nameOf = ({ id }: RoleToAsk['questions'][number]) =>
    report.readiness === null ? forModel(said.questions[id]?.title ?? id, businessModel) : (said.readiness[id] ?? id)
  return (
    <div>
      <h3>{ui.sections.whom}</h3>
      <dl class="print-summary__whom">
        {report.whom.map(({ role, questions }) => (
          <div key={role}>
            <dt>{fill(ui.whom.role, { role })}</dt>
            <dd>
              {[
                ...questions.slice(0, mostQuestions).map(nameOf),
                ...(questions.length > mostQuestions
                  ? [fill(paper.more, { count: questions.length - mostQuestions })]
                  : []),
              ].join(said.report.comma)}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
