/** Do earlier results stay on the device, to be opened, set side by side and deleted one by one? */
import { fill } from '../../src/core/text/fill.ts'
import type { KeptRecord } from '../../src/state/record.ts'
import { words } from '../../src/words/words.ts'
import { begun, considering, full, held, quick } from './answered.ts'
import { besideIn, setBeside } from './beside.ts'
import { savedBy } from './downloads.ts'
import { expect, type Locator, mainHeading, type Page, seen, test, visit } from './page.ts'
import { reportIn } from './reckoned.ts'
import { shows } from './shown.ts'
import { damagedKey, keepText, keptRecord, recordOf, storageKey } from './storage.ts'

const { keeping, results: ui } = words.ja
const { list } = keeping

const dates = {
  june: Date.parse('2026-06-01T10:05:00+09:00'),
  august: Date.parse('2026-08-15T09:00:00+09:00'),
  november: Date.parse('2026-11-01T09:00:00+09:00'),
}

/** A device with an earlier result, an unfinished one and the present one. */
function records(): KeptRecord {
  const june = recordOf(held, dates.june)
  const august = recordOf(begun(full, 3), dates.august)
  const november = recordOf(full, dates.november)
  const [a, b, c] = [june, august, november].flatMap(({ assessments }) => assessments)
  if (a === undefined || b === undefined || c === undefined) throw new Error('a record without an assessment')
  return {
    ...november,
    current: 'c',
    assessments: [
      { ...a, id: 'a' },
      { ...b, id: 'b' },
      { ...c, id: 'c' },
    ],
  }
}

const juneName = '2026年6月1日 10:05　30問'
const augustName = '2026年8月15日 9:00　30問'
const novemberName = '2026年11月1日 9:00　30問'

async function openList(page: Page, record: KeptRecord = records()): Promise<void> {
  await keepText(page, JSON.stringify(record))
  await visit(page, 'ja/results/')
  await expect(part(page)).toBeVisible()
}

const part = (page: Page) => page.getByRole('region', { name: list.heading })

test('each is named by its date, the latest first, with its level or how far it got', async ({ page }) => {
  await openList(page)
  const entries = part(page).getByRole('listitem')
  await expect(entries).toHaveCount(3)
  await expect(entries.nth(0)).toContainText(novemberName)
  await expect(entries.nth(0)).toContainText(list.current)
  await expect(entries.nth(1)).toContainText(augustName)
  await expect(entries.nth(1)).toContainText(fill(list.unfinished, { done: 3, of: 30 }))
  await expect(entries.nth(2)).toContainText(juneName)
  await expect(entries.nth(2)).toContainText(`レベル${reportIn('ja', held).level}`)
})

test('an earlier one opens for reading, survives a reload, and leads back', async ({ page }) => {
  await openList(page)
  await page.getByRole('button', { name: `${list.open} ${juneName}` }).click()
  await expect(page.getByText(keeping.opened.kept)).toBeFocused()
  await shows(page, held)
  await expect(seen(page, '2026年6月1日 時点の回答')).toBeVisible()
  await page.reload()
  await shows(page, held)
  await page.getByRole('button', { name: `${list.open} ${novemberName}` }).click()
  await shows(page, full)
  expect((await keptRecord(page))?.current).toBe('c')
})

test('two of them stand side by side in their levels', async ({ page }) => {
  await openList(page)
  const table = besideIn(part(page))
  await expect(table).toHaveCount(0)
  await part(page).getByRole('checkbox', { name: juneName }).check()
  await setBeside(table, [
    [novemberName, full],
    [juneName, held],
  ])
  await part(page).getByRole('checkbox', { name: novemberName }).uncheck()
  await expect(table).toHaveCount(0)
})

test('an earlier one can be gone on with, and the present one stays', async ({ page }) => {
  await openList(page)
  await page.getByRole('button', { name: `${list.open} ${augustName}` }).click()
  await page.getByRole('button', { name: keeping.opened.adopt }).click()
  await expect(page.getByText(keeping.opened.adopted)).toBeVisible()
  const record = await keptRecord(page)
  expect(record?.current).toBe('b')
  expect(record?.assessments.map(({ id }) => id).toSorted()).toEqual(['a', 'b', 'c'])
  await visit(page, 'ja/diagnosis/')
  await expect(page.getByText(fill(words.ja.diagnosis.resume.text, { done: 3, of: 30 }))).toBeVisible()
})

test('one is deleted after asking, and the others stay', async ({ page }) => {
  await openList(page)
  await page.getByRole('button', { name: `${list.remove} ${juneName}` }).click()
  const dialog = page.getByRole('dialog', { name: list.confirm.heading })
  await expect(dialog).toContainText(juneName)
  await dialog.getByRole('button', { name: list.confirm.no }).click()
  await expect(part(page).getByRole('listitem')).toHaveCount(3)
  await page.getByRole('button', { name: `${list.remove} ${juneName}` }).click()
  await dialog.getByRole('button', { name: list.confirm.yes }).click()
  await expect(page.getByText(fill(list.removed, { entry: juneName }))).toBeFocused()
  await expect(part(page).getByRole('listitem')).toHaveCount(2)
  expect((await keptRecord(page))?.assessments.map(({ id }) => id)).toEqual(['b', 'c'])
  await page.reload()
  await expect(part(page).getByRole('listitem')).toHaveCount(2)
})

test('deleting the present one is said and leaves the earlier ones to open', async ({ page }) => {
  await openList(page)
  await page.getByRole('button', { name: `${list.remove} ${novemberName}` }).click()
  await page.getByRole('button', { name: list.confirm.yes }).click()
  await expect(mainHeading(page)).toHaveText(ui.none.title)
  await expect(page.getByText(fill(list.removed, { entry: novemberName }))).toBeFocused()
  await page.getByRole('button', { name: `${list.open} ${juneName}` }).click()
  await shows(page, held)
})

