/** What happens to answers where the text that was kept is damaged, in whole or in part? */
import { words } from '../../src/words/words.ts'
import { begun, quick, withAnswers } from './answered.ts'
import { fillDevice, freeDevice } from './faults.ts'
import { alive, expect, mainHeading, type Page, test, visit } from './page.ts'
import { Questionnaire } from './questionnaire.ts'
import { readBack } from './read-back.ts'
import { reportIn } from './reckoned.ts'
import { damagedKey, keepText, keptRecord, keptText, keptValue, recordOf, storageKey } from './storage.ts'

const { diagnosis: ui } = words.ja

const good = JSON.stringify(recordOf(quick))

/** The texts put aside, by the places they have. */
async function putAside(page: Page): Promise<Readonly<Record<string, string>>> {
  const kept = await page.evaluate(() => Object.entries(localStorage) as [string, string][])
  return Object.fromEntries(
    kept.filter(([name]) => name.startsWith(damagedKey)).map(([name, text]) => [name.slice(damagedKey.length), text]),
  )
}

/** Another programme writes where the record stands, while our page is open. */
async function overwrite(page: Page, text: string): Promise<void> {
  await page.evaluate(([key, kept]) => localStorage.setItem(key, kept), [storageKey, text] as const)
}

for (const [name, text] of [
  ['cut off after its first character', good.slice(0, 1)],
  ['cut off in its version', good.slice(0, 6)],
  ['cut off in the middle', good.slice(0, good.length / 2)],
  ['cut off before its last character', good.slice(0, -1)],
  ['followed by something else', `${good}}`],
  ['something else', '{"theme":"dark"}'],
  ['no JSON at all', 'undefined'],
  ['of another shape', '{"v":2,"current":"a","assessments":{"a":{"startedAt":"yesterday","fields":[]}}}'],
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
    expect(await putAside(page)).toEqual({ '': text })
    await page.reload()
    await alive(page)
    await expect(mainHeading(page)).toHaveText(ui.you.heading)
    await expect(page.getByText(ui.saving.damaged)).toBeHidden()
    await person.tellRole()
    await person.answerFrom(0, 1)
    await readBack(page, begun(quick, 1))
    expect(await putAside(page)).toEqual({ '': text })
  })
}

const [only] = recordOf(quick).assessments
if (only === undefined) throw new Error('the record has an assessment')
const finished = { ...only, id: 'b' }

for (const [name, assessments] of [
  ['one assessment', [{ id: 'x', startedAt: 'yesterday', fields: [] }, finished, only]],
  ['an assessment that is nothing', [only, null, finished]],
  [
    'one field',
    [{ ...only, fields: { ...only.fields, 'answers.onboarding-owner': 'three', 'answers.x': [3] } }, finished],
  ],
] as const) {
  test(`a record with ${name} that makes no sense keeps everything else, and the text is put aside`, async ({
    page,
  }) => {
    const text = JSON.stringify({ v: 2, current: 'a', assessments, gone: [] })
    await keepText(page, text)
    await visit(page, 'ja/results/')
    await expect(mainHeading(page)).toHaveText(reportIn('ja', quick).headline.title)
    await expect(page.getByText(ui.saving.damaged)).toBeVisible()
    expect(await keptText(page)).toBe(text)
    expect(await putAside(page)).toEqual({ '': text })
    // Seeing it changes nothing, changing something writes what reads.
    await visit(page, 'ja/diagnosis/?at=onboarding')
    const changed = withAnswers(quick, { onboarding: 5 })
    const person = new Questionnaire(page, 'ja', changed)
    await person.answerFrom(
      person.questions.findIndex(({ id }) => id === 'onboarding'),
      2,
    )
    await readBack(page, changed)
    const record = await keptRecord(page)
    expect(record?.assessments.find(({ id }) => id === 'b')).toEqual(finished)
    expect(record?.assessments).toHaveLength(2)
    expect(await putAside(page)).toEqual({ '': text })
    await expect(page.getByText(ui.saving.damaged)).toBeHidden()
  })
}

test('a record that does not say what was worked on shows what was changed last', async ({ page }) => {
  const earlier = { ...recordOf(begun(quick, 2), 1000).assessments[0], id: 'earlier' }
  await keepText(page, JSON.stringify({ v: 2, current: {}, assessments: [only, earlier], gone: [] }))
  await visit(page, 'ja/results/')
  await expect(mainHeading(page)).toHaveText(reportIn('ja', quick).headline.title)
  await expect(page.getByText(ui.saving.damaged)).toBeVisible()
})

