/** Which code puts the diagnosis on another page, in each form? */
import type { Attribute, ChoiceName, EmbedChoices, EmbedSite, SnippetForm } from '../vocabulary/snippet.ts'
import { attributesOf } from './attributes.ts'

/** The element that `mount` and `tag-manager` look for. */
const place = '#csd'

/** The code to paste. Whatever was typed stands in it as text or as a value, never as markup or script. */
export function snippetOf(form: SnippetForm, choices: EmbedChoices, site: EmbedSite): string {
  return makers[form](choices, site)
}

/** Names of what was chosen but has no say in this form. */
export function ignoredBy(form: SnippetForm, choices: EmbedChoices): readonly ChoiceName[] {
  const said: readonly Attribute[] =
    form === 'frame' || form === 'address'
      ? frameAttributes(choices)
      : attributesOf(choices).filter(([name]) => form !== 'link' || name === 'lang' || name === 'track')
  return attributesOf(choices)
    .map(([name]) => name)
    .filter((name) => !said.some(([one]) => one === name))
}

type Maker = (choices: EmbedChoices, site: EmbedSite) => string

const makers: { readonly [F in SnippetForm]: Maker } = {
  element: (choices, site) =>
    `${loader(site)}\n${opening('cs-diagnosis', attributesOf(choices))}\n  ${link(choices, site)}\n</cs-diagnosis>`,
  data: (choices, site) =>
    `${loader(site)}\n${opening('div', [['data-csd', ''], ...asData(choices)])}\n  ${link(choices, site)}\n</div>`,
  mount: (choices, site) => {
    const attributes = [['src', loaderAt(site)], ['async', ''], ['data-mount', place], ...asData(choices)] as const
    return `${opening('script', attributes)}</script>`
  },
  'tag-manager': tagManager,
  frame: (choices, site) =>
    [
      '<style>',
      '  @supports (frame-sizing: content-height) {',
      '    .csd-frame { height: auto !important; frame-sizing: content-height }',
      '  }',
      '</style>',
      opening('iframe', [
        ['class', 'csd-frame'],
        ['src', frameAddress(choices, site)],
        ['title', textsIn(choices, site).name],
        ['style', 'width: 100%; height: 720px; border: 0'],
        ['loading', 'lazy'],
        ['allow', 'clipboard-write'],
        ['referrerpolicy', 'strict-origin-when-cross-origin'],
      ]).concat('</iframe>'),
    ].join('\n'),
  address: frameAddress,
  link: (choices, site) => link(choices, site, ' target="_blank" rel="noopener"'),
  policy: (_, { address }) => {
    const origin = /^[a-z]+:\/\/[^/]+/.exec(address)?.[0] ?? address
    return `script-src ${origin};\nframe-src ${origin};`
  },
  pinned: (_, { address, release }) =>
    release === null
      ? ''
      : `${opening('script', [
          ['src', `${address}embed/${release.version}.js`],
          ['integrity', release.integrity],
          ['crossorigin', 'anonymous'],
          ['async', ''],
        ])}</script>`,
}

/** Tag managers drop `data-…` from scripts and take what stands in two braces for a name of theirs. */
function tagManager(choices: EmbedChoices, site: EmbedSite): string {
  const attributes = [['data-mount', place], ...asData(choices)] as const
  return [
    '<script>',
    '  (function () {',
    "    var script = document.createElement('script');",
    `    script.src = ${quoted(loaderAt(site))};`,
    '    script.async = true;',
    ...attributes.map(([name, value]) => `    script.setAttribute(${quoted(name)}, ${quoted(value)});`),
    '    document.head.appendChild(script);',
    '  })();',
    '</script>',
  ].join('\n')
}

function loaderAt({ address }: EmbedSite): string {
  return `${address}embed/v1.js`
}

function loader(site: EmbedSite): string {
  return `<script src="${escaped(loaderAt(site))}" async></script>`
}

function link(choices: EmbedChoices, site: EmbedSite, more = ''): string {
  const address = `${site.address}${choices.lang}/diagnosis/?track=${choices.track}`
  return `<a href="${escaped(address)}"${more}>${escaped(textsIn(choices, site).start)}</a>`
}

function textsIn({ lang }: EmbedChoices, { texts }: EmbedSite): { readonly name: string; readonly start: string } {
  return texts[lang] ?? { name: '', start: '' }
}

function asData(choices: EmbedChoices): readonly (readonly [string, string])[] {
  return attributesOf(choices).map(([name, value]) => [`data-${name}`, value])
}

/** What a frame is told by its address: of the page around it, it knows nothing. */
const toldByAddress: readonly ChoiceName[] = [
  'lang',
  'track',
  'accent',
  'accent-text',
  'bg',
  'fg',
  'muted',
  'border',
  'radius',
  'density',
  'font',
  'scheme',
  'test',
]

function frameAttributes(choices: EmbedChoices): readonly Attribute[] {
  return attributesOf(choices).filter(
    ([name, value]) => toldByAddress.includes(name) && !(name === 'font' && value === 'host'),
  )
}

function frameAddress(choices: EmbedChoices, { address }: EmbedSite): string {
  const parameters = frameAttributes(choices)
    .filter(([name]) => name !== 'lang')
    .map(([name, value]) => `${name}=${name === 'test' ? '1' : encodeURIComponent(value)}`)
  return `${address}embed/${choices.lang}/${parameters.length > 0 ? `?${parameters.join('&')}` : ''}`
}

/** An opening tag, its attributes one below the other where they are many. */
function opening(tag: string, attributes: readonly (readonly [string, string])[]): string {
  const written = attributes.map(([name, value]) => (value === '' ? name : `${name}="${escaped(value)}"`))
  const line = `<${[tag, ...written].join(' ')}>`
  return line.length <= longestLine ? line : `<${[tag, ...written].join('\n  ')}\n>`
}

const longestLine = 72

/** As text, and as a value in quotation marks. Braces too: more than one site builder fills in what stands in two. */
function escaped(text: string): string {
  return text.replace(/[&<>"{]/g, (character) => entities[character] ?? character)
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '{': '&#123;',
}

/** As a string in a script that stands in a page: nothing in it can end the script or be filled in. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(/[<{\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
