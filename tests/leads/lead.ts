/** How does a visitor come to the step that sends contact details, and what does every test of it begin with? */
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { words } from '../../src/words/words.ts'
import { listen, longPage, mainHeading, snippet, visitHost, watch } from '../embed/host.ts'
import { Visitor } from '../embed/person.ts'
import { quick } from '../journeys/answered.ts'
import { reportIn } from '../journeys/reckoned.ts'
import { recordOf, storageKey } from '../journeys/storage.ts'
import { LeadSite } from './site.ts'
import { ourOrigin, type SiteKind, theirOrigin } from './sites.ts'

export const said = words.ja.lead

interface Fixtures {
  readonly mayComplain: readonly RegExp[]
  readonly kind: SiteKind
  readonly site: LeadSite
}

/** Every test of a file has the site of one kind to itself: its address is fixed in the build. */
export function testOf(kind: SiteKind) {
  const test = base.extend<Fixtures>({
    kind: [kind, { option: true }],
    // What browsers say of answers that are refusals.
    mayComplain: [[/Failed to load resource|net::ERR|CORS policy|favicon/], { option: true }],
    site: async ({ kind: which }, use) => {
      const site = new LeadSite(which)
      await site.open()
      await use(site)
      await site.close()
    },
    context: async ({ context, kind: which, mayComplain }, use) => {
      const complaints: string[] = []
      await watch(context, [ourOrigin(which), theirOrigin(which)], (complaint) => complaints.push(complaint))
      await use(context)
      expect(complaints.filter((complaint) => !mayComplain.some((expected) => expected.test(complaint)))).toEqual([])
    },
  })
  test.describe.configure({ mode: 'default' })
  return test
}

/** Every address that the browser asks for. */
export function addressesOf(context: BrowserContext): readonly string[] {
  const addresses: string[] = []
  context.on('request', (request) => addresses.push(request.url()))
  return addresses
}

/** Takes the diagnosis to its end, in the page of another company. */
export async function toEnd(page: Page, site: LeadSite, attributes = ''): Promise<Visitor> {
  const visitor = await atHost(page, site, attributes)
  await visitor.takeAll()
  return visitor
}

/** To the result of what was answered before. Playwright's browser lets the frame see what our own site has kept. */
export async function toResult(page: Page, site: LeadSite, attributes = ''): Promise<Visitor> {
  await page.goto(`${site.app}/favicon.svg`)
  const text = JSON.stringify(recordOf(quick))
  await page.evaluate(([key, kept]) => localStorage.setItem(key, kept), [storageKey, text] as const)
  const visitor = await atHost(page, site, attributes)
  await visitor.frame.getByRole('button', { name: visitor.said.resume.see }).click()
  await expect(mainHeading(visitor.frame)).toHaveText(reportIn('ja', quick).headline.title)
  return visitor
}

async function atHost(page: Page, site: LeadSite, attributes: string): Promise<Visitor> {
  await listen(page)
  const address = site.page('/host', longPage(snippet(site.app, `datalayer ${attributes}`)))
  return new Visitor(await visitHost(page, `${address}?utm_source=mail&gclid=click`))
}

export async function fillIn(visitor: Visitor, email = 'hanako@example.co.jp'): Promise<void> {
  await visitor.frame.getByRole('textbox', { name: said.fields.email.label }).fill(email)
  await visitor.frame.getByRole('textbox', { name: said.fields.company.label }).fill('あかり株式会社')
  await visitor.frame.getByRole('checkbox', { name: said.consent.box }).check()
}

export const send = (visitor: Visitor) => visitor.frame.getByRole('button', { name: said.send, exact: true })

export { expect, type Page }
