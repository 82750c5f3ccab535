/** Is exactly that sent which is shown, whatever was typed and whatever other pages say? */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type LeadFacts, type LeadGiven, leadEntries } from '../../src/core/lead/lead-entries.ts'
import { sinkOutcome } from '../../src/core/lead/sink-outcome.ts'
import { entriesThrough, sinkRequest } from '../../src/core/lead/sink-request.ts'
import type { LeadEntry, LeadFieldId, LeadSink, SentNames, SinkRequest } from '../../src/core/vocabulary/lead.ts'
import { mail, setup } from '../unit/lead/leads.ts'

const runs = { numRuns: 400 }

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'a\r\nBcc: all@example.com',
    'a\0b',
    '\ud800',
    '👩‍💻',
    '{value}{label}',
    '"}],"x":[{"',
    '%0D%0A',
    '&admin=1&',
    '\u202emoc.live',
    '<script>alert(1)</script>',
    'ｔａｒｏ＠ｅｘａｍｐｌｅ．ｃｏｍ',
  ),
)

const told = fc.dictionary(
  fc.oneof(
    fc.constantFrom('utm_source', 'utm_x', 'gclid', 'fbclid', '__proto__', 'constructor', 'email', 'consent', 'key'),
    hostile,
  ),
  hostile,
  { noNullPrototype: true },
)

const fieldIds: readonly LeadFieldId[] = ['email', 'company', 'name', 'role', 'phone']

const ours = [
  ...fieldIds,
  'level',
  'level-name',
  'link',
  'consent',
  'consent-text',
  'consent-at',
  'marketing',
  'page-address',
  'utm_source',
  'gclid',
  'check',
]

/** Some entries, each under a name that no other has. */
const names: fc.Arbitrary<SentNames> = fc
  .subarray(ours)
  .map((some) => Object.fromEntries(some.map((name, place) => [name, `sent_${place}`])))

const sinks: fc.Arbitrary<LeadSink> = fc.oneof(
  fc.constant({ kind: 'host' } as const),
  fc.constant({ kind: 'mail', to: 'sales@example.com' } as const),
  fc.record({
    kind: fc.constant('hubspot' as const),
    portal: fc.constant('1'),
    form: fc.constant('f'),
    endpoint: fc.constant('https://api.hsforms.com'),
    fields: names,
    subscription: fc.option(fc.constant(7)),
  }),
  fc.record({
    kind: fc.constant('json' as const),
    endpoint: fc.constant('https://leads.example.com/in'),
    isIdempotent: fc.boolean(),
    fields: fc.option(names),
  }),
  fc.record({
    kind: fc.constant('form' as const),
    action: fc.constant('https://go.example.com/1'),
    fields: fc.option(names),
    fixed: fc.constantFrom([], [{ name: 'form-name', value: 'diagnosis' }]),
    honeypot: fc.option(fc.constant('trap')),
  }),
)

const facts: fc.Arbitrary<LeadFacts> = fc.record({
  setup: fc.record({
    when: fc.constantFrom('before', 'after'),
    fields: fc.subarray([...fieldIds]).map((some) => some.map((id) => ({ id, isRequired: id === 'email' }))),
    sink: fc.constant(setup.sink),
    level: fc.boolean(),
    link: fc.boolean(),
    hasMarketing: fc.boolean(),
    consentVersion: fc.constant('2026-11'),
  }),
  consentText: fc.constant('同意します。'),
  marketingText: fc.constant('お知らせを受け取ります。'),
  language: fc.constantFrom('ja', 'en'),
  level: fc.option(fc.constant({ value: 3, name: '仕組みがある' })),
  link: fc.option(fc.constant('https://example.com/ja/results/#r1.SECRET')),
  surroundings: fc.record({
    track: fc.constant('quick' as const),
    isTest: fc.constant(false),
    lead: fc.constant('frame' as const),
    campaign: told,
    clickIds: told,
    consent: fc.constant({ analytics: false, marketing: false }),
    hubspotCookie: fc.option(fc.oneof(hostile, fc.constant('0123456789abcdef0123456789abcdef'))),
    page: fc.option(fc.record({ title: hostile, address: hostile })),
  }),
  key: fc.constant('KEY-0123456789abcdef'),
})

const givens: fc.Arbitrary<LeadGiven> = fc.record({
  fields: fc.record(
    { email: hostile, company: hostile, name: hostile, role: hostile, phone: hostile },
    { requiredKeys: [] },
  ),
  consentAt: fc.option(fc.constant('2026-11-20T09:00:00.000Z')),
  isMarketingWanted: fc.boolean(),
  isLinkWanted: fc.boolean(),
  isTrapFilled: fc.boolean(),
  isQuick: fc.boolean(),
})

/** Every text that leaves in a request, however it is written, without the names that stand around them. */
function valuesIn(request: SinkRequest): readonly string[] {
  switch (request.kind) {
    case 'host':
      return Object.values(request.entries)
    case 'form':
      return request.pairs.map(({ value }) => value)
    case 'mail': {
      const body = decodeURIComponent(request.href.slice(request.href.indexOf('&body=') + '&body='.length))
      return body === '' ? [] : body.split('\r\n').map((line) => line.slice(line.indexOf('：') + 1))
    }
    case 'fetch': {
      const { 'Content-Type': type, ...headers } = request.headers
      expect(type).toBe('application/json')
      return [...leaves(JSON.parse(request.body)), ...Object.values(headers)]
    }
  }
}

