/** Does every kind of address have the headers it needs, and `_headers` say so without contradicting itself? */
import { describe, expect, test } from 'vitest'
import { headersAt, headersFor, type Kind, kindOf } from '../../../src/layouts/headers.ts'
import { headersFile } from '../../../src/layouts/headers-file.ts'

const kinds: readonly Kind[] = ['page', 'result', 'frame', 'hashed', 'loader', 'loader-copy']

describe('what stands at an address', () => {
  test.each([
    ['', 'page'],
    ['404.html', 'page'],
    ['favicon.svg', 'page'],
    ['ja/', 'page'],
    ['en/worksheet/usage-based/', 'page'],
    ['ja/results/', 'result'],
    ['en/results/index.html', 'result'],
    ['ja/results-elsewhere/', 'page'],
    ['embed/ja/', 'frame'],
    ['embed/en/not-sent/index.html', 'frame'],
    ['embed/v1.js', 'loader'],
    ['embed/1.0.0.js', 'loader-copy'],
    ['embed/popup-1.0.0.js', 'loader-copy'],
    ['embed/12.3.45.js', 'loader-copy'],
    ['embedded/ja/', 'page'],
    ['ja/embed/', 'page'],
    ['_astro/Base.C7PI51GF.css', 'hashed'],
    ['words/ja.b58ead29.json', 'hashed'],
    ['ja/words/', 'page'],
  ])('%j: %s', (path, kind) => {
    expect(kindOf(path)).toBe(kind)
  })
})

test('everything says that its type is to be believed, and that it is to be fetched by https', () => {
  for (const path of ['', 'ja/results/', 'embed/ja/', 'embed/v1.js', 'embed/1.0.0.js', '_astro/a.js']) {
    expect(headersAt(path, '*')).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Strict-Transport-Security': 'max-age=31536000',
    })
  }
})

test('a page is framed by the site alone, and asked about each time', () => {
  expect(headersFor('page', '*')).toEqual({
    'Content-Security-Policy': "frame-ancestors 'self'",
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
    'Cache-Control': 'no-cache',
  })
})

test('a result differs from a page in telling nobody where the visitor came from', () => {
  expect(headersFor('result', '*')).toEqual({ ...headersFor('page', '*'), 'Referrer-Policy': 'no-referrer' })
})

test('a frame may stand on every site, or on the site itself and those that are named', () => {
  expect(headersFor('frame', '*')['Content-Security-Policy']).toBe('frame-ancestors *')
  expect(headersFor('frame', ['https://a.example', 'https://b.example:8443'])['Content-Security-Policy']).toBe(
    "frame-ancestors 'self' https://a.example https://b.example:8443",
  )
  expect(headersFor('frame', [])['Content-Security-Policy']).toBe("frame-ancestors 'self'")
})

test('who is named for frames changes nothing else', () => {
  for (const kind of kinds.filter((kind) => kind !== 'frame')) {
    expect(headersFor(kind, ['https://a.example'])).toEqual(headersFor(kind, '*'))
  }
})

test('nothing is sent that would keep a frame empty', () => {
  for (const kind of kinds) {
    const names = Object.keys(headersFor(kind, '*'))
    expect(names).not.toContain('X-Frame-Options')
    expect(names).not.toContain('Cross-Origin-Embedder-Policy')
    expect(headersFor(kind, '*')['Cross-Origin-Resource-Policy']).not.toBe('same-origin')
  }
})

test('no policy asks for an upgrade to https, which would take all parts from a site on plain http', () => {
  for (const kind of kinds) expect(JSON.stringify(headersFor(kind, '*'))).not.toContain('upgrade-insecure-requests')
})

test('a loader is for other sites; its address stays five minutes, a copy of one version a year', () => {
  const shared = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' }
  expect(headersFor('loader', '*')).toEqual({
    ...shared,
    'Cache-Control': 'max-age=300, stale-while-revalidate=86400',
  })
  expect(headersFor('loader-copy', '*')).toEqual({ ...shared, 'Cache-Control': 'public, max-age=31536000, immutable' })
})

describe('_headers', () => {
  test('has one rule for everything, and one a group of addresses', () => {
    const text = headersFile(['ja/index.html', 'ja/results/index.html', 'embed/v1.js', '_astro/a.js'], '/', '*')
    expect(text).toBe(`# Written by the build from src/layouts/headers.ts, for Netlify and Cloudflare Pages.
/*
  X-Content-Type-Options: nosniff
  Strict-Transport-Security: max-age=31536000
  Permissions-Policy: camera=(), microphone=(), geolocation=(), payment=(), usb=()
/_astro/*
  Cache-Control: public, max-age=31536000, immutable
/embed/v1.js
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
  Cache-Control: max-age=300, stale-while-revalidate=86400
/ja/
  Content-Security-Policy: frame-ancestors 'self'
  Referrer-Policy: strict-origin-when-cross-origin
  Cross-Origin-Opener-Policy: same-origin-allow-popups
  Cache-Control: no-cache
/ja/index.html
  Content-Security-Policy: frame-ancestors 'self'
  Referrer-Policy: strict-origin-when-cross-origin
  Cross-Origin-Opener-Policy: same-origin-allow-popups
  Cache-Control: no-cache
/ja/results/*
  Content-Security-Policy: frame-ancestors 'self'
  Referrer-Policy: no-referrer
  Cross-Origin-Opener-Policy: same-origin-allow-popups
  Cache-Control: no-cache
`)
  })

  test.each(['/tools/csd/', '/tools/csd', 'tools/csd'])('stands below the base path: %s', (base) => {
    const paths = headersFile(['index.html', 'ja/about/index.html', 'words/ja.1.json'], base, '*').match(/^\/.*/gm)
    expect(paths).toEqual([
      '/tools/csd/*',
      '/tools/csd/',
      '/tools/csd/index.html',
      '/tools/csd/ja/about/*',
      '/tools/csd/words/*',
    ])
  })

  test('stops the build where Cloudflare Pages would read no further', () => {
    const many = Array.from({ length: 100 }, (_, page) => `ja/page-${page}/index.html`)
    expect(() => headersFile(many, '/', '*')).toThrow('_headers: has 101 rules, more than 100.')
    const hosts = Array.from({ length: 100 }, (_, host) => `https://host-${host}.example`)
    expect(() => headersFile(['embed/ja/index.html'], '/', hosts)).toThrow(
      /^_headers: the line " {2}Content-Security-Policy: frame-ancestors 'self' https.*…" has \d{4} characters, more than 2000\.$/,
    )
  })
})
