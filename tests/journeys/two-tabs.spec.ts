/** What happens to answers that are given, changed or deleted in two tabs at once, whatever the clock says? */
import { words } from '../../src/words/words.ts'
import { begun, landingExample, quick, withAnswers } from './answered.ts'
import { deafen, setClock } from './faults.ts'
import { expect, mainHeading, type Page, test, visit } from './page.ts'
import { Questionnaire } from './questionnaire.ts'
import { readBack } from './read-back.ts'
import { reportIn } from './reckoned.ts'
import { keptRecord, keptText, keptValue, notedText, reaches, recordOf, seed, storageKey } from './storage.ts'

const { diagnosis: ui, results } = words.ja

/** Gives an answer on the page of its question, which is open. */
async function give(page: Page, id: string, step: number): Promise<void> {
  const person = new Questionnaire(page, 'ja', quick)
  const question = person.asked(id)
  await person.isAt(question)
  for (const input of person.inputsOf(question, step)) {
    await input.click()
    await expect(input).toBeChecked()
  }
}

async function isGiven(page: Page, id: string, step: number): Promise<void> {
  const person = new Questionnaire(page, 'ja', quick)
  const question = person.asked(id)
  for (const input of person.inputsOf(question, step)) await expect(input).toBeChecked()
}

async function deleteEverything(page: Page): Promise<void> {
  await visit(page, 'ja/privacy/')
  await page.getByRole('button', { name: results.about.forget }).click()
  await page.getByRole('dialog').getByRole('button', { name: results.forget.yes }).click()
  await expect.poll(() => keptText(page)).toBeNull()
}

async function beginAnew(page: Page): Promise<void> {
  await visit(page, 'ja/diagnosis/')
  await page.getByRole('link', { name: ui.start.quick.title }).click()
  await page
    .getByRole('dialog', { name: ui.resume.confirmHeading })
    .getByRole('button', { name: ui.resume.yes })
    .click()
  await expect(mainHeading(page)).toHaveText(ui.company.heading)
}

/** Removes the assessment that is seeded, as another tab does from a list. */
async function removeSeeded(page: Page): Promise<void> {
  await page.goto('/favicon.svg')
  const empty = JSON.stringify({ v: 2, current: null, assessments: [], gone: ['a'] })
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [storageKey, empty] as const)
}

test('an answer given in one tab appears in the other, which says so', async ({ page, context }) => {
  const other = await context.newPage()
  await seed(page, quick)
  await visit(page, 'ja/diagnosis/?at=onboarding')
  await visit(other, 'ja/diagnosis/?at=onboarding')
  await give(page, 'onboarding', 5)
  const notice = other.getByText(ui.question.changedElsewhere)
  await expect(notice).toBeVisible()
  await isGiven(other, 'onboarding', 5)
  await expect(page.getByText(ui.question.changedElsewhere)).toHaveCount(0)

  // The last write wins, and only the tab that did not write is told.
  await give(other, 'onboarding', 2)
  await expect(notice).toBeHidden()
  await isGiven(page, 'onboarding', 2)
  await expect(page.getByText(ui.question.changedElsewhere)).toBeVisible()
  await readBack(page, withAnswers(quick, { onboarding: 2 }))
})

test('answers to different questions in two tabs are both kept', async ({ page, context }) => {
  const other = await context.newPage()
  await seed(page, quick)
  await visit(page, 'ja/diagnosis/?at=onboarding')
  await visit(other, 'ja/diagnosis/?at=ownership')
  await give(page, 'onboarding', 5)
  await reaches(other, page)
  await give(other, 'ownership', 5)
  const both = withAnswers(quick, { onboarding: 5, ownership: 5 })
  await readBack(page, both)
  await readBack(other, both)
})

test('answers in two tabs that have not heard of each other are all kept, and the last of two stands', async ({
  page,
  context,
}) => {
  const other = await context.newPage()
  await deafen(page)
  await deafen(other)
  await seed(page, quick)
  await visit(page, 'ja/diagnosis/?at=onboarding')
  await visit(other, 'ja/diagnosis/?at=onboarding')
  await give(page, 'onboarding', 5)
  await reaches(other, page)
  await give(other, 'onboarding', 4)
  await visit(other, 'ja/diagnosis/?at=ownership')
  await give(other, 'ownership', 5)
  await reaches(page, other)
  await give(page, 'onboarding', 2)
  await readBack(page, withAnswers(quick, { onboarding: 2, ownership: 5 }))
})

