/** The report in the order a reader needs: level, strengths, what holds it, what to do, and then why. */
import type { ComponentChildren, Ref } from 'preact'
import type { Report } from '../../core/report/report.ts'
import type { Scored } from '../../core/scoring/score.ts'
import { fill } from '../../core/text/fill.ts'
import type { Answer, Assessment } from '../../core/vocabulary/answer.ts'
import type { Result } from '../../core/vocabulary/result.ts'
import { HoldingSection } from '../report/HoldingSection.tsx'
import { LevelSection } from '../report/LevelSection.tsx'
import { Readiness } from '../report/Readiness.tsx'
import type { ResultsWords } from '../report/results-words.ts'
import { Section } from '../report/Section.tsx'
import { StepCards } from '../report/StepCards.tsx'
import { Later } from './Later.tsx'
import type { ResultPageLinks } from './result-links.ts'
import '../report/report.css'

export interface ReportBodyProps {
  readonly heading: Ref<HTMLHeadingElement>
  readonly report: Report
  readonly result: Result
  readonly assessment: Assessment
  readonly whatIf: Scored | null
  readonly chosen: readonly string[]
  readonly cut: number
  readonly words: ResultsWords
  readonly links: ResultPageLinks
  readonly date: string
  readonly rowsOf: (question: Report['answers'][number]['question']) => readonly string[]
  /** What to do with the result, right after the first three and whom to ask. */
  readonly actions: ComponentChildren
  /** `null` where the result is only looked at. */
  readonly onChoose: ((id: string, isChosen: boolean) => void) | null
  readonly onAnswer: ((question: string, answer: Answer | null) => void) | null
}

export function ReportBody(props: ReportBodyProps) {
  const { report, assessment, words, links, date } = props
  const { ui } = words
  const { sections } = ui
  const isReadiness = report.readiness !== null
  const now = report.steps.filter(({ when }) => when === 'now')
  const nowIds = now.map(({ id }) => id)
  return (
    <div class="report">
      <LevelSection heading={props.heading} report={report} words={words} links={links} date={date} />
      {report.readiness !== null && <Readiness rows={report.readiness} words={words} />}
      {!isReadiness && (
        <Section id="strengths" title={sections.strengths}>
          {report.strengths.length === 0 && (
            <p>{now.length === 0 ? words.said.report.strengths.noneKnown : words.said.report.strengths.none}</p>
          )}
          <ul class="strengths">
            {report.strengths.map(({ item, title, answer, use }) => (
              <li key={item}>
                <strong>{title}</strong>
                <p>{fill(words.said.report.quoted, { text: answer })}</p>
                <p class="quiet">{use}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {report.level !== null && (
        <Section id="holding" title={sections.holding}>
          <HoldingSection holding={report.holding} businessModel={assessment.businessModel} words={words} />
        </Section>
      )}
      {report.checkFirst.length > 0 && (
        <Section id="check-first" title={sections.checkFirst}>
          <ul class="strengths">
            {report.checkFirst.map((step) => (
              <li key={step.id}>
                <strong>{step.title}</strong>
                <p>{step.reason}</p>
                <p class="quiet">
                  {nowIds.includes(step.id)
                    ? ui.now.inNow
                    : `${ui.now.thisWeek}${words.said.report.colon}${step.firstStep}`}
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {now.length > 0 && (
        <Section id="now" title={now.length < 3 ? sections.nowFew : sections.now}>
          <p class={now.length < 3 ? undefined : 'screen-only'}>
            {now.length < 3 ? ui.now.fewer : isReadiness ? ui.now.introReadiness : ui.now.intro}
          </p>
          <StepCards steps={now} words={words} />
        </Section>
      )}
      {report.whom.length > 0 && (
        <Section id="whom" title={sections.whom}>
          <p>{ui.whom.intro}</p>
          <dl class="whom">
            {report.whom.map(({ role, questions }) => (
              <div key={role}>
                <dt>{fill(ui.whom.role, { role })}</dt>
                {questions.map(({ id, ask }) => (
                  <dd key={id}>{isReadiness ? words.said.readiness[id] : ask}</dd>
                ))}
              </div>
            ))}
          </dl>
        </Section>
      )}
      {props.actions}
      <Later {...props} />
    </div>
  )
}
