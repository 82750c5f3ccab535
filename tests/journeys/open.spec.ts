/** Does what someone received open for reading, leave one's own answers alone, and become one's own only when asked? */
import { answersText } from '../../src/core/export/answers-json.ts'
import { spelledCode } from '../../src/core/share/result-code.ts'
import { fill } from '../../src/core/text/fill.ts'
import { words } from '../../src/words/words.ts'
import { begun, considering, full, held, quick } from './answered.ts'
import { besideIn, setBeside } from './beside.ts'
import { codeOf } from './codes.ts'
import { savedBy } from './downloads.ts'
import { openLink, paste, showsOwn } from './opening.ts'
import { alive, expect, mainHeading, seen, test, visit } from './page.ts'
import { Questionnaire } from './questionnaire.ts'
import { assessmentOf } from './reckoned.ts'
import { shows } from './shown.ts'
import { type Answered, keptRecord, keptText, keptValue, seed } from './storage.ts'

const { keeping, results: ui } = words.ja

const fileOf = (given: Answered) => ({
  name: '診断.json',
  mimeType: 'application/json',
  buffer: Buffer.from(answersText(assessmentOf(given), '2026-10-01')),
})

test('a link is shown for reading, from its day, and one’s own answers are as they were', async ({ page }) => {
  await seed(page, quick)
  const before = await keptText(page)
  await openLink(page, codeOf(full))
  await shows(page, full)
  await expect(page.getByText(keeping.opened.untouched)).toBeVisible()
  await expect(seen(page, '2026年11月1日 時点の回答')).toBeVisible()
  await expect(page.getByText(ui.answers.change, { exact: true })).toHaveCount(0)
  const roadmap = page.getByRole('region', { name: ui.sections.roadmap })
  await expect(roadmap.getByRole('checkbox')).toHaveCount(0)
  await expect(page.getByRole('link', { name: ui.edit })).toHaveCount(0)
  expect(await keptText(page)).toBe(before)
  await page.getByRole('button', { name: keeping.opened.back }).click()
  await showsOwn(page, quick)
  expect(await keptText(page)).toBe(before)
})

test('the code leaves the address before any script of the page is asked for', async ({ page }) => {
  const addresses: string[] = []
  await page.route('**/*.js', async (route) => {
    addresses.push(await page.evaluate(() => location.href).catch(() => 'gone'))
    await route.continue()
  })
  await openLink(page, codeOf(quick))
  await shows(page, quick)
  expect(addresses.length).toBeGreaterThan(2)
  for (const address of addresses) expect(address).toMatch(/\/ja\/results\/$/)
  expect(page.url()).toMatch(/\/ja\/results\/$/)
})

test('reload, leaving and coming back show the same again', async ({ page }) => {
  await seed(page, quick)
  await openLink(page, codeOf(full))
  await page.reload()
  await shows(page, full)
  await page.getByRole('link', { name: ui.method }).first().click()
  await expect(mainHeading(page)).toHaveText(words.ja.pages.method.title)
  await page.goBack()
  await shows(page, full)
  await page.getByRole('link', { name: keeping.goTo }).click()
  await page.reload()
  await shows(page, full)
})

test('a second link pasted into the same tab is shown, and Back leads to the first and to one’s own', async ({
  page,
}) => {
  await seed(page, quick)
  await visit(page, 'ja/results/')
  await showsOwn(page, quick)
  for (const given of [full, held]) {
    await page.evaluate((code) => {
      location.hash = code
    }, codeOf(given))
    await shows(page, given)
    expect(page.url()).toMatch(/\/ja\/results\/$/)
  }
  await page.goBack()
  await shows(page, full)
  await page.goBack()
  await showsOwn(page, quick)
  await page.goForward()
  await shows(page, full)
})

test('the other language shows the same result', async ({ page }) => {
  await seed(page, quick)
  await openLink(page, codeOf(full))
  await shows(page, full)
  await page.getByRole('link', { name: 'English' }).click()
  await shows(page, full, 'en')
  expect(page.url()).toMatch(/\/en\/results\/$/)
  await page.getByRole('button', { name: words.en.keeping.opened.back }).click()
  await shows(page, quick, 'en')
  await page.getByRole('link', { name: '日本語' }).click()
  await showsOwn(page, quick)
})

