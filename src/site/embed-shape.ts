/** What may an operator set up about the frame: who holds it, where a lead goes, to what it leads? */
import * as v from 'valibot'
import { isEntryName } from '../core/lead/entry-names.ts'
import { isSafePlace, line, lineInBoth, link } from './setting.ts'

const place = v.pipe(
  line,
  v.check(isSafePlace, 'only an address that begins with https:// is taken (http:// only on 127.0.0.1 and localhost)'),
)

const origin = v.pipe(
  place,
  v.check(
    (given) => URL.canParse(given) && new URL(given).origin === given,
    'give an origin, such as https://example.com, without a path',
  ),
)

const fieldIds = ['email', 'company', 'name', 'role', 'phone'] as const

const fields = v.pipe(
  v.array(v.strictObject({ id: v.picklist(fieldIds), isRequired: v.boolean() })),
  v.check((all) => new Set(all.map(({ id }) => id)).size === all.length, 'name each field once'),
  v.check(
    (all) => all.some(({ id, isRequired }) => id === 'email' && isRequired),
    'the e-mail address has to be there, and required: add { "id": "email", "isRequired": true }',
  ),
)

const sentName = v.pipe(
  line,
  v.maxLength(100, 'give a name of at most 100 characters'),
  // Names to which browsers give a meaning of their own in a form.
  v.check(
    (name) => !['_charset_', 'isindex'].includes(name.toLowerCase()),
    'browsers send something else under this name: choose another',
  ),
)

const names = v.record(
  v.pipe(
    v.string(),
    v.check(isEntryName, 'there is no entry of this name: see docs/contracts/lead.md for all of them'),
  ),
  sentName,
)

const namesOrAll = v.optional(v.nullable(names), null)

const sink = v.variant('kind', [
  v.strictObject({ kind: v.literal('host') }),
  v.strictObject({
    kind: v.literal('hubspot'),
    portal: v.pipe(line, v.regex(/^\d{1,12}$/, 'give the number of the portal (Hub ID)')),
    form: v.pipe(
      line,
      v.regex(/^[0-9a-f-]{36}$/i, 'give the id of the form, such as 1a2b3c4d-0000-4000-8000-123456789abc'),
    ),
    endpoint: v.optional(origin, 'https://api.hsforms.com'),
    fields: names,
    subscription: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))), null),
  }),
  v.strictObject({
    kind: v.literal('form'),
    action: place,
    fields: namesOrAll,
    fixed: v.optional(v.array(v.strictObject({ name: sentName, value: line })), []),
    honeypot: v.optional(v.nullable(sentName), null),
  }),
  /** The form of a site that stands at Netlify: posted to our own page. */
  v.strictObject({
    kind: v.literal('netlify'),
    form: v.pipe(line, v.regex(/^[a-z0-9-]{1,60}$/, 'give a name of small letters, digits and hyphens')),
    fields: namesOrAll,
    honeypot: v.optional(sentName, 'bot-field'),
  }),
  v.strictObject({
    kind: v.literal('json'),
    endpoint: place,
    isIdempotent: v.optional(v.boolean(), false),
    fields: namesOrAll,
  }),
  v.strictObject({
    kind: v.literal('mail'),
    to: v.pipe(line, v.regex(/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/, 'give one plain mail address')),
  }),
])

const longText = v.strictObject({
  ja: v.pipe(line, v.maxLength(1000, 'keep it to 1,000 characters')),
  en: v.pipe(line, v.maxLength(1000, 'keep it to 1,000 characters')),
})

const lead = v.pipe(
  v.strictObject({
    when: v.picklist(['before', 'after']),
    fields,
    sink,
    level: v.optional(v.boolean(), false),
    link: v.optional(v.boolean(), false),
    /** Goes with every lead: to be changed with the text of consent. */
    consentVersion: v.pipe(line, v.maxLength(40, 'keep it to 40 characters')),
    texts: v.strictObject({
      /** For what the details are used, as exactly as can be. */
      purpose: longText,
      /** What is agreed to. */
      consent: longText,
      /** Beside the box for marketing mail; without it there is no such box. */
      marketing: v.optional(v.nullable(longText), null),
      /** Whose service handles it besides, and in which country. */
      note: v.optional(v.nullable(longText), null),
    }),
    privacyPolicy: v.strictObject({ ja: link, en: link }),
  }),
  v.check(
    ({ when, level, link: hasLink }) => when === 'after' || !(level || hasLink),
    'level and link go along only after the result: set "when" to "after", or both to false',
  ),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    for (const message of contradictions(dataset.value)) addIssue({ message })
  }),
)

export type LeadConfig = v.InferOutput<typeof lead>

/** What a lead will hold has to have a name wherever names are given, or it would be asked for and lost. */
function contradictions(given: LeadConfig): readonly string[] {
  const { sink: to, texts } = given
  const isHubspot = to.kind === 'hubspot'
  const hasSubscription = isHubspot && to.subscription !== null
  const named = 'fields' in to ? to.fields : null
  const wanted = [
    ...given.fields.map(({ id }) => id),
    ...(given.level ? ['level'] : []),
    ...(given.link ? ['link'] : []),
    ...(texts.marketing !== null && !hasSubscription ? ['marketing'] : []),
    // HubSpot has a place of its own for consent.
    ...(isHubspot ? [] : ['consent', 'consent-text', 'consent-version', 'consent-language', 'consent-at']),
  ]
  const missing = named === null ? [] : wanted.filter((name) => !Object.hasOwn(named, name))
  const sent = [
    ...Object.values(named ?? {}),
    ...('fixed' in to ? to.fixed.map(({ name }) => name) : []),
    ...('honeypot' in to && to.honeypot !== null ? [to.honeypot] : []),
    ...(to.kind === 'netlify' ? ['form-name'] : []),
  ]
  return [
    ...missing.map((name) => `sink.fields has no name for "${name}", which a lead will hold: add one`),
    ...(isDistinct(sent)
      ? []
      : ['two things would be sent under one name: give each its own in fields, fixed and honeypot']),
    ...(hasSubscription && texts.marketing === null
      ? [
          'sink.subscription names a kind of mail, but nobody is asked: add texts.marketing, or set subscription to null',
        ]
      : []),
  ]
}

function isDistinct(all: readonly string[]): boolean {
  return new Set(all).size === all.length
}

const call = v.strictObject({ text: lineInBoth, href: link })

export const embed = v.pipe(
  v.strictObject({
    /** Who may frame the diagnosis, and speak with it: everybody, or these origins. */
    hosts: v.optional(
      v.union([v.literal('*'), v.pipe(v.array(origin), v.minLength(1, 'name one origin at least'))]),
      '*',
    ),
    /** The step that sends the visitor's contact details; `null`: there is none. */
    lead: v.optional(v.nullable(lead), null),
    /** To what the result in the frame leads, by level; `none` where there is no level. */
    cta: v.optional(
      v.nullable(
        v.strictObject({
          byLevel: v.strictObject({ 1: call, 2: call, 3: call, 4: call, 5: call, none: call }),
        }),
      ),
      null,
    ),
  }),
  v.check(
    ({ hosts, lead: given }) => given?.sink.kind !== 'host' || hosts !== '*',
    'a lead may be given to the page around the frame only if that page is known: list its origins in hosts, instead of "*"',
  ),
)
