/** Does the diagnosis stand up to what a page does with its own styles, policies and addresses? */
import { words } from '../../src/words/words.ts'
import { expect, frameIn, heardOn, listen, longPage, mainHeading, snippet, test, visitHost } from './host.ts'
import { Visitor } from './person.ts'

const resets: Readonly<Record<string, string>> = {
  'a reset that reaches everything': '*{all:unset!important;display:revert!important}',
  'frames are cut short':
    'iframe{max-height:400px!important;height:150px!important;width:200px!important;display:none!important}',
  'boxes are measured otherwise':
    '*{box-sizing:content-box!important;padding:7px!important;border:3px solid red!important}',
  'spans and slots are hidden':
    'span,slot,div>div{display:none!important;visibility:hidden!important;position:fixed!important}',
}

for (const [name, css] of Object.entries(resets)) {
  test(`host styles: ${name}`, async ({ page, host, app }) => {
    const head = `<style>${css} cs-diagnosis{display:block!important;visibility:visible!important}</style>`
    await page.goto(host.page('/', longPage(snippet(app), head)))
    await page.locator('cs-diagnosis').scrollIntoViewIfNeeded()
    const frame = frameIn(page)
    await expect(mainHeading(frame)).toBeVisible()
    await new Visitor(frame).start()
    await expect(mainHeading(frame)).toHaveText(words.ja.diagnosis.company.heading)
    const inside = () => frame.locator('html').evaluate((html) => html.scrollHeight - html.clientHeight)
    await expect.poll(inside).toBe(0)
    const iframe = page.locator('cs-diagnosis iframe')
    await expect.poll(() => iframe.evaluate((element) => element.clientHeight)).toBeGreaterThan(500)
    const width = await page.locator('cs-diagnosis').evaluate((element) => {
      const { paddingLeft, paddingRight } = getComputedStyle(element)
      return element.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
    })
    expect(await iframe.evaluate((element) => element.clientWidth)).toBeCloseTo(width, -1)
  })
}

test('a page from right to left, with a base of its own', async ({ page, host, app }) => {
  const head = '<base href="https://elsewhere.example/deep/" target="_top">'
  const body = longPage(snippet(app), head).replace('<html lang="ja">', '<html lang="ja" dir="rtl">')
  const frame = await visitHost(page, host.page('/', body))
  await new Visitor(frame).start()
  await expect(mainHeading(frame)).toHaveText(words.ja.diagnosis.company.heading)
})

test('the strictest policy that names us: every mode works, and nothing of it is broken', async ({
  page,
  host,
  app,
}) => {
  const policy = [
    "default-src 'none'",
    `script-src ${app}`,
    `frame-src ${app}`,
    "style-src 'none'",
    'img-src data:',
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
  const body = longPage(snippet(app) + snippet(app, 'id="popup" mode="popup"'))
  const address = host.page('/', body, { 'content-security-policy': policy })
  const frame = await visitHost(page, address, 'cs-diagnosis:not([mode])')
  await new Visitor(frame).start()
  await expect(mainHeading(frame)).toHaveText(words.ja.diagnosis.company.heading)
  await page.getByRole('button', { name: '診断をはじめる' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(mainHeading(frameIn(page, '#popup'))).toBeVisible()
  const iframe = page.locator('cs-diagnosis iframe').first()
  await expect.poll(() => iframe.evaluate((element) => element.clientHeight)).toBeGreaterThan(500)
})

test.describe('a policy that does not let us in', () => {
  test.use({ mayComplain: [/frame-src|Content Security Policy|Content-Security-Policy/] })

  test('the link stands there, and the page is told why', async ({ page, host, app }) => {
    await listen(page)
    const headers = { 'content-security-policy': `script-src ${app} 'unsafe-inline'; frame-src 'none'` }
    await page.goto(host.page('/', longPage(snippet(app)), headers))
    await page.locator('cs-diagnosis').scrollIntoViewIfNeeded()
    await expect(page.getByRole('link', { name: '診断のページへ' })).toBeVisible()
    await expect
      .poll(() => heardOn(page))
      .toContainEqual({
        name: 'error',
        detail: { name: 'error', code: 'blocked', fatal: true },
      })
  })
})

test.describe('a page within a page, as some site builders make them', () => {
  test('the inner page holds the diagnosis as any other does', async ({ page, host, app }) => {
    const inner = host.page(
      '/inner',
      `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">${snippet(app)}`,
    )
    await page.goto(
      host.page('/', longPage(`<iframe id="builder" src="${inner}" style="width:100%;height:900px"></iframe>`)),
    )
    await page.locator('#builder').scrollIntoViewIfNeeded()
    const builder = page.locator('#builder').contentFrame()
    const frame = builder.locator('cs-diagnosis iframe').contentFrame()
    await new Visitor(frame).start()
    await expect(mainHeading(frame)).toHaveText(words.ja.diagnosis.company.heading)
  })
})

test('the text of the page can be twice as large', async ({ page, host, app }) => {
  const frame = await visitHost(page, host.page('/', longPage(snippet(app))))
  await frame.locator('html').evaluate((html) => {
    html.style.fontSize = '200%'
  })
  const visitor = new Visitor(frame)
  await visitor.start()
  await expect(mainHeading(frame)).toHaveText(visitor.ui.company.heading)
  await expect
    .poll(() =>
      frame
        .locator('html')
        .evaluate((html) => [html.scrollHeight - html.clientHeight, html.scrollWidth - html.clientWidth]),
    )
    .toEqual([0, 0])
})
