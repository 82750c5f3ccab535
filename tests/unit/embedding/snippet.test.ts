/** Does the code to paste say exactly what was chosen, whatever was typed? */
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { standardChoices } from '../../../src/core/embedding/attributes.ts'
import { ignoredBy, snippetOf } from '../../../src/core/embedding/snippet.ts'
import type { EmbedChoices } from '../../../src/core/vocabulary/snippet.ts'
import { anyChoices, expectedAttributes, site } from './chosen.ts'
import { readTags, type Tag } from './read-tags.ts'

const times = { numRuns: 1000 }
const standard: EmbedChoices = { ...standardChoices, lang: 'ja' }
const plain = {
  ...site,
  address: 'https://csd.example/',
  texts: { ja: { name: 'CS成熟度診断', start: 'CS成熟度診断をはじめる' } },
}

const names = (tags: readonly Tag[]) => tags.map(({ name }) => name).join(' ')
const asData = (attributes: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`data-${name}`, value]))
const diagnosisOf = ({ lang, track }: EmbedChoices) => `${site.address}${lang}/diagnosis/?track=${track}`

describe('nothing chosen', () => {
  test('two lines and a link', () => {
    expect(snippetOf('element', standard, plain)).toBe(
      [
        '<script src="https://csd.example/embed/v1.js" async></script>',
        '<cs-diagnosis lang="ja">',
        '  <a href="https://csd.example/ja/diagnosis/?track=quick">CS成熟度診断をはじめる</a>',
        '</cs-diagnosis>',
      ].join('\n'),
    )
  })

  test('the address of the frame has no parameters', () => {
    expect(snippetOf('address', standard, plain)).toBe('https://csd.example/embed/ja/')
  })

  test('the policy names the origin, not the path', () => {
    expect(snippetOf('policy', standard, site)).toBe('script-src https://csd.example;\nframe-src https://csd.example;')
  })

  test('a release is named with its hash, and nothing where there is none', () => {
    const [script] = readTags(snippetOf('pinned', standard, site))
    expect(script?.attributes).toEqual({
      src: 'https://csd.example/tools/csd/embed/1.0.0.js',
      integrity: 'sha384-AbC+/=',
      crossorigin: 'anonymous',
      async: '',
    })
    expect(snippetOf('pinned', standard, { ...site, release: null })).toBe('')
  })
})

describe('whatever is chosen and typed comes back, and nothing else', () => {
  const forAll = (check: (choices: EmbedChoices) => void) => fc.assert(fc.property(anyChoices, check), times)

  test('as an element', () => {
    forAll((choices) => {
      const tags = readTags(snippetOf('element', choices, site))
      expect(names(tags)).toBe('script /script cs-diagnosis a /a /cs-diagnosis')
      expect(tags[0]?.attributes).toEqual({ src: `${site.address}embed/v1.js`, async: '' })
      expect(tags[2]?.attributes).toEqual(expectedAttributes(choices))
      expect(tags[3]?.attributes).toEqual({ href: diagnosisOf(choices) })
      expect(tags[3]?.text).toBe(site.texts[choices.lang]?.start)
    })
  })

  test('as a div', () => {
    forAll((choices) => {
      const tags = readTags(snippetOf('data', choices, site))
      expect(names(tags)).toBe('script /script div a /a /div')
      expect(tags[2]?.attributes).toEqual({ 'data-csd': '', ...asData(expectedAttributes(choices)) })
    })
  })

  test('as a script that looks for its place', () => {
    forAll((choices) => {
      const tags = readTags(snippetOf('mount', choices, site))
      expect(names(tags)).toBe('script /script')
      expect(tags[0]?.attributes).toEqual({
        src: `${site.address}embed/v1.js`,
        async: '',
        'data-mount': '#csd',
        ...asData(expectedAttributes(choices)),
      })
    })
  })

  test('through a tag manager: the script makes that script, and leaves nothing to be filled in', () => {
    forAll((choices) => {
      const [tag, ...rest] = readTags(snippetOf('tag-manager', choices, site))
      expect(names(rest)).toBe('/script')
      expect(tag?.text).not.toContain('{{')
      const made: Record<string, unknown> = {
        setAttribute: (name: string, value: string) => {
          made[name] = value
        },
      }
      const appended: unknown[] = []
      const document = { createElement: () => made, head: { appendChild: (one: unknown) => appended.push(one) } }
      runInNewContext(tag?.text ?? '', { document })
      expect(appended).toEqual([made])
      const { setAttribute, ...attributes } = made
      expect(attributes).toEqual({
        src: `${site.address}embed/v1.js`,
        async: true,
        'data-mount': '#csd',
        ...asData(expectedAttributes(choices)),
      })
    })
  })

  test('as a frame: what its address can say', () => {
    forAll((choices) => {
      const tags = readTags(snippetOf('frame', choices, site))
      expect(names(tags)).toBe('style /style iframe /iframe')
      const attributes = tags[2]?.attributes ?? {}
      expect(attributes['title']).toBe(site.texts[choices.lang]?.name)
      expect(attributes['src']).toBe(snippetOf('address', choices, site))
      const { origin, pathname, searchParams, hash } = new URL(attributes['src'] ?? '')
      expect(`${origin}${pathname}${hash}`).toBe(`${site.address}embed/${choices.lang}/`)
      const {
        lang,
        mode,
        label,
        datalayer,
        utm,
        'scroll-offset': offset,
        font,
        test,
        ...told
      } = expectedAttributes(choices)
      expect(Object.fromEntries(searchParams)).toEqual({
        ...told,
        ...(font === 'serif' ? { font } : {}),
        ...(test === '' ? { test: '1' } : {}),
      })
    })
  })

  test('as a link', () => {
    forAll((choices) => {
      const tags = readTags(snippetOf('link', choices, site))
      expect(names(tags)).toBe('a /a')
      expect(tags[0]?.attributes).toEqual({ href: diagnosisOf(choices), target: '_blank', rel: 'noopener' })
    })
  })
})

describe('what has no say in a form', () => {
  const all: EmbedChoices = {
    ...standard,
    track: 'full',
    mode: 'popup',
    label: '始める',
    accent: '#123456',
    font: 'host',
    utm: 'off',
    datalayer: 'all',
    'scroll-offset': '80',
    test: 'on',
  }

  test('with the loader, everything has', () => {
    for (const form of ['element', 'data', 'mount', 'tag-manager'] as const) expect(ignoredBy(form, all)).toEqual([])
  })

  test('a frame alone knows nothing of the page around it', () => {
    expect(ignoredBy('frame', all)).toEqual(['mode', 'label', 'font', 'scroll-offset', 'datalayer', 'utm'])
    expect(ignoredBy('frame', { ...standard, font: 'serif' })).toEqual([])
  })

  test('a link has a language and a track', () => {
    expect(ignoredBy('link', all)).toEqual([
      'mode',
      'label',
      'accent',
      'font',
      'scroll-offset',
      'datalayer',
      'utm',
      'test',
    ])
  })
})

test('many attributes stand one below the other', () => {
  const code = snippetOf(
    'element',
    { ...standard, accent: '#123456', bg: '#ffffff', fg: '#000000', radius: '0' },
    plain,
  )
  expect(code.split('\n').slice(1, 4)).toEqual(['<cs-diagnosis', '  lang="ja"', '  accent="#123456"'])
})