test('a link can be compared with one’s own, level by level', async ({ page }) => {
  await seed(page, quick)
  await openLink(page, codeOf(full))
  await page.getByRole('button', { name: keeping.opened.compare }).click()
  const table = besideIn(page)
  await setBeside(table, [
    [keeping.compare.opened, full],
    [keeping.compare.own, quick],
  ])
  await expect(page.getByText(keeping.compare.tracks)).toBeVisible()
  await page.getByRole('button', { name: keeping.compare.close }).click()
  await expect(table).toHaveCount(0)
})

test('what was opened becomes one’s own when asked, and the one from before stays on the device', async ({ page }) => {
  await seed(page, begun(quick, 4))
  await openLink(page, codeOf(full))
  await page.getByRole('button', { name: keeping.opened.adopt }).click()
  await expect(page.getByText(keeping.opened.adopted)).toBeVisible()
  await showsOwn(page, full)
  await expect(seen(page, '2026年11月1日 時点の回答')).toBeVisible()
  const record = await keptRecord(page)
  expect(record?.assessments).toHaveLength(2)
  expect(await keptValue(page, 'answers.onboarding')).toBe(full.answers?.['onboarding'])
  await page.reload()
  await showsOwn(page, full)
  await visit(page, 'ja/diagnosis/?at=onboarding')
  await expect(page.locator('input[type=radio]:checked')).toHaveCount(1)
})

test('half-finished answers go on from a link on another device', async ({ page }) => {
  await openLink(page, codeOf(begun(full, 7)))
  await page.getByRole('button', { name: keeping.opened.adopt }).click()
  await expect(page.getByText(keeping.opened.adoptedFirst)).toBeVisible()
  const { resume } = words.ja.diagnosis
  await expect(page.getByText(fill(resume.text, { done: 7, of: 30 })).first()).toBeVisible()
  await page.getByRole('link', { name: resume.continue }).first().click()
  const person = new Questionnaire(page, 'ja', full)
  await person.answerFrom(7, 8)
  await visit(page, 'ja/diagnosis/')
  await expect(page.getByText(fill(resume.text, { done: 8, of: 30 }))).toBeVisible()
})

test('one’s own half-finished result leads to the next open question, a finished and an opened one do not', async ({
  page,
}) => {
  const { resume } = words.ja.diagnosis
  const onward = page.getByRole('link', { name: resume.continue })
  await seed(page, begun(quick, 6))
  await visit(page, 'ja/results/')
  await expect(onward).toHaveCount(1)
  await expect(page.getByRole('button', { name: ui.toFull })).toHaveCount(0)
  await openLink(page, codeOf(begun(full, 7)))
  await expect(page.getByText(keeping.opened.code)).toBeVisible()
  await expect(onward).toHaveCount(0)
  await page.getByRole('button', { name: keeping.opened.back }).click()
  await expect(page.getByText(fill(resume.text, { done: 6, of: 10 }))).toBeVisible()
  await onward.click()
  const person = new Questionnaire(page, 'ja', quick)
  await person.answerFrom(6)
  await visit(page, 'ja/results/')
  await shows(page, quick)
  await expect(onward).toHaveCount(0)
  await expect(page.getByRole('button', { name: ui.toFull })).toBeVisible()
})

test('a file opens by choosing, dropping and pasting what is in it', async ({ page }) => {
  await seed(page, quick)
  const file = fileOf(considering)
  const ways = {
    choosing: () => page.getByLabel(keeping.open.file).setInputFiles(file),
    dropping: async () => {
      const transfer = await page.evaluateHandle(
        ([name, text]) => {
          const held = new DataTransfer()
          held.items.add(new File([text], name, { type: 'application/json' }))
          return held
        },
        [file.name, file.buffer.toString()] as const,
      )
      await page.dispatchEvent('h1', 'dragover', { dataTransfer: transfer })
      await expect(page.getByText(keeping.open.dropHere)).toBeVisible()
      await page.dispatchEvent('h1', 'drop', { dataTransfer: transfer })
      await expect(page.getByText(keeping.open.dropHere)).toHaveCount(0)
    },
    pasting: () => paste(page, file.buffer.toString()),
  }
  for (const way of Object.values(ways)) {
    await visit(page, 'ja/results/')
    await expect(page.getByLabel(keeping.open.file)).toBeVisible()
    await way()
    await expect(page.getByText(keeping.opened.file)).toBeFocused()
    await shows(page, considering)
    await expect(seen(page, '2026年10月1日 時点の回答')).toBeVisible()
    await page.reload()
    await shows(page, considering)
    await page.getByRole('button', { name: keeping.opened.back }).click()
    await showsOwn(page, quick)
  }
})

