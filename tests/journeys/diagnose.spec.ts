/** Does one get from the landing page to a result, whatever the company and the track? */
import { askedQuestions } from '../../src/core/flow/asked.ts'
import { fill } from '../../src/core/text/fill.ts'
import { words } from '../../src/words/words.ts'
import { considering, full, quick, quickByBusinessModel, quickWithoutPhone } from './answered.ts'
import { alive, expect, mainHeading, type Page, pressAtOnce, test, visit } from './page.ts'
import { Questionnaire } from './questionnaire.ts'
import { readBack } from './read-back.ts'
import { assessmentOf, model, reportIn } from './reckoned.ts'
import { shows } from './shown.ts'
import { keptValue, seed } from './storage.ts'

const { businessModels, results } = words.ja

async function beginAt(page: Page, language: 'ja' | 'en', link: string): Promise<void> {
  await page.goto(`/${language}/`)
  await page.getByRole('link', { name: link }).first().click()
  await alive(page)
}

for (const [businessModel, given] of Object.entries(quickByBusinessModel)) {
  test(`ten questions lead from the landing page to the result: ${businessModel}`, async ({ page }) => {
    const person = new Questionnaire(page, 'ja', given)
    await beginAt(page, 'ja', words.ja.landing.start.quick)
    await person.choose(businessModels[businessModel as keyof typeof businessModels].name, false)
    await expect(page.getByText(businessModels[businessModel as keyof typeof businessModels].welcome)).toBeVisible()
    await person.take()
    await person.seeResult()
    await expect(mainHeading(page)).toHaveText(reportIn('ja', given).headline.title)
  })
}

test('thirty questions lead from the English landing page to the result, evidence included', async ({ page }) => {
  const person = new Questionnaire(page, 'en', full)
  await beginAt(page, 'en', words.en.landing.start.full)
  await person.take()
  await person.seeResult()
  await shows(page, full, 'en')
})

test('a company that is still considering gets a readiness check instead of a level', async ({ page }) => {
  const person = new Questionnaire(page, 'ja', considering)
  await beginAt(page, 'ja', words.ja.landing.start.quick)
  await person.take()
  await person.seeResult()
  const { headline, readiness } = reportIn('ja', considering)
  await expect(mainHeading(page)).toHaveText(headline.title)
  const table = page.getByRole('table', { name: results.readiness.caption })
  for (const { title, state } of readiness ?? []) {
    await expect(table.getByRole('row', { name: `${title} ${results.readiness.states[state]}` })).toBeVisible()
  }
})

test('the Back button and the browser lead back and forth with the answers in place', async ({ page }) => {
  await seed(page, quick)
  const person = new Questionnaire(page, 'ja', quick)
  const [first, second, third] = person.questions
  if (first === undefined || second === undefined || third === undefined) throw new Error('three questions are needed')
  const isThere = async (question: typeof first) => {
    await person.isAt(question)
    const answer = person.assessment.answers[question.id]
    if (answer === undefined) throw new Error(`no answer to ${question.id}`)
    for (const input of person.inputsOf(question, answer)) await expect(input).toBeChecked()
  }
  await visit(page, `ja/diagnosis/?at=${first.id}`)
  await isThere(first)
  await person.next()
  await isThere(second)
  await person.next()
  await isThere(third)
  await person.back()
  await isThere(second)
  await expect(mainHeading(page)).toBeFocused()
  await page.goBack()
  await isThere(third)
  await expect(mainHeading(page)).toBeFocused()
  await page.goBack()
  await isThere(second)
  await page.goBack()
  await isThere(first)
  await page.goForward()
  await isThere(second)
  await person.back()
  await isThere(first)
  await person.back()
  await expect(mainHeading(page)).toHaveText(person.ui.you.heading)
  await person.back()
  await expect(mainHeading(page)).toHaveText(person.ui.company.heading)
  await person.back()
  await expect(mainHeading(page)).toHaveText(person.ui.resume.headingDone)
})

