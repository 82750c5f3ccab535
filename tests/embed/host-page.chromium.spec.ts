/** What of a page's own ways can be tried in Chromium only? */
import { words } from '../../src/words/words.ts'
import { expect, longPage, mainHeading, snippet, test, visitHost } from './host.ts'
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
