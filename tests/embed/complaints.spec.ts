/** What have people complained of in other embeds, and is it true of ours? Heights, jumps and steps are in run.spec.ts. */
import { words } from '../../src/words/words.ts'
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

const link = (page: Page) => page.getByRole('link', { name: '診断のページへ' })

test('nothing scrolls and nothing takes the focus when the diagnosis arrives', async ({ page, host, app }) => {
  await listen(page)
  await page.addInitScript(() => {
    if (window.parent !== window) return
    let scrolls = 0
    addEventListener('scroll', () => {
      scrolls += 1
    })
    Object.assign(window, { scrolled: () => scrolls })
  })
  await page.goto(host.page('/', longPage(snippet(app, 'loading="eager"'))))
  await expect.poll(async () => (await heardOn(page)).map(({ name }) => name)).toContain('ready')
  const frame = frameIn(page)
  // Everything that the frame does by itself: fonts, words, sizes.
  await frame.locator('body').evaluate(() => document.fonts.ready.then(() => undefined))
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 500))))
  expect(await page.evaluate(() => (window as unknown as { scrolled: () => number }).scrolled())).toBe(0)
  expect(await page.evaluate(() => [scrollY, document.activeElement?.localName])).toEqual([0, 'body'])
})

test('the page can give the frame the focus, and it scrolls nowhere', async ({ page, host, app }) => {
  const frame = await visitHost(page, host.page('/', longPage(snippet(app))))
  await page.evaluate(() => scrollTo(0, 0))
  await page.evaluate(() => {
    const element = document.querySelector('cs-diagnosis')
    if (element !== null) window.csDiagnosis?.focus(element)
  })
  await expect(mainHeading(frame)).toBeFocused()
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

test('the same script twice, once more by a tag manager, and one of an element: one diagnosis, each event once', async ({
  page,
  host,
  app,
}) => {
  await listen(page)
  const once = snippet(app, 'datalayer')
  const again = `<script src="${app}/embed/v1.js"></script>`
  const frame = await visitHost(page, host.page('/', longPage(`${again}${once}${again}`)))
  await page.evaluate((address) => {
    const script = document.createElement('script')
    script.src = address
    document.body.append(script)
    return new Promise((resolve) => script.addEventListener('load', resolve))
  }, `${app}/embed/v1.js`)
  await new Visitor(frame).start()
  await expect(mainHeading(frame)).toHaveText(words.ja.diagnosis.company.heading)
  await expect(page.locator('cs-diagnosis iframe')).toHaveCount(1)
  await expect.poll(async () => (await heardOn(page)).filter(({ name }) => name === 'step')).toHaveLength(2)
  expect((await heardOn(page)).filter(({ name }) => name === 'ready')).toHaveLength(1)
  const pushed = await page.evaluate(() => (window.dataLayer as { event: string }[]).map(({ event }) => event))
  expect(pushed.filter((event) => event === 'csd_ready')).toHaveLength(1)
  expect(pushed.filter((event) => event === 'csd_step')).toHaveLength(2)
})

test('it comes late, goes and comes back a hundred times, and leaves nothing behind', async ({ page, host, app }) => {
  await page.addInitScript(() => {
    if (window.parent !== window) return
    const counts = new Map<string, number>()
    for (const [method, by] of [
      ['addEventListener', 1],
      ['removeEventListener', -1],
    ] as const) {
      for (const target of [window, document]) {
        const native = target[method].bind(target) as (type: string, ...rest: unknown[]) => void
        Object.assign(target, {
          [method]: (type: string, ...rest: unknown[]) => {
            counts.set(type, (counts.get(type) ?? 0) + by)
            native(type, ...rest)
          },
        })
      }
    }
    Object.assign(window, { listeners: () => Object.fromEntries(counts) })
  })
  await page.goto(host.page('/', longPage(`<script src="${app}/embed/v1.js"></script><div id="app"></div>`)))
  const listeners = () => page.evaluate(() => (window as unknown as { listeners: () => object }).listeners())
  const show = (count: number, body: string) =>
    page.evaluate(
      async ([times, html]) => {
        const box = document.getElementById('app')
        for (let time = 0; time < times; time += 1) {
          const template = document.createElement('template')
          template.innerHTML = html
          box?.replaceChildren(template.content)
          // Marked elements are found once the page has come to rest.
          await new Promise((resolve) => setTimeout(resolve))
          if (time < times - 1) box?.replaceChildren()
        }
      },
      [count, body] as const,
    )
  await show(1, '<cs-diagnosis loading="eager"></cs-diagnosis>')
  await expect(mainHeading(frameIn(page))).toBeVisible()
  const before = await listeners()
  await show(50, '<cs-diagnosis></cs-diagnosis>')
  await show(50, '<div data-csd data-loading="eager"></div>')
  await expect(mainHeading(frameIn(page, '[data-csd]'))).toBeVisible()
  expect(await listeners()).toEqual(before)
  await expect(page.locator('iframe')).toHaveCount(1)
})

test('it can be marked, or mounted by the script, where a page drops unknown elements', async ({ page, host, app }) => {
  const body = `<div data-csd data-lang="en"></div><div id="box"></div>
    <script src="${app}/embed/v1.js" data-mount="#box" data-lang="ja" data-track="full" async></script>`
  await page.goto(host.page('/', longPage(body)))
  await page.locator('#box').scrollIntoViewIfNeeded()
  await expect(mainHeading(frameIn(page, '[data-csd]'))).toHaveText(words.en.frame.intro.heading)
  await expect(frameIn(page, '#box').getByText(words.ja.frame.intro.full)).toBeVisible()
})

test('two on one page, of different tracks, and each is told what is meant for it', async ({ page, host, app }) => {
  const body = snippet(app, 'id="one"') + snippet(app, 'id="two" track="full" lang="en"')
  await page.goto(host.page('/', longPage(body)))
  await page.locator('#two').scrollIntoViewIfNeeded()
  const one = frameIn(page, '#one')
  const two = frameIn(page, '#two')
  await expect(one.getByText(words.ja.frame.intro.quick)).toBeVisible()
  await expect(two.getByText(words.en.frame.intro.full)).toBeVisible()
  const height = (id: string) => page.locator(`${id} iframe`).evaluate((frame) => frame.clientHeight)
  const before = await height('#one')
  await new Visitor(two, 'en').start()
  await expect(mainHeading(two)).toHaveText(words.en.diagnosis.company.heading)
  await expect.poll(() => height('#two')).toBeGreaterThan(before)
  expect(await height('#one')).toBe(before)
})

test('an element that is moved begins anew or goes on, but never stands there empty', async ({ page, host, app }) => {
  const frame = await visitHost(page, host.page('/', longPage(`${snippet(app)}<div id="other"></div>`)))
  await new Visitor(frame).start()
  await expect(mainHeading(frame)).toHaveText(words.ja.diagnosis.company.heading)
  await page.evaluate(() => {
    const element = document.querySelector('cs-diagnosis')
    if (element !== null) document.getElementById('other')?.append(element)
  })
  await expect(mainHeading(frame)).toHaveText(words.ja.frame.intro.heading)
  await expect(page.locator('iframe')).toHaveCount(1)
})

test('a keyboard that comes and goes on a telephone takes the focus from nothing', async ({ page, host, app }) => {
  const frame = await visitHost(page, host.page('/', longPage(snippet(app))))
  await new Visitor(frame).start()
  const radio = frame.getByRole('radio').first()
  await radio.focus()
  for (const height of [380, 740]) {
    await page.setViewportSize({ width: 360, height })
    await expect(radio).toBeFocused()
  }
})

test('a page that comes back from behind the Back button asks, and the frame answers', async ({ page, host, app }) => {
  await visitHost(page, host.page('/', longPage(snippet(app))))
  await page.evaluate(() => {
    const answers: unknown[] = []
    addEventListener('message', ({ data }) => data?.csd === 1 && answers.push(data.t))
    Object.assign(window, { answers })
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  })
  await expect.poll(() => page.evaluate(() => (window as unknown as { answers: string[] }).answers)).toContain('ready')
})

test('leaving the page half-way is told, and not before', async ({ page, host, app }) => {
  await listen(page)
  const frame = await visitHost(page, host.page('/', longPage(snippet(app))))
  const leave = () =>
    page.evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pagehide'))
    })
  await leave()
  const visitor = new Visitor(frame)
  await visitor.start()
  await visitor.tellCompany()
  await expect(mainHeading(frame)).toHaveText(words.ja.diagnosis.you.heading)
  await expect.poll(async () => (await heardOn(page)).filter(({ name }) => name === 'step')).toHaveLength(3)
  await leave()
  await leave()
  expect((await heardOn(page)).filter(({ name }) => name === 'leave')).toEqual([
    { name: 'leave', detail: { name: 'leave', place: 2, of: 14 } },
  ])
})

