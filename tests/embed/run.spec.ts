/** Does a visitor get through the diagnosis in another company's page, without being jerked about? */

import { words } from '../../src/words/words.ts'
import { quick } from '../journeys/answered.ts'
import { codeOf } from '../journeys/codes.ts'
import { settled } from '../journeys/page.ts'
import { reportIn } from '../journeys/reckoned.ts'
import {
  expect,
  frameIn,
  type Heard,
  heardUntil,
  listen,
  longPage,
  mainHeading,
  type Page,
  snippet,
  test,
  visitHost,
} from './host.ts'
import { QuietVisitor, Visitor } from './person.ts'

/** Notes every scroll of the page, and which of them our script asked for. */
async function watchScrolling(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (window.parent !== window) return
    const scrolls: { asked: boolean; y: number }[] = []
    let isAsked = false
    const native = Element.prototype.scrollIntoView
    Element.prototype.scrollIntoView = function (given) {
      isAsked = true
      native.call(this, given)
    }
    let last = scrollY
    addEventListener('scroll', () => {
      // Browsers snap to whole pixels once more after they have scrolled.
      if (Math.abs(scrollY - last) > 1) scrolls.push({ asked: isAsked, y: scrollY })
      last = scrollY
      isAsked = false
    })
    Object.assign(window, { scrolls })
  })
}

function scrollsOf(page: Page): Promise<readonly { readonly asked: boolean; readonly y: number }[]> {
  return page.evaluate(() => (window as unknown as { scrolls: { asked: boolean; y: number }[] }).scrolls)
}

async function forgetScrolls(page: Page): Promise<void> {
  await page.evaluate(() => {
    ;(window as unknown as { scrolls: unknown[] }).scrolls.length = 0
  })
}

test('ten questions lead to the result, and events say nothing of it', async ({ page, host, app, requests }) => {
  await listen(page)
  const frame = await visitHost(
    page,
    `${host.page('/', longPage(snippet(app, 'datalayer')))}?utm_source=mail&gclid=secret`,
  )
  await expect(frame.getByText(words.ja.frame.intro.seen)).toBeVisible()
  const visitor = new Visitor(frame)
  await visitor.takeAll()
  const report = reportIn('ja', quick)
  await expect(mainHeading(frame)).toHaveText(report.headline.title)
  await expect(frame.getByRole('region', { name: words.ja.results.sections.holding })).toBeVisible()
  for (const { title } of report.steps.filter(({ when }) => when === 'now')) {
    await expect(frame.getByRole('heading', { name: title })).toBeVisible()
  }
  await heardUntil(page, 'complete')
  await heardUntil(page, 'step result')
  // At one moment, so that nothing comes between the two.
  const { heard, pushed } = await page.evaluate(() => ({
    heard: (window as unknown as { heard: Heard[] }).heard,
    pushed: window.dataLayer as readonly Readonly<Record<string, unknown>>[],
  }))
  const of = visitor.questions.length + 4
  expect(heard.filter(({ name }) => name === 'step').map(({ detail }) => detail)).toEqual(
    ['intro', 'company', 'company', ...visitor.questions.map(() => 'question'), 'review', 'result'].map(
      (shows, place) => ({ name: 'step', place, of, shows }),
    ),
  )
  const others = heard.filter(({ name }) => name !== 'step' && name !== 'view')
  expect(others.map(({ detail }) => detail)).toEqual([
    { name: 'ready' },
    { name: 'start' },
    { name: 'progress', percent: 25 },
    { name: 'progress', percent: 50 },
    { name: 'progress', percent: 75 },
    { name: 'progress', percent: 100 },
    { name: 'complete' },
  ])
  expect(pushed.map(({ event }) => event)).toEqual(heard.map(({ name }) => `csd_${name}`))
  const said = JSON.stringify([heard, pushed, requests])
  expect(said).not.toContain(codeOf(quick).slice(3))
  expect(said).not.toMatch(/"(level|score|answers?|code|dimension)"/)
  // The page's own address carried a click id; without consent it goes nowhere.
  expect(requests.filter((url) => url.startsWith(app)).join(' ')).not.toContain('secret')
})

test.describe('a window in which everything fits', () => {
  test.use({ viewport: { width: 1280, height: 3600 } })

  test('the page does not scroll at all, after loading or through all the steps', async ({ page, host, app }) => {
    await watchScrolling(page)
    await page.goto(host.page('/', longPage(snippet(app))))
    const frame = frameIn(page)
    await expect(mainHeading(frame)).toBeVisible()
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body')
    await page.evaluate(() => document.querySelector('cs-diagnosis')?.scrollIntoView({ behavior: 'instant' }))
    const start = await frame.getByRole('button', { name: words.ja.frame.intro.start }).boundingBox()
    if (start === null) throw new Error('no button')
    await settled(page)
    await forgetScrolls(page)
    // Once with a real mouse: before that the frame asks for nothing to be shown.
    await page.mouse.click(start.x + 9, start.y + 9)
    const visitor = new QuietVisitor(frame)
    await expect(mainHeading(frame)).toHaveText(visitor.ui.company.heading)
    await visitor.next()
    await expect(frame.getByRole('alert')).toBeFocused()
    await visitor.take()
    await visitor.seeResult()
    await expect(mainHeading(frame)).toHaveText(reportIn('ja', quick).headline.title)
    await expect(mainHeading(frame)).toBeFocused()
    expect(await scrollsOf(page)).toEqual([])
  })
})

