/** Does the printed result begin with a sheet to hand on, hold every case in full, uncut, and say how to open it again? */
import { spelledCode } from '../../src/core/share/result-code.ts'
import { fill } from '../../src/core/text/fill.ts'
import { oneDecimal } from '../../src/core/text/format.ts'
import { site } from '../../src/site.ts'
import { type Language, languages } from '../../src/words/languages.ts'
import { words } from '../../src/words/words.ts'
import { considering, full, fullByBusinessModel, held, quick, withoutLevel } from './answered.ts'
import { codeOf } from './codes.ts'
import { misfits } from './misfits.ts'
import { expect, mainHeading, type Page, test, visit } from './page.ts'
import { asIfPrinted, asStyled, letters, pagesCounted, pagesIn, pictureOf } from './printed.ts'
import { scanned } from './qr.ts'
import { model, reportIn } from './reckoned.ts'
import { type Answered, seed } from './storage.ts'

const companies: readonly (readonly [string, Answered])[] = [
  ...Object.entries(fullByBusinessModel).map(([name, given]) => [`thirty questions, ${name}`, given] as const),
  ['held by a condition', held],
  ['ten questions', quick],
  ['without a level', withoutLevel],
  ['not begun yet', considering],
]

/** Every text of each recommendation's case, as it stands in the report. */
function casesOf(language: Language, given: Answered): readonly (readonly string[])[] {
  const { steps } = reportIn(language, given)
  expect(steps.length).toBeGreaterThan(5)
  return steps.map((step) => [
    step.title,
    step.aim,
    step.days30,
    step.days60,
    step.days90,
    step.owner,
    step.proof,
    step.whyWeThinkSo,
    step.smallTeam,
    ...step.because,
    ...(step.caution === null ? [] : [step.caution]),
    ...(step.warning === null ? [] : [step.warning]),
  ])
}

/** What someone who gets only the first sheet has to find on it. */
function sheetOf(language: Language, given: Answered): readonly string[] {
  const { paper, results: ui } = words[language]
  const { headline, strengths, holding, steps, checkFirst, whom, dimensions, readiness } = reportIn(language, given)
  const now = steps.filter(({ when }) => when === 'now')
  expect(now).toHaveLength(3)
  return [
    site.brand[language],
    paper.summary,
    headline.title,
    headline.line,
    ...[headline.range, headline.byPoints, headline.limit].filter((text) => text !== null),
    ...headline.rests,
    ui.trial,
    ui.trialNote,
    ...strengths.map(({ title }) => title),
    ...holding.sentences,
    ...holding.conditions.flatMap(({ title, stateName }) => [title, stateName]),
    ...(readiness ?? []).flatMap(({ title, state }) => [title, ui.readiness.states[state]]),
    ...(readiness === null ? dimensions : []).flatMap(({ short, score }) => [
      short,
      score === null ? '–' : oneDecimal(score),
    ]),
    ...now.flatMap(({ title, groundwork, firstStep, owner }) => [title, groundwork ?? firstStep, owner]),
    ...checkFirst.map(({ title }) => title),
    ...whom.map(({ role }) => fill(ui.whom.role, { role })),
    paper.open.title,
  ]
}

/** Date, edition and brand, as they are said. */
function whenOf(language: Language): string {
  const ui = words[language].results
  const locale = languages.find(({ id }) => id === language)?.locale
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(Date.parse('2026-11-01T12:00:00+09:00'))
  return `${fill(ui.date, { date })} · ${fill(ui.edition, { edition: model.edition })}`
}

async function openResult(page: Page, language: Language, given: Answered): Promise<void> {
  await seed(page, given)
  await visit(page, `${language}/results/`)
  await expect(mainHeading(page)).toHaveText(reportIn(language, given).headline.title)
  await expect(page.locator('.print-summary')).toBeAttached()
  // What stands further down comes after the beginning.
  await expect(page.getByRole('region', { name: words[language].results.sections.answers })).toBeVisible()
}

const missingIn = (text: string, wanted: readonly string[]) => wanted.filter((one) => !text.includes(letters(one)))

