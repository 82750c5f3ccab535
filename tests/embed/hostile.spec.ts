/** What can a hostile page do to the frame, and a stranger's window to the page that holds it? Nothing that counts. */
import { words } from '../../src/words/words.ts'
import { expect, heardOn, listen, longPage, mainHeading, type Page, snippet, test, visitHost } from './host.ts'
import { Visitor } from './person.ts'

/** What other scripts on a page send about, and what somebody would send who knows our messages. */
const nonsense: readonly unknown[] = [
  null,
  undefined,
  0,
  Number.NaN,
  '',
  'Tally.FormLoaded',
  '{"event":"Tally.FormLoaded"}',
  '[iFrameSizer]x:900:100:init',
  'pymxPYMchildxPYMheightxPYM900',
  [],
  [{ csd: 1 }],
  {},
  { sentinel: 'amp', type: 'embed-size', height: 9000 },
  { type: 'form-height', embedId: 'x', height: 9000 },
  { originator: 'CAL', method: '__iframeReady', arg: {} },
]

/** Messages of our form that are wrong in one thing. */
function forged(id: string): readonly unknown[] {
  const right = { csd: 1, id, n: 1_000_000 }
  return [
    { ...right, csd: 2, t: 'resize', p: { h: 9000 } },
    { ...right, csd: '1', t: 'resize', p: { h: 9000 } },
    { ...right, id: `${id}0`, t: 'resize', p: { h: 9000 } },
    { ...right, id: Number(id), t: 'resize', p: { h: 9000 } },
    { ...right, n: -1, t: 'resize', p: { h: 9000 } },
    { ...right, n: '1000000', t: 'resize', p: { h: 9000 } },
    { ...right, n: 1.5, t: 'resize', p: { h: 9000 } },
    { ...right, t: '__proto__', p: {} },
    { ...right, t: 'constructor', p: {} },
    { ...right, t: 'toString', p: {} },
    { ...right, t: ['resize'], p: { h: 9000 } },
    { ...right, t: 'resize', p: null },
    { ...right, t: 'resize', p: [9000] },
    { ...right, t: 'resize', p: { h: '9000' } },
    { ...right, t: 'resize', p: { h: Number.POSITIVE_INFINITY } },
    { ...right, t: 'resize', p: { h: 39 } },
    { ...right, t: 'resize', p: { h: 20_001 } },
    { ...right, t: 'resize', p: { h: 900.5 } },
    { ...right, t: 'resize', p: JSON.parse('{"__proto__":{"h":9000}}') },
    { ...right, t: 'step', p: { place: 1, of: 2, shows: 'level', dir: 1 } },
    { ...right, t: 'step', p: { place: 1, of: 2, shows: 'result', dir: 0 } },
    { ...right, t: 'event', p: { name: 'level', props: {} } },
    { ...right, t: 'event', p: { name: '__proto__', props: {} } },
    { ...right, t: 'event', p: { name: 'progress', props: { percent: 30 } } },
    { ...right, t: 'event', p: { name: 'complete' } },
    { ...right, t: 'error', p: { code: 'x', fatal: true } },
    { ...right, t: 'scroll', p: { y: -5, why: 'step' } },
    { ...right, t: 'lead', p: { key: 'x', entries: { email: 5 } } },
  ]
}

const state = async (page: Page) => ({
  height: await page.locator('#ours iframe').evaluate((frame) => frame.clientHeight),
  scroll: await page.evaluate(() => scrollY),
  heard: (await heardOn(page)).length,
})

/** The id of the frame: as nobody but the page and the frame can know it. */
const idOf = (page: Page) =>
  page.locator('#ours iframe').evaluate((frame: HTMLIFrameElement) => new URL(frame.src).searchParams.get('id') ?? '')

