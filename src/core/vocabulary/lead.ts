/** What is a lead, where may it go, and what came of it? */

export type LeadFieldId = 'email' | 'company' | 'name' | 'role' | 'phone'

export interface LeadField {
  readonly id: LeadFieldId
  readonly isRequired: boolean
}

/** What the visitor has typed so far. */
export type LeadFields = Readonly<Partial<Record<LeadFieldId, string>>>

/** The step as its operator set it up, handed to the frame as plain JSON. */
export interface LeadSetup {
  /** Before the result or after it; the result opens either way. */
  readonly when: 'before' | 'after'
  /** In the order they are asked; the e-mail address is always there, and required. */
  readonly fields: readonly LeadField[]
  readonly sink: LeadSink
  /** The level goes along; only after the result. */
  readonly level: boolean
  /** A box of its own, unticked, offers to send the link to the full result along; only after the result. */
  readonly link: boolean
  /** A box of its own, unticked, asks for leave to send marketing mail. */
  readonly hasMarketing: boolean
  /** Of the text that is agreed to: a new text is a new version. */
  readonly consentVersion: string
}

/** Under which name each entry is sent; one that does not stand here is not sent. */
export type SentNames = Readonly<Record<string, string>>

export type LeadSink = HostSink | HubspotSink | FormSink | JsonSink | MailSink

/** The page around the frame takes it. */
export interface HostSink {
  readonly kind: 'host'
}

/** A form of HubSpot, by its interface for browsers. */
export interface HubspotSink {
  readonly kind: 'hubspot'
  readonly portal: string
  readonly form: string
  readonly endpoint: string
  /** HubSpot refuses a lead with a field that it does not know. */
  readonly fields: SentNames
  /** The kind of mail that marketing stands for at HubSpot; `null` where its consent is not kept there. */
  readonly subscription: number | null
}

/** A form is posted into a hidden frame, as services do it that answer with a page instead of data. */
export interface FormSink {
  readonly kind: 'form'
  readonly action: string
  /** `null`: everything, under its own name. */
  readonly fields: SentNames | null
  /** What the service wants besides, always the same, such as the name of the form. */
  readonly fixed: readonly { readonly name: string; readonly value: string }[]
  /** The field by which the service itself tells machines; `null` if it has none. */
  readonly honeypot: string | null
}

/** Any endpoint that takes JSON and allows requests from here. */
export interface JsonSink {
  readonly kind: 'json'
  readonly endpoint: string
  /** It takes two leads with the same `Idempotency-Key` for one. */
  readonly isIdempotent: boolean
  /** `null`: everything, under its own name. */
  readonly fields: SentNames | null
}

/** The visitor sends a mail. */
export interface MailSink {
  readonly kind: 'mail'
  readonly to: string
}

/** The names of everything of ours that a lead may hold. Promises: see docs/contracts/lead.md. */
export type LeadEntryName =
  | LeadFieldId
  | 'level'
  | 'level-name'
  | 'link'
  | 'consent'
  | 'consent-text'
  | 'consent-version'
  | 'consent-language'
  | 'consent-at'
  | 'marketing'
  | 'marketing-text'
  | 'page-title'
  | 'page-address'
  | 'hubspot-cookie'
  | 'check'
  | 'key'

/** One piece of a lead, as it is shown and as it is sent. */
export interface LeadEntry {
  /** Ours, a `utm_*`, a click id of an advertiser, or what the service wants besides. */
  readonly kind: 'ours' | 'campaign' | 'click' | 'fixed'
  readonly name: string
  readonly value: string
}

/** What each entry is called to the visitor; `{name}` stands for the name of what is not ours. */
export interface LeadLabels {
  readonly ours: Readonly<Record<LeadEntryName, string>>
  readonly campaign: string
  readonly click: string
  readonly fixed: string
}

/** What a mail says around the entries. */
export interface LeadMailWords {
  readonly subject: string
  /** One entry a line, with `{label}` and `{value}`. */
  readonly line: string
  readonly labels: LeadLabels
}

/** What leaves for the sink, ready to go. */
export type SinkRequest =
  | { readonly kind: 'host'; readonly entries: Readonly<Record<string, string>> }
  | {
      readonly kind: 'fetch'
      readonly method: 'POST'
      readonly address: string
      readonly headers: Readonly<Record<string, string>>
      readonly body: string
    }
  | {
      readonly kind: 'form'
      readonly action: string
      readonly pairs: readonly { readonly name: string; readonly value: string }[]
    }
  /** `text` is everything; what the link opens is shorter where not all of it fits. */
  | { readonly kind: 'mail'; readonly href: string; readonly text: string; readonly isCut: boolean }

/** What came of one try. */
export type SinkOutcome =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'rejected' }
  | { readonly kind: 'unconfirmed' }
  /** Tried again after this many milliseconds. */
  | { readonly kind: 'retry'; readonly wait: number }
  /** Not tried again by itself; `wait` in milliseconds is what the sink asked for, if it did. */
  | { readonly kind: 'busy'; readonly wait: number | null }

/** What a success or error page of ours says to the page whose hidden frame it stands in. */
export interface SaidLead {
  readonly csdLead: 'sent' | 'not-sent'
}
