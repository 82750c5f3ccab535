/** Does the frame follow the visitor's own settings where it is asked to, and does axe find anything in it? */
import { AxeBuilder } from '@axe-core/playwright'
import { quick } from '../journeys/answered.ts'
import { reportIn } from '../journeys/reckoned.ts'
import { expect, longPage, mainHeading, type Page, snippet, test, visitHost } from './host.ts'
import { Visitor } from './person.ts'

test.describe('a visitor who prefers dark', () => {
  test.use({ colorScheme: 'dark' })

  for (const [attributes, expected] of [
    ['', 'light'],
    ['scheme="dark"', 'dark'],
    ['scheme="auto"', 'dark'],
  ] as const) {
    test(`sees ${expected} with ${attributes || 'nothing said'}`, async ({ page, host, app }) => {
      const frame = await visitHost(page, host.page('/', longPage(snippet(app, attributes))))
      const lightness = () =>
        frame.locator('html').evaluate((html) => {
          const [red = 0] = /\d+/.exec(getComputedStyle(html).backgroundColor)?.map(Number) ?? []
          return red > 127 ? 'light' : 'dark'
        })
      await expect.poll(lightness).toBe(expected)
      if (!attributes.includes('auto')) return
      await page.emulateMedia({ colorScheme: 'light' })
      await expect.poll(lightness).toBe('light')
    })
  }
})

const violations = async (page: Page) => {
  const found = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze()
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`))
}

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing from the beginning to the result, inside a page: ${scheme}`, async ({ page, host, app }) => {
    // The text around is only there to be scrolled over.
    const body = longPage(snippet(app, `scheme="${scheme}" accent="#f5c400"`))
      .replace('<body>', '<body><main>')
      .replace('</body>', '</main></body>')
    const frame = await visitHost(page, host.page('/', body))
    const visitor = new Visitor(frame)
    expect(await violations(page)).toEqual([])
    await visitor.start()
    await visitor.next()
    await expect(frame.getByRole('alert')).toBeVisible()
    expect(await violations(page)).toEqual([])
    await visitor.take()
    expect(await violations(page)).toEqual([])
    await visitor.seeResult()
    await expect(mainHeading(frame)).toHaveText(reportIn('ja', quick).headline.title)
    for (const summary of await frame.locator('summary').all()) await summary.click()
    expect(await violations(page)).toEqual([])
  })
}

test('by keyboard alone, from the page into the frame, to the result and out again', async ({ page, host, app }) => {
  const body = longPage(`<button>before</button>${snippet(app)}<button>after</button>`)
  const frame = await visitHost(page, host.page('/', body))
  await page.getByRole('button', { name: 'before' }).focus()
  await page.keyboard.press('Tab')
  await expect(frame.getByRole('button').first()).toBeFocused()
  await page.keyboard.press('Enter')
  const visitor = new Visitor(frame)
  await expect(mainHeading(frame)).toHaveText(visitor.ui.company.heading)
  await expect(mainHeading(frame)).toBeFocused()
  const answerAll = async () => {
    const names = await frame
      .locator('input')
      .evaluateAll((inputs) => [...new Set(inputs.map((input) => (input as HTMLInputElement).name))])
    for (const name of names) {
      await frame.locator(`input[name="${name}"]`).first().focus()
      await page.keyboard.press('Space')
    }
    await frame.getByRole('button', { name: visitor.ui.next, exact: true }).focus()
    await page.keyboard.press('Enter')
  }
  for (let step = 0; step < 20; step += 1) {
    const heading = await mainHeading(frame).innerText()
    if (heading === visitor.ui.review.heading) break
    await answerAll()
    await expect(mainHeading(frame)).not.toHaveText(heading)
    await expect(mainHeading(frame)).toBeFocused()
  }
  await frame.getByRole('button', { name: visitor.ui.review.see }).first().focus()
  await page.keyboard.press('Enter')
  await expect(frame.getByRole('link', { name: visitor.said.result.reportOpen })).toBeVisible()
  await expect(mainHeading(frame)).toBeFocused()
  await frame.getByRole('button', { name: visitor.said.foot.forget }).focus()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'after' })).toBeFocused()
})
