/** What happens to an answer where the page is left, closed or fails in the very moment of saving it? */
import { words } from '../../src/words/words.ts'
import { begun, quick, withAnswers } from './answered.ts'
import { alive, expect, type Page, settled, test, visit } from './page.ts'
import { Questionnaire } from './questionnaire.ts'
import { readBack, standOnPage } from './read-back.ts'
import { damagedKey, keepText, keptText, originalKey, recordOf, seed, storageKey } from './storage.ts'

const { diagnosis: ui } = words.ja

const changed = withAnswers(quick, { onboarding: 5 })

/** Chooses a step of `onboarding` and does something else within the same turn of the page, before anything settles. */
async function chooseAnd(page: Page, act: 'reload' | 'leave' | 'nothing'): Promise<void> {
  const person = new Questionnaire(page, 'ja', changed)
  const onboarding = person.asked('onboarding')
  const [input] = person.inputsOf(onboarding, 5)
  await input?.evaluate((element, next) => {
    ;(element as HTMLInputElement).click()
    if (next === 'reload') location.reload()
    if (next === 'leave') location.href = '/ja/about/'
  }, act)
}

for (const act of ['reload', 'leave'] as const) {
  test(`an answer chosen in the moment of a ${act} is kept`, async ({ page }) => {
    await seed(page, quick)
    await visit(page, 'ja/diagnosis/?at=onboarding')
    const left = page.waitForEvent('load')
    await chooseAnd(page, act)
    await left
    await readBack(page, changed)
  })
}

test('an answer chosen in the moment of closing the tab is kept', async ({ page, context }) => {
  const other = await context.newPage()
  await seed(page, quick)
  await visit(page, 'ja/diagnosis/?at=onboarding')
  await chooseAnd(page, 'nothing')
  await page.close()
  await readBack(other, changed)
})

test('every answer is kept where the page is reloaded after each of them', async ({ page }) => {
  await seed(page, begun(quick, 0))
  const person = new Questionnaire(page, 'ja', quick)
  for (const question of person.questions) {
    await visit(page, `ja/diagnosis/?at=${question.id}`)
    await person.answer(question)
    await page.reload()
  }
  await readBack(page, quick)
})

/** Storage takes the first so many texts and then no more; everything is as before on the next page. */
async function breakAfter(page: Page, count: number): Promise<void> {
  await page.evaluate((most) => {
    const setItem = Storage.prototype.setItem
    let taken = 0
    Storage.prototype.setItem = function write(name, text) {
      taken += 1
      if (taken > most) throw new DOMException('full', 'QuotaExceededError')
      setItem.call(this, name, text)
    }
  }, count)
}

test('a save that breaks off between the copy of the old text and the new one loses neither', async ({ page }) => {
  const { current, assessments } = recordOf(quick)
  const text = JSON.stringify({ v: 1, current, assessments })
  await keepText(page, text)
  await visit(page, 'ja/diagnosis/?at=onboarding')
  await breakAfter(page, 1)
  await chooseAnd(page, 'nothing')
  await expect(page.getByText(ui.saving.full)).toBeVisible()
  expect(await keptText(page)).toBe(text)
  expect(await keptText(page, originalKey)).toBe(text)
  await readBack(page, changed)
})

test('a save that breaks off after a damaged text was put aside loses nothing', async ({ page }) => {
  const text = JSON.stringify({ ...recordOf(quick), assessments: [...recordOf(quick).assessments, 'damaged'] })
  await keepText(page, text)
  await visit(page, 'ja/diagnosis/?at=onboarding')
  // Its place is written once more, in the moment of saving.
  await breakAfter(page, 2)
  await chooseAnd(page, 'nothing')
  await expect(page.getByText(ui.saving.full)).toBeVisible()
  expect(await keptText(page)).toBe(text)
  await readBack(page, changed)
  expect(await keptText(page, damagedKey)).toBe(text)
})

test('deleting that breaks off half-way leaves the record last, to be deleted again', async ({ page }) => {
  await seed(page, quick)
  await keepText(page, '{', damagedKey)
  await visit(page, 'ja/privacy/')
  // What the page tidies up by itself when it comes to life is done.
  await settled(page)
  await page.evaluate(() => {
    const removeItem = Storage.prototype.removeItem
    let removed = 0
    Storage.prototype.removeItem = function remove(name) {
      removed += 1
      if (removed > 1) throw new DOMException('refused', 'SecurityError')
      removeItem.call(this, name)
    }
  })
  await page.getByRole('button', { name: words.ja.results.about.forget }).click()
  await page.getByRole('dialog').getByRole('button', { name: words.ja.results.forget.yes }).click()
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toEqual([storageKey])
  await page.reload()
  await alive(page)
  await standOnPage(page, quick)
})