test('figures and economics of a file are kept as they came, and written again', async ({ page }) => {
  const numbers = { nrr: { value: 1.1, asOf: '2026-09' } }
  const economics = { customers: 300 }
  await visit(page, 'ja/results/')
  await paste(page, JSON.stringify({ ...quick, numbers, economics }))
  await page.getByRole('button', { name: keeping.opened.adopt }).click()
  await showsOwn(page, quick)
  await page.reload()
  expect(JSON.parse((await savedBy(page, keeping.file.save)).text)).toMatchObject({ numbers, economics })
})

test('a file of a later edition is shown for reading only, with what could not be read', async ({ page }) => {
  await seed(page, quick)
  await visit(page, 'ja/results/')
  const later = { ...full, edition: '2031-04', answers: { ...full.answers, 'question-of-the-future': 4 } }
  await paste(page, JSON.stringify(later))
  await expect(page.getByText(keeping.opened.newer)).toBeVisible()
  await shows(page, full)
  await expect(page.getByRole('button', { name: keeping.opened.adopt })).toHaveCount(0)
  await page.getByText(fill(keeping.opened.problems, { count: 2 })).click()
  await expect(page.getByText('answers.question-of-the-future', { exact: false })).toBeVisible()
  // Nothing hands on what was not read whole: neither a link nor the paper.
  await expect(page.getByRole('textbox', { name: keeping.share.link })).toHaveCount(0)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(words.ja.paper.summary).first()).toBeVisible()
  await expect(page.getByText('#r1.')).toHaveCount(0)
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('button', { name: keeping.opened.back }).click()
  await showsOwn(page, quick)
})

test('a file of a later edition is not carried on as one’s own by way of the other language', async ({ page }) => {
  await visit(page, 'ja/results/')
  await paste(page, JSON.stringify({ ...full, edition: '2031-04', answers: { ...full.answers, future: 4 } }))
  await expect(page.getByText(keeping.opened.newer)).toBeVisible()
  await page.getByRole('link', { name: 'English' }).click()
  await expect(mainHeading(page)).toHaveText(words.en.results.none.title)
  await page.goBack()
  await shows(page, full)
  await expect(page.getByText(keeping.opened.newer)).toBeVisible()
})

test('what is one’s own already is gone on with and not kept twice', async ({ page }) => {
  await seed(page, quick)
  await openLink(page, codeOf(full))
  const adopt = (language: 'ja' | 'en') =>
    page.getByRole('button', { name: words[language].keeping.opened.adopt }).click()
  await adopt('ja')
  await showsOwn(page, full)
  await page.goBack()
  await expect(page.getByText(keeping.opened.code)).toBeVisible()
  await adopt('ja')
  await showsOwn(page, full)
  expect((await keptRecord(page))?.assessments).toHaveLength(2)

  // The earlier one reaches the other language as a code.
  await page
    .getByRole('region', { name: keeping.list.heading })
    .getByRole('button', { name: keeping.list.open })
    .first()
    .click()
  await shows(page, quick)
  await page.getByRole('link', { name: 'English' }).click()
  await shows(page, quick, 'en')
  await adopt('en')
  await expect(page.getByText(words.en.keeping.opened.readOnly)).toHaveCount(0)
  const record = await keptRecord(page)
  expect(record?.assessments).toHaveLength(2)
  expect(record?.current).toBe('a')
})

test('the same answers of another day, and with figures, are kept beside', async ({ page }) => {
  await seed(page, full)
  await visit(page, 'ja/results/')
  for (const [kept, document] of [
    { ...full, answeredOn: '2026-10-01' },
    { ...full, answeredOn: '2026-10-01', numbers: { nrr: { value: 1.1 } } },
    { ...full, answeredOn: '2026-10-01', numbers: { nrr: { value: 1.1 } } },
  ].entries()) {
    await paste(page, JSON.stringify(document))
    await page.getByRole('button', { name: keeping.opened.adopt }).click()
    await showsOwn(page, full)
    expect((await keptRecord(page))?.assessments).toHaveLength(Math.min(kept + 2, 3))
  }
})

test('text from a mail that begins with a bracket opens the code in it', async ({ page }) => {
  await visit(page, 'ja/results/')
  for (const text of [`[CS成熟度診断] ${spelledCode(codeOf(full))}`, `[結果](https://example.com/#${codeOf(full)})`]) {
    await paste(page, text)
    await shows(page, full)
    await page.goBack()
    await expect(mainHeading(page)).toHaveText(ui.none.title)
  }
})

