/** What happens to a record that was written by an older edition, or by a later one? */
import type { KeptRecord } from '../../src/state/record.ts'
import { words } from '../../src/words/words.ts'
import { begun, quick, withAnswers } from './answered.ts'
import { fillDevice, freeDevice } from './faults.ts'
import { alive, expect, followTo, mainHeading, type Page, test, visit } from './page.ts'
import { Questionnaire } from './questionnaire.ts'
import { readBack, standOnPage } from './read-back.ts'
import { reportIn } from './reckoned.ts'
import {
  type Answered,
  damagedKey,
  keepText,
  keptRecord,
  keptText,
  notedText,
  originalKey,
  recordOf,
  seed,
  storageKey,
} from './storage.ts'

const { diagnosis: ui, results } = words.ja

const later = JSON.stringify({ v: 3, current: 'z', assessments: { z: 'of another shape' } })

/** As the first edition wrote it. */
function firstVersion(given: Answered): string {
  const { current, assessments } = recordOf(given)
  return JSON.stringify({ v: 1, current, assessments })
}

/** Answers one question of a finished assessment with another step. */
async function change(page: Page, onboarding: number): Promise<Answered> {
  const changed = withAnswers(quick, { onboarding })
  const person = new Questionnaire(page, 'ja', changed)
  const question = person.asked('onboarding')
  await visit(page, 'ja/diagnosis/?at=onboarding')
  await person.answer(question)
  return changed
}

test('a record of a later edition is said and never written over', async ({ page }) => {
  await keepText(page, later)
  await keepText(page, firstVersion(quick), originalKey)
  const person = new Questionnaire(page, 'ja', quick)
  await visit(page, 'ja/diagnosis/?track=quick')
  await expect(page.getByText(ui.saving.newer)).toBeVisible()
  await person.tellCompany()
  await person.tellRole()
  await person.answerFrom(0, 5)
  await page.reload()
  await alive(page)
  await person.answerFrom(5)
  expect(await keptText(page)).toBe(later)
  await person.seeResult()
  await expect(mainHeading(page)).toHaveText(reportIn('ja', quick).headline.title)
  const tick = page.getByRole('region', { name: results.sections.roadmap }).getByRole('checkbox').first()
  await tick.check()
  await expect(tick).toBeChecked()
  await readBack(page, quick, 'tab')
  expect(await keptText(page)).toBe(later)
  expect(await keptText(page, originalKey)).toBe(firstVersion(quick))
})

test('a later edition in another tab takes over the device, and this tab loses nothing', async ({ page, context }) => {
  const person = new Questionnaire(page, 'ja', quick)
  await visit(page, 'ja/diagnosis/?track=quick')
  await person.tellCompany()
  await person.tellRole()
  await person.answerFrom(0, 2)
  await keepText(await context.newPage(), later)
  await expect(page.getByText(ui.saving.newer)).toBeVisible()
  await person.answerFrom(2, 4)
  expect(await keptText(page)).toBe(later)
  await readBack(page, begun(quick, 4), 'tab')
})

test('looking at answers of the first edition changes nothing on the device', async ({ page }) => {
  const text = firstVersion(quick)
  await keepText(page, text)
  await visit(page, 'ja/results/')
  await expect(mainHeading(page)).toHaveText(reportIn('ja', quick).headline.title)
  expect(await page.evaluate(() => Object.entries(localStorage))).toEqual([[storageKey, text]])
})

test('the text of the first edition stays until the new one was read well on a later page', async ({ page }) => {
  const text = firstVersion(quick)
  await keepText(page, text)
  const changed = await change(page, 5)
  expect(await keptText(page, originalKey)).toBe(text)
  expect(await keptRecord(page)).toMatchObject({ v: 2, current: 'a', gone: [], assessments: [{ id: 'a' }] })
  await visit(page, 'ja/results/')
  await expect(mainHeading(page)).toHaveText(reportIn('ja', changed).headline.title)
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([storageKey])
  await readBack(page, changed)
})

