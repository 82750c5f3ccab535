/** Does the paper of a browser without boxes in the page margin carry its foot on every page, and every case? */
import { spelledCode } from '../../src/core/share/result-code.ts'
import { words } from '../../src/words/words.ts'
import { held } from './answered.ts'
import { codeOf } from './codes.ts'
import { expect, mainHeading, test, visit } from './page.ts'
import { asStyled, letters, pagesCounted, pagesIn } from './printed.ts'
import { reportIn } from './reckoned.ts'
import { seed } from './storage.ts'

test('every page of the paper says how to open the result again, and no case is missing', async ({ page }) => {
  await seed(page, held)
  await visit(page, 'ja/results/')
  const { headline, steps } = reportIn('ja', held)
  await expect(mainHeading(page)).toHaveText(headline.title)
  await expect(page.locator('.print-summary')).toBeAttached()
  await expect(page.locator('.page-foot')).toBeAttached()
  await expect(page.getByRole('region', { name: words.ja.results.sections.answers })).toBeVisible()
  const pdf = await page.pdf(asStyled)
  const pages = pagesIn(pdf)
  if (pages === null) {
    expect(pagesCounted(pdf)).toBeGreaterThanOrEqual(2)
    return
  }
  const ways = [`#${codeOf(held)}`, spelledCode(codeOf(held))].map(letters)
  for (const [place, text] of pages.entries()) {
    expect(
      ways.filter((one) => !text.includes(one)),
      `page ${place + 1}`,
    ).toEqual([])
  }
  const whole = pages.join('')
  const cases = steps.flatMap((step) => [step.title, step.aim, step.days90, step.whyWeThinkSo, step.smallTeam])
  expect(cases.length).toBeGreaterThan(25)
  expect(cases.filter((text) => !whole.includes(letters(text)))).toEqual([])
})
