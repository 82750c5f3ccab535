/** Are answers found again, whichever way one comes back, and is nothing begun anew without asking? */
import { askedQuestions, askedRows } from '../../src/core/flow/asked.ts'
import { rowState } from '../../src/core/kinds/matrix3.ts'
import { fill } from '../../src/core/text/fill.ts'
import { words } from '../../src/words/words.ts'
import { begun, considering, full, quick } from './answered.ts'
import { alive, expect, mainHeading, type Page, test, visit } from './page.ts'
import { Questionnaire } from './questionnaire.ts'
import { assessmentOf, model, reportIn } from './reckoned.ts'
import { shows } from './shown.ts'
import { type Answered, keptRecord, keptValue, seed } from './storage.ts'

const { diagnosis: ui, results } = words.ja

test('answers are found again in a new tab, and one goes on at the first open question', async ({ page, context }) => {
  const person = new Questionnaire(page, 'ja', quick)
  await visit(page, 'ja/diagnosis/?track=quick')
  await person.tellCompany()
  await person.tellRole()
  await person.answerFrom(0, 3)
  await page.close()

  const later = await context.newPage()
  await visit(later, 'ja/diagnosis/')
  await expect(mainHeading(later)).toHaveText(ui.resume.heading)
  await expect(later.getByText(fill(ui.resume.text, { done: 3, of: person.questions.length }))).toBeVisible()
  await later.getByRole('button', { name: ui.resume.continue }).click()
  const again = new Questionnaire(later, 'ja', quick)
  await again.answerFrom(3)
  await again.seeResult()
  await expect(mainHeading(later)).toHaveText(reportIn('ja', quick).headline.title)
})

test('who has answered everything is led to the result and can begin anew', async ({ page }) => {
  await seed(page, quick)
  await visit(page, 'ja/diagnosis/')
  await expect(page.getByText(ui.resume.done)).toBeVisible()
  await expect(page.getByRole('heading', { name: ui.resume.again })).toBeVisible()
  await page.getByRole('link', { name: ui.resume.result }).click()
  await expect(mainHeading(page)).toHaveText(reportIn('ja', quick).headline.title)
})

test('a link to a track does not begin anew where there are answers', async ({ page }) => {
  await seed(page, quick)
  await visit(page, 'ja/diagnosis/?track=full')
  await expect(mainHeading(page)).toHaveText(ui.resume.headingDone)
  expect(await keptValue(page, 'track')).toBe('quick')
})

test('starting over asks first, and No leaves everything', async ({ page }) => {
  await seed(page, begun(quick, 4))
  await visit(page, 'ja/diagnosis/')
  const before = await keptRecord(page)
  await page.getByRole('link', { name: ui.start.full.title }).click()
  const dialog = page.getByRole('dialog', { name: ui.resume.confirmHeading })
  await expect(dialog).toContainText(ui.resume.confirmText)
  await dialog.getByRole('button', { name: ui.resume.no }).click()
  await expect(dialog).toBeHidden()
  await expect(mainHeading(page)).toHaveText(ui.resume.heading)
  expect(await keptRecord(page)).toEqual(before)
})

for (const [name, given, left] of [
  ['keeps what was half-finished beside it', begun(quick, 4), 2],
  ['keeps what was finished beside it', quick, 2],
  ['keeps a single answer beside it', begun(quick, 1), 2],
] as const) {
  test(`starting over with Yes ${name}, and begins with a blank sheet`, async ({ page }) => {
    await seed(page, given)
    await visit(page, 'ja/diagnosis/')
    await page.getByRole('link', { name: ui.start.full.title }).click()
    const dialog = page.getByRole('dialog', { name: ui.resume.confirmHeading })
    await expect(dialog).toContainText(ui.resume.confirmText)
    await dialog.getByRole('button', { name: ui.resume.yes }).click()
    await expect(mainHeading(page)).toHaveText(ui.company.heading)
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
    const record = await keptRecord(page)
    expect(record?.assessments).toHaveLength(left)
    expect(await keptValue(page, 'track')).toBe('full')
  })
}

/** The answers of the ten questions and, for what they leave open, those of another company. */
const whole: Answered = {
  ...quick,
  track: 'full',
  answers: {
    ...full.answers,
    ...quick.answers,
    'metrics-in-use': { ...Object(full.answers?.['metrics-in-use']), ...Object(quick.answers?.['metrics-in-use']) },
  },
}