test('of two answers the last one given stands, though its tab has a clock that is behind', async ({
  page,
  context,
}) => {
  const other = await context.newPage()
  await deafen(other)
  await seed(page, quick)
  await visit(page, 'ja/diagnosis/?at=onboarding')
  await visit(other, 'ja/diagnosis/?at=onboarding')
  await setClock(page, 60 * 60 * 1000)
  await give(page, 'onboarding', 5)
  await reaches(other, page)
  await setClock(other, -60 * 60 * 1000)
  await give(other, 'onboarding', 4)
  await isGiven(page, 'onboarding', 4)
  await readBack(page, withAnswers(quick, { onboarding: 4 }))
})

test('every answer stands that is given after the clock was set back', async ({ page }) => {
  const tomorrow = Date.now() + 24 * 60 * 60 * 1000
  await seed(page, quick, tomorrow)
  await visit(page, 'ja/diagnosis/?at=onboarding')
  for (const step of [5, 4, 5]) await give(page, 'onboarding', step)
  await setClock(page, -24 * 60 * 60 * 1000)
  await give(page, 'onboarding', 1)
  await setClock(page, -24 * 60 * 60 * 1000)
  await give(page, 'onboarding', 2)
  await readBack(page, withAnswers(quick, { onboarding: 2 }))
})

test('the result follows what is answered in another tab', async ({ page, context }) => {
  const other = await context.newPage()
  await seed(page, landingExample)
  await visit(page, 'ja/results/')
  const changed = withAnswers(landingExample, { 'outcome-definition': 3, onboarding: 4 })
  const person = new Questionnaire(other, 'ja', changed)
  for (const id of ['outcome-definition', 'onboarding']) {
    await visit(other, `ja/diagnosis/?at=${id}`)
    await person.answer(person.asked(id))
  }
  await expect(mainHeading(page)).toHaveText(reportIn('ja', changed).headline.title)
})

test('what is deleted in one tab is gone in the other, and begun anew it stays so', async ({ page, context }) => {
  const other = await context.newPage()
  await seed(page, landingExample)
  await visit(page, 'ja/results/')
  await deleteEverything(other)
  await expect(mainHeading(page)).toHaveText(results.none.title)
  expect(await keptText(page)).toBeNull()
  const person = new Questionnaire(page, 'ja', quick)
  await visit(page, 'ja/diagnosis/?track=quick')
  await person.tellCompany()
  await person.tellRole()
  await person.answerFrom(0, 1)
  await readBack(page, begun(quick, 1))
  expect((await keptRecord(page))?.assessments).toHaveLength(1)
})

test('an answer given where nobody has heard yet that everything was deleted brings nothing back', async ({
  page,
  context,
}) => {
  const other = await context.newPage()
  await deafen(page)
  await seed(page, quick)
  await visit(page, 'ja/diagnosis/?at=onboarding')
  await deleteEverything(other)
  await reaches(page, other)
  const person = new Questionnaire(page, 'ja', quick)
  const onboarding = person.asked('onboarding')
  for (const input of person.inputsOf(onboarding, 5)) await input.click()
  await expect(mainHeading(page)).toHaveText(ui.start.heading)
  expect(await keptText(page)).toBeNull()
  expect(await notedText(page)).toBeNull()
})

test('an assessment removed in one tab does not come back by an answer given in the other', async ({
  page,
  context,
}) => {
  const other = await context.newPage()
  await deafen(page)
  await seed(page, quick)
  await visit(page, 'ja/diagnosis/?at=onboarding')
  await removeSeeded(other)
  await reaches(page, other)
  const person = new Questionnaire(page, 'ja', quick)
  const onboarding = person.asked('onboarding')
  for (const input of person.inputsOf(onboarding, 5)) await input.click()
  await expect(mainHeading(page)).toHaveText(ui.start.heading)
  expect(await keptRecord(page)).toEqual({ v: 2, current: null, assessments: [], gone: ['a'] })
})