test('what was deleted in another tab goes from this one', async ({ page, context }) => {
  await openList(page)
  const other = await context.newPage()
  await visit(other, 'ja/results/')
  await other.getByRole('button', { name: `${list.remove} ${augustName}` }).click()
  await other.getByRole('button', { name: list.confirm.yes }).click()
  await expect(part(page).getByRole('listitem')).toHaveCount(2)
})

test('what is deleted in another tab while it is looked at leaves the page', async ({ page, context }) => {
  await openList(page)
  await page.getByRole('button', { name: `${list.open} ${juneName}` }).click()
  await shows(page, held)
  const other = await context.newPage()
  await visit(other, 'ja/results/')
  await other.getByRole('button', { name: `${list.remove} ${juneName}` }).click()
  await other.getByRole('button', { name: list.confirm.yes }).click()
  await shows(page, full)
  await expect(page.getByText(keeping.opened.readOnly)).toHaveCount(0)
})

test('nothing of what was kept stays on the page once everything is deleted', async ({ page }) => {
  await openList(page)
  await page.getByRole('button', { name: `${list.open} ${juneName}` }).click()
  await shows(page, held)
  await page.getByRole('button', { name: ui.about.forget }).click()
  const dialog = page.getByRole('dialog', { name: ui.forget.heading })
  await dialog.getByRole('button', { name: ui.forget.yes }).click()
  await expect(mainHeading(page)).toHaveText(ui.none.title)
  await expect(mainHeading(page)).toBeFocused()
  await expect(page.getByText(fill(ui.forget.done, { count: 3 }))).toBeVisible()
})

test('what was kept at a time that is none has no date', async ({ page }) => {
  await openList(page, recordOf(held, 0))
  await expect(part(page).getByRole('listitem')).toContainText(fill(list.entry, { date: list.undated, track: '30問' }))
  await shows(page, held)
  await expect(page.getByText('1970年')).toHaveCount(0)
})

for (const address of ['ja/results/', 'ja/privacy/']) {
  test(`a double click where the question appears under the pointer deletes nothing: ${address}`, async ({ page }) => {
    await keepText(page, JSON.stringify(records()))
    await visit(page, address)
    const button = page.getByRole('button', { name: ui.about.forget })
    const yes = page.getByRole('dialog').getByRole('button', { name: ui.forget.yes })
    const middle = async (of: Locator) => {
      const box = await of.boundingBox()
      if (box === null) throw new Error('not on the page')
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    }
    await button.click()
    const there = await middle(yes)
    await page.getByRole('dialog').getByRole('button', { name: ui.forget.no }).click()
    await page.evaluate((by) => scrollBy(0, by), (await middle(button)).y - there.y)
    await page.mouse.dblclick(there.x, there.y)
    await expect(yes).toBeVisible()
    expect((await keptRecord(page))?.assessments).toHaveLength(3)
    await yes.click()
    await expect.poll(() => keptRecord(page)).toBeNull()
  })
}

test('every question before something is deleted goes by its own name', async ({ page }) => {
  await keepText(page, '{"v":1,"current":"a","assessments":[{"id', damagedKey)
  await openList(page)
  await page.getByRole('button', { name: list.forgetDamaged }).click()
  await expect(page.getByRole('dialog')).toHaveAccessibleName(list.confirmDamaged.heading)
  await page.getByRole('dialog').getByRole('button', { name: list.confirmDamaged.no }).click()
  await page.getByRole('button', { name: ui.about.forget }).click()
  await expect(page.getByRole('dialog')).toHaveAccessibleName(ui.forget.heading)
})

test('readiness and ten questions are named for what they are', async ({ page }) => {
  const [now] = recordOf(considering, dates.november).assessments
  const [before] = recordOf(quick, dates.june).assessments
  if (now === undefined || before === undefined) throw new Error('a record without an assessment')
  await openList(page, {
    ...records(),
    current: 'c',
    assessments: [
      { ...before, id: 'a' },
      { ...now, id: 'c' },
    ],
  })
  await expect(part(page).getByRole('listitem').nth(0)).toContainText(list.tracks.readiness)
  await expect(part(page).getByRole('listitem').nth(1)).toContainText(list.tracks.quick)
})

test('when everything is deleted nothing that could not be read is offered any more', async ({ page }) => {
  await openList(page)
  await page.evaluate((key) => localStorage.setItem(`${key}:damaged`, '{'), storageKey)
  await page.reload()
  await expect(page.getByText(list.damaged)).toBeVisible()
  await page.getByRole('button', { name: ui.about.forget }).click()
  await page.getByRole('dialog').getByRole('button', { name: ui.forget.yes }).click()
  await expect(mainHeading(page)).toBeFocused()
  await expect(part(page).getByText(list.none)).toBeVisible()
  await expect(page.getByText(list.damaged)).toHaveCount(0)
})

test('what could not be read can be taken along as a file, and deleted', async ({ page }) => {
  const text = '{"v":1,"current":"a","assessments":[{"id'
  await keepText(page, text)
  await visit(page, 'ja/results/')
  await expect(page.getByText(list.damaged)).toBeVisible()
  expect((await savedBy(page, list.saveDamaged)).text).toBe(text)
  await page.getByRole('button', { name: list.forgetDamaged }).click()
  await page.getByRole('dialog').getByRole('button', { name: list.confirmDamaged.yes }).click()
  await expect(page.getByText(list.damagedRemoved)).toBeFocused()
  const left = await page.evaluate(
    (key) => Object.keys(localStorage).filter((name) => name.startsWith(`${key}:`)),
    storageKey,
  )
  expect(left).toEqual([])
})
