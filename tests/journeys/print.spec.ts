/** Does the printed result hold every case in full, uncut, and the same each time? */
import { spawnSync } from 'node:child_process'
import { type Language, languages } from '../../src/words/languages.ts'
import { words } from '../../src/words/words.ts'
import { full, held, quick } from './answered.ts'
import { expect, mainHeading, type Page, test, visit } from './page.ts'
import { reportIn } from './reckoned.ts'
import { type Answered, seed } from './storage.ts'

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

const paper = { format: 'A4', printBackground: true, preferCSSPageSize: true } as const

/** Lines are broken anywhere in Japanese, and hyphens and spaces differ on paper: only the letters are compared. */
const letters = (text: string) => text.normalize('NFKC').replace(/[\s\u00ad\u200b‐-–-]/g, '')

/** Part of poppler-utils. */
const reader = 'pdftotext'

/** The text of each printed page; `null` where the tool that reads it is missing. */
function pagesIn(pdf: Buffer): readonly string[] | null {
  const { status, stdout, error } = spawnSync(reader, ['-raw', '-enc', 'UTF-8', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (error !== undefined || status !== 0) return null
  return stdout.split('\f').slice(0, -1).map(letters)
}

async function openResult(page: Page, language: Language, given: Answered): Promise<void> {
  await seed(page, given)
  await visit(page, `${language}/results/`)
  await expect(mainHeading(page)).toHaveText(reportIn(language, given).headline.title)
}

for (const { id, name } of languages) {
  for (const [company, given] of [
    ['ten questions', quick],
    ['thirty questions', held],
  ] as const) {
    test(`the paper holds every case, none of its parts cut: ${company}, ${name}`, async ({ page }) => {
      await openResult(page, id, given)
      const cases = casesOf(id, given)
      const pdf = await page.pdf(paper)
      const pages = pagesIn(pdf)
      if (pages === null) {
        await page.emulateMedia({ media: 'print' })
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
        const text = letters(await page.getByRole('main').innerText())
        for (const one of cases.flat()) expect(text).toContain(letters(one))
        return
      }
      expect(pages.length).toBeGreaterThanOrEqual(2)
      for (const texts of cases) {
        const whole = pages.join('')
        expect(texts.filter((one) => !whole.includes(letters(one)))).toEqual([])
        // A case stands on one page.
        expect(
          pages.some((text) => texts.every((one) => text.includes(letters(one)))),
          texts[0],
        ).toBe(true)
      }
    })
  }

  test(`the paper has as many pages the second time as the first: ${name}`, async ({ page }) => {
    await openResult(page, id, full)
    const count = async () => pagesCounted(await page.pdf(paper))
    const first = await count()
    expect(first).toBeGreaterThanOrEqual(2)
    expect(await count()).toBe(first)
  })

  test(`on paper every case is open, and nothing is there that can only be clicked: ${name}`, async ({ page }) => {
    await openResult(page, id, held)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    const { results: ui } = words[id]
    const main = page.getByRole('main')
    for (const one of casesOf(id, held).flat()) await expect(main.getByText(one).first()).toBeVisible()
    await expect(main.getByRole('button').filter({ visible: true })).toHaveCount(0)
    for (const text of [ui.answers.change, ui.print, ui.edit, ui.about.forget]) {
      await expect(main.getByText(text, { exact: true }).filter({ visible: true })).toHaveCount(0)
    }
    // Paper is white, whatever the screen.
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light')
    // What belongs together is not parted at the end of a page: by itself, or by what it stands in.
    const parted = await main.locator('dl > div, tr, figure').evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility())
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
}

/** Pages of a document, counted in it. */
function pagesCounted(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}
