/** Does the page show the result of these answers, and of no others that happen to have the same level? */
import type { Language } from '../../src/words/languages.ts'
import { expect, mainHeading, type Page, seen } from './page.ts'
import { reportIn } from './reckoned.ts'
import type { Answered } from './storage.ts'

export async function shows(page: Page, given: Answered, language: Language = 'ja'): Promise<void> {
  const { headline } = reportIn(language, given)
  await expect(mainHeading(page)).toHaveText(headline.title)
  // Points and how many questions they come from: no two of the tests' companies agree in these.
  for (const sentence of headline.rests) await expect(seen(page, sentence)).toBeVisible()
}
