/** Everything that may be chosen and typed, well or badly, and what should come of it. */
import fc from 'fast-check'
import type { EmbedChoices, EmbedSite } from '../../../src/core/vocabulary/snippet.ts'

/** What hostile people type, and what clumsy ones do. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '"',
        "'",
        '<',
        '>',
        '&',
        '&quot;',
        '</script>',
        '<script>',
        '{{',
        '}}',
        '\\',
        '`',
        '-->',
        '=',
        ' ',
        '診断',
      ),
      { maxLength: 6 },
    )
    .map((pieces) => pieces.join('')),
  fc.constantFrom(
    '" onload="alert(1)',
    "'><img src=x>",
    '</cs-diagnosis>',
    '{{user}}',
    '\u2028',
    'javascript:alert(1)',
  ),
)

const hex = fc.stringMatching(/^#([\da-fA-F]{3}|[\da-fA-F]{6})$/)
const colour = fc.oneof(fc.constant(''), hex, text)
const number = (most: number) => fc.oneof(fc.integer({ min: -9, max: most + 9 }).map(String), text)

export const anyChoices: fc.Arbitrary<EmbedChoices> = fc.record({
  lang: fc.constantFrom('ja', 'en'),
  track: fc.constantFrom('quick', 'full'),
  mode: fc.constantFrom('inline', 'popup'),
  label: text,
  accent: colour,
  'accent-text': colour,
  bg: colour,
  fg: colour,
  muted: colour,
  border: colour,
  radius: number(24),
  density: fc.constantFrom('comfortable', 'compact'),
  font: fc.constantFrom('system', 'serif', 'host'),
  scheme: fc.constantFrom('light', 'dark', 'auto'),
  'scroll-offset': number(400),
  datalayer: fc.constantFrom('off', 'all', 'consent'),
  utm: fc.constantFrom('on', 'off'),
  test: fc.constantFrom('off', 'on'),
})

export const site: EmbedSite = {
  address: 'https://csd.example/tools/csd/',
  texts: {
    ja: { name: '「診断」 <& "よい" {{名}}>', start: 'はじめる <& "今" {{名}}>' },
    en: { name: 'The <diagnosis> & "more"', start: 'Start <it> & "more"' },
  },
  release: { version: '1.0.0', integrity: 'sha384-AbC+/=' },
}

/** The attributes that should be written, said once more and in other words than the code says it. */
export function expectedAttributes(given: EmbedChoices): Readonly<Record<string, string>> {
  const found: Record<string, string> = { lang: given.lang }
  const standard = {
    track: 'quick',
    mode: 'inline',
    density: 'comfortable',
    font: 'system',
    scheme: 'light',
    utm: 'on',
  }
  for (const [name, value] of Object.entries(standard)) {
    const chosen = given[name as keyof typeof standard]
    if (chosen !== value) found[name] = chosen
  }
  if (given.mode === 'popup' && given.label.trim().length > 0) found['label'] = given.label.trim()
  for (const name of ['accent', 'accent-text', 'bg', 'fg', 'muted', 'border'] as const) {
    const digits = given[name].trim()
    if (/^#[0-9a-fA-F]+$/.test(digits) && (digits.length === 4 || digits.length === 7)) found[name] = digits
  }
  for (const [name, most, usual] of [
    ['radius', 24, 4],
    ['scroll-offset', 400, 0],
  ] as const) {
    const value = Number(given[name].trim())
    if (/^[0-9]{1,3}$/.test(given[name].trim()) && value <= most && value !== usual) found[name] = `${value}`
  }
  if (given.datalayer !== 'off') found['datalayer'] = given.datalayer === 'all' ? '' : 'consent'
  if (given.test === 'on') found['test'] = ''
  return found
}
