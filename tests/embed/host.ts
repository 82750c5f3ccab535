/** A page of another company that holds the diagnosis: served from another site, watched for what it suffers. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type BrowserContext, test as base, expect, type FrameLocator, type Page } from '@playwright/test'
import type { EmbedSite } from '../../src/core/vocabulary/snippet.ts'
import { mainHeading } from '../journeys/page.ts'

const [newest] = (
  JSON.parse(readFileSync(new URL('../../src/embed/releases.json', import.meta.url), 'utf8')) as EmbedSite['release'][]
).toReversed()

export interface Served {
  readonly body: string
  readonly headers?: Readonly<Record<string, string>>
}

/** The web server of the other company, at `localhost`: another site than ours, which is at 127.0.0.1. */
export interface Host {
  readonly origin: string
  /** Puts a page there and gives its address. */
  readonly page: (path: string, body: string, headers?: Served['headers']) => string
}

interface Fixtures {
  /** What the browser may complain of, because the test brings it about; nothing, unless a test says so. */
  readonly mayComplain: readonly RegExp[]
  readonly host: Host
  /** Every request of the browser, from the first. */
  readonly requests: readonly string[]
  /** Where our own site is. */
  readonly app: string
}

export const test = base.extend<Fixtures>({
  mayComplain: [[], { option: true }],
  app: async ({ baseURL }, use) => use(new URL(baseURL ?? '').origin),
  host: async ({ browserName: _ }, use) => {
    const pages = new Map<string, Served>()
    const server = createServer((request, response) => {
      const served = pages.get(new URL(request.url ?? '/', 'http://localhost').pathname)
      response.writeHead(served === undefined ? 404 : 200, {
        'content-type': 'text/html; charset=utf-8',
        ...served?.headers,
      })
      response.end(served?.body ?? '')
    })
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`
    await use({
      origin,
      page: (path, body, headers = {}) => {
        pages.set(new URL(path, origin).pathname, { body, headers })
        return new URL(path, origin).href
      },
    })
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  },
  requests: async ({ context }, use) => {
    const requests: string[] = []
    context.on('request', (request) => requests.push(request.url()))
    await use(requests)
  },
  context: async ({ context, mayComplain, host, app }, use) => {
    const complaints: string[] = []
    await watch(context, [host.origin, app], (complaint) => complaints.push(complaint))
    await use(context)
    expect(complaints.filter((complaint) => !mayComplain.some((expected) => expected.test(complaint)))).toEqual([])
  },
})

/** Notes complaints, broken policies, and requests to anybody but the two sites. */
export async function watch(
  context: BrowserContext,
  allowed: readonly string[],
  complain: (complaint: string) => void,
): Promise<void> {
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complain(`${message.type()}: ${message.text()}`)
  })
  context.on('weberror', (found) => complain(`page error: ${found.error().message}`))
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (/^https?:$/.test(protocol) && !allowed.includes(origin) && !request.url().endsWith('/favicon.ico')) {
      complain(`request to another origin: ${request.url()}`)
    }
  })
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`securitypolicyviolation: ${violatedDirective} ${blockedURI}`)
    })
  })
}

/** A long page with the diagnosis in its middle. `embed`: how it is put there. `head`: the page's own. */
export function longPage(embed: string, head = ''): string {
  const text = `<p>${'このページの本文です。'.repeat(40)}</p>`.repeat(12)
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>よその会社のページ</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">${head}</head>
<body><h1>よその会社のページ</h1>${text}${embed}${text}</body></html>`
}

/** The snippet of the guide, with these attributes. */
export function snippet(app: string, attributes = ''): string {
  return `<script src="${app}/embed/v1.js" async></script>
<cs-diagnosis ${attributes}><a href="${app}/ja/diagnosis/">診断のページへ</a></cs-diagnosis>`
}

/** Our site as the guide's code names it. */
export function siteAt(app: string): EmbedSite {
  const texts = { start: 'はじめる', name: 'CS成熟度診断' }
  return { address: `${app}/`, release: newest ?? null, texts: { ja: texts, en: texts } }
}

/** The inside of the frame that stands in this element. */
export function frameIn(page: Page, element = 'cs-diagnosis'): FrameLocator {
  return page.locator(`${element} iframe`).contentFrame()
}

/** Goes to a page of the other company and waits until the diagnosis is there. */
export async function visitHost(page: Page, address: string, element = 'cs-diagnosis'): Promise<FrameLocator> {
  await page.goto(address)
  await page.locator(element).first().scrollIntoViewIfNeeded()
  // A frame that has not spoken yet is there and not shown: nobody could reach into it.
  await expect(page.locator(`${element} iframe`).first()).toBeVisible()
  const frame = frameIn(page, element)
  await expect(mainHeading(frame)).toBeVisible()
  return frame
}

/** Notes, from before the first script, every event of the diagnosis and everything that is pushed to `dataLayer`. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (window.parent !== window) return
    const heard: { name: string; detail: unknown }[] = []
    const names = [
      ...['ready', 'view', 'start', 'step', 'progress', 'lead-view', 'lead-submit', 'lead-ok', 'lead-error', 'lead'],
      ...['complete', 'report', 'cta', 'leave', 'open', 'close', 'error'],
    ]
    for (const name of names) {
      addEventListener(`cs-diagnosis:${name}`, (event) => heard.push({ name, detail: (event as CustomEvent).detail }))
    }
    Object.assign(window, { heard })
  })
}

export interface Heard {
  readonly name: string
  readonly detail: Readonly<Record<string, unknown>>
}

export function heardOn(page: Page): Promise<readonly Heard[]> {
  return page.evaluate(() => (window as unknown as { heard: Heard[] }).heard)
}

/**
 * What the page has heard once it has heard this, `step` being followed by what is shown. The frame shows a thing before
 * the page hears of it; what it told before that is there by then too.
 */
export async function heardUntil(page: Page, last: string): Promise<readonly Heard[]> {
  let heard: readonly Heard[] = []
  const names = async () => {
    heard = await heardOn(page)
    return heard.map(({ name, detail }) => (name === 'step' ? `step ${detail['shows']}` : name))
  }
  await expect.poll(names).toContain(last)
  return heard
}

export { expect, type FrameLocator, mainHeading, type Page }