test.describe('a stranger’s message to the page', () => {
  test('the right form from a wrong window, of the page’s own origin or another, is not heard', async ({
    page,
    host,
    app,
  }) => {
    await listen(page)
    const other = host.page('/other', '<!doctype html><link rel="icon" href="data:,"><p>other</p>')
    const strangers = `<iframe id="foreign" src="${other}"></iframe><iframe id="same" src="${app}/favicon.svg"></iframe>`
    await visitHost(page, host.page('/', longPage(snippet(app, 'id="ours"') + strangers)), '#ours')
    await expect.poll(async () => (await heardOn(page)).map(({ name }) => name)).toContain('view')
    const id = await idOf(page)
    const before = await state(page)
    const messages = [
      { csd: 1, id, n: 2_000_000, t: 'resize', p: { h: 9000 } },
      { csd: 1, id, n: 2_000_001, t: 'step', p: { place: 1, of: 2, shows: 'result', dir: 1 } },
      { csd: 1, id, n: 2_000_002, t: 'event', p: { name: 'complete', props: {} } },
      { csd: 1, id, n: 2_000_003, t: 'scroll', p: { y: 0, why: 'step' } },
      { csd: 1, id, n: 2_000_004, t: 'hello', p: {} },
      ...nonsense,
      ...forged(id),
    ]
    // From the page's own window, from another page of its origin, and from our origin but not from our frame.
    await page.evaluate((all) => {
      for (const message of all) window.postMessage(message, '*')
    }, messages)
    for (const stranger of ['#foreign', '#same']) {
      await page
        .locator(stranger)
        .contentFrame()
        .locator(':root')
        .evaluate((_, all) => {
          for (const message of all) window.parent.postMessage(message, '*')
        }, messages)
    }
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)))
    expect(await state(page)).toEqual(before)
  })

  test('wrong messages from the right window change nothing, and the visitor goes on', async ({ page, host, app }) => {
    await listen(page)
    const frame = await visitHost(page, host.page('/', longPage(snippet(app, 'id="ours"'))), '#ours')
    await expect.poll(async () => (await heardOn(page)).map(({ name }) => name)).toContain('view')
    const id = await idOf(page)
    const before = await state(page)
    await frame.locator('body').evaluate(
      (_, all) => {
        for (const message of all) window.parent.postMessage(message, '*')
      },
      [...nonsense, ...forged(id)],
    )
    // A counter that was there before.
    await frame
      .locator('body')
      .evaluate((_, own) => window.parent.postMessage({ csd: 1, id: own, n: 0, t: 'resize', p: { h: 9000 } }, '*'), id)
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)))
    expect(await state(page)).toEqual(before)
    await new Visitor(frame).start()
    await expect(mainHeading(frame)).toHaveText(words.ja.diagnosis.company.heading)
    await expect.poll(async () => (await heardOn(page)).at(-1)?.name).toBe('step')
    expect(await page.evaluate(() => ({}) as { h?: number })).toEqual({})
  })

  test('a flood is cut off and said once', async ({ page, host, app }) => {
    await listen(page)
    const frame = await visitHost(page, host.page('/', longPage(snippet(app, 'id="ours"'))), '#ours')
    const id = await idOf(page)
    await frame.locator('body').evaluate((_, own) => {
      for (let n = 0; n < 5000; n += 1) {
        const p = { place: n % 200, of: 200, shows: 'question', dir: 1 }
        window.parent.postMessage({ csd: 1, id: own, n: 1000 + n, t: 'step', p }, '*')
      }
    }, id)
    await expect.poll(async () => (await heardOn(page)).map(({ detail }) => detail['code'])).toContain('rate')
    const heard = await heardOn(page)
    expect(heard.filter(({ name }) => name === 'step').length).toBeLessThanOrEqual(130)
    expect(heard.filter(({ detail }) => detail['code'] === 'rate')).toHaveLength(1)
  })

  test('heights that only rise are frozen, and the frame scrolls inside', async ({ page, host, app }) => {
    await listen(page)
    const frame = await visitHost(page, host.page('/', longPage(snippet(app, 'id="ours"'))), '#ours')
    const id = await idOf(page)
    await frame.locator('body').evaluate((_, own) => {
      // At once, so that a busy machine is no slower than two seconds; and fewer than the sixty that a second takes.
      for (let n = 0; n < 45; n += 1) {
        window.parent.postMessage({ csd: 1, id: own, n: 1000 + n, t: 'resize', p: { h: 1000 + n * 10 } }, '*')
      }
    }, id)
    await expect.poll(async () => (await heardOn(page)).map(({ detail }) => detail['code'])).toContain('resize-loop')
    await expect(frame.locator('html')).toHaveAttribute('data-fit', 'scroll')
    expect((await state(page)).height).toBeLessThan(1500)
  })
})

