/** What does a page of the built site make the browser fetch, and what does it weigh? */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

export const dist = fileURLToPath(new URL('../../dist', import.meta.url))

/** Every file of the built site, from its root: `ja/index.html`. */
export function builtFiles(): readonly string[] {
  if (!existsSync(dist)) throw new Error('there is no build: run `npx astro build` first')
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted()
}

export function textOf(file: string): string {
  return readFileSync(join(dist, file), 'utf8')
}

/** Compressed as a host compresses it, in kB of 1000 bytes. Files travel one by one, so they are weighed so. */
export function weightOf(...texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0) / 1000
}

export function weightOfFiles(files: Iterable<string>): number {
  return weightOf(...[...files].map(textOf))
}

export interface Parts {
  readonly html: string
  /** Files, from the root. */
  readonly styles: readonly string[]
  readonly scripts: readonly string[]
  /** Scripts that stand in the page itself, which carry no data. */
  readonly inlineScripts: readonly string[]
  /** Files fetched ahead for the script to read. */
  readonly data: readonly string[]
  /** Scripts that are only fetched once something asks for them. */
  readonly laterScripts: readonly string[]
  /** These, and all that they can lead to in their turn. */
  readonly everLaterScripts: readonly string[]
}

/** Everything that a page needs, as far as its source says so. */
export function partsOf(page: string): Parts {
  const html = textOf(page)
  const start = [
    ...attributes(html, /<script\b[^>]*\ssrc="([^"]+)"/g),
    ...attributes(html, /<link\b[^>]*\srel="modulepreload"[^>]*\shref="([^"]+)"/g),
    ...attributes(html, /\s(?:component-url|renderer-url|before-hydration-url)="([^"]+)"/g),
  ]
  // The loader is not ours to add up here: it is weighed by itself, as every page that uses it has it.
  const scripts = reached(start.map(fileAt).filter((script) => !script.startsWith('embed/')))
  return {
    html,
    styles: attributes(html, /<link\b[^>]*\srel="stylesheet"[^>]*\shref="([^"]+)"/g).map(fileAt),
    scripts,
    inlineScripts: [...html.matchAll(/<script\b(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
      (found) => found[1] ?? '',
    ),
    data: attributes(html, /<link\b[^>]*\srel="preload"[^>]*\shref="([^"]+)"/g).map(fileAt),
    laterScripts: reached(scripts.flatMap(dynamicImports)).filter((script) => !scripts.includes(script)),
    everLaterScripts: everFetchedBy(scripts).filter((script) => !scripts.includes(script)),
  }
}

function attributes(html: string, pattern: RegExp): readonly string[] {
  return [...html.matchAll(pattern)].map((found) => found[1] ?? '')
}

/** The file at an address of the page. */
function fileAt(address: string): string {
  return address.replace(/^\//, '').replace(/[?#].*$/, '')
}

/** These scripts and all that they import at once. */
function reached(start: readonly string[]): readonly string[] {
  const found = new Set<string>()
  const open = [...start]
  for (let script = open.pop(); script !== undefined; script = open.pop()) {
    if (found.has(script)) continue
    found.add(script)
    open.push(...staticImports(script))
  }
  return [...found].toSorted()
}

/** All that these scripts can lead to, at once or when asked: what is fetched later may fetch more. */
function everFetchedBy(scripts: readonly string[]): readonly string[] {
  const all = reached([...scripts, ...scripts.flatMap(dynamicImports)])
  return all.length === scripts.length ? all : everFetchedBy(all)
}

function staticImports(script: string): readonly string[] {
  const found = textOf(script).matchAll(/(?:\bimport|\bfrom)\s*["'`](\.{0,2}\/[^"'`]+)["'`]/g)
  return [...found].map(([, address]) => beside(script, address ?? ''))
}

function dynamicImports(script: string): readonly string[] {
  const found = textOf(script).matchAll(/\bimport\(\s*["'`](\.{0,2}\/[^"'`]+)["'`]/g)
  return [...found].map(([, address]) => beside(script, address ?? ''))
}

function beside(script: string, address: string): string {
  if (address.startsWith('/')) return fileAt(address)
  return relative(dist, resolve(dist, dirname(script), address)).replaceAll('\\', '/')
}
