/** Do the files in docs/deploy, which operators copy, say the same as the table in the code? */
import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { everywhere, frameHosts, headersAt, headersFor, type Kind, kindOf } from '../../../src/layouts/headers.ts'
import { root } from '../../house/tree.ts'
import { readNginxConf, sentBy } from './nginx-conf.ts'

const read = (file: string) => readFileSync(`${root}/docs/deploy/${file}`, 'utf8')

/** One or more of each kind, below the base path. */
const addresses: Readonly<Record<Kind, readonly string[]>> = {
  page: ['', 'ja/', 'en/worksheet/usage-based/', '404.html', 'favicon.svg', 'ja/diagnosis/'],
  result: ['ja/results/', 'en/results/'],
  frame: ['embed/ja/', 'embed/en/sent/', 'embed/ja/not-sent/'],
  hashed: ['_astro/Base.C7PI51GF.css', '_astro/client.DJ3B0nG9.js', 'words/ja.b58ead29.json'],
  loader: ['embed/v1.js'],
  'loader-copy': ['embed/1.0.0.js', 'embed/1.10.2.js', 'embed/popup-1.0.0.js'],
}
const kinds = Object.keys(addresses) as readonly Kind[]
const allAddresses = Object.values(addresses).flat()

test('the examples are what they are called', () => {
  for (const kind of kinds) expect(addresses[kind].map(kindOf)).toEqual(addresses[kind].map(() => kind))
})

