/** Does a setting that is off stop the build, with a sentence that names file, place and what to do? */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { type Settings, type Site, siteFrom } from '../../../src/site/site-shape.ts'

const folder = mkdtempSync(join(tmpdir(), 'settings-'))
const file = join(folder, 'site.json')

afterAll(() => rmSync(folder, { recursive: true }))

const ours: Settings = {
  origin: 'https://example.com',
  brand: { ja: '診断', en: 'Diagnosis' },
  operator: { ja: '事務局', en: 'The team' },
  address: { ja: '東京都', en: 'Tokyo' },
  contact: 'mailto:contact@example.com',
  privacyPolicy: null,
}

const both = { ja: '日本語', en: 'English' }
const mapped = {
  email: 'Email',
  consent: 'Agreed',
  'consent-text': 'Text',
  'consent-version': 'Version',
  'consent-language': 'Language',
  'consent-at': 'At',
}
const json = { kind: 'json', endpoint: 'https://leads.example.com/in' }
const hubspot = {
  kind: 'hubspot',
  portal: '123456',
  form: '1a2b3c4d-0000-4000-8000-123456789abc',
  fields: { email: 'email' },
}
const lead = {
  when: 'after',
  fields: [{ id: 'email', isRequired: true }],
  sink: json,
  consentVersion: '2026-11',
  texts: { purpose: both, consent: both },
  privacyPolicy: { ja: 'https://example.com/policy', en: 'https://example.com/policy' },
}

function laid(settings: unknown): Site {
  writeFileSync(file, typeof settings === 'string' ? settings : JSON.stringify(settings))
  return siteFrom(ours, file)
}

/** What is said, without the name of the file before each sentence. */
function said(settings: unknown): readonly string[] {
  try {
    laid(settings)
    return []
  } catch (error) {
    return String(error instanceof Error ? error.message : error)
      .split('\n')
      .map((sentence) => {
        expect(sentence.startsWith(`${file}: `)).toBe(true)
        return sentence.slice(file.length + 2)
      })
  }
}

const saidOfLead = (changed: object, rest: object = {}) => said({ embed: { lead: { ...lead, ...changed }, ...rest } })

test('without a file ours hold, and nothing of leads is there', () => {
  expect(siteFrom(ours, undefined)).toEqual({ ...ours, embed: { hosts: '*', lead: null, cta: null } })
  expect(siteFrom(ours, '')).toEqual(siteFrom(ours, undefined))
})

test("an operator's settings lie over ours, one by one", () => {
  const site = laid({ operator: { ja: 'あかり', en: 'Akari' }, embed: { lead } })
  expect(site.operator.en).toBe('Akari')
  expect(site.brand.en).toBe('Diagnosis')
  expect(site.embed.hosts).toBe('*')
  expect(site.embed.lead).toMatchObject({ level: false, link: false, texts: { marketing: null, note: null } })
})

test('of ours, the file is named too', () => {
  expect(() => siteFrom({ ...ours, contact: 'ftp://example.com' }, undefined)).toThrow(
    'src/site.ts: contact: only https:, mailto: and tel: links are taken.',
  )
})

describe('the file', () => {
  test('that is not there', () => {
    expect(() => siteFrom(ours, join(folder, 'nowhere.json'))).toThrow(
      /nowhere\.json: the file that SITE names cannot be read \(ENOENT.*\)\. Check its place, seen from the folder of the project, or leave SITE out\.$/,
    )
  })

  test.each([
    ['{"brand": }', /^is no JSON \(.*\)\. Look for a missing quote or comma near there\.$/],
    ['[]', /^is no settings file\. Write an object of settings, such as \{ "brand": \{ … \} \}\.$/],
    ['null', /^is no settings file\./],
    ['{"__proto__":{"isAdmin":true}}', /^__proto__: there is no such setting\. Take it out, or check its spelling\.$/],
  ])('with %s', (text, sentence) => {
    expect(said(text)).toEqual([expect.stringMatching(sentence)])
  })
})

test.each([
  [{ embd: {} }, 'embd: there is no such setting. Take it out, or check its spelling.'],
  [{ brand: { ja: '診断' } }, 'brand.en: is missing. Add it.'],
  [{ operator: 'Akari' }, 'operator: "Akari" does not fit here. Write Object instead.'],
  [{ privacyPolicy: 'javascript:alert(1)' }, 'privacyPolicy: only https:, mailto: and tel: links are taken.'],
  [{ contact: 'data:text/html,x' }, 'contact: only https:, mailto: and tel: links are taken.'],
  [{ contact: 'http://example.com' }, 'contact: only https:, mailto: and tel: links are taken.'],
  [{ contact: 'https://user:word@example.com' }, 'contact: only https:, mailto: and tel: links are taken.'],
  [{ embed: { hosts: [] } }, 'embed.hosts: name one origin at least.'],
  [
    { embed: { hosts: 'https://a.example' } },
    'embed.hosts: "https://a.example" does not fit here. Write ("*" | a list) instead.',
  ],
  [
    { embed: { hosts: ['https://a.example/page'] } },
    'embed.hosts.0: give an origin, such as https://example.com, without a path.',
  ],
  [
    { embed: { hosts: ['http://a.example'] } },
    'embed.hosts.0: only an address that begins with https:// is taken (http:// only on 127.0.0.1 and localhost).',
  ],
])('%j', (settings, sentence) => {
  expect(said(settings)).toEqual([sentence])
})

test.each(['tel:+81-3-0000-0000', 'mailto:a@example.com', 'https://example.com/contact'])(
  '%s may be led to',
  (contact) => {
    expect(said({ contact })).toEqual([])
  },
)

