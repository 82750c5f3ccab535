/** Do the styles keep to layers, logical properties and named colours? */
import { describe, expect, test } from 'vitest'
import { type SourceFile, sources } from './tree.ts'

/** Colours are spelled out where they get their names, and once more on paper. */
const palettes = ['src/styles/tokens.css', 'src/styles/paper.css']

const physical =
  /(?:^|[\s;{])(?:(?:margin|padding|border)-(?:top|right|bottom|left)|(?:min-|max-)?(?:width|height)|top|right|bottom|left|text-align:\s*(?:left|right)|float)\s*:/m

/** What is wrong with one stylesheet, as sentences. */
function brokenStyle({ path, text }: SourceFile): readonly string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '')
  const outside = code
    .trim()
    .replace(/^@layer (?:reset|tokens|base|layout|parts|print) \{[\s\S]*\}$/, '')
    .trim()
  return [
    ...(outside === '' ? [] : [`${path}: has rules outside a layer`]),
    ...(physical.test(code) ? [`${path}: has a physical property: ${physical.exec(code)?.[0].trim()}`] : []),
    ...(!palettes.includes(path) && /#[0-9a-f]{3,8}\b|oklch\(|rgba?\(|hsla?\(/i.test(code)
      ? [`${path}: spells a colour out instead of naming it`]
      : []),
    ...(/!important|&__/.test(code) ? [`${path}: has !important or a nested &__`] : []),
  ]
}

test('every stylesheet keeps to the house', () => {
  expect(sources('.css').flatMap(brokenStyle)).toEqual([])
})

test('no component carries a style attribute, which the content security policy would block', () => {
  const styled = sources('.tsx', '.astro').filter(({ text }) => /\sstyle=/.test(text))
  expect(styled.map(({ path }) => path)).toEqual([])
})

describe('notices what is planted', () => {
  test.each([
    ['.a { color: var(--text) }', 'outside a layer'],
    ['@layer parts { .a { margin-left: 1px } }', 'physical property'],
    ['@layer parts { .a { width: 1px } }', 'physical property'],
    ['@layer parts { .a { color: #fff } }', 'colour'],
    ['@layer parts { .a { color: red !important } }', '!important'],
  ])('%s', (text, expected) => {
    expect(brokenStyle({ path: 'src/ui/kit/a.css', text }).join('\n')).toContain(expected)
  })

  test('and lets pass what is well', () => {
    const text = '@layer parts { .a { margin-inline-start: 1px; max-inline-size: 3em; border-top-color: var(--rule) } }'
    expect(brokenStyle({ path: 'src/ui/kit/a.css', text })).toEqual([])
  })
})
