/** Can everything be done with the keyboard alone, and is it always seen where one is? */
import { fill } from '../../src/core/text/fill.ts'
import { words } from '../../src/words/words.ts'
import { landingExample, quick } from './answered.ts'
import { chooseByArrows, tabTo } from './keys.ts'
import { alive, expect, mainHeading, test, visit } from './page.ts'
import { Questionnaire } from './questionnaire.ts'
import { assessmentOf, reportIn } from './reckoned.ts'
import { keptText, seed } from './storage.ts'

const { diagnosis: ui, results, businessModels, context } = words.ja

test('ten questions are answered with the keyboard alone, from the landing page to the result', async ({ page }) => {
  const person = new Questionnaire(page, 'ja', quick)
  const next = page.getByRole('button', { name: ui.next, exact: true })
  const goOn = async () => {
    await tabTo(page, next)
    await page.keyboard.press('Enter')
  }
  const titles: string[] = []
  /** At every step the focus stands on the heading, and the page has a title of its own. */
  const arrives = async (heading: string) => {
    await expect(mainHeading(page)).toHaveText(heading)
    await expect(mainHeading(page)).toBeFocused()
    const title = await page.title()
    expect(titles).not.toContain(title)
    titles.push(title)
  }

  await page.goto('/ja/')
  titles.push(await page.title())
  await tabTo(page, page.getByRole('link', { name: words.ja.landing.start.quick }).first())
  await page.keyboard.press('Enter')
  await expect(mainHeading(page)).toHaveText(ui.company.heading)
  await alive(page)
  titles.push(await page.title())

  const named = (name: string) => page.getByRole('group', { name })
  await chooseByArrows(
    page,
    named(ui.company.businessModel),
    page.getByRole('radio', { name: businessModels['b2b-subscription'].name }),
  )
  const stage = page.getByRole('radio', { name: context.stage.options['over-three-years'], exact: true })
  await chooseByArrows(page, named(context.stage.label), stage)
  await goOn()

  await arrives(ui.you.heading)
  const role = page.getByRole('radio', { name: context.role.options.executive, exact: true })
  await chooseByArrows(page, named(context.role.label), role)
  for (const channel of ['phone', 'email'] as const) {
    await tabTo(page, page.getByRole('checkbox', { name: context.contactChannels.options[channel], exact: true }))
    await page.keyboard.press('Space')
  }
  await goOn()

  for (const question of person.questions) {
    await arrives(person.ask(question))
    const answer = assessmentOf(quick).answers[question.id] ?? 'unknown'
    for (const input of person.inputsOf(question, answer)) {
      await chooseByArrows(page, input.locator('xpath=ancestor::fieldset[1]'), input)
    }
    await goOn()
  }

  await arrives(ui.review.heading)
  await tabTo(page, page.getByRole('link', { name: ui.review.see }).first())
  await page.keyboard.press('Enter')
  await expect(mainHeading(page)).toHaveText(reportIn('ja', quick).headline.title)
  await expect(page).toHaveTitle(new RegExp(reportIn('ja', quick).headline.title))
  expect(titles).not.toContain(await page.title())
})

test('the first Tab leads past the masthead', async ({ page }) => {
  await page.goto('/ja/')
  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('an open answer is named with the keyboard alone, and reached', async ({ page }) => {
  await seed(page, { ...quick, answers: {} })
  const person = new Questionnaire(page, 'ja', quick)
  await visit(page, `ja/diagnosis/?at=${person.questions[0]?.id}`)
  await tabTo(page, page.getByRole('button', { name: ui.next, exact: true }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: ui.question.forgot })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('radio').first()).toBeFocused()
})

test('letters and digits do nothing by themselves', async ({ page }) => {
  await seed(page, { ...quick, answers: {} })
  const person = new Questionnaire(page, 'ja', quick)
  await visit(page, `ja/diagnosis/?at=${person.questions[0]?.id}`)
  await page.getByRole('radio').first().focus()
  for (const key of ['1', '5', 'j', 'k', 'n', '?', 'Escape']) await page.keyboard.press(key)
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await expect(mainHeading(page)).toHaveText(person.questions[0] === undefined ? '' : person.ask(person.questions[0]))
})

test('details, ticks and the question before deleting are worked with the keyboard alone', async ({ page }) => {
  await seed(page, landingExample)
  await visit(page, 'ja/results/')
  const [first] = reportIn('ja', landingExample).steps
  if (first === undefined) throw new Error('the example has steps')
  const now = page.getByRole('region', { name: results.sections.now })
  await now.getByText(results.now.open).first().focus()
  await page.keyboard.press('Enter')
  await expect(now.getByText(first.proof, { exact: true })).toBeVisible()

  const tick = page.getByRole('checkbox', { name: first.title, exact: true })
  await tick.focus()
  await page.keyboard.press('Space')
  await expect(tick).toBeChecked()
  await expect(tick).toBeFocused()

  const forget = page.getByRole('button', { name: results.about.forget })
  await forget.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: results.forget.heading })
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(forget).toBeFocused()
  expect(await keptText(page)).not.toBeNull()
  await page.keyboard.press('Enter')
  await tabTo(page, dialog.getByRole('button', { name: results.forget.yes }))
  await page.keyboard.press('Enter')
  await expect(page.getByText(fill(results.forget.done, { count: 1 }))).toBeVisible()
  // Whoever deleted is not left without a place: the focus stands on what is said now.
  await expect(page.locator(':focus')).toBeInViewport()
})
