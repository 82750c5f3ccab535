/** What happens to answers where the device keeps nothing, keeps something strange, or is used in two tabs? */
import { fill } from '../../src/core/text/fill.ts'
import { words } from '../../src/words/words.ts'
import { begun, landingExample, quick, withAnswers } from './answered.ts'
import { alive, expect, mainHeading, type Page, test, visit } from './page.ts'
import { Questionnaire } from './questionnaire.ts'
import { reportIn } from './reckoned.ts'
import { keepText, keptRecord, keptText, keptValue, recordOf, seed, storageKey } from './storage.ts'

const { diagnosis: ui, results } = words.ja

async function answersReachResult(page: Page, said: string): Promise<void> {
  const person = new Questionnaire(page, 'ja', quick)
  await visit(page, 'ja/diagnosis/?track=quick')
  await person.tellCompany()
  await expect(page.getByText(said)).toBeVisible()
  await person.tellRole()
  await person.answerFrom(0, 5)
  await page.reload()
  await alive(page)
  await person.answerFrom(5)
  await person.seeResult()
  await expect(mainHeading(page)).toHaveText(reportIn('ja', quick).headline.title)
  await page.reload()
  await expect(mainHeading(page)).toHaveText(reportIn('ja', quick).headline.title)
  // On the result page too: an answer changed there is told where it is kept.
  await page.getByRole('region', { name: results.sections.roadmap }).getByRole('checkbox').first().check()
  await expect(page.getByText(said)).toBeVisible()
}

test('a device that refuses every access is said, and answers reach the result', async ({ page, context }) => {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await answersReachResult(page, ui.saving.tab)
})

test('a device that refuses to write and read is said, and answers reach the result', async ({ page, context }) => {
  await context.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError')
    }
    Storage.prototype.setItem = refuse
    Storage.prototype.getItem = refuse
  })
  await answersReachResult(page, ui.saving.tab)
})

test('the diagnosis begins on a host without https, where browsers offer less', async ({ page, context }) => {
  // Browsers hide this in insecure contexts; loopback counts as a secure one, so it is taken away by hand.
  await context.addInitScript(() => Object.defineProperty(Crypto.prototype, 'randomUUID', { value: undefined }))
  await visit(page, 'ja/diagnosis/?track=quick')
  await expect(mainHeading(page)).toHaveText(ui.company.heading)
  expect((await keptRecord(page))?.assessments).toHaveLength(1)
})

test('a device without room is said, and answers reach the result', async ({ page, context }) => {
  await context.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await answersReachResult(page, ui.saving.full)
})

test('a device that is really full keeps the answers in the tab, and has them once there is room', async ({ page }) => {
  await page.goto('/favicon.svg')
  await page.evaluate(() => {
    for (let size = 4 * 1024 * 1024; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (let place = 0; ; place += 1) localStorage.setItem(`filler-${size}-${place}`, 'x'.repeat(size))
      } catch {
        // Full for this size: the next smaller one fills what is left.
      }
    }
  })
  const person = new Questionnaire(page, 'ja', quick)
  await visit(page, 'ja/diagnosis/?track=quick')
  await person.tellCompany()
  await expect(page.getByText(ui.saving.full)).toBeVisible()
  await page.evaluate(() => localStorage.clear())
  await person.tellRole()
  await expect(page.getByText(ui.saving.device)).toBeVisible()
  expect(await keptValue(page, 'context.role')).toBe(person.assessment.context['role'])
  expect(await keptValue(page, 'businessModel')).toBe(person.assessment.businessModel)
})

test('deleting works where the device refuses', async ({ page, context }) => {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  const person = new Questionnaire(page, 'ja', quick)
  await visit(page, 'ja/diagnosis/?track=quick')
  await person.tellCompany()
  await person.tellRole()
  await person.answerFrom(0, 1)
  await visit(page, 'ja/privacy/')
  await page.getByRole('button', { name: results.about.forget }).click()
  await page.getByRole('dialog').getByRole('button', { name: results.forget.yes }).click()
  await expect(page.getByText(fill(results.forget.done, { count: 1 }))).toBeVisible()
  await visit(page, 'ja/results/')
  await expect(mainHeading(page)).toHaveText(results.none.title)
})

