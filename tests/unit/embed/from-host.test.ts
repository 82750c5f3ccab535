/** Does the frame take from the page around it only what the contract names, whatever it is sent? */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isClickName } from '../../../src/core/lead/entry-names.ts'
import { readFromHost } from '../../../src/embed/from-host.ts'
import { clickIdName, type Init } from '../../../src/embed/protocol.ts'
import { alive, messages } from './strange.ts'

const id = '12345678901234567890'

const read = (t: string, p: unknown) => readFromHost({ csd: 1, id, n: 0, t, p }, id)?.message ?? null

const init = {
  v: '1.0.0',
  theme: { accent: '#c00' },
  consent: { analytics: true, marketing: true },
  campaign: { utm_source: 'mail' },
  clickIds: { gclid: '1' },
  hubspotCookie: 'abcdef0123456789abcdef0123456789',
  page: { title: 'Title', address: 'https://example.com/path' },
  lead: 'frame',
  headingLevel: 2,
  test: false,
  fit: 'auto',
}

const greeted = (parts: object): Init | null => {
  const message = read('init', { ...init, ...parts })
  return message?.t === 'init' ? message.p : null
}

const areTexts = (given: unknown, name: RegExp, most: number) =>
  Object.entries(given as object).length <= 20 &&
  Object.entries(given as object).every(
    ([key, value]) => name.test(key) && typeof value === 'string' && value.length <= most,
  )
const isTheme = (given: unknown) =>
  areTexts(given, /^(accent(-text)?|bg|fg|muted|border|radius|density|(host-)?font|scheme)$/, 1000)
const isTracking = ({ consent, clickIds, hubspotCookie }: Pick<Init, 'consent' | 'clickIds' | 'hubspotCookie'>) =>
  typeof consent.analytics === 'boolean' &&
  typeof consent.marketing === 'boolean' &&
  areTexts(clickIds, clickIdName, 200) &&
  (hubspotCookie === null || /^[\da-f]{1,64}$/i.test(hubspotCookie)) &&
  (consent.marketing || (Object.keys(clickIds).length === 0 && hubspotCookie === null))

const holds = (message: NonNullable<ReturnType<typeof read>>): boolean => {
  switch (message.t) {
    case 'init': {
      const { p } = message
      return (
        p.v.length <= 20 &&
        isTheme(p.theme) &&
        isTracking(p) &&
        areTexts(p.campaign, /^utm_[a-z_]{1,30}$/, 200) &&
        p.page.title.length <= 200 &&
        /^(https?:\/\/[^?#]*)?$/.test(p.page.address) &&
        ['frame', 'host', 'off'].includes(p.lead) &&
        [1, 2, 3, 4].includes(p.headingLevel) &&
        typeof p.test === 'boolean' &&
        ['auto', 'scroll'].includes(p.fit)
      )
    }
    case 'theme':
      return isTheme(message.p)
    case 'consent':
      return isTracking(message.p)
    case 'viewport':
      return message.p.top >= 0 && message.p.bottom >= message.p.top && message.p.bottom <= 20_000
    case 'fit':
      return ['auto', 'scroll'].includes(message.p.fit)
    case 'lead-ack':
      return message.p.key.length <= 64 && ['accepted', 'rejected'].includes(message.p.answer)
    case 'focus':
    case 'ping':
      return Object.keys(message.p).length === 0
  }
}

const right = fc.oneof(
  ...Object.values(init).map((value) => fc.constant<unknown>(value)),
  fc.dictionary(fc.constantFrom('gclid', 'utm_source', 'accent', '__proto__', 'analytics', 'marketing'), fc.anything()),
  fc.integer({ min: -5, max: 20_005 }),
  fc.constantFrom('scroll', 'accepted', 'https://a:b@example.com/x?y#z', 'javascript:alert(1)'),
)

test('anything at all: nothing is thrown, and nothing comes through that the contract does not name', () => {
  const types = ['init', 'theme', 'consent', 'viewport', 'fit', 'focus', 'lead-ack', 'ping']
  const fields = [...Object.keys(init), 'top', 'bottom', 'key', 'answer']
  const nearly = fc
    .dictionary(fc.constantFrom(...fields), fc.oneof(right, fc.anything()), { maxKeys: 2 })
    .map((wrong) => ({ csd: 1, id, n: 0, t: 'init', p: { ...init, ...wrong } }))
  fc.assert(
    fc.property(fc.oneof(messages(id, types, fields, right), nearly), (data) => {
      const found = readFromHost(alive(data), id)
      if (found !== null) expect(holds(found.message)).toBe(true)
    }),
    { numRuns: 2000 },
  )
  expect(Object.keys(Object.prototype)).toEqual([])
})

describe('what the page around says', () => {
  test('is taken as it is where it is right', () => {
    expect(greeted({})).toEqual(init)
  })

  test('of its address are origin and path, of whatever it gives', () => {
    const address = (given: string) => greeted({ page: { title: '', address: given } })?.page.address
    expect(address('https://user:pass@example.com/a/b?email=x#y')).toBe('https://example.com/a/b')
    expect(address('javascript:alert(1)')).toBe('')
    expect(address('null/path')).toBe('')
  })

  test('of click ids and the cookie counts for nothing without consent to marketing', () => {
    const without = greeted({ consent: { analytics: true, marketing: false } })
    expect(without).toMatchObject({ clickIds: {}, hubspotCookie: null })
    expect(greeted({ consent: 'yes' })).toMatchObject({
      consent: { analytics: false, marketing: false },
      clickIds: {},
      hubspotCookie: null,
    })
  })

  test('of its fonts may be longer than other parts of the theme: long lists are usual', () => {
    const family = `"${'a'.repeat(300)}", serif`
    expect(greeted({ theme: { 'host-font': family } })?.theme).toEqual({ 'host-font': family })
    expect(greeted({ theme: { 'host-font': 'a'.repeat(1001) } })?.theme).toEqual({})
  })

  test('of its campaign is at most twenty parameters, of names that begin with utm_', () => {
    const many = Object.fromEntries(
      Array.from({ length: 26 }, (_, place) => [`utm_${'abcdefghijklmnopqrstuvwxyz'[place]}`, 'x']),
    )
    expect(Object.keys(greeted({ campaign: many })?.campaign ?? {})).toHaveLength(20)
    expect(greeted({ campaign: { email: 'x', utm_: 'x', utm_A: 'x', utm_source: 'y' } })?.campaign).toEqual({
      utm_source: 'y',
    })
  })
})

test.each([0, 5, '2', null])('a heading level of %s is none', (headingLevel) => {
  expect(greeted({ headingLevel })).toBeNull()
})

test('a slice that ends above its beginning is none', () => {
  expect(read('viewport', { top: 5, bottom: 4 })).toBeNull()
  expect(read('viewport', { top: 5, bottom: 5 })).not.toBeNull()
})

test('the loader takes the same click ids that a lead may name', () => {
  const known = [
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
  expect(known.filter((name) => !clickIdName.test(name) || !isClickName(name))).toEqual([])
  expect(['clid', 'xclid', 'gclid2', 'hbraid', 'email'].filter((name) => clickIdName.test(name))).toEqual([])
})
