/** What stands further down the report: figures and money, the order of the steps with their what-if, and every answer. */
import { Section } from '../report/Section.tsx'
import { AnswersSection } from './AnswersSection.tsx'
import { FiguresSection } from './FiguresSection.tsx'
import type { ReportBodyProps } from './ReportBody.tsx'
import { RoadmapSection } from './RoadmapSection.tsx'
import { summaryOf } from './summary.ts'

export function Further({ report, result, assessment, words, ...props }: ReportBodyProps) {
  const { sections } = words.ui
  return (
    <>
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
          isReadiness={report.readiness !== null}
          summary={summaryOf(result, words)}
          onAnswer={props.onAnswer}
          words={words}
        />
      </Section>
    </>
  )
}
