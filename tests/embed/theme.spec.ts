/** Does the frame take the page's colours, live, readably whatever they are, and nothing it was not asked to? */
import { words } from '../../src/words/words.ts'
import { expect, frameIn, heardOn, listen, longPage, mainHeading, snippet, test, visitHost } from './host.ts'
import { Visitor } from './person.ts'

const looks = (html: HTMLElement) => {
  const style = getComputedStyle(html)
  const button = document.querySelector<HTMLElement>('.button')
  const pressed = button === null ? null : getComputedStyle(button)
  return {
    paper: style.backgroundColor,
    ink: style.color,
    font: style.fontFamily,
    scheme: style.colorScheme,
    accent: pressed?.backgroundColor,
    radius: pressed?.borderTopLeftRadius,
  }
}

test('colours that can be read are taken as they are, and change live', async ({ page, host, app }) => {
  await listen(page)
  const attributes = 'accent="#0b5d3b" bg="#fff" fg="#1a1a1a" radius="12"'
  const frame = await visitHost(page, host.page('/', longPage(snippet(app, attributes))))
  await expect
    .poll(() => frame.locator('html').evaluate(looks))
    .toMatchObject({
      paper: 'rgb(255, 255, 255)',
      ink: 'rgb(26, 26, 26)',
      accent: 'rgb(11, 93, 59)',
      radius: '12px',
    })
  await page.locator('cs-diagnosis').evaluate((element) => element.setAttribute('accent', '#7a1fa2'))
  await expect.poll(() => frame.locator('html').evaluate(looks)).toMatchObject({ accent: 'rgb(122, 31, 162)' })
  expect((await heardOn(page)).filter(({ name }) => name === 'error')).toEqual([])
  // The frame was not loaded anew for it.
  expect((await heardOn(page)).filter(({ name }) => name === 'ready')).toHaveLength(1)
})

test('a colour that cannot be read is repaired, and the page is told', async ({ page, host, app }) => {
  await listen(page)
  const frame = await visitHost(page, host.page('/', longPage(snippet(app, 'accent="#f5c400"'))))
  const { accent } = await frame.locator('html').evaluate(looks)
  expect(accent).not.toBe('rgb(245, 196, 0)')
  await expect
    .poll(() => heardOn(page))
    .toContainEqual({
      name: 'error',
      detail: { name: 'error', code: 'contrast', fatal: false },
    })
})

test('the page’s font comes only on request, and only by name', async ({ page, host, app }) => {
  const head = '<style>body{font-family:"Nobody Has This", Georgia, serif}</style>'
  const body = longPage(snippet(app, 'id="plain"') + snippet(app, 'id="host" font="host"'), head)
  await page.goto(host.page('/', body))
  await page.locator('#host').scrollIntoViewIfNeeded()
  await expect(mainHeading(frameIn(page, '#host'))).toBeVisible()
  await expect(mainHeading(frameIn(page, '#plain'))).toBeVisible()
  const fontOf = async (id: string) => (await frameIn(page, id).locator('html').evaluate(looks)).font
  expect(await fontOf('#plain')).not.toContain('Nobody')
  expect(await fontOf('#host')).toMatch(/^"Nobody Has This", "?Georgia"?, serif, system-ui/)
})

test('the heading counts as what the page says, and looks the same', async ({ page, host, app }) => {
  await page.goto(host.page('/', longPage(snippet(app, 'heading-level="3"'))))
  await page.locator('cs-diagnosis').scrollIntoViewIfNeeded()
  const heading = frameIn(page).locator('h1')
  // By its attribute: the test tool itself looks at the element's name only.
  await expect(heading).toHaveAttribute('aria-level', '3')
  await new Visitor(frameIn(page)).start()
  await expect(heading).toHaveText(words.ja.diagnosis.company.heading)
  await expect(heading).toHaveAttribute('aria-level', '3')
})
