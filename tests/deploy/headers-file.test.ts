/** What do Netlify and Cloudflare Pages send with each built file, as they read `_headers`? */
import { describe, expect, test } from 'vitest'
import { frameHosts, headersAt } from '../../src/layouts/headers.ts'
import { headersFile } from '../../src/layouts/headers-file.ts'
import { textOf } from '../weights/site.ts'
import { addressOf, built, siteFiles } from './site.ts'

interface Rule {
  readonly path: string
  readonly headers: readonly (readonly [name: string, value: string])[]
}

const escaped = (text: string) => text.replace(/[/\\^$*+?.()|[\]{}]/g, '\\$&').replaceAll('-', '\\x2d')

/** How each host tells whether a rule fits an address, as published in the sources of their tools. */
const hosts: Readonly<Record<string, (path: string) => RegExp>> = {
  'Cloudflare Pages': (path) => new RegExp(`^${path.split('*').map(escaped).join('.*')}$`),
  // A star may stand for nothing, and for the slash before it; upper and lower case are the same.
  Netlify: (path) => {
    const parts = path.split('/').filter((part) => part !== '')
    return new RegExp(`^/${parts.map((part) => (part === '*' ? '?(.*)' : escaped(part))).join('/')}/?$`, 'iu')
  },
}

function rulesOf(text: string): readonly Rule[] {
  const blocks = text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .join('\n')
    .split(/\n(?=\/)/)
  return blocks.map((block) => {
    const [path = '', ...lines] = block.split('\n')
    return {
      path,
      headers: lines.map((line) => {
        const [, name = '', value = ''] = /^ {2}([A-Za-z-]+): (.+)$/.exec(line) ?? []
        if (name === '') throw new Error(`cannot be read: "${line}"`)
        return [name, value] as const
      }),
    }
  })
}

/** Every value of every header that any rule gives; where there is one of each, hosts cannot differ in adding them up. */
function sent(rules: readonly Rule[], address: string, shape: (path: string) => RegExp) {
  const found: Record<string, string[]> = {}
  for (const { path, headers } of rules) {
    if (!shape(path).test(address)) continue
    for (const [name, value] of headers) found[name] = [...(found[name] ?? []), value]
  }
  return found
}

const each = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]))

/** Hosts show a page at its folder; Netlify at its file as well, Cloudflare Pages without `.html`. */
const pathsOf = (file: string) => [...new Set([file, addressOf(file), file.replace(/^404\.html$/, '404')])]

test('the build has written it for the files it has', () => {
  expect(textOf('_headers')).toBe(headersFile(built, '/', frameHosts))
})

describe.each(Object.keys(hosts))('%s', (host) => {
  const shape = hosts[host] ?? (() => /^$/)

  test.each(['/', '/tools/csd/'])('sends every file with the headers of its kind, each once, below %s', (base) => {
    const rules = rulesOf(headersFile(siteFiles, base, frameHosts))
    for (const file of siteFiles) {
      for (const path of pathsOf(file)) {
        expect(sent(rules, base + path, shape), base + path).toEqual(each(headersAt(path, frameHosts)))
      }
    }
  })

  test('lets other sites frame what stands under /embed/, and no other page', () => {
    const rules = rulesOf(headersFile(siteFiles, '/', ['https://a.example']))
    const pages = siteFiles.filter((file) => file.endsWith('.html'))
    expect(pages.length).toBeGreaterThan(20)
    for (const file of pages) {
      const policies = pathsOf(file).map((path) => sent(rules, `/${path}`, shape)['Content-Security-Policy'])
      const wanted = file.startsWith('embed/')
        ? ["frame-ancestors 'self' https://a.example"]
        : ["frame-ancestors 'self'"]
      for (const policy of policies) expect(policy, file).toEqual(wanted)
    }
  })

  test('sends nothing of the sort at an address outside the base path', () => {
    const rules = rulesOf(headersFile(siteFiles, '/tools/csd/', frameHosts))
    expect(sent(rules, '/ja/', shape)).toEqual({})
  })
})

test('notices a rule for everything that would reach the frames', () => {
  const text = headersFile(siteFiles, '/', '*').replace(
    '/*\n',
    "/*\n  Content-Security-Policy: frame-ancestors 'self'\n",
  )
  for (const shape of Object.values(hosts)) {
    expect(sent(rulesOf(text), '/embed/ja/', shape)['Content-Security-Policy']).toHaveLength(2)
  }
})
