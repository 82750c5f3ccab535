/** Do figures go along in a link only if the person ticks it, and arrive as they were? */
import { readResultCode } from '../../src/core/share/read-result-code.ts'
import { registry } from '../../src/model/registry.ts'
import { words } from '../../src/words/words.ts'
import { full, quick } from './answered.ts'
import { savedBy } from './downloads.ts'
import { paste } from './opening.ts'
import { expect, type Page, test, visit } from './page.ts'
import { scanned } from './qr.ts'
import { model } from './reckoned.ts'
import { shows } from './shown.ts'
import { seed } from './storage.ts'

const { keeping } = words.ja
const { figures } = keeping.share

const numbers = {
  'logo-churn': { value: 0.05217391304347826, period: 'year', asOf: '2026-09', parts: { lost: 12, start: 230 } },
  nrr: { value: 'unknown' },
}
const economics = { customers: 230, annualRevenuePerCustomer: 1_200_000, grossMargin: 0.7 }
const document = { ...quick, numbers, economics }

/** Makes answers with figures one's own, by way of a file. */
async function own(page: Page): Promise<void> {
  await visit(page, 'ja/results/')
  await paste(page, JSON.stringify(document))
  await page.getByRole('button', { name: keeping.opened.adopt }).click()
  await expect(page.getByText(keeping.opened.adoptedFirst)).toBeVisible()
  await expect(linkField(page)).toBeVisible()
}

const linkField = (page: Page) => page.getByRole('textbox', { name: keeping.share.link })
const box = (page: Page) => page.getByRole('checkbox', { name: figures.tick })

/** The figures and economics that a text with a code holds. */
function figuresIn(text: string): unknown {
  const outcome = readResultCode(model, registry, text)
  if (!outcome.ok) throw new Error(outcome.reason)
  const { assessment } = outcome.value
  return { numbers: assessment.figures, economics: assessment.economics }
}

const none = { numbers: {}, economics: null }
const all = { numbers, economics }

test('where no figures were given nobody is asked about them', async ({ page }) => {
  await seed(page, full)
  await visit(page, 'ja/results/')
  await expect(linkField(page)).toBeVisible()
  await expect(box(page)).toHaveCount(0)
})

test('the link has figures while the box is ticked; what is scanned, spelled and printed never has', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await own(page)
  await expect(box(page)).not.toBeChecked()
  await expect(box(page)).toHaveAccessibleDescription(figures.seen)
  const plain = await linkField(page).inputValue()
  expect(figuresIn(plain)).toEqual(none)

  await box(page).check()
  await expect(linkField(page)).not.toHaveValue(plain)
  const link = await linkField(page).inputValue()
  expect(figuresIn(link)).toEqual(all)
  await page.getByRole('button', { name: keeping.share.copy }).click()
  await expect(page.getByText(keeping.share.copied)).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link)
  const mail = new URL((await page.getByRole('link', { name: keeping.share.mail }).getAttribute('href')) ?? '')
  expect(mail.searchParams.get('body')).toContain(link)
  expect(mail.searchParams.get('body')).toContain(figures.mail)

  await page.getByText(keeping.share.qr, { exact: true }).click()
  expect(scanned(await page.getByRole('img', { name: keeping.share.qrLabel }).screenshot({ scale: 'device' }))).toBe(
    plain,
  )
  await page.getByText(keeping.share.code, { exact: true }).click()
  expect(figuresIn(await page.getByRole('textbox', { name: keeping.share.codeLabel }).inputValue())).toEqual(none)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(plain.slice(plain.indexOf('#'))).first()).toBeVisible()
  await expect(page.getByText(link.slice(link.indexOf('#')))).toHaveCount(0)
  await page.emulateMedia({ media: 'screen' })

  await box(page).uncheck()
  await expect(linkField(page)).toHaveValue(plain)
})

test('the tick is not kept, neither over a reload nor for what is opened next', async ({ page }) => {
  await own(page)
  await box(page).check()
  const link = await linkField(page).inputValue()
  await paste(page, link.replaceAll('r1.', 'R1-'))
  await expect(page.getByText(keeping.opened.code)).toBeVisible()
  await expect(box(page)).not.toBeChecked()
  await page.getByRole('button', { name: keeping.opened.back }).click()
  await box(page).check()
  await page.reload()
  await expect(box(page)).not.toBeChecked()
})

test('on another device the figures arrive, and become one’s own', async ({ page, browser }) => {
  await own(page)
  await box(page).check()
  const link = await linkField(page).inputValue()
  const other = await browser.newContext()
  const theirs = await other.newPage()
  await theirs.goto(link)
  await shows(theirs, quick)
  await expect(theirs.getByText(keeping.opened.figures)).toBeVisible()
  // The other language shows the answers alone: what stands in an address has no figures.
  const english = await theirs.getByRole('link', { name: 'English' }).getAttribute('href')
  expect(figuresIn(english ?? '')).toEqual(none)
  await theirs.getByRole('button', { name: keeping.opened.adopt }).click()
  await expect(theirs.getByText(keeping.opened.adoptedFirst)).toBeVisible()
  await theirs.reload()
  expect(JSON.parse((await savedBy(theirs, keeping.file.save)).text)).toMatchObject(all)
  // What they have already is not kept twice; the same answers with other figures are something else.
  for (const [text, results] of [
    [link, 1],
    [JSON.stringify({ ...document, numbers: {} }), 2],
  ] as const) {
    await paste(theirs, text)
    await theirs.getByRole('button', { name: keeping.opened.adopt }).click()
    await expect(theirs.getByText(keeping.opened.readOnly)).toHaveCount(0)
    await expect(theirs.getByRole('region', { name: keeping.list.heading }).getByRole('listitem')).toHaveCount(results)
  }
  await other.close()
})