test('a link with something before its code opens and leaves the address like any other', async ({ page }) => {
  for (const before of ['%20', '「', '<', '##', '/', '%23%20']) {
    await page.goto('/favicon.svg')
    await visit(page, `ja/results/#${before}${codeOf(full)}`)
    await shows(page, full)
    expect(page.url()).toMatch(/\/ja\/results\/$/)
    await page.evaluate(
      (hash) => {
        location.hash = hash
      },
      `${before}${codeOf(held)}`,
    )
    await shows(page, held)
    expect(page.url()).toMatch(/\/ja\/results\/$/)
  }
})

test('the questionnaire leads to where things are opened and handed on', async ({ page }) => {
  await visit(page, 'ja/diagnosis/')
  await page.getByRole('link', { name: words.ja.diagnosis.start.open }).click()
  await expect(page.getByRole('heading', { name: keeping.section })).toBeInViewport()
  await seed(page, begun(full, 5))
  await visit(page, 'ja/diagnosis/')
  await page.getByRole('link', { name: words.ja.diagnosis.resume.keep }).click()
  await expect(page.getByRole('heading', { name: keeping.section })).toBeInViewport()
  await expect(page.getByRole('textbox', { name: keeping.share.link })).toBeVisible()
})

test('a file saved as UTF-16 by an old editor opens', async ({ page }) => {
  await visit(page, 'ja/results/')
  const text = `\uFEFF${fileOf(full).buffer.toString()}`
  const input = page.getByLabel(keeping.open.file)
  await input.setInputFiles({ name: 'x.json', mimeType: 'text/plain', buffer: Buffer.from(text, 'utf16le') })
  await shows(page, full)
})

test('names of files are shown as text', async ({ page }) => {
  await visit(page, 'ja/results/')
  const name = '<img src=x onerror=alert(1)>\u202Enosj.json'
  await page.getByLabel(keeping.open.file).setInputFiles({ ...fileOf(quick), name })
  await expect(page.getByText('<img src=x onerror=alert(1)>', { exact: false })).toBeVisible()
  await expect(page.locator('main img')).toHaveCount(0)
})

test('another tab that changes answers does not disturb what is being looked at', async ({ page, context }) => {
  await seed(page, quick)
  await openLink(page, codeOf(full))
  await shows(page, full)
  const other = await context.newPage()
  await visit(other, 'ja/diagnosis/?at=onboarding')
  await other.getByRole('radio').nth(4).check()
  await shows(page, full)
  await page.getByRole('button', { name: keeping.opened.back }).click()
  await expect.poll(() => keptValue(page, 'answers.onboarding')).toBe(5)
  await alive(page)
})

test('an entry of the history that says something strange shows one’s own answers', async ({ page }) => {
  await seed(page, quick)
  await visit(page, 'ja/results/')
  const strange = [
    3,
    { csd: null },
    { csd: 'code' },
    { csd: { kind: 'code' } },
    { csd: { kind: 'code', text: { length: 5 } } },
    { csd: { kind: 'file', text: '{"__proto__":{"polluted":1}}', name: ['x'] } },
    { csd: { kind: 'kept', id: '__proto__' } },
    { csd: { kind: 'constructor' } },
    { csd: { kind: 'own', extra: 'x'.repeat(100_000) } },
  ]
  for (const state of strange) {
    await page.evaluate((given) => history.replaceState(given, ''), state)
    await page.reload()
    await showsOwn(page, quick)
  }
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false)
})

test.describe('when the connection fails', () => {
  test.use({ mayComplain: [/Failed to load resource|Failed to fetch dynamically imported module/] })

  test('what cannot be fetched is said, and after a reload it opens', async ({ page }) => {
    await seed(page, quick)
    await visit(page, 'ja/results/')
    await expect(page.getByRole('textbox', { name: keeping.open.paste })).toBeVisible()
    await page.route('**/readers.*.js', (route) => route.abort())
    await paste(page, codeOf(full))
    await expect(page.getByText(keeping.refused.reasons['not-loaded'])).toBeVisible()
    await showsOwn(page, quick)
    await page.unroute('**/readers.*.js')
    await page.reload()
    await paste(page, codeOf(full))
    await shows(page, full)
  })

  test('the part for sharing that cannot be fetched is said, and the result stands', async ({ page }) => {
    await seed(page, quick)
    await page.route('**/KeepSection.*.js', (route) => route.abort())
    await visit(page, 'ja/results/')
    await expect(page.getByText(keeping.failed)).toBeVisible()
    await showsOwn(page, quick)
  })
})