for (const { id, name } of languages) {
  const { paper } = words[id]

  for (const [company, given] of companies) {
    test(`the first sheet stands by itself, and the whole result follows, uncut: ${company}, ${name}`, async ({
      page,
    }) => {
      await openResult(page, id, given)
      const [sheet = '', ...rest] = pagesIn(await page.pdf(asStyled)) ?? (await asIfPrinted(page))
      expect(rest.length).toBeGreaterThanOrEqual(1)
      const link = `${page.url()}#${codeOf(given)}`
      const ways = [link, spelledCode(codeOf(given))]
      expect(missingIn(sheet, [...sheetOf(id, given), whenOf(id), ...ways])).toEqual([])
      // One sheet and no more: the next page is the first of the whole.
      expect(rest.filter((text) => text.includes(letters(paper.summary)))).toEqual([])
      expect(rest[0]).toContain(letters(reportIn(id, given).headline.title))
      for (const texts of casesOf(id, given)) {
        expect(missingIn(rest.join(''), texts)).toEqual([])
        // A case stands on one page.
        expect(
          rest.some((text) => missingIn(text, texts).length === 0),
          texts[0],
        ).toBe(true)
      }
    })
  }

  for (const [company, given] of companies.slice(2)) {
    test(`nothing stands out of the page or is cut off in print: ${company}, ${name}`, async ({ page }) => {
      await page.setViewportSize({ width: across, height: 1000 })
      await openResult(page, id, given)
      await page.emulateMedia({ media: 'print' })
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
      expect(await misfits(page)).toEqual([])
      const beyond = await page.locator('svg text').evaluateAll((texts) =>
        texts
          .filter((text) => text.checkVisibility())
          .filter((text) => {
            const { left, right } = text.getBoundingClientRect()
            const svg = text.closest('svg')
            const frame = svg?.getBoundingClientRect()
            if (svg === null || frame === undefined) return true
            const isOpen = getComputedStyle(svg).overflowX === 'visible'
            const room = isOpen ? { left: 0, right: document.documentElement.clientWidth } : frame
            return left < room.left - 0.5 || right > room.right + 0.5
          })
          .map(({ textContent }) => textContent),
      )
      expect(beyond).toEqual([])
      const sheet = await page.locator('.print-summary').boundingBox()
      expect(sheet?.height).toBeGreaterThan(0)
      expect(sheet?.height).toBeLessThanOrEqual(along)
    })
  }

  for (const [company, given] of [
    ['thirty questions', full],
    ['not begun yet', considering],
  ] as const) {
    test(`every page says what it is, of when, and how to open it again: ${company}, ${name}`, async ({ page }) => {
      await openResult(page, id, given)
      const code = codeOf(given)
      const pages = pagesIn(await page.pdf(asStyled))
      if (pages === null) {
        const adopted = await page.evaluate(() =>
          document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join(''),
        )
        expect(missingIn(letters(adopted), [whenOf(id), `#${code}`, spelledCode(code)])).toEqual([])
        return
      }
      const lines = [whenOf(id), `${page.url()}#${code}`, spelledCode(code)]
      for (const [place, text] of pages.entries()) {
        expect(missingIn(text, [...lines, `${place + 1}/${pages.length}`]), `page ${place + 1}`).toEqual([])
      }
      // In full, with what it does, on the sheet and once more at the end.
      const inFull = pages.flatMap((text, place) => (text.includes(letters(paper.open.text)) ? [place] : []))
      expect(inFull).toEqual([0, pages.length - 1])
    })
  }

  test(`a table that goes on names its columns again: ${name}`, async ({ page }) => {
    await openResult(page, id, held)
    const { radar } = words[id].results
    const head = letters([radar.dimension, radar.score, radar.level].join(''))
    const seen = reportIn(id, held).dimensions.flatMap(({ criterion }) => (criterion === null ? [] : [criterion]))
    expect(seen.length).toBeGreaterThan(4)
    // On half of the paper it has to go on.
    await page.evaluate(() => {
      const half = new CSSStyleSheet()
      half.replaceSync('@page { size: A5 landscape }')
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, half]
    })
    const pages = pagesIn(await page.pdf(asStyled))
    if (pages === null) {
      await page.emulateMedia({ media: 'print' })
      await expect(page.locator('.dimension-table thead')).toHaveCSS('display', 'table-header-group')
      return
    }
    const withRows = pages.filter((text) => missingIn(text, seen).length < seen.length)
    expect(withRows.length).toBeGreaterThanOrEqual(2)
    for (const text of withRows) expect(text).toContain(head)
  })

  test(`the paper has as many pages the second time as the first: ${name}`, async ({ page }) => {
    await openResult(page, id, full)
    const count = async () => pagesCounted(await page.pdf(asStyled))
    const first = await count()
    expect(first).toBeGreaterThanOrEqual(2)
    expect(await count()).toBe(first)
  })

  test(`every case is on paper where nobody says that printing begins: ${name}`, async ({ page }) => {
    await page.addInitScript(() => {
      addEventListener('beforeprint', (event) => event.stopImmediatePropagation(), { capture: true })
    })
    await openResult(page, id, held)
    const pdf = await page.pdf(asStyled)
    expect(await page.locator('.case[open]').count()).toBe(0)
    const pages = pagesIn(pdf)
    if (pages !== null) expect(missingIn(pages.join(''), casesOf(id, held).flat())).toEqual([])
    // And takes no less paper than with them open.
    await page.evaluate(() => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('.case, .answers__dimension'))
        details.open = true
    })
    expect(pagesCounted(await page.pdf(asStyled))).toBe(pagesCounted(pdf))
  })

  test(`on paper every case is open, and nothing is there that can only be clicked: ${name}`, async ({ page }) => {
    await openResult(page, id, held)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    const { results: ui } = words[id]
    const main = page.getByRole('main')
    for (const one of casesOf(id, held).flat()) {
      await expect(main.getByText(one).filter({ visible: true }).first()).toBeVisible()
    }
    await expect(main.getByRole('button').filter({ visible: true })).toHaveCount(0)
    await expect(main.getByRole('link').filter({ visible: true })).toHaveCount(0)
    for (const text of [ui.answers.change, ui.print, ui.edit, ui.about.forget]) {
      await expect(main.getByText(text, { exact: true }).filter({ visible: true })).toHaveCount(0)
    }
    // Paper is white, whatever the screen.
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light')
    // What belongs together is not parted at the end of a page: by itself, or by what it stands in.
    const parted = await main.locator('dl > div, tr, figure').evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility() && element.closest('.print-summary') === null)
        .filter((element) => {
          for (let one: Element | null = element; one !== null; one = one.parentElement) {
            if (getComputedStyle(one).breakInside !== 'auto') return false
          }
          return true
        })
        .map((element) => `${element.localName} ${element.textContent?.slice(0, 40)}`),
    )
    expect(parted).toEqual([])
  })

  test(`the sheet is on paper only: ${name}`, async ({ page }) => {
    await openResult(page, id, full)
    const sheet = page.getByRole('region', { name: paper.summary })
    await expect(sheet).toHaveCount(0)
    await expect(page.locator('.print-footer, .page-foot').filter({ visible: true })).toHaveCount(0)
    await page.emulateMedia({ media: 'print' })
    await expect(sheet).toBeVisible()
    await expect(sheet.getByRole('img')).toHaveCount(3)
  })
}

