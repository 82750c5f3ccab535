/** Do attributes that strangers write mean what the contract says, and wrong ones nothing? */
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { optionsOf } from '../../../src/embed/host/options.ts'

beforeEach(() => {
  vi.stubGlobal('getComputedStyle', () => ({ fontFamily: 'Georgia, serif' }))
})

afterEach(() => {
  vi.unstubAllGlobals()
})

/** As much of an element as is looked at. */
function elementOf(attributes: Readonly<Record<string, string>>, localName = 'cs-diagnosis', lang = ''): Element {
  const element = {
    localName,
    getAttribute: (name: string) => (Object.hasOwn(attributes, name) ? attributes[name] : null),
    closest: () => (lang === '' ? null : { lang }),
  }
  return element as unknown as Element
}

function read(attributes: Readonly<Record<string, string>>) {
  const element = elementOf(attributes)
  return optionsOf(element, element)
}

const standard = {
  lang: 'ja',
  track: 'quick',
  isPopup: false,
  label: null,
  frameTitle: null,
  minHeight: 400,
  maxHeight: null,
  scrollOffset: 0,
  headingLevel: 2,
  loading: 'lazy',
  dataLayer: 'off',
  consent: { analytics: false, marketing: false },
  takesCampaign: true,
  lead: 'frame',
  isTest: false,
}

test('without attributes all is as the contract says', () => {
  expect(read({})).toMatchObject(standard)
})

test('each means what the contract says', () => {
  const given = {
    lang: 'en',
    track: 'full',
    mode: 'popup',
    label: 'Begin',
    'frame-title': 'Ours',
    'min-height': '200',
    'max-height': '20000',
    'scroll-offset': '400',
    'heading-level': '4',
    loading: 'eager',
    datalayer: 'consent',
    consent: 'marketing analytics',
    utm: 'off',
    lead: 'host',
    test: '',
  }
  const meant = {
    lang: 'en',
    track: 'full',
    isPopup: true,
    label: 'Begin',
    frameTitle: 'Ours',
    minHeight: 200,
    maxHeight: 20_000,
    scrollOffset: 400,
    headingLevel: 4,
    loading: 'eager',
    dataLayer: 'consent',
    consent: { analytics: true, marketing: true },
    takesCampaign: false,
    lead: 'host',
    isTest: true,
  }
  expect(read(given)).toMatchObject(meant)
  const marked = elementOf(
    Object.fromEntries(Object.entries(given).map(([name, value]) => [`data-${name}`, value])),
    'div',
  )
  expect(optionsOf(marked, marked)).toMatchObject(meant)
})

describe('wrong values count as absent', () => {
  test.each([
    ['min-height', '199'],
    ['min-height', '20001'],
    ['max-height', '1e3'],
    ['max-height', '-300'],
    ['max-height', '300px'],
    ['scroll-offset', '401'],
    ['scroll-offset', '1.5'],
    ['scroll-offset', ''],
    ['heading-level', '0'],
    ['heading-level', '5'],
    ['lang', 'fr'],
    ['track', 'slow'],
    ['mode', 'window'],
    ['loading', 'now'],
    ['lead', 'me'],
    ['utm', 'no'],
    ['consent', 'all'],
    ['datalayer', 'off'],
    ['datalayer', 'false'],
  ])('%s="%s"', (name, value) => {
    expect(read({ [name]: value })).toMatchObject(standard)
  })

  test('whatever stands there, nothing is thrown and nothing else comes of it', () => {
    const names = [...Object.keys(standard), 'min-height', 'heading-level', 'datalayer', 'mode', 'font', 'accent']
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names, '__proto__'), fc.string({ unit: 'grapheme' })), (given) => {
        const options = read(given)
        expect(['ja', 'en']).toContain(options.lang)
        expect(options.minHeight >= 200 && options.minHeight <= 20_000).toBe(true)
        expect([1, 2, 3, 4]).toContain(options.headingLevel)
        expect(['off', 'always', 'consent']).toContain(options.dataLayer)
      }),
    )
  })
})

test('events are pushed always only where the attribute is empty', () => {
  expect(read({ datalayer: '' }).dataLayer).toBe('always')
})

test('the language is that of the page around, where the element names none', () => {
  const around = (lang: string) => optionsOf(elementOf({}, 'div', lang), elementOf({}, 'div', lang)).lang
  expect([around('en-GB'), around('en'), around('de'), around('')]).toEqual(['en', 'en', 'ja', 'ja'])
})

test('how the page looks is read only where its font is asked for', () => {
  expect(read({ font: 'serif' }).theme['host-font']).toBe('')
  expect(read({ font: 'host' }).theme['host-font']).toBe('Georgia, serif')
})
