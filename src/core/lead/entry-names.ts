/** Which names may entries of a lead have? */
import type { LeadEntryName } from '../vocabulary/lead.ts'

const ours: Readonly<Record<LeadEntryName, true>> = {
  email: true,
  company: true,
  name: true,
  role: true,
  phone: true,
  level: true,
  'level-name': true,
  link: true,
  consent: true,
  'consent-text': true,
  'consent-version': true,
  'consent-language': true,
  'consent-at': true,
  marketing: true,
  'marketing-text': true,
  'page-title': true,
  'page-address': true,
  'hubspot-cookie': true,
  check: true,
  key: true,
}

/** What advertisers add to addresses in order to know a click again. */
const clickIds: readonly string[] = [
  'gclid',
  'gbraid',
  'wbraid',
  'dclid',
  'fbclid',
  'msclkid',
  'yclid',
  'ldtag_cl',
  'ttclid',
  'twclid',
  'li_fat_id',
]

export function isCampaignName(name: string): boolean {
  return /^utm_[a-z0-9_]{1,40}$/.test(name)
}

export function isClickName(name: string): boolean {
  return clickIds.includes(name)
}

/** Every name that a mapping of an operator may begin from. The key of a lead is for one header only. */
export function isEntryName(name: string): boolean {
  return (Object.hasOwn(ours, name) && name !== 'key') || isCampaignName(name) || isClickName(name)
}

const usualCampaigns = ['source', 'medium', 'campaign', 'term', 'content', 'id'].map((part) => `utm_${part}`)

/** The names that a receiver should know beforehand; a campaign may bring others that begin with `utm_`. */
export const usualNames: readonly string[] = [...Object.keys(ours).filter(isEntryName), ...usualCampaigns, ...clickIds]