describe('a lead', () => {
  test.each([
    [{ sink: { kind: 'json', endpoint: 'http://127.0.0.1:4000/in' } }],
    [{ sink: { kind: 'json', endpoint: 'http://localhost:4000/in', fields: mapped } }],
    [{ sink: hubspot }],
    [{ sink: { ...hubspot, subscription: 7 }, texts: { ...lead.texts, marketing: both } }],
    [{ sink: { kind: 'form', action: 'https://go.example.com/l/1', fields: mapped } }],
    [{ sink: { kind: 'netlify', form: 'diagnosis' } }],
    [{ sink: { kind: 'mail', to: 'sales+web@example.co.jp' } }],
    [
      {
        level: true,
        link: true,
        sink: { ...hubspot, fields: { email: 'email', level: 'l', link: 'k', utm_source: 's' } },
      },
    ],
  ])('%j is taken', (changed) => {
    expect(saidOfLead(changed)).toEqual([])
  })

  test('is given to pages around the frame only if they are known', () => {
    expect(saidOfLead({ sink: { kind: 'host' } })).toEqual([
      'embed: a lead may be given to the page around the frame only if that page is known: list its origins in hosts, instead of "*".',
    ])
    expect(saidOfLead({ sink: { kind: 'host' } }, { hosts: ['https://a.example'] })).toEqual([])
  })

  test.each([
    [
      { fields: [{ id: 'company', isRequired: true }] },
      'fields: the e-mail address has to be there, and required: add { "id": "email", "isRequired": true }.',
    ],
    [
      { fields: [{ id: 'email', isRequired: false }] },
      'fields: the e-mail address has to be there, and required: add { "id": "email", "isRequired": true }.',
    ],
    [{ fields: [...lead.fields, ...lead.fields] }, 'fields: name each field once.'],
    [
      { fields: [{ id: 'fax', isRequired: true }] },
      'fields.0.id: "fax" does not fit here. Write ("email" | "company" | "name" | "role" | "phone") instead.',
    ],
    [
      { when: 'before', level: true },
      ': level and link go along only after the result: set "when" to "after", or both to false.',
    ],
    [{ sink: { ...hubspot, portal: 'abc' } }, 'sink.portal: give the number of the portal (Hub ID).'],
    [{ level: true, sink: hubspot }, ': sink.fields has no name for "level", which a lead will hold: add one.'],
    [
      { fields: [...lead.fields, { id: 'company', isRequired: false }], sink: hubspot },
      ': sink.fields has no name for "company", which a lead will hold: add one.',
    ],
    [
      { sink: { ...hubspot, subscription: 7 } },
      ': sink.subscription names a kind of mail, but nobody is asked: add texts.marketing, or set subscription to null.',
    ],
    [
      { sink: { ...json, fields: { ...mapped, compny: 'x' } } },
      'sink.fields.compny: there is no entry of this name: see docs/contracts/lead.md for all of them.',
    ],
    [
      { sink: { ...json, fields: { ...mapped, key: 'x' } } },
      'sink.fields.key: there is no entry of this name: see docs/contracts/lead.md for all of them.',
    ],
    [
      { sink: { ...json, fields: { ...mapped, company: 'Email' } } },
      ': two things would be sent under one name: give each its own in fields, fixed and honeypot.',
    ],
    [
      { sink: { kind: 'form', action: 'https://a.example', fields: mapped, fixed: [{ name: 'Email', value: 'x' }] } },
      ': two things would be sent under one name: give each its own in fields, fixed and honeypot.',
    ],
    [
      { sink: { kind: 'form', action: 'javascript:alert(1)' } },
      'sink.action: only an address that begins with https:// is taken (http:// only on 127.0.0.1 and localhost).',
    ],
    [{ sink: { kind: 'mail', to: 'a@example.com?bcc=b@example.com' } }, 'sink.to: give one plain mail address.'],
    [
      { texts: { purpose: both, consent: { ja: 'a\nb', en: 'c' } } },
      'texts.consent.ja: keep it to one line, without control characters.',
    ],
    [
      { privacyPolicy: 'https://example.com' },
      'privacyPolicy: "https://example.com" does not fit here. Write Object instead.',
    ],
  ])('%j is not', (changed, sentence) => {
    expect(saidOfLead(changed)).toEqual([`embed.lead${sentence.startsWith(':') ? '' : '.'}${sentence}`])
  })

  test('whose names leave out the consent is told so, entry by entry', () => {
    expect(saidOfLead({ sink: { ...json, fields: { email: 'Email' } } })).toEqual(
      ['consent', 'consent-text', 'consent-version', 'consent-language', 'consent-at'].map(
        (name) => `embed.lead: sink.fields has no name for "${name}", which a lead will hold: add one.`,
      ),
    )
  })
})

test('a call to action has a text and a safe link for every level, and where there is none', () => {
  const call = { text: both, href: 'https://example.com/talk' }
  const byLevel = { 1: call, 2: call, 3: call, 4: call, 5: call, none: call }
  expect(said({ embed: { cta: { byLevel } } })).toEqual([])
  expect(said({ embed: { cta: { byLevel: { ...byLevel, 3: { ...call, href: 'javascript:0' } } } } })).toEqual([
    'embed.cta.byLevel.3.href: only https:, mailto: and tel: links are taken.',
  ])
  expect(said({ embed: { cta: { byLevel: { ...byLevel, none: undefined } } } })).toEqual([
    'embed.cta.byLevel.none: is missing. Add it.',
  ])
})
