/** The result as the frame shows it: level, what holds it, three steps, and where to go from here. Fetched at the end. */
import { useEffect, useMemo } from 'preact/hooks'
import { reportOf } from '../../core/report/report.ts'
import { fill } from '../../core/text/fill.ts'
import { withCampaign } from '../../state/campaign.ts'
import { $lead } from '../../state/lead.ts'
import { model } from '../../state/model.ts'
import { $result, $shown, $shownAt } from '../../state/result.ts'
import { $code } from '../../state/share.ts'
import { $surroundings, tell } from '../../state/surroundings.ts'
import { LeadStep } from '../lead/LeadStep.tsx'
import { HoldingSection } from '../report/HoldingSection.tsx'
import { LevelSection } from '../report/LevelSection.tsx'
import { Readiness } from '../report/Readiness.tsx'
import type { ResultsWords } from '../report/results-words.ts'
import { Section } from '../report/Section.tsx'
import { StepCards } from '../report/StepCards.tsx'
import { useStore } from '../use-store.ts'
import type { FrameSetup } from './frame-setup.ts'
import { showIn } from './into-view.ts'
import '../report/report.css'

interface Props {
  readonly setup: FrameSetup
  /** Offered under the result; `null` where it is not. */
  readonly lead: FrameSetup['lead']
  readonly words: ResultsWords
  readonly onLead: () => void
  readonly onReview: () => void
  readonly onAgain: () => void
}

export function End({ setup, lead, words, onLead, onReview, onAgain }: Props) {
  const assessment = useStore($shown)
  const result = useStore($result)
  const at = useStore($shownAt)
  const code = useStore($code)
  const surroundings = useStore($surroundings)
  const sending = useStore($lead)
  const { ui } = words
  const said = setup.words.result
  const report = useMemo(
    () => (assessment === null || result === null ? null : reportOf(model, assessment, result, words.said)),
    [assessment, result, words],
  )
  useEffect(() => tell({ kind: 'event', event: { name: 'complete' } }), [])
  if (assessment === null || result === null || report === null) return null

  const date =
    at === null
      ? ''
      : `${fill(ui.date, { date: new Intl.DateTimeFormat(setup.locale, { dateStyle: 'long' }).format(at) })} · `
  const now = report.steps.filter(({ when }) => when === 'now')
  const call = setup.calls?.byLevel[result.level ?? 'none']
  return (
    <div class="report frame__report">
      <LevelSection
        report={report}
        words={words}
        links={setup.links}
        date={`${date}${fill(ui.edition, { edition: result.edition })}`}
      />
      {report.readiness !== null && <Readiness rows={report.readiness} words={words} />}
      {report.level !== null && (
        <Section id="holding" title={ui.sections.holding}>
          <HoldingSection holding={report.holding} businessModel={assessment.businessModel} words={words} />
        </Section>
      )}
      {now.length > 0 && (
        <Section id="now" title={now.length < 3 ? ui.sections.nowFew : ui.sections.now}>
          <StepCards steps={now} words={words} />
        </Section>
      )}
      {call !== undefined && (
        <Section id="next" title={said.next}>
          <p>
            <a
              class="button"
              href={withCampaign(call.href, surroundings)}
              onClick={() => tell({ kind: 'event', event: { name: 'cta' } })}
            >
              {call.text}
            </a>
          </p>
          {setup.calls?.tellsLevel === true && <p class="quiet">{said.ctaTells}</p>}
        </Section>
      )}
      {lead !== null && (
        <Section id="lead" title={said.lead}>
          {sending.kind === 'accepted' && !sending.isTest ? (
            <p>{said.leadSent}</p>
          ) : (
            <>
              <p>{said.leadText}</p>
              <p>
                <button type="button" class="button" data-quiet="" onClick={onLead}>
                  {said.leadGo}
                </button>
              </p>
            </>
          )}
        </Section>
      )}
      <Section id="report" title={said.report}>
        <p>{said.reportText}</p>
        <div class="cluster">
          {code !== null && (
            <a
              class="button"
              data-quiet={call === undefined ? undefined : ''}
              href={`${setup.links.results}#${code}`}
              onClick={() => tell({ kind: 'event', event: { name: 'report' } })}
            >
              {said.reportOpen}
            </a>
          )}
          <button type="button" class="plain-button" onClick={onReview}>
            {said.review}
          </button>
          <button type="button" class="plain-button" onClick={onAgain}>
            {said.again}
          </button>
        </div>
      </Section>
    </div>
  )
}

interface LeadProps {
  readonly setup: FrameSetup
  readonly lead: NonNullable<FrameSetup['lead']>
  readonly words: ResultsWords
  readonly onDone: () => void
}

/** The step that sends contact details. Before the result it says nothing of it. */
export function Lead({ setup, lead, words, onDone }: LeadProps) {
  const result = useStore($result)
  const code = useStore($code)
  const isAfter = lead.setup.when === 'after'
  const level = isAfter ? (result?.level ?? null) : null
  const link = isAfter && code !== null ? `${new URL(setup.links.results, location.origin).href}#${code}` : null
  return (
    <LeadStep
      setup={lead.setup}
      words={lead.words}
      language={document.documentElement.lang}
      level={level === null ? null : { value: level, name: words.said.levels[level]?.name ?? '' }}
      link={link}
      onDone={onDone}
      show={showIn}
    />
  )
}
