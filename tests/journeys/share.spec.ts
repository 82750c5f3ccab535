/** Does a result travel whole by link, code, QR code, file and calendar, and does nothing else? */
import { fill } from '../../src/core/text/fill.ts'
import type { Language } from '../../src/words/languages.ts'
import { words } from '../../src/words/words.ts'
import { begun, considering, full, held, quick, quickByBusinessModel } from './answered.ts'
import { savedBy } from './downloads.ts'
import { expect, mainHeading, type Page, test, visit } from './page.ts'
import { scanned } from './qr.ts'
import { assessmentOf } from './reckoned.ts'
import { shows } from './shown.ts'
import { type Answered, keptText, seed } from './storage.ts'

const { keeping } = words.ja

async function openResult(page: Page, given: Answered, language: Language = 'ja'): Promise<void> {
  await seed(page, given)
  await visit(page, `${language}/results/`)
  await expect(linkField(page, language)).toBeVisible()
}

const linkField = (page: Page, language: Language = 'ja') =>
  page.getByRole('textbox', { name: words[language].keeping.share.link })

const linkOf = (page: Page, language: Language = 'ja') => linkField(page, language).inputValue()

for (const [name, given] of [
  ['ten questions', quick],
  ['thirty questions', full],
  ['held by a condition', held],
  ['a company that is considering', considering],
  ['half of the questions', begun(full, 15)],
  ...Object.entries(quickByBusinessModel),
] as const) {
  test(`the link opens the same result on a device that knows nothing: ${name}`, async ({ page, browser }) => {
    await openResult(page, given)
    const link = await linkOf(page)
    const other = await browser.newContext()
    const theirs = await other.newPage()
    await theirs.goto(link)
    await shows(theirs, given)
    await expect(theirs.getByText(keeping.opened.code)).toBeVisible()
    expect(await keptText(theirs)).toBeNull()
    await other.close()
  })
}

test('a reader is told what they will see before there is anything to copy', async ({ page }) => {
  await openResult(page, quick)
  const share = page.getByRole('region', { name: keeping.share.heading })
  const text = await share.innerText()
  const first = text.indexOf(keeping.share.copy)
  for (const said of [keeping.share.seen, keeping.share.notIn, keeping.share.scanned]) {
    expect(text.indexOf(said)).toBeGreaterThan(-1)
    expect(text.indexOf(said)).toBeLessThan(first)
  }
})

test('the link is copied, and said to be', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openResult(page, quick)
  await page.getByRole('button', { name: keeping.share.copy }).click()
  await expect(page.getByText(keeping.share.copied)).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await linkOf(page))
})

test('where copying is not allowed the text is selected to be copied by hand', async ({ page, context }) => {
  await context.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await openResult(page, quick)
  await page.getByRole('button', { name: keeping.share.copy }).click()
  await expect(page.getByText(keeping.share.notCopied)).toBeVisible()
  await expect(linkField(page)).toBeFocused()
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await linkOf(page))
})

test('another app is offered where the browser can hand the link on, and gets the link alone', async ({
  page,
  context,
}) => {
  await openResult(page, quick)
  await expect(page.getByRole('button', { name: keeping.share.send })).toHaveCount(0)
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: async (data: ShareData) => {
        document.documentElement.dataset['shared'] = JSON.stringify(data)
      },
    })
  })
  await page.reload()
  await page.getByRole('button', { name: keeping.share.send }).click()
  await expect(page.locator('html')).toHaveAttribute('data-shared')
  const shared = JSON.parse((await page.locator('html').getAttribute('data-shared')) ?? '{}')
  expect(shared).toEqual({ title: keeping.share.title, url: await linkOf(page) })
})

test('the mail to oneself holds the link and says who can read it', async ({ page }) => {
  await openResult(page, quick)
  const href = (await page.getByRole('link', { name: keeping.share.mail }).getAttribute('href')) ?? ''
  const mail = new URL(href)
  expect(mail.protocol).toBe('mailto:')
  expect(mail.pathname).toBe('')
  const body = mail.searchParams.get('body') ?? ''
  expect(body).toContain(await linkOf(page))
  expect(body).toContain(keeping.share.mailText)
})