test('every answer of the first edition is there when the new text is found damaged', async ({ page }) => {
  const text = firstVersion(quick)
  await keepText(page, text)
  await change(page, 5)
  await keepText(page, '{"v":2,"current":"a","assess')
  await visit(page, 'ja/results/')
  await expect(mainHeading(page)).toHaveText(reportIn('ja', quick).headline.title)
  await expect(page.getByText(ui.saving.damaged)).toBeVisible()
  expect(await keptText(page, originalKey)).toBe(text)
  expect(await keptText(page, damagedKey)).toBe('{"v":2,"current":"a","assess')
  const changed = await change(page, 4)
  await readBack(page, changed)
  expect(await page.evaluate(() => Object.keys(localStorage).sort())).toEqual([storageKey, damagedKey])
})

test('what the damaged new text still says stands before the original', async ({ page }) => {
  await keepText(page, firstVersion(quick))
  const changed = await change(page, 5)
  const written = JSON.parse((await keptText(page)) ?? '') as KeptRecord
  await keepText(page, JSON.stringify({ ...written, assessments: [null, ...written.assessments] }))
  await visit(page, 'ja/results/')
  await expect(page.getByText(ui.saving.damaged)).toBeVisible()
  await expect(mainHeading(page)).toHaveText(reportIn('ja', changed).headline.title)
  expect(await keptText(page, originalKey)).toBe(firstVersion(quick))
  await standOnPage(page, changed)
})

test('the original is read again when the record has gone', async ({ page }) => {
  await keepText(page, firstVersion(quick), originalKey)
  await visit(page, 'ja/results/')
  await expect(mainHeading(page)).toHaveText(reportIn('ja', quick).headline.title)
  await readBack(page, await change(page, 5))
})

test('without room for a copy the text of the first edition stays, and changes stay in the tab', async ({ page }) => {
  const text = firstVersion(begun(quick, 3))
  await keepText(page, text)
  await fillDevice(page)
  const person = new Questionnaire(page, 'ja', quick)
  await visit(page, `ja/diagnosis/?at=${person.questions[3]?.id}`)
  await person.answerFrom(3, 5)
  await expect(page.getByText(ui.saving.full)).toBeVisible()
  expect(await keptText(page)).toBe(text)
  expect(await keptText(page, originalKey)).toBeNull()
  await page.reload()
  await alive(page)
  await person.answerFrom(5, 6)
  await readBack(page, begun(quick, 6), 'tab')
  expect(await keptText(page)).toBe(text)
  await freeDevice(page)
  await followTo(page, `ja/diagnosis/?at=${person.questions[6]?.id}`)
  await expect.poll(() => notedText(page)).toBeNull()
  expect(await keptText(page, originalKey)).toBe(text)
  await person.answerFrom(6, 7)
  await readBack(page, begun(quick, 7))
  expect(await keptText(page, originalKey)).toBeNull()
})

test('deleting everything takes originals and damaged texts too', async ({ page }) => {
  await seed(page, quick)
  // It holds what the record does not: it would stay.
  await keepText(page, firstVersion(quick).replaceAll('"a"', '"b"'), originalKey)
  await keepText(page, '{', damagedKey)
  await keepText(page, '[', `${damagedKey}-2`)
  await keepText(page, 'of our neighbours', 'cs-diagnosis:/tools/:assessments')
  await visit(page, 'ja/privacy/')
  expect(await page.evaluate(() => localStorage.length)).toBe(5)
  await page.getByRole('button', { name: results.about.forget }).click()
  await page.getByRole('dialog').getByRole('button', { name: results.forget.yes }).click()
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toEqual(['cs-diagnosis:/tools/:assessments'])
  await visit(page, 'ja/results/')
  await expect(mainHeading(page)).toHaveText(results.none.title)
})

test('the record lists its assessments, names the current one and has a version', async ({ page }) => {
  await seed(page, begun(quick, 2))
  await visit(page, 'ja/diagnosis/?at=review')
  expect(storageKey).toBe('cs-diagnosis:/:assessments')
  expect(await keptRecord(page)).toMatchObject({ v: 2, current: 'a', assessments: [{ id: 'a' }], gone: [] })
})
