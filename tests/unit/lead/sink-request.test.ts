/** Is a lead written as each sink wants it? */
import { describe, expect, test } from 'vitest'
import { leadEntries } from '../../../src/core/lead/lead-entries.ts'
import { entriesThrough, sinkRequest } from '../../../src/core/lead/sink-request.ts'
import type { LeadEntry, LeadSink } from '../../../src/core/vocabulary/lead.ts'
import { facts, given, mail } from './leads.ts'

const entries = leadEntries(given, facts)
const request = (sink: LeadSink, from: readonly LeadEntry[] = entries) => sinkRequest(from, sink, mail)
const shown = (sink: LeadSink, from: readonly LeadEntry[] = entries) =>
  entriesThrough(from, sink, mail).map(({ name }) => name)

const hubspot = {
  kind: 'hubspot',
  portal: '123456',
  form: 'f0e1d2c3-0000-4000-8000-000000000000',
  endpoint: 'https://api.hsforms.com',
  fields: { email: 'email', company: '0-2/name', level: 'cs_level' },
  subscription: 999,
} as const

describe('HubSpot', () => {
  test('receives fields by their names there, consent with its text, and where it came from', () => {
    const made = request(hubspot)
    if (made.kind !== 'fetch') throw new Error(made.kind)
    expect(made.method).toBe('POST')
    expect(made.address).toBe(
      'https://api.hsforms.com/submissions/v3/integration/submit/123456/f0e1d2c3-0000-4000-8000-000000000000',
    )
    expect(made.headers).toEqual({ 'Content-Type': 'application/json' })
    expect(JSON.parse(made.body)).toEqual({
      fields: [
        { objectTypeId: '0-1', name: 'email', value: 'hana@akari.example.com' },
        { objectTypeId: '0-2', name: 'name', value: 'あかりクラウド' },
        { objectTypeId: '0-1', name: 'cs_level', value: '3' },
      ],
      context: {
        hutk: '0123456789abcdef0123456789abcdef',
        pageUri: 'https://akari.example.com/check',
        pageName: 'あかりクラウドの診断',
      },
      legalConsentOptions: {
        consent: {
          consentToProcess: true,
          text: 'お返事のために使うことに同意します。',
          communications: [{ value: false, subscriptionTypeId: 999, text: '月に一度のお知らせを受け取ります。' }],
        },
      },
    })
  })

  test('receives nothing that it does not know, and shows only what it receives', () => {
    expect(shown(hubspot)).toEqual([
      'email',
      'company',
      'level',
      'consent',
      'consent-text',
      'marketing',
      'marketing-text',
      'page-title',
      'page-address',
      'hubspot-cookie',
    ])
  })

  test('keeps no consent to marketing where no kind of mail is named', () => {
    const made = request({ ...hubspot, subscription: null })
    expect(made.kind === 'fetch' && JSON.parse(made.body).legalConsentOptions.consent.communications).toEqual([])
    expect(shown({ ...hubspot, subscription: null })).not.toContain('marketing')
  })
})

describe('JSON', () => {
  const json = { kind: 'json', endpoint: 'https://leads.example.com/in', isIdempotent: false, fields: null } as const

  test('everything goes under its own name, except the key, which goes nowhere', () => {
    const made = request(json)
    if (made.kind !== 'fetch') throw new Error(made.kind)
    expect(made.headers).toEqual({ 'Content-Type': 'application/json' })
    expect(Object.keys(JSON.parse(made.body))).toEqual(entries.map(({ name }) => name).filter((name) => name !== 'key'))
    expect(made.body).not.toContain('kkkk')
  })

  test('the key goes in its header where the endpoint is declared idempotent, and is shown', () => {
    const made = request({ ...json, isIdempotent: true })
    expect(made.kind === 'fetch' && made.headers).toEqual({
      'Content-Type': 'application/json',
      'Idempotency-Key': 'k'.repeat(32),
    })
    expect(made.kind === 'fetch' && made.body).not.toContain('kkkk')
    expect(shown({ ...json, isIdempotent: true })).toContain('key')
  })

  test('with names of its own, only those go', () => {
    const made = request({ ...json, fields: { email: 'mail', consent: 'agreed' } })
    expect(made.kind === 'fetch' && made.body).toBe('{"mail":"hana@akari.example.com","agreed":"yes"}')
  })
})

describe('a form', () => {
  const form = {
    kind: 'form',
    action: 'https://go.example.com/l/1/2',
    fields: { email: 'Email', check: 'Check' },
    fixed: [{ name: 'form-name', value: 'diagnosis' }],
    honeypot: 'bot-field',
  } as const

  test('carries what the service wants besides, and shows it', () => {
    expect(request(form)).toEqual({
      kind: 'form',
      action: 'https://go.example.com/l/1/2',
      pairs: [
        { name: 'form-name', value: 'diagnosis' },
        { name: 'Email', value: 'hana@akari.example.com' },
      ],
    })
    expect(shown(form)).toEqual(['email', 'form-name'])
  })

  test("springs the service's own trap only where ours was filled", () => {
    const filled = leadEntries({ ...given, isTrapFilled: true, isQuick: true }, facts)
    const quick = leadEntries({ ...given, isQuick: true }, facts)
    const pairs = (from: readonly LeadEntry[]) => {
      const made = request(form, from)
      return made.kind === 'form' ? made.pairs.slice(2) : []
    }
    expect(pairs(filled)).toEqual([
      { name: 'Check', value: 'filled quick' },
      { name: 'bot-field', value: 'filled quick' },
    ])
    expect(pairs(quick)).toEqual([{ name: 'Check', value: 'quick' }])
  })
})

test('the page around the frame receives everything but the key', () => {
  const made = request({ kind: 'host' })
  expect(made.kind === 'host' && Object.keys(made.entries)).toEqual(
    entries.map(({ name }) => name).filter((name) => name !== 'key'),
  )
})

describe('a mail', () => {
  const sink = { kind: 'mail', to: 'sales@example.com' } as const

  test('is a link with subject and lines, without the address it will come from anyway', () => {
    const short = entries.filter(({ name }) => ['email', 'company', 'level', 'key'].includes(name))
    expect(request(sink, short)).toEqual({
      kind: 'mail',
      href: 'mailto:sales@example.com?subject=%E8%A8%BA%E6%96%AD&body=%E4%BC%9A%E7%A4%BE%E5%90%8D%EF%BC%9A%E3%81%82%E3%81%8B%E3%82%8A%E3%82%AF%E3%83%A9%E3%82%A6%E3%83%89%0D%0A%E3%83%AC%E3%83%99%E3%83%AB%EF%BC%9A3',
      text: '会社名：あかりクラウド\r\nレベル：3',
      isCut: false,
    })
  })

  test('takes no more than 1,800 encoded characters, shows only what fits, and keeps the rest for copying', () => {
    const long = leadEntries({ ...given, fields: { email: 'a@example.com', company: 'あ'.repeat(190) } }, facts)
    const made = request(sink, long)
    if (made.kind !== 'mail') throw new Error(made.kind)
    expect(made.isCut).toBe(true)
    expect(made.href.slice(made.href.indexOf('body=') + 5).length).toBeLessThanOrEqual(1800)
    expect(shown(sink, long)).toEqual(['company', 'level'])
    expect(made.text).toContain('同意の文：お返事のために使うことに同意します。')
  })
})