test.describe('a telephone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('each step begins in view, and nothing scrolls but to show it', async ({ page, host, app }) => {
    await watchScrolling(page)
    const frame = await visitHost(page, host.page('/', longPage(snippet(app))))
    const visitor = new QuietVisitor(frame)
    /** Presses what goes on, where a visitor who has scrolled there sees it; whatever scrolls then is ours. */
    const press = async (name: string) => {
      const button = frame.getByRole('button', { name, exact: true }).first()
      await button.scrollIntoViewIfNeeded()
      await settled(page)
      const box = await button.boundingBox()
      if (box === null) throw new Error(`no button ${name}`)
      await forgetScrolls(page)
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    }
    const isInView = async () => {
      await expect(mainHeading(frame)).toBeFocused()
      await expect(mainHeading(frame)).toBeInViewport({ ratio: 1 })
      expect((await scrollsOf(page)).filter(({ asked }) => !asked)).toEqual([])
    }
    await press(visitor.said.intro.start)
    await isInView()
    await press(visitor.ui.next)
    await expect(frame.getByRole('alert')).toBeFocused()
    await expect(frame.getByRole('alert').getByRole('heading')).toBeInViewport({ ratio: 1 })
    expect((await scrollsOf(page)).filter(({ asked }) => !asked)).toEqual([])
    await visitor.tellCompany()
    await visitor.tellRole()
    for (const question of visitor.questions) {
      await visitor.isAt(question)
      await visitor.answer(question)
      await press(visitor.ui.next)
      await isInView()
    }
    await press(visitor.ui.review.see)
    await expect(mainHeading(frame)).toHaveText(reportIn('ja', quick).headline.title)
    await isInView()
  })
})

for (const width of [320, 768, 1280]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 900 } })

    test('there is no scroll bar inside at any step, and no field smaller than 16 px', async ({ page, host, app }) => {
      const frame = await visitHost(page, host.page('/', longPage(snippet(app))))
      const visitor = new Visitor(frame)
      const fits = async () => {
        await expect
          .poll(() =>
            frame.locator('html').evaluate((html) => {
              const inputs = [...document.querySelectorAll('input, select, textarea')]
              return {
                cut: Math.max(0, html.scrollHeight - html.clientHeight),
                wide: Math.max(0, html.scrollWidth - html.clientWidth),
                small: inputs.filter((input) => Number.parseFloat(getComputedStyle(input).fontSize) < 16).length,
              }
            }),
          )
          .toEqual({ cut: 0, wide: 0, small: 0 })
      }
      await fits()
      await visitor.start()
      await expect(mainHeading(frame)).toHaveText(visitor.ui.company.heading)
      await fits()
      await visitor.next()
      await expect(frame.getByRole('alert')).toBeVisible()
      await fits()
      await visitor.tellCompany()
      await fits()
      await visitor.tellRole()
      for (const question of visitor.questions) {
        await visitor.isAt(question)
        await fits()
        await visitor.answer(question)
        await visitor.next()
      }
      await expect(mainHeading(frame)).toHaveText(visitor.ui.review.heading)
      await fits()
      await visitor.seeResult()
      await expect(mainHeading(frame)).toHaveText(reportIn('ja', quick).headline.title)
      await fits()
      await frame.locator('summary').first().click()
      await fits()
    })
  })
}

test('the height follows within two frames, both ways', async ({ page, host, app }) => {
  const frame = await visitHost(page, host.page('/', longPage(snippet(app))))
  const height = () => page.locator('cs-diagnosis iframe').evaluate((element) => element.clientHeight)
  await page.evaluate(() => {
    // Counts how often this page is drawn between the word that something changed and the new height.
    const counts: number[] = []
    Object.assign(window, { counts })
    addEventListener('message', ({ data }) => {
      if (typeof data !== 'object' || data?.probe !== true) return
      const iframe = document.querySelector('cs-diagnosis')?.shadowRoot?.querySelector('iframe')
      const before = iframe?.clientHeight
      let drawn = 0
      const look = () => {
        drawn += 1
        if (iframe?.clientHeight !== before || drawn > 60) counts.push(drawn)
        else requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })
  })
  const before = await height()
  for (const pixels of [700, 0, 350, 0]) {
    await frame.locator('#frame-root').evaluate((root, added) => {
      document.getElementById('probe')?.remove()
      const probe = document.createElement('div')
      probe.id = 'probe'
      probe.style.blockSize = `${added}px`
      root.append(probe)
      window.parent.postMessage({ probe: true }, '*')
    }, pixels)
    await expect.poll(height).toBe(before + pixels)
  }
  await expect.poll(() => page.evaluate(() => (window as unknown as { counts: number[] }).counts.length)).toBe(4)
  const counts = await page.evaluate(() => (window as unknown as { counts: number[] }).counts)
  expect(Math.max(...counts)).toBeLessThanOrEqual(2)
})

test('English follows the page’s language, and the full track can be asked for', async ({ page, host, app }) => {
  const body = longPage(snippet(app, 'track="full"')).replace('lang="ja"', 'lang="en-US"')
  const frame = await visitHost(page, host.page('/', body))
  await expect(mainHeading(frame)).toHaveText(words.en.frame.intro.heading)
  await expect(frame.getByText(words.en.frame.intro.full)).toBeVisible()
  await expect(page.getByTitle('CS maturity diagnosis')).toBeVisible()
})
