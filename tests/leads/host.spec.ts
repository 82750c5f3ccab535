/** Does a lead reach the page around the frame, that page only, and only if its operator has named it? */

import { words } from '../../src/words/words.ts'
import { heardOn, mainHeading } from '../embed/host.ts'
import type { Visitor } from '../embed/person.ts'
import { quick } from '../journeys/answered.ts'
import { reportIn } from '../journeys/reckoned.ts'
import { expect, fillIn, type Page, said, send, testOf, toEnd } from './lead.ts'

const test = testOf('host')
const title = reportIn('ja', quick).headline.title

/** Lets the page's own script answer every lead so, and keep what it got. */
async function answering(page: Page, how: 'accept' | 'reject' | 'nothing'): Promise<void> {
  await page.addInitScript((act) => {
    if (window.parent !== window) return
    const leads: unknown[] = []
    Object.assign(window, { leads })
    addEventListener('DOMContentLoaded', () => {
      document.querySelector('cs-diagnosis')?.addEventListener('cs-diagnosis:lead', (event) => {
        const { entries, accept, reject } = (event as CustomEvent).detail
        leads.push(entries)
        if (act === 'accept') accept()
        if (act === 'reject') reject()
      })
    })
  }, how)
}

const leadsOn = (page: Page) => page.evaluate(() => (window as unknown as { leads: Record<string, string>[] }).leads)

async function sendOne(visitor: Visitor): Promise<void> {
  await fillIn(visitor)
  await send(visitor).click()
}

test('the page takes it, and nothing is asked of any server', async ({ page, site, context }) => {
  const posts: string[] = []
  context.on('request', (request) => {
    if (request.method() !== 'GET') posts.push(request.url())
  })
  await answering(page, 'accept')
  const visitor = await toEnd(page, site, 'lead="host"')
  await sendOne(visitor)
  await expect(mainHeading(visitor.frame)).toHaveText(said.status.accepted.heading)
  expect(await leadsOn(page)).toHaveLength(1)
  expect((await leadsOn(page))[0]).toMatchObject({ email: 'hanako@example.co.jp', consent: 'yes' })
  expect(posts).toEqual([])
  // Nobody who only listens in on the window or on analytics hears of it.
  expect((await heardOn(page)).map(({ name }) => name)).not.toContain('lead')
  expect(JSON.stringify(await page.evaluate(() => window.dataLayer))).not.toContain('hanako')
})

test('the page refuses it', async ({ page, site }) => {
  await answering(page, 'reject')
  const visitor = await toEnd(page, site, 'lead="host"')
  await sendOne(visitor)
  await expect(visitor.frame.getByText(said.status.rejected)).toBeVisible()
})

test('the page does not say: after eight seconds nobody knows', async ({ page, site }) => {
  await answering(page, 'nothing')
  const visitor = await toEnd(page, site, 'lead="host"')
  await sendOne(visitor)
  await expect(visitor.frame.getByText(said.status.unconfirmed)).toBeVisible({ timeout: 15_000 })
  await visitor.frame.getByRole('button', { name: said.onward.before }).last().click()
  await expect(mainHeading(visitor.frame)).toHaveText(title)
})

test('a page that takes no leads is not asked to: there is no step', async ({ page, site }) => {
  const visitor = await toEnd(page, site)
  await expect(mainHeading(visitor.frame)).toHaveText(title)
})

test('our own guide shows the frame, though the operator has named others', async ({ page, site }) => {
  await page.goto(`${site.app}/ja/embed-guide/`)
  const element = page.locator('cs-diagnosis')
  await element.scrollIntoViewIfNeeded()
  await expect(mainHeading(element.locator('iframe').contentFrame())).toBeVisible()
  await expect(element.getByRole('link')).toBeHidden()
})

test.describe('a page that the operator has not named', () => {
  test.use({ mayComplain: [/request to another origin: http:\/\/stranger\.localhost/] })

  test('gets no answer from the frame', async ({ page, site }) => {
    // An origin that is neither ours nor in the list.
    const address = site.page(
      '/host',
      `<iframe id="ours" src="${site.app}/embed/ja/?id=12345678901234567890"></iframe>
<script>window.said = []; addEventListener('message', (event) => said.push(event.data.t))</script>`,
    )
    await page.goto(address.replace('localhost', 'stranger.localhost'))
    await expect(mainHeading(page.locator('#ours').contentFrame())).toHaveText(words.ja.frame.intro.heading)
    await page.evaluate(() => {
      const init = {
        v: '1.0.0',
        theme: {},
        consent: { analytics: false, marketing: false },
        campaign: {},
        clickIds: {},
        hubspotCookie: null,
        page: { title: '', address: '' },
        lead: 'host',
        headingLevel: 1,
        test: false,
        fit: 'auto',
      }
      const frame = document.querySelector<HTMLIFrameElement>('#ours')
      frame?.contentWindow?.postMessage({ csd: 1, id: '12345678901234567890', n: 0, t: 'init', p: init }, '*')
    })
    await page.waitForTimeout(500)
    expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).not.toContain('ready')
  })
})
