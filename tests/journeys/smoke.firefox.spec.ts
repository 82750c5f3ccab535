/** Does it work in Firefox too? */
import { words } from '../../src/words/words.ts'
import { full, quick } from './answered.ts'
import { codeOf } from './codes.ts'
import { alive, expect, mainHeading, test, visit } from './page.ts'
import { Questionnaire } from './questionnaire.ts'
import { reportIn } from './reckoned.ts'
import { shows } from './shown.ts'
import { keptRecord, seed } from './storage.ts'

test('ten questions lead from the landing page to the result, and are found again', async ({ page, context }) => {
  const person = new Questionnaire(page, 'ja', quick)
  await page.goto('/ja/')
  await expect(mainHeading(page)).toHaveText(words.ja.landing.heading)
  await page.getByRole('link', { name: words.ja.landing.start.quick }).first().click()
  await alive(page)
  await person.take()
  await person.seeResult()
  await expect(mainHeading(page)).toHaveText(reportIn('ja', quick).headline.title)
  const later = await context.newPage()
  await visit(later, 'ja/diagnosis/')
  await expect(later.getByText(words.ja.diagnosis.resume.done)).toBeVisible()
  await visit(later, 'ja/results/')
  await expect(mainHeading(later)).toHaveText(reportIn('ja', quick).headline.title)
})

test('a link opens for reading, leaves the address, survives a reload and becomes one’s own', async ({ page }) => {
  const { keeping } = words.ja
  await seed(page, quick)
  await visit(page, `ja/results/#${codeOf(full)}`)
  await shows(page, full)
  expect(page.url()).toMatch(/\/ja\/results\/$/)
  await page.reload()
  await shows(page, full)
  await page.getByRole('button', { name: keeping.opened.adopt }).click()
  await expect(page.getByText(keeping.opened.adopted)).toBeVisible()
  await page.reload()
  await expect(page.getByText(keeping.opened.readOnly)).toHaveCount(0)
  await shows(page, full)
  expect((await keptRecord(page))?.assessments).toHaveLength(2)
})
