/** Does a lead hold what it should, in order, and nothing besides? */
import { describe, expect, test } from 'vitest'
import { leadEntries } from '../../../src/core/lead/lead-entries.ts'
import { facts, given, setup, surroundings } from './leads.ts'

const pairs = (...args: Parameters<typeof leadEntries>) => leadEntries(...args).map(({ name, value }) => [name, value])
const names = (...args: Parameters<typeof leadEntries>) => leadEntries(...args).map(({ name }) => name)

test('everything, in order', () => {
  expect(pairs({ ...given, isMarketingWanted: true, isTrapFilled: true, isQuick: true }, facts)).toEqual([
    ['email', 'hana@akari.example.com'],
    ['company', 'あかりクラウド'],
    ['level', '3'],
    ['level-name', '仕組みがある'],
    ['link', 'https://example.com/ja/results/#r1.ABC'],
    ['consent', 'yes'],
    ['consent-text', 'お返事のために使うことに同意します。'],
    ['consent-version', '2026-11'],
    ['consent-language', 'ja'],
    ['consent-at', '2026-11-20T09:00:00.000Z'],
    ['marketing', 'yes'],
    ['marketing-text', '月に一度のお知らせを受け取ります。'],
    ['page-title', 'あかりクラウドの診断'],
    ['page-address', 'https://akari.example.com/check'],
    ['utm_source', 'newsletter'],
    ['gclid', 'Cj0'],
    ['hubspot-cookie', '0123456789abcdef0123456789abcdef'],
    ['check', 'filled quick'],
    ['key', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk'],
  ])
})

test('without consent it says no, and no time', () => {
  const said = pairs({ ...given, consentAt: null }, facts)
  expect(said).toContainEqual(['consent', 'no'])
  expect(said.map(([name]) => name)).not.toContain('consent-at')
})

describe('of the result', () => {
  test('nothing goes along before it was seen, whatever is set up', () => {
    const before = names(given, { ...facts, setup: { ...setup, when: 'before' } })
    expect(before).not.toContain('level')
    expect(before).not.toContain('level-name')
    expect(before).not.toContain('link')
  })

  test('the link goes only with its own tick', () => {
    expect(names({ ...given, isLinkWanted: false }, facts)).not.toContain('link')
    expect(names(given, { ...facts, setup: { ...setup, link: false } })).not.toContain('link')
    expect(names(given, { ...facts, link: null })).not.toContain('link')
  })

  test('the level goes only if it is set up, and there is one', () => {
    expect(names(given, { ...facts, setup: { ...setup, level: false } })).not.toContain('level')
    expect(names(given, { ...facts, level: null })).not.toContain('level')
  })
})

test('marketing is not spoken of where nobody asked', () => {
  expect(names(given, { ...facts, setup: { ...setup, hasMarketing: false } })).not.toContain('marketing')
})

test('a field that was not asked is not sent, though it was given', () => {
  expect(names({ ...given, fields: { ...given.fields, phone: '03-0000-0000' } }, facts)).not.toContain('phone')
})

test('an empty field is no entry', () => {
  expect(names({ ...given, fields: { email: 'a@example.com', company: ' \u3000' } }, facts)).not.toContain('company')
})

describe('what other pages say', () => {
  const told = (campaign: Record<string, string>, clickIds: Record<string, string> = {}) =>
    pairs(given, { ...facts, surroundings: { ...surroundings, campaign, clickIds } }).filter(
      ([name]) => name?.startsWith('utm_') || name?.endsWith('clid') || name === 'email',
    )
  const email = ['email', 'hana@akari.example.com']

  test('only utm_* is a campaign, only known names are click ids, and none takes the place of ours', () => {
    const hostile = JSON.parse('{"utm_id":"7","__proto__":"x","constructor":"y","email":"z","UTM_ID":"8"}')
    expect(told(hostile, hostile)).toEqual([email, ['utm_id', '7']])
    expect(told({}, { fbclid: 'IwAR', utm_term: 'no' })).toEqual([email, ['fbclid', 'IwAR']])
  })

  test('values are one line of at most 200 characters', () => {
    expect(told({ utm_source: `a\r\nb\0c${'d'.repeat(300)}` })).toEqual([
      email,
      ['utm_source', `a b c${'d'.repeat(195)}`],
    ])
  })

  test('a cookie that is none of HubSpot is left out', () => {
    const strange = { ...surroundings, hubspotCookie: 'abc' }
    expect(names(given, { ...facts, surroundings: strange })).not.toContain('hubspot-cookie')
  })

  test('without a page around there is none', () => {
    expect(names(given, { ...facts, surroundings: { ...surroundings, page: null } })).not.toContain('page-title')
  })
})
