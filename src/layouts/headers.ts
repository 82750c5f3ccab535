/** Which headers goes every kind of address out with? The one table that `_headers` and docs/deploy say again. */
import { site } from '../site.ts'

/** What stands at an address, as far as its headers are concerned. */
export type Kind = 'page' | 'result' | 'frame' | 'hashed' | 'loader' | 'loader-copy'

/** Who may frame what stands under `/embed/`: everyone, or these origins. */
export type FrameHosts = '*' | readonly string[]

export type Headers = Readonly<Record<string, string>>

export const frameHosts: FrameHosts = site.embed.hosts

/** The first that fits holds; what fits none is a page, which nobody else may frame. */
const paths: readonly (readonly [Kind, RegExp])[] = [
  ['loader', /^embed\/v\d+\.js$/],
  ['loader-copy', /^embed\/(?:[a-z]+-)?\d+\.\d+\.\d+\.js$/],
  ['frame', /^embed\//],
  ['hashed', /^(_astro|words)\//],
  ['result', /^[^/]+\/results\//],
]

/** `kindOf('ja/results/')` → `'result'`. The path stands below the base path, without a slash before it. */
export function kindOf(path: string): Kind {
  return paths.find(([, shape]) => shape.test(path))?.[0] ?? 'page'
}

/** The same for every kind. */
export const everywhere: Headers = {
  'X-Content-Type-Options': 'nosniff',
  // Without subdomains: what else stands on the domain is not ours to decide. Browsers heed it only over https.
  'Strict-Transport-Security': 'max-age=31536000',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
}

/** Kept, but asked about each time: a new edition is seen at once. */
const asked = 'no-cache'
const aYear = 'public, max-age=31536000, immutable'
const forOtherSites: Headers = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' }

/**
 * What one kind has beside that. The policy in the header says who may frame, which a `<meta>` cannot, and nothing else:
 * scripts and styles are named by hash in the page itself. It asks for no upgrade to https: every request of ours goes to
 * the site's own origin, and a site on plain http, such as an intranet or a test, would lose all its parts.
 */
export function headersFor(kind: Kind, hosts: FrameHosts): Headers {
  switch (kind) {
    case 'page':
      return {
        'Content-Security-Policy': "frame-ancestors 'self'",
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
        'Cache-Control': asked,
      }
    case 'result':
      return { ...headersFor('page', hosts), 'Referrer-Policy': 'no-referrer' }
    case 'frame':
      // No X-Frame-Options, which knows no list of origins; no opener policy, which holds for no frame.
      return {
        'Content-Security-Policy': `frame-ancestors ${hosts === '*' ? '*' : ["'self'", ...hosts].join(' ')}`,
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Cache-Control': asked,
      }
    case 'hashed':
      return { 'Cache-Control': aYear }
    case 'loader':
      return { ...forOtherSites, 'Cache-Control': 'max-age=300, stale-while-revalidate=86400' }
    case 'loader-copy':
      return { ...forOtherSites, 'Cache-Control': aYear }
    default: {
      const never: never = kind
      throw new Error(`no such kind: ${never}`)
    }
  }
}

/** Everything that an address is sent with: `'ja/results/'` below the base path. */
export function headersAt(path: string, hosts: FrameHosts): Headers {
  return { ...everywhere, ...headersFor(kindOf(path), hosts) }
}
