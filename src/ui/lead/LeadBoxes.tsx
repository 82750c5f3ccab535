/** What the visitor agrees to or wishes, each by a box of its own that nobody has ticked before. */
import type { LeadSetup } from '../../core/vocabulary/lead.ts'
import { Choices } from '../kit/Choices.tsx'
import type { LeadWords } from './lead-words.ts'

interface Props {
  readonly words: LeadWords
  readonly setup: LeadSetup
  readonly hasLink: boolean
  readonly ticks: {
    readonly consentAt: string | null
    readonly isMarketingWanted: boolean
    readonly isLinkWanted: boolean
  }
  /** Said where consent is missing. */
  readonly mistake: string | undefined
  readonly onConsent: (isGiven: boolean) => void
  readonly onMarketing: (isWanted: boolean) => void
  readonly onLink: (isWanted: boolean) => void
}

export function LeadBoxes({ words, setup, hasLink, ticks, mistake, onConsent, onMarketing, onLink }: Props) {
  const { ui, marketing } = words
  const offersLink = setup.when === 'after' && setup.link && hasLink
  const asksMarketing = setup.hasMarketing && marketing !== null
  return (
    <>
      <fieldset class="lead__group" aria-describedby="lead-consent-text lead-consent-mistake">
        <legend class="lead__legend">
          <strong>{ui.consent.legend}</strong>
        </legend>
        <p class="lead__text" id="lead-consent-text">
          {words.consent}
        </p>
        {mistake !== undefined && (
          <p class="mistake" id="lead-consent-mistake">
            {mistake}
          </p>
        )}
        <Choices
          kind="checkbox"
          name="lead-consent"
          choices={[{ value: 'yes', label: `${ui.consent.box}${ui.required}` }]}
          chosen={ticks.consentAt === null ? [] : ['yes']}
          onChoose={(_, isGiven) => onConsent(isGiven)}
          isInvalid={mistake !== undefined}
        />
      </fieldset>
      {(offersLink || asksMarketing) && (
        <fieldset class="lead__group">
          <legend class="lead__legend">
            <strong>{ui.more.legend}</strong>
            <span class="quiet">{ui.optional}</span>
          </legend>
          {asksMarketing && (
            <Choices
              kind="checkbox"
              name="lead-marketing"
              choices={[{ value: 'yes', label: marketing }]}
              chosen={ticks.isMarketingWanted ? ['yes'] : []}
              onChoose={(_, isWanted) => onMarketing(isWanted)}
            />
          )}
          {offersLink && (
            <Choices
              kind="checkbox"
              name="lead-link"
              choices={[{ value: 'yes', label: ui.more.link, hint: ui.more.linkHint }]}
              chosen={ticks.isLinkWanted ? ['yes'] : []}
              onChoose={(_, isWanted) => onLink(isWanted)}
            />
          )}
        </fieldset>
      )}
    </>
  )
}