for (const [name, given, isAsked] of [
  ['is asked of a company with a telephone', quick, true],
  ['is not asked of a company without a telephone', quickWithoutPhone, false],
] as const) {
  test(`the answer rate ${name}`, async ({ page }) => {
    const person = new Questionnaire(page, 'ja', given)
    const question = askedQuestions(model, assessmentOf(given)).find(({ kind }) => kind === 'matrix3')
    if (question?.kind !== 'matrix3') throw new Error('the quick track has a table')
    await seed(page, given)
    await visit(page, `ja/diagnosis/?at=${question.id}`)
    await person.isAt(question)
    await expect(person.row(question, 'churn-rate')).toBeVisible()
    await expect(person.row(question, 'answer-rate')).toHaveCount(isAsked ? 1 : 0)
  })
}

test('on a busy machine, of a table answered and left in one go nothing is lost', async ({ page }) => {
  const person = new Questionnaire(page, 'ja', quick)
  const table = person.questions.find(({ kind }) => kind === 'matrix3')
  if (table === undefined) throw new Error('the quick track has a table')
  const { [table.id]: answer, ...others } = quick.answers ?? {}
  if (answer === undefined) throw new Error('the table is answered')
  await seed(page, { ...quick, answers: others })
  await visit(page, `ja/diagnosis/?at=${table.id}`)
  await person.isAt(table)
  await pressAtOnce([
    ...person.inputsOf(table, answer),
    page.getByRole('button', { name: person.ui.next, exact: true }),
  ])
  await expect(mainHeading(page)).not.toHaveText(person.ask(table))
  await readBack(page, quick)
})

test("the full track asks under a dimension's last question what the answers rest on", async ({ page }) => {
  const given = { ...full, evidence: {} }
  const person = new Questionnaire(page, 'ja', given)
  const [support, ...others] = model.tracks.full
  if (support === undefined) throw new Error('the full track has dimensions')
  const inSupport = person.questions.filter(({ dimension }) => dimension === support)
  await seed(page, given)
  await visit(page, `ja/diagnosis/?at=${inSupport[0]?.id}`)
  for (const question of inSupport) {
    await person.isAt(question)
    await expect(person.evidence(support)).toHaveCount(question === inSupport.at(-1) ? 1 : 0)
    for (const other of others) await expect(person.evidence(other)).toHaveCount(0)
    if (question !== inSupport.at(-1)) await person.next()
  }
  const records = person.evidence(support).getByRole('radio', { name: person.ui.evidence.options.records, exact: true })
  await expect(records).not.toBeChecked()
  await records.check()
  expect(await keptValue(page, `evidence.${support}`)).toBe('records')
  await page.reload()
  await expect(records).toBeChecked()
})

test('the quick track does not ask what the answers rest on', async ({ page }) => {
  const person = new Questionnaire(page, 'ja', quick)
  await seed(page, quick)
  await visit(page, `ja/diagnosis/?at=${person.questions[0]?.id}`)
  for (const question of person.questions) {
    await person.isAt(question)
    await expect(person.evidence(question.dimension)).toHaveCount(0)
    await person.next()
  }
})

test('every question says how far along it is', async ({ page }) => {
  const person = new Questionnaire(page, 'ja', quick)
  await seed(page, quick)
  await visit(page, `ja/diagnosis/?at=${person.questions[0]?.id}`)
  const of = person.questions.length
  for (const [index, question] of person.questions.entries()) {
    const place = index + 1
    await person.isAt(question)
    const progress = page.getByRole('progressbar', { name: fill(person.ui.question.progressLabel, { place, of }) })
    await expect(progress).toHaveJSProperty('value', place)
    await expect(progress).toHaveJSProperty('max', of)
    await expect(page.getByText(fill(person.ui.question.progress, { place, of }), { exact: true })).toBeVisible()
    await person.next()
  }
})
