/** What is there for someone whose browser runs no script? */

import { languages } from '../../src/words/languages.ts'
import { words } from '../../src/words/words.ts'
import { landingExample } from './answered.ts'
import { alive, expect, mainHeading, type Page, test } from './page.ts'
import { firstTitles, reportIn } from './reckoned.ts'

test.describe('without script', () => {
  // The words of the result are fetched ahead, and nobody asks for them.
  test.use({ javaScriptEnabled: false, mayComplain: [/preloaded using link preload but not used/] })

  for (const { id } of languages) {
    test(`the landing page is whole: ${id}`, async ({ page }) => {
      await page.goto(`/${id}/`)
      const { landing, results } = words[id]
      const report = reportIn(id, landingExample)
      await expect(mainHeading(page)).toHaveText(landing.heading)
      await expect(page.getByText(report.headline.title, { exact: true })).toBeVisible()
      for (const title of firstTitles(report))
        await expect(page.getByText(title, { exact: true }).first()).toBeVisible()
      await expect(page.getByRole('img')).toHaveCount(2)
      await expect(page.getByRole('table', { name: results.radar.caption })).toBeVisible()
      await expect(page.getByRole('table', { name: landing.twoCs.caption })).toBeVisible()
      for (const name of [landing.start.quick, landing.start.full]) {
        await expect(page.getByRole('link', { name }).first()).toHaveAttribute('href', new RegExp(`/${id}/diagnosis/`))
      }
    })

    for (const name of ['diagnosis', 'results', 'privacy']) {
      test(`the page says what to do: ${name}, ${id}`, async ({ page }) => {
        await page.goto(`/${id}/${name}/`)
        const { title, text, paper, contact } = words[id].site.needsScript
        await expect(page.getByRole('heading', { name: title })).toBeVisible()
        const read = await textOf(page)
        expect(read).toContain(text)
        // Nothing is promised that only a script could bring.
        expect(read).not.toContain(words[id].results.loading)
        await expect(page.getByRole('link', { name: paper })).toHaveAttribute('href', `/${id}/worksheet/`)
        await expect(page.getByRole('link', { name: contact })).toHaveAttribute('href', /^(mailto|https):/)
      })
    }
  }
})

/** What can be read in the page's main part. */
const textOf = (page: Page) => page.getByRole('main').innerText()

for (const { id } of languages) {
  for (const name of ['', 'method/', 'privacy/', 'about/', 'worksheet/']) {
    test(`nothing is said by script alone: /${id}/${name}`, async ({ page, browser, baseURL }) => {
      await page.goto(`/${id}/${name}`)
      await alive(page)
      const withScript = await textOf(page)
      const context = await browser.newContext({ javaScriptEnabled: false, viewport: page.viewportSize() })
      const bare = await context.newPage()
      await bare.goto(`${baseURL}/${id}/${name}`)
      const withoutScript = await textOf(bare)
      await context.close()
      for (const line of withScript.split('\n')) expect(withoutScript).toContain(line.trim())
    })
  }
}