for (const [name, text] of [
  ['cut off', JSON.stringify(recordOf(quick)).slice(0, -20)],
  ['something else', '{"theme":"dark"}'],
  ['no JSON at all', 'undefined'],
  ['of another shape', '{"v":1,"current":"a","assessments":[{"id":"a","startedAt":"yesterday","fields":[]}]}'],
] as const) {
  test(`a record that is ${name} is put aside, said, and does not stand in the way`, async ({ page }) => {
    await keepText(page, text)
    await visit(page, 'ja/diagnosis/')
    await expect(page.getByText(ui.saving.damaged)).toBeVisible()
    await expect(mainHeading(page)).toHaveText(ui.start.heading)
    const person = new Questionnaire(page, 'ja', quick)
    await page.getByRole('link', { name: ui.start.quick.title }).click()
    await person.tellCompany()
    expect(await keptValue(page, 'businessModel')).toBe(quick.businessModel)
    const texts = await page.evaluate(() => Object.values(localStorage))
    expect(texts).toContain(text)
    await page.reload()
    await alive(page)
    await expect(mainHeading(page)).toHaveText(ui.you.heading)
    await expect(page.getByText(ui.saving.damaged)).toBeHidden()
  })
}

test('a record that would change the ground of all objects changes nothing', async ({ page }) => {
  const fields = `"track":["quick",1],"businessModel":["b2b-subscription",1],"answers.__proto__":[{"polluted":1},1]`
  const answers = `"answers.onboarding":[{"__proto__":{"polluted":1}},1],"context.__proto__":[{"polluted":1},1]`
  const kept = `{"v":1,"current":"a","__proto__":{"polluted":1},"assessments":[{"id":"a","startedAt":1,"fields":{"__proto__":[{"polluted":1},1],${fields},${answers}}}]}`
  await keepText(page, kept)
  for (const address of ['ja/diagnosis/', 'ja/results/']) {
    await visit(page, address)
    await expect(mainHeading(page)).toBeVisible()
    expect(await page.evaluate(() => ({}) as Record<string, unknown>)).not.toHaveProperty('polluted')
    expect(await page.evaluate(() => 'polluted' in Object.prototype)).toBe(false)
  }
})

test('a record of a later edition is said and never written over', async ({ page }) => {
  const later = JSON.stringify({ v: 3, current: 'z', assessments: { z: 'of another shape' } })
  await keepText(page, later)
  const person = new Questionnaire(page, 'ja', quick)
  await visit(page, 'ja/diagnosis/?track=quick')
  await expect(page.getByText(ui.saving.newer)).toBeVisible()
  await person.tellCompany()
  await person.tellRole()
  await person.answerFrom(0)
  expect(await keptText(page)).toBe(later)
  await person.seeResult()
  await expect(mainHeading(page)).toHaveText(reportIn('ja', quick).headline.title)
  expect(await keptText(page)).toBe(later)
})

for (const [name, goOn] of [
  [
    'after a reload',
    async (page: Page) => {
      await page.reload()
      await alive(page)
      await new Questionnaire(page, 'ja', quick).answerFrom(1, 3)
    },
  ],
  [
    'by what is ticked on the result page',
    async (page: Page) => {
      await new Questionnaire(page, 'ja', quick).answerFrom(1)
      await visit(page, 'ja/results/')
      const tick = page.getByRole('region', { name: results.sections.roadmap }).getByRole('checkbox').first()
      await tick.check()
      await expect(tick).toBeChecked()
    },
  ],
] as const) {
  test(`a record of a later edition is not written over ${name}`, async ({ page }) => {
    const later = JSON.stringify({ v: 3, current: 'z', assessments: { z: 'of another shape' } })
    await keepText(page, later)
    const person = new Questionnaire(page, 'ja', quick)
    await visit(page, 'ja/diagnosis/?track=quick')
    await person.tellCompany()
    await person.tellRole()
    await person.answerFrom(0, 1)
    await goOn(page)
    expect(await keptText(page)).toBe(later)
  })
}

