/** What becomes of answers where the browser parts storage by the page around, as it does for visitors, or refuses it? */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from '@playwright/test'
import { words } from '../../src/words/words.ts'
import { quick } from '../journeys/answered.ts'
import { refuseAccess } from '../journeys/faults.ts'
import { reportIn } from '../journeys/reckoned.ts'
import { expect, longPage, mainHeading, snippet, test, visitHost, watch } from './host.ts'
import { Visitor } from './person.ts'

/** A browser with the settings that visitors have: Playwright's own switch the parting off, and so refuse storage. */
const partitioned = test.extend<{ visitors: BrowserContext }>({
  visitors: async ({ host, app, launchOptions }, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'csd-'))
    const context = await chromium.launchPersistentContext(profile, {
      ...launchOptions,
      ignoreDefaultArgs: true,
      args: [
        ...(launchOptions.args ?? []),
        '--headless',
        '--remote-debugging-pipe',
        `--user-data-dir=${profile}`,
        'about:blank',
      ],
      locale: 'ja-JP',
    })
    const complaints: string[] = []
    await watch(context, [host.origin, app], (complaint) => complaints.push(complaint))
    await use(context)
    await context.close()
    rmSync(profile, { recursive: true, force: true })
    expect(complaints).toEqual([])
  },
})

partitioned(
  'parted: the answers are found again on the same page, and on no other',
  async ({ visitors, host, app }) => {
    const address = host.page('/', longPage(snippet(app)))
    const page = await visitors.newPage()
    const frame = await visitHost(page, address)
    const visitor = new Visitor(frame)
    await visitor.start()
    await visitor.tellCompany()
    await visitor.tellRole()
    await visitor.answerFrom(0, 3)
    await expect(frame.getByText(visitor.said.saving.device)).toBeVisible()
    await page.reload()
    await page.locator('cs-diagnosis').scrollIntoViewIfNeeded()
    await expect(mainHeading(frame)).toHaveText(words.ja.frame.resume.heading)
    await frame.getByRole('button', { name: words.ja.frame.resume.go }).click()
    await visitor.answerFrom(3)
    await visitor.seeResult()
    await expect(mainHeading(frame)).toHaveText(reportIn('ja', quick).headline.title)
    // Our own site knows nothing of it, and the frame nothing of our own site.
    const own = await visitors.newPage()
    await own.goto(`${app}/ja/results/`)
    await expect(mainHeading(own)).toHaveText(words.ja.results.none.title)
    // What the visitor opens from there is opened for reading.
    const opening = visitors.waitForEvent('page')
    await frame.getByRole('link', { name: words.ja.frame.result.reportOpen }).click()
    const report = await opening
    await expect(mainHeading(report)).toHaveText(reportIn('ja', quick).headline.title)
    await expect(report.getByText(words.ja.keeping.opened.readOnly)).toBeVisible()
    expect(report.url()).toBe(`${app}/ja/results/`)
  },
)

partitioned(
  'parted: what is kept can be deleted from the frame, in the part of it that is seen',
  async ({ visitors, host, app }) => {
    const page = await visitors.newPage()
    await page.setViewportSize({ width: 360, height: 740 })
    const frame = await visitHost(page, host.page('/', longPage(snippet(app))))
    const visitor = new Visitor(frame)
    await visitor.takeAll()
    await expect(mainHeading(frame)).toHaveText(reportIn('ja', quick).headline.title)
    await frame.getByRole('button', { name: words.ja.frame.foot.forget }).click()
    const dialog = frame.getByRole('dialog', { name: words.ja.frame.forget.heading })
    await expect(dialog).toBeInViewport({ ratio: 1 })
    await dialog.getByRole('button', { name: words.ja.frame.forget.yes }).click()
    await expect(mainHeading(frame)).toHaveText(words.ja.frame.intro.heading)
    await expect(frame.getByText(words.ja.frame.forget.done)).toBeVisible()
    await page.reload()
    await page.locator('cs-diagnosis').scrollIntoViewIfNeeded()
    await expect(mainHeading(frame)).toHaveText(words.ja.frame.intro.heading)
  },
)

test('refused: the result is reached all the same, and it is said that nothing is kept', async ({
  page,
  context,
  host,
  app,
}) => {
  await refuseAccess(context)
  const frame = await visitHost(page, host.page('/', longPage(snippet(app))))
  const visitor = new Visitor(frame)
  await visitor.start()
  await visitor.tellCompany()
  await expect(frame.getByText(visitor.said.saving.tab)).toBeVisible()
  await visitor.tellRole()
  await visitor.answerFrom(0)
  await visitor.seeResult()
  await expect(mainHeading(frame)).toHaveText(reportIn('ja', quick).headline.title)
  // A window's name can be read by whoever the frame is led to: nothing stands in it.
  expect(await frame.locator('body').evaluate(() => window.name)).toBe('')
})

test('a name that a page gives the frame puts no answers into it', async ({ page, host, app }) => {
  const record =
    '{"v":2,"current":"a","gone":[],"assessments":[{"id":"a","startedAt":1,"fields":{"track":["quick",1],"answers.onboarding":[3,1]}}]}'
  const name = `cs-diagnosis:/:assessments=${record}`.replaceAll('"', '&quot;')
  await page.goto(
    host.page('/', longPage(`<iframe id="named" name="${name}" src="${app}/embed/ja/" height="900"></iframe>`)),
  )
  await expect(mainHeading(page.locator('#named').contentFrame())).toHaveText(words.ja.frame.intro.heading)
})

test('a try-out keeps nothing, though the browser would', async ({ page, app }) => {
  await page.goto(`${app}/embed/ja/?test`)
  await expect(page.getByText(words.ja.frame.test)).toBeVisible()
  await page.getByRole('button', { name: words.ja.frame.intro.start }).click()
  await page.getByRole('radio').first().check()
  expect(await page.evaluate(() => [localStorage.length, window.name, history.state])).toEqual([0, '', null])
})
