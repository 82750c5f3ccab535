/** What of a page's own ways can be tried in Chromium only? */

import { standardChoices } from '../../src/core/embedding/attributes.ts'
import { snippetOf } from '../../src/core/embedding/snippet.ts'
import { words } from '../../src/words/words.ts'
import { expect, longPage, mainHeading, siteAt, snippet, test, visitHost } from './host.ts'
import { Visitor } from './person.ts'

test('on paper the page keeps the frame, and a popup leaves nothing', async ({ page, host, app }) => {
  const address = host.page('/', longPage(snippet(app) + snippet(app, 'id="popup" mode="popup"')))
  const frame = await visitHost(page, address, 'cs-diagnosis:not([mode])')
  await expect(page.getByRole('button', { name: '診断をはじめる' })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(mainHeading(frame)).toBeVisible()
  await expect(page.getByRole('button', { name: '診断をはじめる' })).toBeHidden()
})

test('a page that scrolls smoothly and is transformed is not kept waiting by it', async ({ page, host, app }) => {
  const head = '<style>html{scroll-behavior:smooth} body{transform:scale(1)}</style>'
  const frame = await visitHost(page, host.page('/', longPage(snippet(app), head)))
  await new Visitor(frame).start()
  await expect(mainHeading(frame)).toHaveText(words.ja.diagnosis.company.heading)
  await expect(mainHeading(frame)).toBeInViewport({ ratio: 1 })
})

test('a bare frame grows by itself where the browser knows how', async ({ page, host, app }) => {
  await page.goto(host.page('/', longPage(snippetOf('frame', { lang: 'ja', ...standardChoices }, siteAt(app)))))
  const iframe = page.locator('iframe')
  await iframe.scrollIntoViewIfNeeded()
  const frame = iframe.contentFrame()
  const visitor = new Visitor(frame)
  const fits = () =>
    expect
      .poll(() => frame.locator('html').evaluate((html) => html.scrollHeight - html.clientHeight))
      .toBeLessThanOrEqual(1)
  await expect(mainHeading(frame)).toBeVisible()
  await fits()
  const before = await iframe.evaluate((element) => element.clientHeight)
  await visitor.start()
  await expect(mainHeading(frame)).toHaveText(visitor.ui.company.heading)
  await expect.poll(() => iframe.evaluate((element) => element.clientHeight)).toBeGreaterThan(before)
  await fits()
})
