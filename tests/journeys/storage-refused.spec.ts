/** What happens to answers where the browser refuses to keep anything, from the start or from some moment on? */
import { fill } from '../../src/core/text/fill.ts'
import { words } from '../../src/words/words.ts'
import { begun, quick } from './answered.ts'
import { allowOnThisPage, breakMethods, refuseAccess, refuseFromNow, refuseOnThisPage } from './faults.ts'
import { alive, expect, followTo, mainHeading, type Page, settled, test, visit } from './page.ts'
import { Questionnaire } from './questionnaire.ts'
import { readBack, standOnPage } from './read-back.ts'
import { reportIn } from './reckoned.ts'
import { keptText, keptValue, notedText } from './storage.ts'

const { diagnosis: ui, results } = words.ja

/** Ten questions with a reload in between; where it is kept is said on every page that changes something. */
async function answersReachResult(page: Page, said: string): Promise<void> {
  const person = new Questionnaire(page, 'ja', quick)
  await visit(page, 'ja/diagnosis/?track=quick')
  await person.tellCompany()
  await expect(page.getByText(said)).toBeVisible()
  await person.tellRole()
  await person.answerFrom(0, 5)
  await page.reload()
  await alive(page)
  // Said again before anything is changed: closing the tab now would cost the answers.
  await expect(page.getByText(said)).toBeVisible()
  await person.answerFrom(5)
  await person.seeResult()
  await expect(mainHeading(page)).toHaveText(reportIn('ja', quick).headline.title)
  await page.reload()
  await expect(mainHeading(page)).toHaveText(reportIn('ja', quick).headline.title)
  await expect(page.getByText(said)).toBeVisible()
  await page.getByRole('region', { name: results.sections.roadmap }).getByRole('checkbox').first().check()
  await readBack(page, quick, 'tab')
}

test('a device that refuses every access is said, and answers reach the result', async ({ page, context }) => {
  await refuseAccess(context)
  await answersReachResult(page, ui.saving.tab)
})

test('a device that refuses to write and read is said, and answers reach the result', async ({ page, context }) => {
  await breakMethods(context, ['getItem', 'setItem', 'removeItem'])
  await answersReachResult(page, ui.saving.tab)
})

test('a device that refuses only to write is said, and answers reach the result', async ({ page, context }) => {
  await breakMethods(context, ['setItem'])
  await answersReachResult(page, ui.saving.tab)
})

test('a device that refuses only to be read is not written over unseen', async ({ page, context }) => {
  await breakMethods(context, ['getItem'])
  const person = new Questionnaire(page, 'ja', quick)
  await visit(page, 'ja/diagnosis/?track=quick')
  await person.tellCompany()
  await expect(page.getByText(ui.saving.tab)).toBeVisible()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  expect(await notedText(page)).toContain(String(quick.businessModel))
})

test('a device that begins to refuse in the middle costs no answer, before or after', async ({ page }) => {
  const person = new Questionnaire(page, 'ja', quick)
  await visit(page, 'ja/diagnosis/?track=quick')
  await person.tellCompany()
  await person.tellRole()
  await person.answerFrom(0, 4)
  await expect(page.getByText(ui.saving.device)).toBeVisible()
  await refuseFromNow(page)
  await person.answerFrom(4, 7)
  await expect(page.getByText(ui.saving.tab)).toBeVisible()
  await page.reload()
  await alive(page)
  await standOnPage(page, begun(quick, 7))
  await page.goBack()
  await alive(page)
  await person.answerFrom(7)
  await person.seeResult()
  await expect(mainHeading(page)).toHaveText(reportIn('ja', quick).headline.title)
  await readBack(page, quick, 'tab')
})

test('a device that refuses for a while has every answer afterwards', async ({ page }) => {
  const person = new Questionnaire(page, 'ja', quick)
  await visit(page, 'ja/diagnosis/?track=quick')
  await person.tellCompany()
  await person.tellRole()
  await person.answerFrom(0, 2)
  const before = await keptText(page)
  await refuseOnThisPage(page)
  await person.answerFrom(2, 5)
  await expect(page.getByText(ui.saving.tab)).toBeVisible()
  await allowOnThisPage(page)
  expect(await keptText(page)).toBe(before)
  await person.answerFrom(5, 6)
  await expect(page.getByText(ui.saving.device)).toBeVisible()
  await readBack(page, begun(quick, 6))
})

test('a device that refused is given the answers as soon as a page is opened that may', async ({ page }) => {
  const person = new Questionnaire(page, 'ja', quick)
  await visit(page, 'ja/diagnosis/?track=quick')
  await refuseOnThisPage(page)
  await person.tellCompany()
  await person.tellRole()
  await person.answerFrom(0, 3)
  // The next page is asked anew, and may.
  await followTo(page, 'ja/results/')
  await expect.poll(() => notedText(page)).toBeNull()
  await readBack(page, begun(quick, 3))
})

test.describe('another site in the same tab', () => {
  test.use({ mayComplain: [/request to another origin: http:\/\/elsewhere\.example\//] })

  test('finds no answers there, and Back finds them all', async ({ page, context }) => {
    await refuseAccess(context)
    await page.route('http://elsewhere.example/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>elsewhere</title>' }),
    )
    const person = new Questionnaire(page, 'ja', quick)
    await visit(page, 'ja/diagnosis/?track=quick')
    await person.tellCompany()
    await person.tellRole()
    await person.answerFrom(0, 3)
    for (const leave of [
      () => page.goto('http://elsewhere.example/'),
      () => page.evaluate(() => location.assign('http://elsewhere.example/')),
    ]) {
      await leave()
      await page.waitForURL('http://elsewhere.example/')
      expect(await page.evaluate(() => window.name)).toBe('')
      await page.goBack()
      await alive(page)
      await expect.poll(() => notedText(page)).toContain('issue-prevention')
    }
    // An address that is typed is followed by nobody: Back has the answers.
    await visit(page, 'ja/about/')
    expect(await page.evaluate(() => window.name)).toBe('')
    await page.goBack()
    await alive(page)
    await settled(page)
    await readBack(page, begun(quick, 3), 'tab')
  })
})

test('deleting works where the device refuses', async ({ page, context }) => {
  await refuseAccess(context)
  const person = new Questionnaire(page, 'ja', quick)
  await visit(page, 'ja/diagnosis/?track=quick')
  await person.tellCompany()
  await person.tellRole()
  await person.answerFrom(0, 1)
  await followTo(page, 'ja/privacy/')
  await page.getByRole('button', { name: results.about.forget }).click()
  await page.getByRole('dialog').getByRole('button', { name: results.forget.yes }).click()
  await expect(page.getByText(fill(results.forget.done, { count: 1 }))).toBeVisible()
  expect(await notedText(page)).toBeNull()
  await visit(page, 'ja/results/')
  await expect(mainHeading(page)).toHaveText(results.none.title)
})

test('the diagnosis begins on a host without https, where browsers offer less', async ({ page, context }) => {
  // Browsers hide this in insecure contexts; loopback counts as a secure one, so it is taken away by hand.
  await context.addInitScript(() => Object.defineProperty(Crypto.prototype, 'randomUUID', { value: undefined }))
  await visit(page, 'ja/diagnosis/?track=quick')
  await expect(mainHeading(page)).toHaveText(ui.company.heading)
  expect(await keptValue(page, 'track')).toBe('quick')
})
