/** What is there for someone whose browser runs no script? */
import { wordsIn } from '../../src/layouts/words-in.ts'
import { landingWords as enLanding } from '../../src/words/en/landing.ts'
import { siteWords as enSite } from '../../src/words/en/site.ts'
import { landingWords as jaLanding } from '../../src/words/ja/landing.ts'
import { siteWords as jaSite } from '../../src/words/ja/site.ts'
import { languages } from '../../src/words/languages.ts'
import { landingExample } from './answered.ts'
import { alive, expect, mainHeading, type Page, test } from './page.ts'
import { firstTitles, reportIn } from './reckoned.ts'

const landing = { ja: jaLanding, en: enLanding }
const site = { ja: jaSite, en: enSite }

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  for (const { id } of languages) {
    test(`the landing page is whole: ${id}`, async ({ page }) => {
      await page.goto(`/${id}/`)
      const words = landing[id]
      const report = reportIn(id, landingExample)
      await expect(mainHeading(page)).toHaveText(words.heading)
      await expect(page.getByText(report.headline.title, { exact: true })).toBeVisible()
      for (const title of firstTitles(report)) await expect(page.getByText(title, { exact: true }).first()).toBeVisible()
      await expect(page.getByRole('img')).toHaveCount(2)
      await expect(page.getByRole('table', { name: wordsIn(id).results.radar.caption })).toBeVisible()
      await expect(page.getByRole('table', { name: words.twoCs.caption })).toBeVisible()
      for (const name of [words.start.quick, words.start.full]) {
        await expect(page.getByRole('link', { name }).first()).toHaveAttribute('href', new RegExp(`/${id}/diagnosis/`))
      }
    })

    for (const name of ['diagnosis', 'results', 'privacy']) {
      test(`the page says what to do: ${name}, ${id}`, async ({ page }) => {
        await page.goto(`/${id}/${name}/`)
        const { title, text, contact } = site[id].needsScript
        await expect(page.getByRole('heading', { name: title })).toBeVisible()
        await expect(page.getByText(text)).toBeVisible()
        await expect(page.getByRole('link', { name: contact })).toHaveAttribute('href', /^(mailto|https):/)
      })
    }

    test(`the questionnaire shows both tracks: ${id}`, async ({ page }) => {
      await page.goto(`/${id}/diagnosis/`)
      const { diagnosis } = wordsIn(id)
      await expect(mainHeading(page)).toHaveText(diagnosis.start.heading)
      for (const track of ['quick', 'full'] as const) {
        await expect(page.getByRole('link', { name: diagnosis.start[track].title })).toBeVisible()
      }
    })
  }
})

/** What can be read in the page's main part. */
const textOf = (page: Page) => page.getByRole('main').innerText()

for (const { id } of languages) {
  for (const name of ['', 'method/', 'privacy/', 'about/']) {
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