/** Room for writing on A4, in CSS pixels: across, and along above the foot. */
const across = Math.floor(((210 - 2 * 16) / 25.4) * 96)
const along = ((297 - 14 - 21) / 25.4) * 96

test('a camera reads the link from the printed sheet', async ({ page }) => {
  await openResult(page, 'ja', full)
  const link = `${page.url()}#${codeOf(full)}`
  const picture = pictureOf(await page.pdf(asStyled), 1)
  await page.emulateMedia({ media: 'print' })
  const qr = page.locator('.print-summary .qr-code')
  expect(scanned(picture ?? (await qr.screenshot()))).toBe(link)
})

test.describe('where the sheet cannot be fetched', () => {
  test.use({ mayComplain: [/Failed to load resource|Failed to fetch dynamically imported module/] })

  test('the result prints as it stands on the screen, with the flight of levels', async ({ page }) => {
    await page.route('**/PaperParts.*.js', (route) => route.abort())
    await seed(page, full)
    await visit(page, 'ja/results/')
    const { headline } = reportIn('ja', full)
    await expect(mainHeading(page)).toHaveText(headline.title)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('.print-summary')).toHaveCount(0)
    await expect(page.locator('.level-flight')).toBeVisible()
    for (const one of headline.rests) await expect(page.getByText(one, { exact: true })).toBeVisible()
  })
})
