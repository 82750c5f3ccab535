/** What can be chosen about the diagnosis on another page, and how can it be put there? */

/** By the names of the attributes, as they are typed and ticked; an empty text is no wish. */
export interface EmbedChoices {
  readonly lang: string
  readonly track: 'quick' | 'full'
  readonly mode: 'inline' | 'popup'
  readonly label: string
  readonly accent: string
  readonly 'accent-text': string
  readonly bg: string
  readonly fg: string
  readonly muted: string
  readonly border: string
  readonly radius: string
  readonly density: 'comfortable' | 'compact'
  readonly font: 'system' | 'serif' | 'host'
  readonly scheme: 'light' | 'dark' | 'auto'
  readonly 'scroll-offset': string
  readonly datalayer: 'off' | 'all' | 'consent'
  readonly utm: 'on' | 'off'
  readonly test: 'off' | 'on'
}

export type ChoiceName = keyof EmbedChoices

/** An attribute as it is written into a page. */
export type Attribute = readonly [name: ChoiceName, value: string]

/**
 * `element` and `data`: loader and element, the second for pages that drop unknown tags. `mount`: the loader alone, which
 * looks for a place that is there. `tag-manager`: the same through a tag manager. `frame`: without script. `address`: of
 * the frame alone. `link`: to the diagnosis. `policy`: what the page's policy must allow. `pinned`: one release.
 */
export type SnippetForm =
  | 'element'
  | 'data'
  | 'mount'
  | 'tag-manager'
  | 'frame'
  | 'address'
  | 'link'
  | 'policy'
  | 'pinned'

/** A release of the loader that never changes. */
export interface LoaderRelease {
  readonly version: string
  readonly integrity: string
}

/** The site that a snippet leads to. */
export interface EmbedSite {
  /** Where it stands, base path and slash included: `https://example.com/tools/`. */
  readonly address: string
  /** By language: what the diagnosis is called, and what a link to it says. */
  readonly texts: Readonly<Record<string, { readonly name: string; readonly start: string }>>
  readonly release: LoaderRelease | null
}
