/** What stands on the paper that the browser makes of a page? */
import { spawnSync } from 'node:child_process'
import type { Page } from '@playwright/test'

/** As a person prints it: the style sheet decides about the paper. */
export const asStyled = { format: 'A4', printBackground: true, preferCSSPageSize: true } as const

/** Lines are broken anywhere in Japanese, and hyphens and spaces differ on paper: only the letters are compared. */
export const letters = (text: string) => text.normalize('NFKC').replace(/[\s\u00ad\u200b‐-–-]/g, '')

/** Both are part of poppler-utils. */
const reader = 'pdftotext'
const drawer = 'pdftoppm'

/** The letters of each printed page; `null` where the tool that reads them is missing. */
export function pagesIn(pdf: Buffer): readonly string[] | null {
  const { status, stdout, error } = spawnSync(reader, ['-raw', '-enc', 'UTF-8', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (error !== undefined || status !== 0) return null
  return stdout.split('\f').slice(0, -1).map(letters)
}

/** What would stand on paper, where no tool can read it there: the sheet as one page, all the rest as another. */
export async function asIfPrinted(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  const sheet = await page.locator('.print-summary').innerText()
  const parts = await page.locator('.report:visible').allInnerTexts()
  await page.emulateMedia({ media: null })
  return [sheet, parts.join('\n')].map(letters)
}

/** A printed page as a picture, at 150 dots an inch; `null` where the tool that draws it is missing. */
export function pictureOf(pdf: Buffer, page: number): Buffer | null {
  const only = ['-f', String(page), '-l', String(page), '-r', '150', '-png', '-']
  const { status, stdout, error } = spawnSync(drawer, only, { input: pdf, maxBuffer: 64 * 1024 * 1024 })
  return error !== undefined || status !== 0 ? null : stdout
}

/** Pages of a document, counted in it. */
export function pagesCounted(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}
