/** What goes through a sink, and how is it written for it? */
import type {
  FormSink,
  HubspotSink,
  JsonSink,
  LeadEntry,
  LeadMailWords,
  LeadSink,
  MailSink,
  SinkRequest,
} from '../vocabulary/lead.ts'
import { fittingMail, mailText } from './mail-lines.ts'
import { type Place, placesOf } from './places.ts'

/** The entries that this sink takes, with what it wants besides: to be shown before they are sent. */
export function entriesThrough(
  entries: readonly LeadEntry[],
  sink: LeadSink,
  mail: LeadMailWords,
): readonly LeadEntry[] {
  const taken = entries.filter((entry) => placesOf(entry, sink).length > 0)
  if (sink.kind === 'mail') return fittingMail(taken, mail)
  if (sink.kind !== 'form') return taken
  return [...taken, ...sink.fixed.map(({ name, value }) => ({ kind: 'fixed', name, value }) as const)]
}

/** Everything that leaves is one of `entriesThrough`, each at every place where the sink takes it. */
export function sinkRequest(entries: readonly LeadEntry[], sink: LeadSink, mail: LeadMailWords): SinkRequest {
  const going = entriesThrough(entries, sink, mail)
  switch (sink.kind) {
    case 'host':
      return { kind: 'host', entries: Object.fromEntries(going.map(({ name, value }) => [name, value])) }
    case 'hubspot':
      return toHubspot(going, sink)
    case 'json':
      return toJson(going, sink)
    case 'form':
      return toForm(going, sink)
    case 'mail':
      return toMail(entries, going, sink, mail)
  }
}

interface Placed {
  readonly place: Place
  readonly value: string
}

function placed(going: readonly LeadEntry[], sink: LeadSink): readonly Placed[] {
  return going.flatMap((entry) => placesOf(entry, sink).map((place) => ({ place, value: entry.value })))
}

function fieldsOf(all: readonly Placed[]): readonly { readonly name: string; readonly value: string }[] {
  return all.flatMap(({ place, value }) => (place.kind === 'field' ? [{ name: place.name, value }] : []))
}

function valueAt(all: readonly Placed[], kind: Place['kind'], name: string): string | undefined {
  return all.find(({ place }) => place.kind === kind && 'name' in place && place.name === name)?.value
}

const json = { 'Content-Type': 'application/json' }

function toHubspot(going: readonly LeadEntry[], sink: HubspotSink): SinkRequest {
  const all = placed(going, sink)
  const context = all.flatMap(({ place, value }) => (place.kind === 'context' ? [[place.name, value]] : []))
  const marketing = valueAt(all, 'communication', 'value')
  const communications =
    marketing === undefined || sink.subscription === null
      ? []
      : [
          {
            value: marketing === 'yes',
            subscriptionTypeId: sink.subscription,
            text: valueAt(all, 'communication', 'text') ?? '',
          },
        ]
  const consent = {
    consentToProcess: valueAt(all, 'consent', 'consentToProcess') === 'yes',
    text: valueAt(all, 'consent', 'text') ?? '',
    communications,
  }
  const body = {
    fields: fieldsOf(all).map(hubspotField),
    context: Object.fromEntries(context),
    legalConsentOptions: { consent },
  }
  return {
    kind: 'fetch',
    method: 'POST',
    address: `${sink.endpoint}/submissions/v3/integration/submit/${sink.portal}/${sink.form}`,
    headers: json,
    body: JSON.stringify(body),
  }
}

/** `0-2/name` is the name of a company, as HubSpot's forms write it; without a number it is of the person. */
function hubspotField({ name, value }: { readonly name: string; readonly value: string }): object {
  const [, type = '0-1', bare = name] = /^(\d+-\d+)\/(.*)$/.exec(name) ?? []
  return { objectTypeId: type, name: bare, value }
}

function toJson(going: readonly LeadEntry[], sink: JsonSink): SinkRequest {
  const all = placed(going, sink)
  const key = all.find(({ place }) => place.kind === 'header')?.value
  return {
    kind: 'fetch',
    method: 'POST',
    address: sink.endpoint,
    headers: key === undefined ? json : { ...json, 'Idempotency-Key': key },
    body: JSON.stringify(Object.fromEntries(fieldsOf(all).map(({ name, value }) => [name, value]))),
  }
}

function toForm(going: readonly LeadEntry[], sink: FormSink): SinkRequest {
  const ours = going.filter(({ kind }) => kind !== 'fixed')
  return { kind: 'form', action: sink.action, pairs: [...sink.fixed, ...fieldsOf(placed(ours, sink))] }
}

function toMail(
  entries: readonly LeadEntry[],
  going: readonly LeadEntry[],
  sink: MailSink,
  mail: LeadMailWords,
): SinkRequest {
  const subject = encodeURIComponent(mail.subject)
  const body = encodeURIComponent(mailText(going, mail))
  const all = entries.filter((entry) => placesOf(entry, sink).length > 0)
  return {
    kind: 'mail',
    href: `mailto:${sink.to}?subject=${subject}&body=${body}`,
    text: mailText(all, mail),
    isCut: going.length < all.length,
  }
}