test.describe('a hostile page around the frame', () => {
  /** A page that holds the frame by itself, without our script, and keeps what the frame says. */
  const bare = (app: string, id: string) =>
    longPage(`<iframe id="ours" src="${app}/embed/ja/?id=${id}" style="width:100%;height:900px"></iframe>
<iframe id="sibling" srcdoc="<p>sibling</p>"></iframe>
<script>window.said = []; addEventListener('message', (event) => said.push([event.origin, event.data]))</script>`)

  const id = '12345678901234567890'
  const init = {
    v: '1.0.0',
    theme: {},
    consent: { analytics: false, marketing: false },
    campaign: {},
    clickIds: {},
    hubspotCookie: null,
    page: { title: 'x', address: 'https://host.example/' },
    lead: 'frame',
    headingLevel: 2,
    test: false,
    fit: 'auto',
  }
  const said = (page: Page) =>
    page.evaluate(() => (window as unknown as { said: [string, { t?: string }][] }).said.map(([, data]) => data?.t))
  const send = (page: Page, messages: readonly unknown[]) =>
    page.evaluate((all) => {
      const frame = document.querySelector<HTMLIFrameElement>('#ours')
      for (const message of all) frame?.contentWindow?.postMessage(message, '*')
    }, messages)

  test('nonsense, prototype keys and floods do not disturb the visitor', async ({ page, host, app }) => {
    await page.goto(host.page('/', bare(app, id)))
    const frame = page.locator('#ours').contentFrame()
    await expect(mainHeading(frame)).toBeVisible()
    const wrong = [
      ...nonsense,
      { csd: 1, id, n: 0, t: '__proto__', p: {} },
      { csd: 1, id, n: 0, t: 'init', p: null },
      { csd: 1, id, n: 0, t: 'init', p: { ...init, headingLevel: 9 } },
      { csd: 1, id: `${id}1`, n: 0, t: 'init', p: init },
      { csd: 1, id, n: 0, t: 'theme', p: { accent: 'url(javascript:alert(1))' } },
      { csd: 1, id, n: 0, t: 'fit', p: { fit: 'auto' } },
      JSON.parse(`{"csd":1,"id":"${id}","n":0,"t":"init","p":{"__proto__":{"polluted":1}}}`),
    ]
    await send(page, wrong)
    await send(
      page,
      Array.from({ length: 3000 }, (_, n) => ({ csd: 1, id, n, t: 'viewport', p: { top: n, bottom: n } })),
    )
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)))
    // None of it was an answer: the frame has told nobody but hello.
    expect(new Set(await said(page))).toEqual(new Set(['hello']))
    expect(await frame.locator('body').evaluate(() => 'polluted' in {})).toBe(false)
    await expect(frame.locator('html')).not.toHaveAttribute('data-fit', 'auto')
    await new Visitor(frame).start()
    await expect(mainHeading(frame)).toHaveText(words.ja.diagnosis.company.heading)
  })

  test('only the window that holds the frame is answered, and only its first origin', async ({ page, host, app }) => {
    await page.goto(host.page('/', bare(app, id)))
    const frame = page.locator('#ours').contentFrame()
    await expect(mainHeading(frame)).toBeVisible()
    await page
      .locator('#sibling')
      .contentFrame()
      .locator('body')
      .evaluate((_, message) => window.parent.frames[0]?.postMessage(message, '*'), {
        csd: 1,
        id,
        n: 0,
        t: 'init',
        p: init,
      })
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)))
    expect(await said(page)).not.toContain('ready')
    await send(page, [{ csd: 1, id, n: 5, t: 'init', p: init }])
    await expect.poll(() => said(page)).toContain('ready')
    // Said again, or older, it is not taken.
    await send(page, [
      { csd: 1, id, n: 5, t: 'fit', p: { fit: 'scroll' } },
      { csd: 1, id, n: 3, t: 'fit', p: { fit: 'scroll' } },
      { csd: 1, id, n: 6, t: 'init', p: { ...init, fit: 'scroll' } },
    ])
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)))
    await expect(frame.locator('html')).toHaveAttribute('data-fit', 'auto')
  })

  test('a theme can say colours and nothing else', async ({ page, host, app }) => {
    await page.goto(host.page('/', bare(app, id)))
    const frame = page.locator('#ours').contentFrame()
    await expect(mainHeading(frame)).toBeVisible()
    const evil = [
      'javascript:alert(1)',
      'url(https://evil.example/x)',
      'expression(alert(1))',
      '}</style><script>',
      '"onload=',
      'red; background: url(https://evil.example)',
      '\u0000',
      '🎨',
      '\u202E',
      'x'.repeat(199),
    ]
    const names = [
      'accent',
      'accent-text',
      'bg',
      'fg',
      'muted',
      'border',
      'radius',
      'density',
      'font',
      'host-font',
      'scheme',
    ]
    await send(page, [{ csd: 1, id, n: 0, t: 'init', p: init }])
    for (const [place, text] of evil.entries()) {
      const theme = Object.fromEntries(names.map((name) => [name, text]))
      await send(page, [{ csd: 1, id, n: place + 1, t: 'theme', p: theme }])
    }
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)))
    const style = await frame.locator('html').evaluate((html) => html.getAttribute('style') ?? '')
    // Our own palette, colour by colour, and not a letter of theirs.
    expect(style).toMatch(/^(--theme-[a-z-]+: #[\da-f]{6,8}; ?){14}$/)
    await new Visitor(frame).start()
    await expect(mainHeading(frame)).toHaveText(words.ja.diagnosis.company.heading)
  })

  test('a thousand hostile addresses leave the frame’s document as it is', async ({ page, app }) => {
    const parts = [
      '"><script>alert(1)</script>',
      "'onload='x",
      'javascript:x',
      '__proto__',
      '%00',
      '../'.repeat(20),
      '🎨',
      'x'.repeat(300),
    ]
    const names = [
      'id',
      'track',
      'test',
      'accent',
      'font',
      'scheme',
      'utm_source',
      'lang',
      'theme',
      '__proto__',
      'hosts',
    ]
    for (let time = 0; time < 20; time += 1) {
      const query = new URLSearchParams()
      for (let entry = 0; entry < 50; entry += 1) {
        query.append(names[(time * 7 + entry) % names.length] ?? 'x', parts[(time * 3 + entry) % parts.length] ?? 'x')
      }
      await page.goto(`${app}/embed/en/?${query}`)
      await expect(mainHeading(page)).toHaveText(words.en.frame.intro.heading)
      const found = await page.evaluate(() => ({
        scripts: document.querySelectorAll('script:not([type="module"]):not([src])').length,
        handlers: [...document.querySelectorAll('*')].filter((one) =>
          one.getAttributeNames().some((name) => name.startsWith('on')),
        ).length,
        links: [...document.querySelectorAll('a')].filter(({ href }) => !href.startsWith('http')).length,
      }))
      expect(found).toMatchObject({ handlers: 0, links: 0 })
    }
  })
})