test('README.md shows every kind with its headers', () => {
  const table = /```\n(# everything\n[\s\S]*?)```/.exec(read('README.md'))?.[1] ?? ''
  const shown = table.split(/^# /m).filter((block) => block !== '')
  const headers = shown.map((block) => {
    const [title = '', ...lines] = block.trim().split('\n')
    return [title.replace(/:.*$/, ''), Object.fromEntries(lines.map((line) => line.trim().split(/: (.*)/)))]
  })
  const wanted = kinds.map((kind) => [kind, headersFor(kind, frameHosts)])
  expect(JSON.parse(JSON.stringify(Object.fromEntries(headers)))).toEqual(
    Object.fromEntries([['everything', everywhere], ...wanted]),
  )
})

describe('nginx.conf', () => {
  const text = read('nginx.conf')

  test.each(allAddresses)('sends /%s as the table says', (address) => {
    expect(sentBy(readNginxConf(text), `/${address}`)).toEqual(headersAt(address, frameHosts))
  })

  test('knows a base path by one line', () => {
    const [, line = ''] = /# BASE: ("~\^\/tools\/csd\/.*;)$/m.exec(text) ?? []
    const based = readNginxConf(text.replace(/^.*# BASE: "~.*$/m, `    ${line}`))
    for (const address of allAddresses) {
      expect(sentBy(based, `/tools/csd/${address}`)).toEqual(headersAt(address, frameHosts))
    }
  })

  test('adds headers at one place only, and always, as an inner block would drop those of the outer one', () => {
    const code = text.replace(/#.*$/gm, '')
    const blocks = [...code.matchAll(/\{[^{}]*\}/g)].filter(([block]) => block.includes('add_header'))
    expect(blocks).toHaveLength(1)
    expect(code.match(/add_header/g)).toHaveLength(readNginxConf(text).added.length)
    expect(code).not.toMatch(/add_header[^;]*(?<!always);/)
  })
})

interface Policy {
  readonly Name: string
  readonly CorsConfig?: { readonly AccessControlAllowOrigins: { readonly Items: readonly string[] } }
  readonly SecurityHeadersConfig: {
    readonly StrictTransportSecurity: { readonly AccessControlMaxAgeSec: number; readonly IncludeSubdomains: boolean }
    readonly ContentSecurityPolicy?: { readonly ContentSecurityPolicy: string }
    readonly ReferrerPolicy?: { readonly ReferrerPolicy: string }
  }
  readonly CustomHeadersConfig: {
    readonly Quantity: number
    readonly Items: readonly { readonly Header: string; readonly Value: string }[]
  }
}

interface Behaviour {
  readonly ResponseHeadersPolicyId: string
  readonly FunctionAssociations?: object
}

interface Distribution {
  readonly DefaultCacheBehavior: Behaviour
  readonly CacheBehaviors: {
    readonly Quantity: number
    readonly Items: readonly (Behaviour & { readonly PathPattern: string })[]
  }
}

/** A star stands for anything, slashes too, with both CloudFront and its command. */
function shapeOf(pattern: string): RegExp {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`)
}

describe('S3 and CloudFront', () => {
  const { DefaultCacheBehavior, CacheBehaviors } = JSON.parse(read('s3-cloudfront/distribution.json')) as Distribution
  const uploads = [...read('s3-cloudfront.md').matchAll(/^aws s3 sync dist s3:\/\/BUCKET (.*)$/gm)].map(
    ([, options = '']) => ({
      filters: [...options.matchAll(/--(exclude|include) '([^']+)'/g)].map(
        ([, kind = '', pattern = '']) => [kind === 'include', shapeOf(pattern)] as const,
      ),
      kept: /--cache-control '([^']+)'/.exec(options)?.[1] ?? '',
    }),
  )

  function behaviourAt(address: string): Behaviour {
    const found = CacheBehaviors.Items.find(({ PathPattern }) => shapeOf(PathPattern).test(`/${address}`))
    return found ?? DefaultCacheBehavior
  }

  /** What the behaviour's policy adds to what was asked for from another site. */
  function sentByPolicy(address: string): Readonly<Record<string, string>> {
    const name = behaviourAt(address).ResponseHeadersPolicyId.replace('POLICY_', '')
    const policy = JSON.parse(read(`s3-cloudfront/${name}.json`)) as Policy
    const { StrictTransportSecurity, ContentSecurityPolicy, ReferrerPolicy } = policy.SecurityHeadersConfig
    const [origin] = policy.CorsConfig?.AccessControlAllowOrigins.Items ?? []
    expect(policy.Name).toBe(`csd-${name}`)
    expect(policy.CustomHeadersConfig.Items).toHaveLength(policy.CustomHeadersConfig.Quantity)
    expect(StrictTransportSecurity.IncludeSubdomains).toBe(false)
    return {
      ...('ContentTypeOptions' in policy.SecurityHeadersConfig ? { 'X-Content-Type-Options': 'nosniff' } : {}),
      'Strict-Transport-Security': `max-age=${StrictTransportSecurity.AccessControlMaxAgeSec}`,
      ...(ContentSecurityPolicy ? { 'Content-Security-Policy': ContentSecurityPolicy.ContentSecurityPolicy } : {}),
      ...(ReferrerPolicy ? { 'Referrer-Policy': ReferrerPolicy.ReferrerPolicy } : {}),
      ...(origin === undefined ? {} : { 'Access-Control-Allow-Origin': origin }),
      ...Object.fromEntries(policy.CustomHeadersConfig.Items.map(({ Header, Value }) => [Header, Value])),
    }
  }

  /** How long each upload that takes this file along says it is to be kept; the last filter that fits holds. */
  function keptBy(file: string): readonly string[] {
    return uploads
      .filter(({ filters }) => filters.findLast(([, shape]) => shape.test(file))?.[0] ?? true)
      .map(({ kept }) => kept)
  }

  test.each(allAddresses)('send /%s as the table says', (address) => {
    const file = address === '' || address.endsWith('/') ? `${address}index.html` : address
    const { 'Cache-Control': kept, ...others } = headersAt(address, frameHosts)
    expect(sentByPolicy(address)).toEqual(others)
    expect(keptBy(file)).toEqual([kept])
  })

  test('leave out the file that is for other hosts', () => {
    expect(uploads).toHaveLength(3)
    expect(keptBy('_headers')).toEqual([])
  })

  test('find the page of every folder', () => {
    expect(CacheBehaviors.Items).toHaveLength(CacheBehaviors.Quantity)
    for (const address of allAddresses.filter((address) => address.endsWith('/'))) {
      expect(behaviourAt(address).FunctionAssociations, address).toBeDefined()
    }
  })

  describe('the function', () => {
    interface Answer {
      readonly uri?: string
      readonly statusCode?: number
      readonly headers?: { readonly location: { readonly value: string } }
    }
    const answer = (uri: string, querystring = {}): Answer =>
      runInNewContext(`${read('s3-cloudfront/addresses.js')}; handler(event)`, {
        event: { request: { uri, querystring } },
      }) as Answer
    const led = (uri: string, querystring = {}) => {
      const { statusCode, headers } = answer(uri, querystring)
      return [statusCode, headers?.location.value]
    }

    test('finds the page of a folder, and leaves files alone', () => {
      expect(answer('/').uri).toBe('/index.html')
      expect(answer('/ja/results/').uri).toBe('/ja/results/index.html')
      expect(answer('/embed/v1.js').uri).toBe('/embed/v1.js')
    })

    test('completes an address, and keeps what was asked of it', () => {
      expect(led('/ja')).toEqual([301, '/ja/'])
      const asked = { track: { value: 'quick' }, tag: { value: 'a', multiValue: [{ value: 'a' }, { value: 'b' }] } }
      expect(led('/ja/diagnosis', asked)).toEqual([301, '/ja/diagnosis/?track=quick&tag=a&tag=b'])
      expect(led('/ja', { bare: { value: '' } })).toEqual([301, '/ja/?bare'])
    })

    test('leads to no other site', () => {
      expect(led('//elsewhere')).toEqual([301, '/elsewhere/'])
    })
  })
})