/** Everything at the ends of a JSON, without what HubSpot wants of every field. */
function leaves(value: unknown, name = ''): readonly string[] {
  if (name === 'objectTypeId' || name === 'subscriptionTypeId') return []
  if (typeof value === 'boolean') return [value ? 'yes' : 'no']
  if (typeof value === 'string') {
    // A field at HubSpot is a name and a value: the name is the operator's.
    return name === 'name' && value.startsWith('sent_') ? [] : [value]
  }
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, key))
}

const sortedSet = (texts: readonly string[]) => [...new Set(texts)].toSorted()

test('the values that are sent are the values that are shown, no more and no fewer', () => {
  fc.assert(
    fc.property(givens, facts, sinks, (given, around, sink) => {
      const entries = leadEntries(given, around)
      const shown = entriesThrough(entries, sink, mail).map(({ value }) => value)
      expect(sortedSet(valuesIn(sinkRequest(entries, sink, mail)))).toEqual(sortedSet(shown))
    }),
    runs,
  )
})

test('addresses and headers are those of the operator alone', () => {
  fc.assert(
    fc.property(givens, facts, sinks, (given, around, sink) => {
      const made = sinkRequest(leadEntries(given, around), sink, mail)
      if (made.kind === 'form') expect(made.action).toBe('https://go.example.com/1')
      if (made.kind === 'mail') expect(made.href.startsWith('mailto:sales@example.com?subject=')).toBe(true)
      if (made.kind === 'mail') expect(made.href.split('&')).toHaveLength(2)
      if (made.kind !== 'fetch') return
      const isHubspot = sink.kind === 'hubspot'
      expect(made.address).toBe(
        isHubspot ? 'https://api.hsforms.com/submissions/v3/integration/submit/1/f' : 'https://leads.example.com/in',
      )
      const hasKey = sink.kind === 'json' && sink.isIdempotent
      expect(made.headers).toEqual({
        'Content-Type': 'application/json',
        ...(hasKey ? { 'Idempotency-Key': 'KEY-0123456789abcdef' } : {}),
      })
    }),
    runs,
  )
})

test('every value is one line that any encoding can write, and every name is one we know', () => {
  fc.assert(
    fc.property(givens, facts, (given, around) => {
      const entries = leadEntries(given, around)
      for (const { name, value } of entries) {
        expect(value).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u)
        expect(value.trim()).toBe(value)
        expect(value).not.toBe('')
        expect(name).toMatch(/^([a-z]+(-[a-z]+)*|utm_[a-z0-9_]+|fbclid|gclid)$/)
        expect(['__proto__', 'constructor', 'prototype']).not.toContain(name)
      }
      const all = entries.map(({ name }) => name)
      expect(new Set(all).size).toBe(all.length)
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    }),
    runs,
  )
})

test('the link leaves only with its tick, and result and link never before the result was seen', () => {
  fc.assert(
    fc.property(givens, facts, sinks, (given, around, sink) => {
      const sent = JSON.stringify(sinkRequest(leadEntries(given, around), sink, mail))
      const mayLink = around.setup.when === 'after' && around.setup.link && given.isLinkWanted
      if (!mayLink) expect(sent).not.toContain('SECRET')
      if (around.setup.when === 'before' || !around.setup.level) expect(sent).not.toContain('仕組みがある')
    }),
    runs,
  )
})

test('a mail opens with at most 1,800 encoded characters, and its text holds whatever the link left out', () => {
  const sink = { kind: 'mail', to: 'sales@example.com' } as const
  fc.assert(
    fc.property(givens, facts, (given, around) => {
      const entries = leadEntries(given, around)
      const made = sinkRequest(entries, sink, mail)
      if (made.kind !== 'mail') throw new Error(made.kind)
      expect(made.href.slice(made.href.indexOf('&body=') + 6).length).toBeLessThanOrEqual(1800)
      const lines = made.text.split('\r\n')
      const mailed = (entry: LeadEntry) => !['email', 'hubspot-cookie', 'check', 'key'].includes(entry.name)
      expect(lines.map((line) => line.slice(line.indexOf('：') + 1))).toEqual(
        entries.filter(mailed).map(({ value }) => value),
      )
    }),
    runs,
  )
})

test('only a sink that answered 429 or 5xx is tried again, at most three times, after at most two minutes', () => {
  const now = 1_795_165_200_000
  const headers = fc.oneof(
    fc.constant(null),
    fc.nat(500).map(String),
    hostile,
    fc.integer({ min: -100_000, max: 300_000 }).map((late) => new Date(now + late).toUTCString()),
  )
  fc.assert(
    fc.property(
      fc.constantFrom<LeadSink['kind']>('json', 'hubspot'),
      fc.integer({ min: 0, max: 700 }),
      headers,
      fc.nat(5),
      fc.double({ min: 0, max: 0.999_999, noNaN: true }),
      (kind, status, retryAfter, before, chance) => {
        const outcome = sinkOutcome(kind, { status, retryAfter }, { before, now, chance })
        const isBusy = status === 429 || (status >= 500 && status < 600)
        expect(['retry', 'busy'].includes(outcome.kind)).toBe(isBusy)
        if (outcome.kind !== 'retry') return
        expect(before).toBeLessThan(3)
        expect(outcome.wait).toBeGreaterThanOrEqual(700)
        expect(outcome.wait).toBeLessThanOrEqual(120_000)
        if (kind === 'hubspot' && status === 429) expect(outcome.wait).toBeGreaterThanOrEqual(10_000)
        if (retryAfter !== null && /^\d+$/.test(retryAfter)) {
          expect(outcome.wait).toBeGreaterThanOrEqual(Number(retryAfter) * 1000)
        }
      },
    ),
    { numRuns: 2000 },
  )
})