test('damaged texts are put aside one beside the other, none over another and none twice', async ({ page }) => {
  const texts = ['{', '{"v":2', '[]']
  for (const text of [...texts, ...texts]) {
    await keepText(page, text)
    await visit(page, 'ja/diagnosis/')
    await expect(page.getByText(ui.saving.damaged)).toBeVisible()
  }
  expect(await putAside(page)).toEqual({ '': '{', '-2': '{"v":2', '-3': '[]' })
})

test('where all places are taken, a damaged text stays where it is and answers stay in the tab', async ({ page }) => {
  for (let place = 1; place <= 9; place += 1) {
    await keepText(page, `{${place}`, place === 1 ? damagedKey : `${damagedKey}-${place}`)
  }
  const before = await putAside(page)
  await keepText(page, good.slice(0, -1))
  const person = new Questionnaire(page, 'ja', quick)
  await visit(page, 'ja/diagnosis/?track=quick')
  await person.tellCompany()
  await person.tellRole()
  await person.answerFrom(0, 1)
  await expect(page.getByText(ui.saving.full)).toBeVisible()
  expect(await keptText(page)).toBe(good.slice(0, -1))
  expect(await putAside(page)).toEqual(before)
  await readBack(page, begun(quick, 1), 'tab')
})

test('a damaged text for which there is no room aside stays where it is until there is', async ({ page }) => {
  const text = good.slice(0, -1)
  await keepText(page, text)
  await fillDevice(page)
  const person = new Questionnaire(page, 'ja', quick)
  await visit(page, 'ja/diagnosis/?track=quick')
  await expect(page.getByText(ui.saving.damaged)).toBeVisible()
  await person.tellCompany()
  await person.tellRole()
  await person.answerFrom(0, 2)
  await expect(page.getByText(ui.saving.full)).toBeVisible()
  await page.reload()
  await alive(page)
  expect(await keptText(page)).toBe(text)
  await freeDevice(page)
  await person.answerFrom(2, 3)
  await expect(page.getByText(ui.saving.device)).toBeVisible()
  expect(await putAside(page)).toEqual({ '': text })
  await readBack(page, begun(quick, 3))
})

test('what another programme writes over the record while a page is open costs no answer', async ({ page }) => {
  const person = new Questionnaire(page, 'ja', quick)
  await visit(page, 'ja/diagnosis/?track=quick')
  await person.tellCompany()
  await person.tellRole()
  await person.answerFrom(0, 2)
  await overwrite(page, 'not ours')
  await person.answerFrom(2, 3)
  await expect(page.getByText(ui.saving.damaged)).toBeVisible()
  await overwrite(page, 'nor this')
  await person.answerFrom(3, 4)
  expect(await putAside(page)).toEqual({ '': 'not ours', '-2': 'nor this' })
  await readBack(page, begun(quick, 4))
})

test('what another tab writes that is damaged costs no answer', async ({ page, context }) => {
  const person = new Questionnaire(page, 'ja', quick)
  await visit(page, 'ja/diagnosis/?track=quick')
  await person.tellCompany()
  await person.tellRole()
  await person.answerFrom(0, 2)
  await keepText(await context.newPage(), '{"v":2,"assessments":7}')
  await expect(page.getByText(ui.saving.damaged)).toBeVisible()
  await person.answerFrom(2, 3)
  expect(await putAside(page)).toEqual({ '': '{"v":2,"assessments":7}' })
  await readBack(page, begun(quick, 3))
})

test('a record that would change the ground of all objects changes nothing, and its answers stand', async ({
  page,
}) => {
  const own = JSON.stringify(only.fields).slice(1, -1)
  const strange = `"answers.__proto__":[{"polluted":1},1],"context.__proto__":[{"polluted":1},1],"answers.constructor":[{"__proto__":{"polluted":1}},1]`
  const text = `{"v":2,"current":"a","__proto__":{"polluted":1},"gone":["__proto__"],"assessments":[{"id":"a","startedAt":1,"__proto__":{"polluted":1},"fields":{"__proto__":[{"polluted":1},1],${strange},${own}}}]}`
  await keepText(page, text)
  for (const address of ['ja/diagnosis/', 'ja/results/']) {
    await visit(page, address)
    await expect(mainHeading(page)).toBeVisible()
    expect(await page.evaluate(() => ({}) as Record<string, unknown>)).not.toHaveProperty('polluted')
    expect(await page.evaluate(() => 'polluted' in Object.prototype)).toBe(false)
  }
  await expect(mainHeading(page)).toHaveText(reportIn('ja', quick).headline.title)
  expect(await putAside(page)).toEqual({ '': text })
})
