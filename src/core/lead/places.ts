/** At which places of its request does a sink take an entry? */
import type { LeadEntry, LeadSink, SentNames } from '../vocabulary/lead.ts'

/** A place of its own meaning at HubSpot, a field by its name, or the header for the key. */
export type Place =
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'context'; readonly name: 'hutk' | 'pageUri' | 'pageName' }
  | { readonly kind: 'consent'; readonly name: 'consentToProcess' | 'text' }
  | { readonly kind: 'communication'; readonly name: 'value' | 'text' }
  | { readonly kind: 'header' }

/** No place means: it is not sent. */
export function placesOf(entry: LeadEntry, sink: LeadSink): readonly Place[] {
  if (entry.name === 'key') return sink.kind === 'json' && sink.isIdempotent ? [{ kind: 'header' }] : []
  switch (sink.kind) {
    case 'hubspot':
      return [...named(entry.name, sink.fields), ...hubspotPlaces(entry.name, sink.subscription !== null)]
    case 'form':
      return [...named(entry.name, sink.fields), ...trapOf(entry, sink.honeypot)]
    case 'json':
      return named(entry.name, sink.fields)
    case 'host':
      return named(entry.name, null)
    case 'mail':
      return unmailed.includes(entry.name) ? [] : named(entry.name, null)
  }
}

/** A mail says by itself from whom it is; the others mean nothing to a reader. */
const unmailed = ['email', 'hubspot-cookie', 'check']

function named(name: string, names: SentNames | null): readonly Place[] {
  if (names === null) return [{ kind: 'field', name }]
  const sent = Object.hasOwn(names, name) ? names[name] : undefined
  return sent === undefined ? [] : [{ kind: 'field', name: sent }]
}

const hubspotContext = {
  'hubspot-cookie': 'hutk',
  'page-address': 'pageUri',
  'page-title': 'pageName',
} as const

function hubspotPlaces(name: string, hasSubscription: boolean): readonly Place[] {
  switch (name) {
    case 'hubspot-cookie':
    case 'page-address':
    case 'page-title':
      return [{ kind: 'context', name: hubspotContext[name] }]
    case 'consent':
      return [{ kind: 'consent', name: 'consentToProcess' }]
    case 'consent-text':
      return [{ kind: 'consent', name: 'text' }]
    case 'marketing':
      return hasSubscription ? [{ kind: 'communication', name: 'value' }] : []
    case 'marketing-text':
      return hasSubscription ? [{ kind: 'communication', name: 'text' }] : []
    default:
      return []
  }
}

/** The service's own trap is sprung only by what was typed into ours, not by haste. */
function trapOf(entry: LeadEntry, honeypot: string | null): readonly Place[] {
  const isFilled = entry.name === 'check' && entry.value.startsWith('filled')
  return isFilled && honeypot !== null ? [{ kind: 'field', name: honeypot }] : []
}