test('an answer given in one tab appears in the other, which says so', async ({ page, context }) => {
  const other = await context.newPage()
  await seed(page, quick)
  const here = new Questionnaire(page, 'ja', withAnswers(quick, { onboarding: 5 }))
  const there = new Questionnaire(other, 'ja', withAnswers(quick, { onboarding: 5 }))
  const onboarding = here.questions.find(({ id }) => id === 'onboarding')
  if (onboarding === undefined) throw new Error('onboarding is asked')
  await visit(page, 'ja/diagnosis/?at=onboarding')
  await visit(other, 'ja/diagnosis/?at=onboarding')
  await here.answer(onboarding)
  const notice = other.getByText(ui.question.changedElsewhere)
  await expect(notice).toBeVisible()
  for (const input of there.inputsOf(onboarding, 5)) await expect(input).toBeChecked()
  await expect(page.getByText(ui.question.changedElsewhere)).toHaveCount(0)

  // The last write wins, and only the tab that did not write is told.
  for (const input of there.inputsOf(onboarding, 2)) await input.check()
  await expect(notice).toBeHidden()
  for (const input of here.inputsOf(onboarding, 2)) await expect(input).toBeChecked()
  await expect(page.getByText(ui.question.changedElsewhere)).toBeVisible()
})

test('answers to different questions in two tabs are both kept', async ({ page, context }) => {
  const other = await context.newPage()
  await seed(page, quick)
  await visit(page, 'ja/diagnosis/?at=onboarding')
  await visit(other, 'ja/diagnosis/?at=ownership')
  const here = new Questionnaire(page, 'ja', withAnswers(quick, { onboarding: 5 }))
  const there = new Questionnaire(other, 'ja', withAnswers(quick, { ownership: 5 }))
  for (const [person, id] of [
    [here, 'onboarding'],
    [there, 'ownership'],
  ] as const) {
    const question = person.questions.find((one) => one.id === id)
    if (question !== undefined) await person.answer(question)
  }
  await expect.poll(() => keptValue(page, 'answers.ownership')).toBe(5)
  expect(await keptValue(page, 'answers.onboarding')).toBe(5)
})

test('the result follows what is answered in another tab', async ({ page, context }) => {
  const other = await context.newPage()
  const changed = withAnswers(landingExample, { 'outcome-definition': 3, onboarding: 4 })
  await seed(page, landingExample)
  await visit(page, 'ja/results/')
  const person = new Questionnaire(other, 'ja', changed)
  for (const id of ['outcome-definition', 'onboarding']) {
    await visit(other, `ja/diagnosis/?at=${id}`)
    const question = person.questions.find((one) => one.id === id)
    if (question !== undefined) await person.answer(question)
  }
  await expect(mainHeading(page)).toHaveText(reportIn('ja', changed).headline.title)
})

test('what is deleted in one tab is gone in the other', async ({ page, context }) => {
  const other = await context.newPage()
  await seed(page, landingExample)
  await visit(page, 'ja/results/')
  await visit(other, 'ja/privacy/')
  await other.getByRole('button', { name: results.about.forget }).click()
  await other.getByRole('dialog').getByRole('button', { name: results.forget.yes }).click()
  await expect(mainHeading(page)).toHaveText(results.none.title)
  expect(await keptText(page)).toBeNull()
})

test('an answer is kept though the clock was set back since the last one', async ({ page }) => {
  const tomorrow = Date.now() + 24 * 60 * 60 * 1000
  await keepText(page, JSON.stringify(recordOf(quick, tomorrow)))
  await visit(page, 'ja/diagnosis/?at=onboarding')
  const person = new Questionnaire(page, 'ja', withAnswers(quick, { onboarding: 5 }))
  const onboarding = person.questions.find(({ id }) => id === 'onboarding')
  if (onboarding === undefined) throw new Error('onboarding is asked')
  for (const input of person.inputsOf(onboarding, 5)) {
    await input.click()
    await expect(input).toBeChecked()
  }
  expect(await keptValue(page, 'answers.onboarding')).toBe(5)
})

test('the record lists its assessments, names the current one and has a version', async ({ page }) => {
  await seed(page, begun(quick, 2))
  await visit(page, 'ja/diagnosis/?at=review')
  expect(storageKey).toBe('cs-diagnosis:/:assessments')
  expect(await keptRecord(page)).toMatchObject({ v: 2, current: 'a', assessments: [{ id: 'a' }] })
})
