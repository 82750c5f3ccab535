/** What happens to a forgotten answer, and how are answers looked over and changed? */
import { fill } from '../../src/core/text/fill.ts'
import { words } from '../../src/words/words.ts'
import { begun, considering, quick, withAnswers, withoutLevel } from './answered.ts'
import { expect, mainHeading, settled, test, visit } from './page.ts'
import { Questionnaire } from './questionnaire.ts'
import { shows } from './shown.ts'
import { keptValue, seed } from './storage.ts'

const { diagnosis: ui, context, report, businessModels } = words.ja

test('a forgotten answer is named in a summary that has the focus and leads to the input', async ({ page }) => {
  const person = new Questionnaire(page, 'ja', quick)
  const [first, second] = person.questions
  if (first === undefined || second === undefined) throw new Error('two questions are needed')
  await seed(page, begun(quick, 0))
  await visit(page, `ja/diagnosis/?at=${first.id}`)
  await expect(page).toHaveTitle(new RegExp(person.title(first)))
  const title = await page.title()
  await person.next()
  const summary = page.getByRole('alert')
  await expect(summary).toBeFocused()
  await expect(summary.getByRole('heading', { name: ui.errorSummary })).toBeVisible()
  await expect(page).toHaveTitle(`${ui.errorPrefix}${title}`)
  await summary.getByRole('link', { name: ui.question.forgot }).click()
  const input = page.getByRole('radio').first()
  await expect(input).toBeFocused()
  await expect(input).toBeInViewport()
  await expect(mainHeading(page)).toBeInViewport()
  await expect(input).toHaveAttribute('aria-invalid', 'true')
  await person.answer(first)
  await expect(summary).toBeHidden()
  await person.next()
  await person.isAt(second)
  // The title follows the page a moment later.
  await expect(page).toHaveTitle(new RegExp(person.title(second)))
  expect(await page.title()).not.toContain(ui.errorPrefix.trim())
})

test('several forgotten answers are put right one after the other without losing the focus', async ({ page }) => {
  const person = new Questionnaire(page, 'ja', quick)
  const table = person.questions.find(({ kind }) => kind === 'matrix3')
  if (table?.kind !== 'matrix3') throw new Error('the quick track has a table')
  await seed(page, begun(quick, 9))
  await visit(page, `ja/diagnosis/?at=${table.id}`)
  await person.next()
  const summary = page.getByRole('alert')
  await expect(summary.getByRole('link')).toHaveCount(person.inputsOf(table, {}).length)
  const churn = person.rowInput(table, 'churn-rate', 'watched')
  await churn.check()
  await expect(summary.getByRole('link')).toHaveCount(person.inputsOf(table, {}).length - 1)
  await settled(page)
  await expect(churn).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(person.rowInput(table, 'churn-rate', 'owned')).toBeFocused()
  await expect(person.rowInput(table, 'churn-rate', 'owned')).toBeChecked()
})

test('what is missing about the company is named, each with the way to it', async ({ page }) => {
  const person = new Questionnaire(page, 'ja', quick)
  await visit(page, 'ja/diagnosis/?track=quick')
  await person.next()
  const summary = page.getByRole('alert')
  await expect(summary).toBeFocused()
  const model = fill(ui.question.forgotContext, { label: ui.company.businessModel })
  const stage = fill(ui.question.forgotContext, { label: context.stage.label })
  await expect(summary.getByRole('link')).toHaveText([model, stage])
  await summary.getByRole('link', { name: model }).click()
  const first = page.getByRole('radio', { name: businessModels['b2b-subscription'].name })
  await expect(first).toBeFocused()
  await page.keyboard.press('Space')
  await expect(first).toBeChecked()
  await expect(summary.getByRole('link')).toHaveText([stage])
  await settled(page)
  await expect(first).toBeFocused()
  await summary.getByRole('link', { name: stage }).click()
  await expect(page.getByRole('radio', { name: context.stage.options.considering })).toBeFocused()
})

test('pressing Continue twice on a forgotten answer brings the summary back into focus', async ({ page }) => {
  const person = new Questionnaire(page, 'ja', quick)
  await seed(page, begun(quick, 0))
  await visit(page, `ja/diagnosis/?at=${person.questions[0]?.id}`)
  await person.next()
  await expect(page.getByRole('alert')).toBeFocused()
  await person.next()
  await expect(page.getByRole('alert')).toBeFocused()
})

