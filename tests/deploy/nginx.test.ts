/** Does a real nginx with docs/deploy/nginx.conf send what the table says, with every file of the site? */
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { everywhere, frameHosts, headersAt, headersFor, type Kind, kindOf } from '../../src/layouts/headers.ts'
import { findNginx } from '../ensure-browsers.mjs'
import { type Answer, type Nginx, startNginx } from './nginx.ts'
import { addressOf, siteFiles } from './site.ts'

const binary = findNginx()

const kinds: readonly Kind[] = ['page', 'result', 'frame', 'hashed', 'loader', 'loader-copy']
const names = new Set([everywhere, ...kinds.map((kind) => headersFor(kind, frameHosts))].flatMap(Object.keys))

const types: Readonly<Record<string, RegExp>> = {
  html: /^text\/html; charset=utf-8$/,
  css: /^text\/css; charset=utf-8$/,
  js: /^(text|application)\/javascript; charset=utf-8$/,
  json: /^application\/json; charset=utf-8$/,
  svg: /^image\/svg\+xml; charset=utf-8$/,
}

const endingOf = (file: string) => file.slice(file.lastIndexOf('.') + 1)

/** Of the headers in the table exactly those of this path, and none of any name twice. */
function expectHeadersOf(path: string, { headers }: Answer): void {
  const wanted = Object.entries(headersAt(path, frameHosts)).map(([name, value]) => [name.toLowerCase(), [value]])
  const ours = new Set([...names].map((name) => name.toLowerCase()))
  const sent = Object.entries(headers).filter(([name]) => ours.has(name))
  expect(Object.fromEntries(sent), path).toEqual(Object.fromEntries(wanted))
  expect(
    Object.entries(headers).filter(([, values]) => values.length > 1),
    path,
  ).toEqual([])
  expect(Object.keys(headers)).not.toContain('x-frame-options')
}

describe.skipIf(binary === null).each(['/', '/tools/csd/'])('nginx with our configuration, below %s', (base) => {
  let nginx: Nginx
  beforeAll(async () => {
    nginx = await startNginx(binary ?? '', base)
  }, 60_000)
  afterAll(() => nginx?.stop())

  const ask = (path: string, headers?: Readonly<Record<string, string>>) => nginx.ask(base + path, headers)

  test('there is something of every kind to ask for', () => {
    expect([...new Set(siteFiles.map(kindOf))].toSorted()).toEqual(kinds.toSorted())
  })

  test('sends every file at its address, with the headers and the type of its kind', async () => {
    for (const file of siteFiles) {
      const address = addressOf(file)
      const answer = await ask(address)
      expect(answer.status, address).toBe(200)
      expectHeadersOf(address, answer)
      expect(answer.headers['content-type']?.[0], address).toMatch(types[endingOf(file)] ?? /^$/)
      expect(answer.headers['content-encoding'], address).toBeUndefined()
    }
  })

  test('packs what is long, and says that it depends on who asks', async () => {
    for (const file of siteFiles) {
      const plain = await ask(addressOf(file))
      const packed = await ask(addressOf(file), { 'Accept-Encoding': 'gzip' })
      expectHeadersOf(addressOf(file), packed)
      if (plain.body.length < 1000) {
        expect(packed.headers['content-encoding'], file).toBeUndefined()
        continue
      }
      expect(packed.headers['content-encoding'], file).toEqual(['gzip'])
      expect(packed.headers['vary'], file).toEqual(['Accept-Encoding'])
      expect(plain.headers['vary'], file).toEqual(['Accept-Encoding'])
      expect(gunzipSync(packed.body).equals(plain.body), file).toBe(true)
    }
  })

  test('says again that nothing has changed, with the same headers', async () => {
    for (const address of ['ja/', 'ja/results/', addressOf(siteFiles.find((file) => kindOf(file) === 'frame') ?? '')]) {
      const { headers } = await ask(address)
      const again = await ask(address, { 'If-None-Match': headers['etag']?.[0] ?? '' })
      expect(again.status, address).toBe(304)
      expectHeadersOf(address, again)
    }
  })

  test.each(['ja', 'ja/results', 'en/worksheet/usage-based', 'embed/ja'])(
    'completes /%s with a slash',
    async (path) => {
      const answer = await ask(`${path}?track=quick`)
      expect(answer.status).toBe(301)
      expect(answer.headers['location']).toEqual([`${base}${path}/?track=quick`])
      expectHeadersOf(path, answer)
    },
  )

  test.each([
    'nowhere',
    'ja/nowhere/',
    '_astro/',
    '_astro/nowhere.js',
    'words/',
    'words/nowhere.json',
    'embed/',
    'embed/ja/nowhere/',
    'embed/99.99.99.js',
    'ja/results/nowhere.js',
  ])('shows the page for nothing at /%s, which is neither kept nor framed', async (path) => {
    const answer = await ask(path)
    expect(answer.status).toBe(404)
    expect(answer.body.equals((await ask('404.html')).body)).toBe(true)
    expectHeadersOf('404.html', answer)
  })

  test.each(['embed/../ja/', 'embed/%2e%2e/ja/', '/ja/', 'embed/ja/../../ja/'])(
    'is not led to let a page be framed by /%s',
    async (path) => {
      const answer = await ask(path)
      expect(answer.status).toBe(200)
      expectHeadersOf('ja/', answer)
    },
  )

  test('does not say which nginx it is', async () => {
    expect((await ask('ja/')).headers['server']).toEqual(['nginx'])
  })

  if (base === '/') return

  test('leaves alone what stands outside the base path', async () => {
    const { status, headers } = await nginx.ask('/ja/')
    expect(status).toBe(404)
    expect(Object.keys(headers)).not.toContain('content-security-policy')
  })
})
