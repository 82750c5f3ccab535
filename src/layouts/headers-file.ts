/** How do Netlify and Cloudflare Pages learn which headers to send? From `_headers`, written beside what was built. */
import { readdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { everywhere, type FrameHosts, type Headers, headersFor, kindOf } from './headers.ts'

/** What Cloudflare Pages reads of the file; the rest it would leave out without a word. */
const mostRules = 100
const longestLine = 2000

/** Comes last among the integrations, so that whatever others add to the build is there already. */
export function headersFileFor(hosts: FrameHosts): AstroIntegration {
  let base = '/'
  return {
    name: 'headers-file',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base
      },
      'astro:build:done': ({ dir }) => {
        writeFileSync(new URL('_headers', dir), headersFile(filesIn(fileURLToPath(dir)), base, hosts))
      },
    },
  }
}

/**
 * The text of `_headers` for these files of a build, such as `ja/index.html`. All rules that fit an address apply, and
 * the hosts differ in what two values of one header come to. So no two rules give an address the same header: what is
 * the same everywhere stands once for everything, all else for groups of addresses that share nothing.
 */
export function headersFile(files: readonly string[], base: string, hosts: FrameHosts): string {
  const below = `/${base}/`.replace(/\/+/g, '/')
  const rules = new Map<string, Headers>([['*', everywhere]])
  for (const file of files.toSorted()) {
    for (const path of pathsOf(file)) rules.set(path, headersFor(kindOf(path), hosts))
  }
  const lines = [...rules].flatMap(([path, headers]) => [
    `${below}${path}`,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ])
  const long = lines.find((line) => line.length > longestLine)
  if (long !== undefined) {
    throw new Error(
      `_headers: the line "${long.slice(0, 60)}…" has ${long.length} characters, more than ${longestLine}.`,
    )
  }
  if (rules.size > mostRules) throw new Error(`_headers: has ${rules.size} rules, more than ${mostRules}.`)
  return `# Written by the build from src/layouts/headers.ts, for Netlify and Cloudflare Pages.\n${lines.join('\n')}\n`
}

/** Which rules cover a file? A folder in a folder is one rule with all that is in it, as `/ja/*` would hold its results. */
function pathsOf(file: string): readonly string[] {
  const [first, second, ...rest] = file.split('/')
  if (kindOf(file) === 'hashed') return [`${first}/*`]
  if (rest.length > 0) return [`${first}/${second}/*`]
  if (file.endsWith('index.html')) return [file.slice(0, -'index.html'.length), file]
  // Cloudflare Pages shows pages without their ending.
  if (file.endsWith('.html')) return [file, file.slice(0, -'.html'.length)]
  return [file]
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '_headers')
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}
