/** What if something goes on at the wrong moment: a file is late, another tab deletes, a page tries out a policy? In Chromium, where tabs and frames share storage here, and a module that failed can be asked for again. */
import { words } from '../../src/words/words.ts'
import { considering, quick } from '../journeys/answered.ts'
import { pressAtOnce } from '../journeys/page.ts'
import { recordOf, storageKey } from '../journeys/storage.ts'
import {
  expect,
  frameIn,
  heardOn,
  heardUntil,
  listen,
  longPage,
  mainHeading,
  type Page,
  snippet,
  test,
  visitHost,
} from './host.ts'
import { Visitor } from './person.ts'

/** Notes every message that our frame sends. */
async function overhear(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (window.parent !== window) return
    const messages: unknown[] = []
    addEventListener('message', ({ data }) => data?.csd === 1 && messages.push(data))
    Object.assign(window, { messages })
  })
}

const messagesOn = (page: Page) =>
  page.evaluate(() => (window as unknown as { messages: { t: string; p: Record<string, unknown> }[] }).messages)

test('answers deleted in another tab: the frame begins anew instead of standing empty', async ({ page, host, app }) => {
  const frame = await visitHost(page, host.page('/', longPage(snippet(app))))
  const visitor = new Visitor(frame)
  await visitor.start()
  await visitor.tellCompany()
  await visitor.tellRole()
  await visitor.answerFrom(0, 1)
  const other = await page.context().newPage()
  await other.goto(`${app}/favicon.svg`)
  await other.evaluate(() => localStorage.clear())
  await expect(mainHeading(frame)).toHaveText(words.ja.frame.intro.heading)
  await visitor.start()
  await expect(mainHeading(frame)).toHaveText(words.ja.diagnosis.company.heading)
})

test('pressed before answers from last time were found: they are offered all the same', async ({ page, app }) => {
  await page.goto(`${app}/favicon.svg`)
  await page.evaluate(([key, kept]) => localStorage.setItem(key, kept), [
    storageKey,
    JSON.stringify(recordOf(quick)),
  ] as const)
  await page.route('**/FrameApp*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500))
    await route.continue()
  })
  await page.goto(`${app}/embed/ja/`)
  await page.getByRole('button', { name: words.ja.frame.intro.start }).click()
  await expect(mainHeading(page)).toHaveText(words.ja.frame.resume.headingDone)
})

test.describe('files that do not come at first', () => {
  test.use({ mayComplain: [/ERR_FAILED|NS_ERROR|Failed to load|blocked/i] })

  for (const part of ['FrameApp', 'End']) {
    test(`${part}: trying again helps, and nothing answered is lost`, async ({ page, host, app }) => {
      let isBlocked = true
      await page.route(`**/${part}*.js`, (route) => (isBlocked ? route.abort() : route.continue()))
      const frame = await visitHost(page, host.page('/', longPage(snippet(app))))
      const visitor = new Visitor(frame)
      await visitor.start()
      if (part === 'End') {
        await visitor.take()
        await visitor.seeResult()
      }
      const again = frame.getByRole('button', { name: words.ja.frame.again })
      await expect(again).toBeVisible()
      isBlocked = false
      await again.click()
      if (part === 'End')
        await expect(frame.getByRole('region', { name: words.ja.results.sections.holding })).toBeVisible()
      else await expect(mainHeading(frame)).toHaveText(words.ja.diagnosis.company.heading)
    })
  }
})

test('on a busy machine, an answer and Continue pressed in one go count in their order', async ({
  page,
  host,
  app,
}) => {
  const frame = await visitHost(page, host.page('/', longPage(snippet(app))))
  const visitor = new Visitor(frame)
  await visitor.start()
  await visitor.tellCompany()
  await visitor.tellRole()
  const [first, second] = visitor.questions
  if (first === undefined || second === undefined) throw new Error('two questions are needed')
  await visitor.isAt(first)
  await pressAtOnce([
    ...visitor.inputsOf(first, visitor.assessment.answers[first.id] ?? 'unknown'),
    frame.getByRole('button', { name: visitor.ui.next, exact: true }),
  ])
  await visitor.isAt(second)
})

test('the page hears once that somebody has begun, however often they tick', async ({ page, host, app }) => {
  await overhear(page)
  const frame = await visitHost(page, host.page('/', longPage(snippet(app))))
  const visitor = new Visitor(frame)
  await visitor.start()
  await visitor.tellCompany()
  await visitor.tellRole()
  await visitor.answerFrom(0, 5)
  // Messages come in their order: with the step to the sixth question everything before it is there.
  await expect
    .poll(async () => (await messagesOn(page)).filter(({ t, p }) => t === 'step' && p['shows'] === 'question').length)
    .toBe(6)
  const events = (await messagesOn(page)).filter(({ t }) => t === 'event').map(({ p }) => p)
  expect(events).toEqual([
    { name: 'start', props: {} },
    { name: 'progress', props: { percent: 25 } },
    { name: 'progress', props: { percent: 50 } },
  ])
})