test('a camera reads from the QR code the very link, by night too', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await openResult(page, full)
  await page.getByText(keeping.share.qr, { exact: true }).click()
  const picture = page.getByRole('img', { name: keeping.share.qrLabel })
  await expect(picture).toBeVisible()
  expect(scanned(await picture.screenshot({ scale: 'device' }))).toBe(await linkOf(page))
  // 4 pixels a module and its quiet zone at the narrowest.
  const box = await picture.boundingBox()
  const modules = Number((await picture.getAttribute('viewBox'))?.split(' ')[2])
  expect((box?.width ?? 0) / modules).toBeGreaterThanOrEqual(4)
})

test('the code alone opens the same, as it would be typed after a phone call', async ({ page }) => {
  await openResult(page, full)
  await page.getByText(keeping.share.code, { exact: true }).click()
  const code = await page.getByRole('textbox', { name: keeping.share.codeLabel }).inputValue()
  expect(code).toMatch(/^R1-[0-9A-HJKMNP-TV-Z-]+$/)
  await seed(page, quick)
  for (const typed of [
    code.toLowerCase().replaceAll('-', ' '),
    code.normalize('NFKC').replaceAll('0', 'O'),
    `${code}。`,
  ]) {
    await visit(page, 'ja/results/')
    await page.getByRole('textbox', { name: keeping.open.paste }).fill(typed)
    await page.getByRole('button', { name: keeping.open.button, exact: true }).click()
    await expect(page.getByText(keeping.opened.code)).toBeFocused()
    await shows(page, full)
  }
})

test('the saved file opens the same on another device', async ({ page, browser }) => {
  await openResult(page, full)
  const { name, path, text } = await savedBy(page, keeping.file.save)
  expect(name).toBe('cs-maturity-2026-11-01.json')
  await expect(page.getByText(fill(keeping.file.saved, { name }))).toBeVisible()
  expect(assessmentOf(JSON.parse(text))).toEqual(assessmentOf(full))
  const other = await browser.newContext()
  const theirs = await other.newPage()
  await visit(theirs, 'en/results/')
  await theirs.getByLabel(words.en.keeping.open.file).setInputFiles(path)
  await shows(theirs, full, 'en')
  await expect(theirs.getByText(words.en.keeping.opened.file)).toBeVisible()
  await other.close()
})

test('the calendar gets a day in three months and nothing of the answers', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-30T10:00:00+09:00'))
  await openResult(page, quick)
  const { name, text } = await savedBy(page, keeping.again.save)
  expect(name).toBe('cs-maturity-again-2027-02-28.ics')
  const file = text.replace(/\r\n /g, '')
  expect(file).toContain('DTSTART;VALUE=DATE:20270228\r\nDTEND;VALUE=DATE:20270301\r\n')
  expect(file).toContain(`SUMMARY:${keeping.again.title}`)
  expect(file).toMatch(/URL:http:\/\/127\.0\.0\.1:\d+\/ja\/diagnosis\/\r\n/)
  const code = (await linkOf(page)).split('#')[1] ?? ''
  expect(file).not.toContain(code)
})

test('the link changes with every answer that is changed', async ({ page }) => {
  await openResult(page, quick)
  const before = await linkOf(page)
  await page.getByText(words.ja.dimensions.success.name).last().click()
  const entry = page.locator('details.answer__change').filter({ visible: true }).first()
  await entry.locator('summary').click()
  await entry.getByRole('radio').first().check()
  await expect(linkField(page)).not.toHaveValue(before)
})

test('nothing of the code is in any request, address or title', async ({ page, context, browser }) => {
  await openResult(page, full)
  const link = await linkOf(page)
  const code = link.split('#')[1] ?? ''
  expect(code.length).toBeGreaterThan(20)
  const other = await browser.newContext()
  const theirs = await other.newPage()
  const seen: string[] = []
  theirs.on('request', (request) =>
    seen.push(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData()}`),
  )
  await theirs.goto(link)
  await expect(theirs.getByText(keeping.opened.code)).toBeVisible()
  await theirs.getByRole('link', { name: words.ja.results.method }).first().click()
  await expect(mainHeading(theirs)).toHaveText(words.ja.pages.method.title)
  expect(seen.length).toBeGreaterThan(3)
  expect(seen.filter((request) => request.includes(code))).toEqual([])
  expect(await theirs.evaluate(() => document.referrer + document.title)).not.toContain(code)
  await other.close()
  await context.close()
})
