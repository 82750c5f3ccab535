/** Does the page around take from the frame only what the contract names, whatever it is sent? */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFromFrame } from '../../../src/embed/from-frame.ts'
import { alive, messages } from './strange.ts'

const id = '12345678901234567890'

const read = (t: string, p: unknown, rest: object = {}) => readFromFrame({ csd: 1, id, n: 0, t, p, ...rest }, id)

const isWhole = (given: unknown, least: number, most: number) =>
  Number.isInteger(given) && Number(given) >= least && Number(given) <= most
const names = (p: object) => Object.keys(p).toSorted().join(' ')
const isEmpty = (p: object) => names(p) === ''

/** The table of docs/contracts/embed.md, once more. */
const contract: Readonly<Record<string, (p: Record<string, unknown>) => boolean>> = {
  hello: isEmpty,
  ready: (p) => names(p) === 'h' && isWhole(p['h'], 40, 20_000),
  resize: (p) => names(p) === 'h' && isWhole(p['h'], 40, 20_000),
  step: (p) =>
    names(p) === 'dir of place shows' &&
    isWhole(p['place'], 0, 200) &&
    isWhole(p['of'], 0, 200) &&
    ['intro', 'company', 'question', 'review', 'lead', 'result'].includes(String(p['shows'])) &&
    (p['dir'] === 1 || p['dir'] === -1),
  scroll: (p) => names(p) === 'why y' && isWhole(p['y'], 0, 20_000) && (p['why'] === 'step' || p['why'] === 'error'),
  event: (p) => {
    const props = p['props'] as Record<string, unknown>
    if (names(p) !== 'name props') return false
    if (p['name'] === 'progress')
      return names(props) === 'percent' && [25, 50, 75, 100].includes(Number(props['percent']))
    if (p['name'] === 'lead-error') {
      return names(props) === 'code' && ['rejected', 'unconfirmed', 'busy'].includes(String(props['code']))
    }
    const others = ['start', 'complete', 'report', 'cta', 'lead-view', 'lead-submit', 'lead-ok']
    return others.includes(String(p['name'])) && isEmpty(props)
  },
  lead: (p) => {
    const entries = Object.entries(p['entries'] as object)
    return (
      names(p) === 'entries key' &&
      String(p['key']).length <= 64 &&
      entries.length <= 100 &&
      entries.every(([name, value]) => name.length <= 64 && typeof value === 'string' && value.length <= 4000)
    )
  },
  close: isEmpty,
  error: (p) =>
    names(p) === 'code fatal' && ['contrast', 'words'].includes(String(p['code'])) && typeof p['fatal'] === 'boolean',
}

const right = fc.oneof(
  fc.integer({ min: -5, max: 20_005 }),
  fc.constantFrom<unknown>(
    1,
    -1,
    true,
    false,
    'intro',
    'result',
    'step',
    'progress',
    'lead-error',
    'busy',
    'words',
    'k',
  ),
  fc.constant({}),
  fc.record({ percent: fc.constantFrom(25, 30) }),
  fc.dictionary(fc.constantFrom('email', 'utm_source', '__proto__', 'A', 'x'.repeat(65)), fc.string()),
)

test('anything at all: nothing is thrown, and nothing comes through that the contract does not name', () => {
  const fields = ['h', 'place', 'of', 'shows', 'dir', 'y', 'why', 'name', 'props', 'key', 'entries', 'code', 'fatal']
  fc.assert(
    fc.property(messages(id, Object.keys(contract), fields, right), (data) => {
      const found = readFromFrame(alive(data), id)
      if (found === null) return
      const { t, p } = found.message
      expect(isWhole(found.n, 0, Number.MAX_SAFE_INTEGER)).toBe(true)
      expect(Object.hasOwn(contract, t) && contract[t]?.(p as Record<string, unknown>)).toBe(true)
      expect(Object.getPrototypeOf(p)).toBe(Object.prototype)
    }),
    { numRuns: 2000 },
  )
  expect(Object.keys(Object.prototype)).toEqual([])
})

describe('a lead', () => {
  test('is copied, entry by entry', () => {
    const entries = { email: 'a@example.com', 'page-title': 'x', utm_source: 'mail', gclid: '1' }
    const message = read('lead', { key: 'k', entries, more: 1 })?.message
    expect(message).toEqual({ t: 'lead', p: { key: 'k', entries } })
    expect(message?.t === 'lead' && message.p.entries).not.toBe(entries)
  })

  test.each([
    ['a value that is no text', { email: 5 }],
    ['a value of 4,001 characters', { email: 'x'.repeat(4001) }],
    ['the name of a prototype', JSON.parse('{"__proto__":"x"}')],
    ['a name of 65 characters', { ['x'.repeat(65)]: 'x' }],
    ['101 entries', Object.fromEntries(Array.from({ length: 101 }, (_, place) => [`n${place}`, 'x']))],
  ])('%s: not taken', (_, entries) => {
    expect(read('lead', { key: 'k', entries })).toBeNull()
  })

  test('of entries that say something else at the second look is what was looked at', () => {
    let looks = 0
    const entries = Object.defineProperty({}, 'email', { enumerable: true, get: () => (looks++ === 0 ? 'a' : 5) })
    expect(read('lead', { key: 'k', entries })?.message.p).toEqual({ key: 'k', entries: { email: 'a' } })
  })
})

test.each([
  [39, false],
  [40, true],
  [20_000, true],
  [20_001, false],
  [40.5, false],
  ['40', false],
  [Number.NaN, false],
])('a height of %s: taken is %s', (h, isTaken) => {
  expect(read('resize', { h }) !== null).toBe(isTaken)
})

test.each([
  { csd: 2 },
  { csd: '1' },
  { id: 'x' },
  { id: [id] },
  { n: -1 },
  { n: 0.5 },
  { n: '0' },
  { n: 2 ** 53 },
  { t: ['ready'] },
])('an envelope with %o is not opened', (rest) => {
  expect(read('ready', { h: 900 }, rest)).toBeNull()
})