test('the steps of a company that has not begun are counted like those of any other', async ({ page, host, app }) => {
  await listen(page)
  const frame = await visitHost(page, host.page('/', longPage(snippet(app))))
  const visitor = new Visitor(frame, 'ja', { ...considering, track: 'quick' })
  await visitor.takeAll()
  const heard = await heardUntil(page, 'step result')
  const steps = heard.filter(({ name, detail }) => name === 'step' && detail['shows'] !== 'intro')
  expect(new Set(steps.map(({ detail }) => detail['of']))).toEqual(new Set([14]))
  expect(steps.at(-1)?.detail['place']).toBe(14)
})

test('in a frame that scrolls inside, the page scrolls to the frame and not past it', async ({ page, host, app }) => {
  await overhear(page)
  const frame = await visitHost(page, host.page('/', longPage(snippet(app, 'max-height="500"'))))
  const visitor = new Visitor(frame)
  await visitor.start()
  await visitor.next()
  // The second mistake of the page lies far below the first.
  await frame.getByRole('alert').getByRole('link').last().click()
  await expect.poll(async () => (await messagesOn(page)).filter(({ p }) => p['why'] === 'error').length).toBe(2)
  const last = (await messagesOn(page)).filter(({ t }) => t === 'scroll').at(-1)
  expect(Number(last?.p['y'])).toBeLessThan(500)
  await expect(page.locator('cs-diagnosis')).toBeInViewport()
})

test('Esc that takes back what is being written in Japanese leaves the popup open', async ({ page, host, app }) => {
  await page.goto(host.page('/', longPage(snippet(app, 'mode="popup"'))))
  await page.getByRole('button', { name: '診断をはじめる' }).click()
  const frame = frameIn(page)
  await expect(mainHeading(frame)).toBeVisible()
  const pressEscape = (isComposing: boolean) =>
    frame.locator('body').evaluate((body, composing) => {
      body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', isComposing: composing, bubbles: true }))
    }, isComposing)
  await pressEscape(true)
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)))
  await expect(page.getByRole('dialog')).toBeVisible()
  await pressEscape(false)
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('a click beside the popup closes it, and one on the strip above the frame does not', async ({
  page,
  host,
  app,
}) => {
  await page.setViewportSize({ width: 900, height: 700 })
  await page.goto(host.page('/', longPage(snippet(app, 'mode="popup"'))))
  await page.getByRole('button', { name: '診断をはじめる' }).click()
  const dialog = page.getByRole('dialog')
  const box = await dialog.boundingBox()
  if (box === null) throw new Error('no dialogue')
  await page.mouse.click(box.x + 40, box.y + 15)
  await expect(dialog).toBeVisible()
  await page.mouse.click(box.x - 20, box.y + 15)
  await expect(dialog).toBeHidden()
})

test.describe('a policy that is only tried out', () => {
  test.use({ mayComplain: [/Content Security Policy|Content-Security-Policy|securitypolicyviolation/] })

  test('keeps nobody out, and nobody is told that it does', async ({ page, host, app }) => {
    await listen(page)
    const headers = { 'content-security-policy-report-only': "frame-src 'none'" }
    const frame = await visitHost(page, host.page('/', longPage(snippet(app)), headers))
    await new Visitor(frame).start()
    await expect(mainHeading(frame)).toHaveText(words.ja.diagnosis.company.heading)
    expect((await heardOn(page)).filter(({ name }) => name === 'error')).toEqual([])
  })
})

test('an element that cannot hold it keeps what stands there, and does not hold up the others', async ({
  page,
  host,
  app,
}) => {
  const list = `<ul data-csd><li><a href="${app}/ja/diagnosis/">診断のページへ</a></li></ul>`
  await page.goto(host.page('/', longPage(`${list}<div data-csd></div><script src="${app}/embed/v1.js"></script>`)))
  await page.locator('div[data-csd]').scrollIntoViewIfNeeded()
  await expect(mainHeading(frameIn(page, 'div[data-csd]'))).toBeVisible()
  await expect(page.getByRole('link', { name: '診断のページへ' })).toBeVisible()
})

test('a frame near whose end something is asked shows all of the question', async ({ page, host, app }) => {
  await page.setViewportSize({ width: 800, height: 500 })
  const frame = await visitHost(page, host.page('/', longPage(snippet(app))))
  await new Visitor(frame).start()
  const forget = frame.getByRole('button', { name: words.ja.frame.foot.forget })
  await forget.scrollIntoViewIfNeeded()
  // So far down that only a strip of the frame is seen.
  await page.locator('cs-diagnosis').evaluate((element) => {
    scrollTo(0, scrollY + element.getBoundingClientRect().bottom - 150)
  })
  // The frame learns by a message what is seen of it.
  const slice = () => frame.locator('html').evaluate((html) => html.style.getPropertyValue('--slice-height'))
  await expect.poll(async () => Number.parseFloat(await slice())).toBeLessThanOrEqual(150)
  await forget.press('Enter')
  const isCut = await frame
    .getByRole('dialog')
    .evaluate((dialog) => dialog.getBoundingClientRect().bottom > innerHeight)
  expect(isCut).toBe(false)
})