test('an assessment removed in one tab leaves the page of the other at once', async ({ page, context }) => {
  await seed(page, quick)
  await visit(page, 'ja/results/')
  await removeSeeded(await context.newPage())
  await expect(mainHeading(page)).toHaveText(results.none.title)
})

test('an assessment without answers left for a new one in one tab does not come back from the other', async ({
  page,
  context,
}) => {
  const other = await context.newPage()
  await deafen(other)
  await seed(page, begun(quick, 0))
  await visit(other, 'ja/diagnosis/?at=you')
  await visit(page, 'ja/diagnosis/?at=start')
  await page.getByRole('link', { name: ui.start.quick.title }).click()
  const person = new Questionnaire(page, 'ja', quick)
  await person.tellCompany()
  // The other tab still shows the old one; what is told there has nowhere to go.
  await reaches(other, page)
  await new Questionnaire(other, 'ja', quick).tellRole()
  await reaches(page, other)
  await person.tellRole()
  await person.answerFrom(0, 2)
  const record = await keptRecord(page)
  expect(record?.assessments).toHaveLength(1)
  expect(record?.gone).toEqual(['a'])
  await readBack(page, begun(quick, 2))
})

test('a half-finished assessment left for a new one stays, with what the other tab goes on answering', async ({
  page,
  context,
}) => {
  const other = await context.newPage()
  await deafen(other)
  await seed(page, begun(quick, 3))
  await visit(other, 'ja/diagnosis/?at=onboarding')
  await beginAnew(page)
  await reaches(other, page)
  await give(other, 'onboarding', 5)
  await reaches(page, other)
  const person = new Questionnaire(page, 'ja', quick)
  await person.tellCompany()
  const record = await keptRecord(page)
  expect(record?.assessments).toHaveLength(2)
  const left = record?.assessments.find(({ id }) => id === 'a')
  expect(left?.fields['answers.onboarding']?.[0]).toBe(5)
})

test('beginning anew in one tab leaves a finished assessment to the other, and both are kept', async ({
  page,
  context,
}) => {
  const other = await context.newPage()
  await seed(page, quick)
  await visit(other, 'ja/diagnosis/?at=onboarding')
  await beginAnew(page)
  const person = new Questionnaire(page, 'ja', quick)
  await person.tellCompany()
  await reaches(other, page)
  await give(other, 'onboarding', 5)
  await reaches(page, other)
  await person.tellRole()
  await person.answerFrom(0, 1)
  const record = await keptRecord(page)
  expect(record?.assessments).toHaveLength(2)
  expect(record?.assessments.find(({ id }) => id === 'a')?.fields['answers.onboarding']?.[0]).toBe(5)
  expect(record?.assessments.find(({ id }) => id !== 'a')?.fields['answers.onboarding']).toBeUndefined()
  await readBack(page, begun(quick, 1))
})

test('what another tab has written stands beside what is begun anew here', async ({ page, context }) => {
  await deafen(page)
  await seed(page, quick)
  await visit(page, 'ja/diagnosis/')
  const theirs = { ...recordOf(begun(quick, 3)).assessments[0], id: 'theirs' }
  const other = await context.newPage()
  await other.goto('/favicon.svg')
  await other.evaluate(([key, text]) => localStorage.setItem(key, text), [
    storageKey,
    JSON.stringify({ ...recordOf(quick), assessments: [...recordOf(quick).assessments, theirs] }),
  ] as const)
  await reaches(page, other)
  await page.getByRole('link', { name: ui.start.full.title }).click()
  await page
    .getByRole('dialog', { name: ui.resume.confirmHeading })
    .getByRole('button', { name: ui.resume.yes })
    .click()
  await expect(mainHeading(page)).toHaveText(ui.company.heading)
  expect(await keptValue(page, 'track')).toBe('full')
  expect((await keptRecord(page))?.assessments.map(({ id }) => id).slice(0, 2)).toEqual(['a', 'theirs'])
})
