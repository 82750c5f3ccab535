/** What stands further down the report: the picture of the dimensions, the two axes, contradictions, figures and money, the order of the steps with their what-if, and every answer. */
import { Radar } from '../kit/Radar.tsx'
import { Section } from '../report/Section.tsx'
import { AnswersSection } from './AnswersSection.tsx'
import { BalanceSection } from './BalanceSection.tsx'
import { DimensionTable } from './DimensionTable.tsx'
import { FiguresSection } from './FiguresSection.tsx'
import type { ReportBodyProps } from './ReportBody.tsx'
import { RoadmapSection } from './RoadmapSection.tsx'
import { summaryOf } from './summary.ts'

export function Further({ report, result, assessment, words, ...props }: ReportBodyProps) {
  const { ui } = words
  const { sections } = ui
  const isReadiness = report.readiness !== null
  return (
    <>
      {!isReadiness && (
        <Section id="radar" title={sections.radar}>
          <Radar
            label={ui.radar.label}
            axes={report.dimensions.map(({ id, short, score }) => ({ id, label: short, score }))}
          />
          <DimensionTable dimensions={report.dimensions} words={words} />
        </Section>
      )}
      {report.balance !== null && (
        <Section id="balance" title={sections.balance}>
          <BalanceSection balance={report.balance} cut={props.cut} words={words} />
        </Section>
      )}
      {report.findings.length > 0 && (
        <Section id="findings" title={sections.findings}>
          <p>{ui.findings.intro}</p>
          <ul class="findings">
            {report.findings.map(({ id, question, answers }) => (
              <li key={id}>
                <p>{question}</p>
                <ul class="quiet">
                  {answers.map((answer) => (
                    <li key={answer}>{answer}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <FiguresSection
        assessment={assessment}
        result={result}
        isOwn={props.onAnswer !== null}
        words={words}
        links={props.links}
      />
      {report.steps.length > 0 && (
        <Section id="roadmap" title={sections.roadmap}>
          <RoadmapSection
            steps={report.steps}
            result={result}
            whatIf={props.whatIf}
            chosen={props.chosen}
            onChoose={props.onChoose}
            words={words}
          />
        </Section>
      )}
      <Section id="answers" title={sections.answers}>
        <AnswersSection
          answers={report.answers}
          businessModel={assessment.businessModel}
          rowsOf={props.rowsOf}
          isReadiness={isReadiness}
          summary={summaryOf(result, words)}
          onAnswer={props.onAnswer}
          words={words}
        />
      </Section>
    </>
  )
}
