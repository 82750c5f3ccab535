/** Can everything be done with the keyboard alone, and is it always seen where one is? */
import { fill } from '../../src/core/text/fill.ts'
import { words } from '../../src/words/words.ts'
import { landingExample, quick } from './answered.ts'
import { alive, expect, type Locator, mainHeading, type Page, test, visit } from './page.ts'
import { Questionnaire } from './questionnaire.ts'
import { assessmentOf, reportIn } from './reckoned.ts'
import { keptText, seed } from './storage.ts'

const { diagnosis: ui, results, businessModels, context } = words.ja

/** Remembers how everything looks that can have the focus, while it does not have it. */
async function rememberLooks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const looks = new WeakMap<Element, string>()
    for (const element of document.querySelectorAll('a, button, input, select, summary, [tabindex]')) {
      if (element !== document.activeElement) looks.set(element, look(element))
    }
    Object.assign(window, { looks, look })

    /** Its ring, and that of the row it stands in. */
    function look(element: Element): string {
      const ring = (one: Element | null) => {
        if (one === null) return ''
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
        return `${outlineStyle === 'none' ? 'none' : `${outlineStyle} ${outlineWidth}`} ${boxShadow}`
      }
      return `${ring(element)} / ${ring(element.closest('label'))}`
    }
  })
}

interface Looks {
  readonly looks: WeakMap<Element, string>
  readonly look: (element: Element) => string
}

/** What the focus changes in the looks of what has it. */
async function looksOfFocus(page: Page): Promise<{ readonly plain: string | null; readonly focused: string }> {
  return page.evaluate(() => {
    const { looks, look } = window as unknown as Looks
    const element = document.activeElement ?? document.body
    return { plain: looks.get(element) ?? null, focused: look(element) }
  })
}

/** Presses Tab until this has the focus; wherever the focus stands meanwhile, it is seen and on the screen. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await rememberLooks(page)
  for (let times = 0; times < 80; times += 1) {
    await page.keyboard.press('Tab')
    // Past the last one, the focus stands on the browser's own parts for a moment.
    if (await page.evaluate(() => document.activeElement === document.body)) continue
    const { plain, focused } = await looksOfFocus(page)
    if (plain !== null) expect(focused).not.toBe(plain)
    await expect(page.locator(':focus')).toBeInViewport()
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error('Tab does not lead there')
}

/** Presses Tab to a group of radio buttons, and arrows to the wanted one. */
async function chooseByArrows(page: Page, group: Locator, wanted: Locator): Promise<void> {
  const radios = group.getByRole('radio')
  await tabTo(page, radios.first())
  await page.keyboard.press('Space')
  await expect(radios.first()).toBeChecked()
  for (let times = 0; times < 10 && !(await wanted.isChecked()); times += 1) await page.keyboard.press('ArrowDown')
  await expect(wanted).toBeChecked()
  await expect(wanted).toBeFocused()
}

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
