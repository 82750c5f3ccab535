/** What does every browser test begin with? A page that stays clean, lives, and is led where it is wanted. */
import { type BrowserContext, test as base, expect, type Locator, type Page } from '@playwright/test'

interface Options {
  /** What the browser may complain of, because the test brings it about; nothing, unless a test says so. */
  readonly mayComplain: readonly RegExp[]
}

/** Every page of the test's browser is watched: complaints, broken policies and requests elsewhere fail the test. */
export const test = base.extend<Options>({
  mayComplain: [[], { option: true }],
  context: async ({ context, baseURL, mayComplain }, use) => {
    const complaints: string[] = []
    await watch(context, new URL(baseURL ?? '').origin, (complaint) => complaints.push(complaint))
    await use(context)
    expect(complaints.filter((complaint) => !mayComplain.some((expected) => expected.test(complaint)))).toEqual([])
  },
})

async function watch(context: BrowserContext, origin: string, complain: (complaint: string) => void): Promise<void> {
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complain(`${message.type()}: ${message.text()}`)
  })
  context.on('weberror', (found) => complain(`page error: ${found.error().message}`))
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url())
    if (/^https?:$/.test(protocol) && asked !== origin) complain(`request to another origin: ${request.url()}`)
  })
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
      console.error(`securitypolicyviolation: ${violatedDirective} ${blockedURI} at ${sourceFile}:${lineNumber}`)
    })
  })
}

/** Waits until every island has come to life. */
export async function alive(page: Page): Promise<void> {
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0)
}

/** Goes to an address, below the base, and waits until the page lives there. */
export async function visit(page: Page, address: string, base = '/'): Promise<void> {
  await page.goto(`${base}${address}`)
  await alive(page)
}

/** Goes to an address as a link of the page would, from wherever it stands; from no page of ours as a person types it. */
export async function followTo(page: Page, address: string): Promise<void> {
  if (!page.url().startsWith('http')) return visit(page, address)
  const loaded = page.waitForEvent('load')
  await page.evaluate((to) => {
    location.href = `/${to}`
  }, address)
  await loaded
  await alive(page)
}

/** A page, or a frame in one. */
export type Within = Pick<Page, 'getByRole'>

/** The page's one main heading. */
export function mainHeading(page: Within) {
  return page.getByRole('heading', { level: 1 })
}

/** Where a text is seen: not on what stands there for paper only. */
export function seen(page: Page, text: string): Locator {
  return page.getByText(text).filter({ visible: true }).first()
}

/** Opens every detail there is, and waits for what is only made once it is open. */
export async function openAllDetails(page: Page): Promise<void> {
  const closed = page.locator('details:not([open])')
  await expect(async () => {
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    expect(await closed.count()).toBe(0)
  }).toPass()
  // An open detail of the answers holds its field.
  await expect(page.locator('details[open] details[open]:not(:has(input, dl))')).toHaveCount(0)
}

/** Lets everything happen that the page does by itself after an event: drawn twice, and what waited for that. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const drawn = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    for (let times = 0; times < 4; times += 1) await drawn()
  })
}

/** Presses one after the other, with no more time between them than a machine leaves that was busy when they came. */
export async function pressAtOnce(controls: readonly Locator[]): Promise<void> {
  const elements = await Promise.all(controls.map((control) => control.elementHandle()))
  await elements[0]?.evaluate(async (_, all) => {
    for (const element of all) {
      ;(element as HTMLElement | null)?.click()
      // After each press a browser lets promises go on, and nothing else.
      await Promise.resolve()
    }
  }, elements)
}

/** Follows which scripts are fetched from now on. */
export function scriptsFetched(page: Page): readonly string[] {
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url())
  })
  return scripts
}

export { expect, type Locator, type Page }
