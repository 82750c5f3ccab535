/** Does a page that the browser really kept alive behind its Back button show what is kept by now? */
import { words } from '../../src/words/words.ts'
import { quick, withAnswers } from './answered.ts'
import { expect, type Page, test, visit } from './page.ts'
import { Questionnaire } from './questionnaire.ts'
import { readBack } from './read-back.ts'
import { keptText, seed } from './storage.ts'

const { diagnosis: ui, results } = words.ja

const there = withAnswers(quick, { onboarding: 4, ownership: 5 })

/** What a page that is kept alive still knows when it comes back. */
type Watched = typeof globalThis & { cameBack?: boolean; fourth?: HTMLInputElement; fifth?: HTMLInputElement }

/** Opens a question, remembers two of its steps, and leaves for another page. */
async function leave(page: Page): Promise<void> {
  const person = new Questionnaire(page, 'ja', quick)
  const onboarding = person.asked('onboarding')
  await visit(page, 'ja/diagnosis/?at=onboarding')
  for (const [name, step] of [
    ['fourth', 4],
    ['fifth', 5],
  ] as const) {
    const [input] = person.inputsOf(onboarding, step)
    await input?.evaluate((element, remembered) => Object.assign(window, { [remembered]: element }), name)
  }
  await page.evaluate(() =>
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { cameBack: persisted })),
  )
  await visit(page, 'ja/privacy/')
}

/** Goes back to a page that was kept alive: one that is loaded again does not know that it came back. */
async function comeBack(page: Page): Promise<void> {
  // Playwright waits for a page to load, and this one does not: the browser and the page are asked themselves.
  await page.evaluate(() => void setTimeout(() => history.back()))
  await expect.poll(() => page.evaluate(() => (globalThis as Watched).cameBack).catch(() => null)).toBe(true)
}

test('a page kept alive shows the answers given meanwhile, and adds to them', async ({ page, context }) => {
  await seed(page, quick)
  await leave(page)
  const other = await context.newPage()
  const person = new Questionnaire(other, 'ja', there)
  for (const question of person.questions.filter(({ id }) => id === 'onboarding' || id === 'ownership')) {
    await visit(other, `ja/diagnosis/?at=${question.id}`)
    await person.answer(question)
  }
  await comeBack(page)
  await expect.poll(() => page.evaluate(() => (globalThis as Watched).fourth?.checked)).toBe(true)
  await page.evaluate(() => (globalThis as Watched).fifth?.click())
  await readBack(other, withAnswers(there, { onboarding: 5 }))
})

test('a page kept alive does not bring back what was deleted meanwhile', async ({ page }) => {
  await seed(page, quick)
  await leave(page)
  await page.getByRole('button', { name: results.about.forget }).click()
  await page.getByRole('dialog').getByRole('button', { name: results.forget.yes }).click()
  await expect.poll(() => keptText(page)).toBeNull()
  await comeBack(page)
  await expect.poll(() => page.evaluate(() => document.querySelector('h1')?.textContent)).toBe(ui.start.heading)
  expect(await keptText(page)).toBeNull()
})