test('skipping leaves a question open, and the review says so', async ({ page }) => {
  const person = new Questionnaire(page, 'ja', quick)
  const [first, second] = person.questions
  if (first === undefined || second === undefined) throw new Error('two questions are needed')
  await seed(page, begun(quick, 0))
  await visit(page, `ja/diagnosis/?at=${first.id}`)
  await person.skip()
  await person.answerFrom(1)
  await expect(mainHeading(page)).toHaveText(ui.review.heading)
  await expect(page.getByText(fill(ui.review.open, { count: 1 }))).toBeVisible()
  await expect(page.getByText(report.answers.unanswered, { exact: true })).toHaveCount(1)
  expect(await keptValue(page, `answers.${first.id}`)).toBeUndefined()
  await page.getByRole('button', { name: `${ui.change} ${person.title(first)}` }).click()
  await person.isAt(first)
  await person.answer(first)
  await person.next()
  await expect(mainHeading(page)).toHaveText(ui.review.heading)
  await expect(page.getByText(fill(ui.review.open, { count: 1 }))).toBeHidden()
})

test('the review says how often the answer was 「わからない」', async ({ page }) => {
  await seed(page, quick)
  await visit(page, 'ja/diagnosis/?at=review')
  await expect(page.getByText(fill(ui.review.unknown, { count: 1 }))).toBeVisible()
})

test('an earlier answer is changed from the review and leads back to it', async ({ page }) => {
  await seed(page, quick)
  await visit(page, 'ja/diagnosis/?at=review')
  const changed = new Questionnaire(page, 'ja', withAnswers(quick, { onboarding: 5 }))
  const onboarding = changed.asked('onboarding')
  await page.getByRole('button', { name: `${ui.change} ${changed.title(onboarding)}` }).click()
  await changed.isAt(onboarding)
  await changed.answer(onboarding)
  await changed.next()
  await expect(mainHeading(page)).toHaveText(ui.review.heading)
  await expect(mainHeading(page)).toBeFocused()
  await changed.seeResult()
  await shows(page, withAnswers(quick, { onboarding: 5 }))
})

test('a company that turns out to be considering gets other questions at once', async ({ page }) => {
  await seed(page, quick)
  await visit(page, 'ja/diagnosis/?at=review')
  await page.getByRole('button', { name: `${ui.change} ${context.stage.label}` }).click()
  const person = new Questionnaire(page, 'ja', considering)
  await person.choose(context.stage.options.considering)
  await person.next()
  await expect(mainHeading(page)).toHaveText(ui.review.heading)
  for (const question of person.questions) {
    await expect(page.getByRole('button', { name: `${ui.change} ${person.title(question)}` })).toBeVisible()
  }
})

test('another business model changes the words of the questions and keeps the answers', async ({ page }) => {
  await seed(page, quick)
  await visit(page, 'ja/diagnosis/?at=company')
  const shop = new Questionnaire(page, 'ja', { ...quick, businessModel: 'repeat-purchase' })
  await shop.tellCompany()
  await expect(mainHeading(page)).toHaveText(ui.you.heading)
  const onboarding = shop.asked('onboarding')
  await visit(page, 'ja/diagnosis/?at=onboarding')
  await shop.isAt(onboarding)
  for (const input of shop.inputsOf(onboarding, shop.assessment.answers['onboarding'] ?? 'unknown')) {
    await expect(input).toBeChecked()
  }
})

test('the question of the full track that may not apply can be set aside', async ({ page }) => {
  const given = withAnswers(withoutLevel, { expansion: 'not-applicable' })
  const person = new Questionnaire(page, 'ja', given)
  const expansion = person.asked('expansion')
  await seed(page, withoutLevel)
  await visit(page, 'ja/diagnosis/?at=expansion')
  await person.answer(expansion)
  expect(await keptValue(page, 'answers.expansion')).toBe('not-applicable')
})

test('a list holds options, none of them, or 「わからない」, never two of these', async ({ page }) => {
  const person = new Questionnaire(page, 'ja', {
    ...withoutLevel,
    answers: { 'customer-records': ['attributes', 'source'] },
  })
  const list = person.questions.find(({ kind }) => kind === 'multi')
  if (list === undefined) throw new Error('the full track has a list')
  await seed(page, withoutLevel)
  await visit(page, `ja/diagnosis/?at=${list.id}`)
  await person.answer(list)
  expect(await keptValue(page, `answers.${list.id}`)).toEqual(['attributes', 'source'])
  const [none] = person.inputsOf(list, [])
  const [unknown] = person.inputsOf(list, 'unknown')
  await none?.check()
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1)
  expect(await keptValue(page, `answers.${list.id}`)).toEqual([])
  await unknown?.check()
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1)
  expect(await keptValue(page, `answers.${list.id}`)).toBe('unknown')
  await person.answer(list)
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2)
  expect(await keptValue(page, `answers.${list.id}`)).toEqual(['attributes', 'source'])
})
