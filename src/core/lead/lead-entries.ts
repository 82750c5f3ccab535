/** What exactly does a lead hold, in which order? What is shown and what is sent both come from here. */
import type { Surroundings } from '../vocabulary/embedded.ts'
import type { LeadEntry, LeadEntryName, LeadFields, LeadSetup } from '../vocabulary/lead.ts'
import { filledFields } from './clean-fields.ts'
import { cleanText } from './clean-text.ts'
import { isCampaignName, isClickName } from './entry-names.ts'

/** What the visitor has done in the step so far. */
export interface LeadGiven {
  readonly fields: LeadFields
  /** When the box of consent was ticked, as ISO 8601; `null` while it is not. */
  readonly consentAt: string | null
  readonly isMarketingWanted: boolean
  readonly isLinkWanted: boolean
  /** Something stands in the field that no person sees. */
  readonly isTrapFilled: boolean
  /** Less time has passed than a person needs. */
  readonly isQuick: boolean
}

/** What stands around what the visitor does. */
export interface LeadFacts {
  readonly setup: LeadSetup
  /** The texts as they are shown. */
  readonly consentText: string
  readonly marketingText: string | null
  readonly language: string
  readonly level: { readonly value: number; readonly name: string } | null
  readonly link: string | null
  readonly surroundings: Surroundings
  readonly key: string
}

const mostTitle = 200
const mostAddress = 500
const mostOutside = 200

export function leadEntries(given: LeadGiven, facts: LeadFacts): readonly LeadEntry[] {
  const { setup, surroundings } = facts
  return [
    ...filledFields(setup.fields, given.fields).map(({ id, value }) => ours(id, value)),
    ...resultEntries(given, facts),
    ...consentEntries(given, facts),
    ...marketingEntries(given, facts),
    ...some('page-title', cleanText(surroundings.page?.title ?? '', mostTitle)),
    ...some('page-address', cleanText(surroundings.page?.address ?? '', mostAddress)),
    ...outside('campaign', surroundings.campaign, isCampaignName),
    ...outside('click', surroundings.clickIds, isClickName),
    // HubSpot refuses a whole lead for a cookie that is none of its own.
    ...some('hubspot-cookie', /^[0-9a-f]{32}$/.exec(surroundings.hubspotCookie ?? '')?.[0] ?? ''),
    // A hint for whoever receives it: a machine is never stopped here, because a person might be.
    ...some('check', [given.isTrapFilled ? 'filled' : '', given.isQuick ? 'quick' : ''].join(' ').trim()),
    ...some('key', facts.key),
  ]
}

/** Of the result, only after it was seen, and only what was set up; the link only where its box is ticked. */
function resultEntries(given: LeadGiven, { setup, level, link }: LeadFacts): readonly LeadEntry[] {
  if (setup.when === 'before') return []
  return [
    ...(setup.level && level !== null ? [ours('level', String(level.value)), ours('level-name', level.name)] : []),
    ...(setup.link && given.isLinkWanted && link !== null ? [ours('link', link)] : []),
  ]
}

function consentEntries({ consentAt }: LeadGiven, facts: LeadFacts): readonly LeadEntry[] {
  return [
    ours('consent', consentAt === null ? 'no' : 'yes'),
    ours('consent-text', facts.consentText),
    ours('consent-version', facts.setup.consentVersion),
    ours('consent-language', facts.language),
    ...some('consent-at', consentAt ?? ''),
  ]
}

function marketingEntries(given: LeadGiven, { setup, marketingText }: LeadFacts): readonly LeadEntry[] {
  if (!setup.hasMarketing || marketingText === null) return []
  return [ours('marketing', given.isMarketingWanted ? 'yes' : 'no'), ours('marketing-text', marketingText)]
}

function ours(name: LeadEntryName, value: string): LeadEntry {
  return { kind: 'ours', name, value }
}

function some(name: LeadEntryName, value: string): readonly LeadEntry[] {
  return value === '' ? [] : [ours(name, value)]
}

function outside(
  kind: 'campaign' | 'click',
  told: Readonly<Record<string, string>>,
  isName: (name: string) => boolean,
): readonly LeadEntry[] {
  return Object.entries(told).flatMap(([name, text]) => {
    const value = cleanText(text, mostOutside)
    return isName(name) && value !== '' ? [{ kind, name, value }] : []
  })
}