for (const [from, goOn] of [
  [
    'the result',
    async (page: Page) => {
      await visit(page, 'ja/results/')
      await page.getByRole('button', { name: results.toFull }).click()
    },
  ],
  [
    'the questionnaire',
    async (page: Page) => {
      await visit(page, 'ja/diagnosis/')
      await page.getByRole('button', { name: ui.resume.toFull }).click()
    },
  ],
] as const) {
  test(`going on from ten questions to thirty asks what is open and keeps the rest: from ${from}`, async ({ page }) => {
    await seed(page, quick)
    await goOn(page)
    const person = new Questionnaire(page, 'ja', whole)
    const asked = askedQuestions(model, assessmentOf(quick)).map(({ id }) => id)
    const open = person.questions.filter(({ id, kind }) => kind === 'matrix3' || !asked.includes(id))
    expect(open).toHaveLength(person.questions.length - asked.length + 1)
    for (const question of open) {
      await person.isAt(question)
      const kept = quick.answers?.[question.id]
      if (question.kind === 'matrix3' && kept !== undefined) {
        for (const { id } of askedRows(question, person.assessment)) {
          const state = rowState(kept, id)
          const chosen = person.row(question, id).getByRole('radio', { checked: true })
          if (state === undefined) await expect(chosen).toHaveCount(0)
          else await expect(person.rowInput(question, id, state)).toBeChecked()
        }
      } else {
        await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
      }
      await person.answer(question)
      await person.next()
    }
    await expect(mainHeading(page)).toHaveText(ui.more.heading)
    await person.next()
    await expect(mainHeading(page)).toHaveText(ui.review.heading)
    await person.seeResult()
    await shows(page, whole)
  })
}

test('who stops on the way from ten questions to thirty can go back to the result of the ten', async ({ page }) => {
  await seed(page, quick)
  await visit(page, 'ja/results/')
  await page.getByRole('button', { name: results.toFull }).click()
  await expect(mainHeading(page)).not.toHaveText(reportIn('ja', quick).headline.title)
  await visit(page, 'ja/results/')
  await page.getByRole('button', { name: results.toQuick }).click()
  await expect(mainHeading(page)).toHaveText(reportIn('ja', quick).headline.title)
})

test('changing the language midway keeps answers and place', async ({ page }) => {
  const person = new Questionnaire(page, 'ja', quick)
  const english = new Questionnaire(page, 'en', quick)
  await visit(page, 'ja/diagnosis/?track=quick')
  await person.tellCompany()
  await person.tellRole()
  await person.answerFrom(0, 2)
  const [, second, third] = person.questions
  if (second === undefined || third === undefined) throw new Error('three questions are needed')
  await person.isAt(third)
  await page.getByRole('link', { name: 'English' }).click()
  await alive(page)
  await english.isAt(third)
  await english.back()
  await english.isAt(second)
  for (const input of english.inputsOf(second, english.assessment.answers[second.id] ?? 'unknown')) {
    await expect(input).toBeChecked()
  }
  await page.getByRole('link', { name: '日本語' }).click()
  await alive(page)
  await person.isAt(second)
})

test('changing the language while changing one answer still leads back to the review', async ({ page }) => {
  await seed(page, quick)
  await visit(page, 'ja/diagnosis/?at=review')
  const person = new Questionnaire(page, 'ja', quick)
  const [first] = person.questions
  if (first === undefined) throw new Error('a question is needed')
  await page.getByRole('button', { name: `${ui.change} ${person.title(first)}` }).click()
  await person.isAt(first)
  await page.getByRole('link', { name: 'English' }).click()
  await alive(page)
  const english = new Questionnaire(page, 'en', quick)
  await english.isAt(first)
  await english.next()
  await expect(mainHeading(page)).toHaveText(english.ui.review.heading)
})

test('the language of the result can be changed', async ({ page }) => {
  await seed(page, quick)
  await visit(page, 'ja/results/')
  await expect(mainHeading(page)).toHaveText(reportIn('ja', quick).headline.title)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(mainHeading(page)).toHaveText(reportIn('en', quick).headline.title)
})

for (const [track, given] of [
  ['ten questions', quick],
  ['the readiness check', considering],
] as const) {
  test(`reloading at any page of ${track} keeps place and answers`, async ({ page }) => {
    await seed(page, given)
    const person = new Questionnaire(page, 'ja', given)
    await visit(page, `ja/diagnosis/?at=${person.questions[0]?.id}`)
    for (const question of person.questions) {
      await person.isAt(question)
      await page.reload()
      await alive(page)
      await person.isAt(question)
      const answer = person.assessment.answers[question.id]
      if (answer === undefined) {
        await person.skip()
        continue
      }
      for (const input of person.inputsOf(question, answer)) await expect(input).toBeChecked()
      await person.next()
    }
    await expect(mainHeading(page)).toHaveText(ui.review.heading)
    await page.reload()
    await expect(mainHeading(page)).toHaveText(ui.review.heading)
  })
}

test('addresses that make no sense lead to the beginning', async ({ page }) => {
  await seed(page, quick)
  for (const query of [
    '?at=no-such-page',
    '?at=__proto__',
    '?at=constructor',
    '?at=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
    '?at=javascript:alert(1)',
    '?track=__proto__',
    '?at=more',
    '?at=',
    '?then=https://example.org/',
    '?at=%00%FF',
    '#at=review',
  ]) {
    await visit(page, `ja/diagnosis/${query}`)
    await expect(mainHeading(page)).toHaveText(ui.resume.headingDone)
    await expect(page.getByRole('img')).toHaveCount(0)
  }
})