test.describe('the diagnosis cannot be had', () => {
  test.use({ mayComplain: [/ERR_FAILED|NS_ERROR|Failed to load|Origin Policy|Cross-Origin|blocked/i] })

  test('a blocked script leaves the link that stands there', async ({ page, host, app }) => {
    await page.route('**/embed/v1.js', (route) => route.abort())
    await page.goto(host.page('/', longPage(snippet(app))))
    await expect(link(page)).toBeVisible()
  })

  test('a frame that says nothing gives way to the link, and takes its place if it comes after all', async ({
    page,
    host,
    app,
  }) => {
    await listen(page)
    await page.clock.install()
    const held: (() => Promise<void>)[] = []
    let isHeld = true
    await page.route('**/_astro/**', async (route) => {
      if (isHeld) held.push(() => route.continue())
      else await route.continue()
    })
    await page.goto(host.page('/', longPage(snippet(app))))
    await page.locator('cs-diagnosis').scrollIntoViewIfNeeded()
    // The page begins to wait when it sees that the frame has come near, at a moment of its own.
    const errors = async () => {
      await page.clock.runFor(10_000)
      return (await heardOn(page)).filter(({ name }) => name === 'error').map(({ detail }) => detail)
    }
    await expect.poll(errors).toEqual([{ name: 'error', code: 'unreachable', fatal: true }])
    await expect(link(page)).toBeVisible()
    await expect(page.locator('cs-diagnosis iframe')).toBeHidden()
    isHeld = false
    for (const goOn of held) await goOn()
    await expect(mainHeading(frameIn(page))).toBeVisible()
    await expect(link(page)).toBeHidden()
    await heardUntil(page, 'ready')
  })
})

test('a page without script keeps the link', async ({ browser, host, app }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(host.page('/', longPage(snippet(app))))
  await expect(link(page)).toBeVisible()
  await context.close()
})

test('a bare frame without our script scrolls inside and leads to the result', async ({ page, host, app }) => {
  const body = `<iframe id="bare" src="${app}/embed/en/" title="CS maturity diagnosis" style="width:100%;height:500px;border:0"></iframe>`
  await page.goto(host.page('/', longPage(body)))
  const frame = page.locator('#bare').contentFrame()
  const visitor = new Visitor(frame, 'en')
  await visitor.takeAll()
  await expect(mainHeading(frame)).toBeInViewport()
  expect(await page.locator('#bare').evaluate((element) => element.clientHeight)).toBe(500)
})
