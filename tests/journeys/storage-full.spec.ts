/** What happens to answers where the device has no room left, or suddenly none, and then has room again? */
import { words } from '../../src/words/words.ts'
import { begun, full, quick } from './answered.ts'
import { codeOf } from './codes.ts'
import { breakMethods, fillDevice, freeDevice } from './faults.ts'
import { alive, expect, followTo, mainHeading, test, visit } from './page.ts'
import { Questionnaire } from './questionnaire.ts'
import { readBack } from './read-back.ts'
import { reportIn } from './reckoned.ts'
import { keptRecord, keptText, notedText, seed } from './storage.ts'

const { diagnosis: ui, keeping } = words.ja

test('a device that never has room is said, and answers reach the result', async ({ page, context }) => {
  await breakMethods(context, ['setItem'], 'QuotaExceededError')
  const person = new Questionnaire(page, 'ja', quick)
  await visit(page, 'ja/diagnosis/?track=quick')
  await person.take()
  await expect(page.getByText(ui.saving.full)).toBeVisible()
  await person.seeResult()
  await expect(mainHeading(page)).toHaveText(reportIn('ja', quick).headline.title)
  await expect(page.getByText(ui.saving.full)).toBeVisible()
  await readBack(page, quick, 'tab')
})

test('a device that is really full keeps the answers in the tab, and has them once there is room', async ({ page }) => {
  await page.goto('/favicon.svg')
  await fillDevice(page)
  const person = new Questionnaire(page, 'ja', quick)
  await visit(page, 'ja/diagnosis/?track=quick')
  await person.tellCompany()
  await expect(page.getByText(ui.saving.full)).toBeVisible()
  await person.tellRole()
  await person.answerFrom(0, 2)
  expect(await keptText(page)).toBeNull()
  await page.evaluate(() => localStorage.clear())
  await person.answerFrom(2, 3)
  await expect(page.getByText(ui.saving.device)).toBeVisible()
  await readBack(page, begun(quick, 3))
})

test('a device that is filled in the middle keeps what it has, the tab the rest, and both come together', async ({
  page,
}) => {
  const person = new Questionnaire(page, 'ja', quick)
  await visit(page, 'ja/diagnosis/?track=quick')
  await person.tellCompany()
  await person.tellRole()
  await person.answerFrom(0, 3)
  const before = await keptText(page)
  await fillDevice(page)
  await person.answerFrom(3, 6)
  await expect(page.getByText(ui.saving.full)).toBeVisible()
  expect(await keptText(page)).toBe(before)
  await page.reload()
  await alive(page)
  await expect(page.getByText(ui.saving.full)).toBeVisible()
  await person.answerFrom(6, 7)
  await readBack(page, begun(quick, 7), 'tab')
  expect(await keptText(page)).toBe(before)
  await freeDevice(page)
  await followTo(page, `ja/diagnosis/?at=${person.questions[7]?.id}`)
  // Written at once, before anything more is answered.
  await expect(page.getByText(ui.saving.device)).toBeVisible()
  expect(await notedText(page)).toBeNull()
  await person.answerFrom(7)
  await person.seeResult()
  await expect(mainHeading(page)).toHaveText(reportIn('ja', quick).headline.title)
  await readBack(page, quick)
})

test('an assessment begun while there was no room is the one that is gone on with once there is', async ({ page }) => {
  await seed(page, quick)
  await fillDevice(page)
  await visit(page, 'ja/diagnosis/')
  await page.getByRole('link', { name: ui.start.full.title }).click()
  await page
    .getByRole('dialog', { name: ui.resume.confirmHeading })
    .getByRole('button', { name: ui.resume.yes })
    .click()
  const person = new Questionnaire(page, 'ja', full)
  await person.tellCompany()
  await person.tellRole()
  await person.answerFrom(0, 2)
  await expect(page.getByText(ui.saving.full)).toBeVisible()
  await freeDevice(page)
  await page.reload()
  await alive(page)
  await expect(page.getByText(ui.saving.device)).toBeVisible()
  const { employees: _, productStrength: __, ...asked } = full.context ?? {}
  await readBack(page, { ...begun(full, 2), context: asked })
  const record = await keptRecord(page)
  expect(record?.assessments.map(({ fields }) => fields['track']?.[0])).toEqual(['quick', 'full'])
  expect(record?.assessments[0]?.fields['answers.onboarding']?.[0]).toBe(quick.answers?.['onboarding'])
})

test('what was opened and carried on where there is no room is said to last as long as the tab', async ({
  page,
  context,
}) => {
  await breakMethods(context, ['setItem'], 'QuotaExceededError')
  await visit(page, `ja/results/#${codeOf(quick)}`)
  await page.getByRole('button', { name: keeping.opened.adopt }).click()
  const said = page.getByRole('status').filter({ hasText: keeping.opened.adoptedFirst })
  await expect(said).toContainText(ui.saving.full)
  await readBack(page, quick, 'tab')
})
