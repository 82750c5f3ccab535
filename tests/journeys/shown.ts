/** Does the page show the result of these answers, and of no others that happen to have the same level? */
import { oneDecimal } from '../../src/core/text/format.ts'
import type { Language } from '../../src/words/languages.ts'
import { words } from '../../src/words/words.ts'
import { expect, mainHeading, type Page, seen } from './page.ts'
import { reportIn } from './reckoned.ts'
import type { Answered } from './storage.ts'

/** Its heading, the points and what they rest on, and every dimension, or every thing to prepare, line by line. */
export async function shows(page: Page, given: Answered, language: Language = 'ja'): Promise<void> {
  const { headline, dimensions, readiness } = reportIn(language, given)
  const { radar, readiness: prepared } = words[language].results
  await expect(mainHeading(page)).toHaveText(headline.title)
  for (const sentence of headline.rests) await expect(seen(page, sentence)).toBeVisible()
  if (readiness === null) {
    await expect(linesOf(page, radar.caption)).toHaveText(
      dimensions.map(({ name, score, level }) => {
        return `${name}${score === null ? radar.none : oneDecimal(score)}${level ?? '–'}`
      }),
    )
  } else {
    await expect(linesOf(page, prepared.caption)).toHaveText(
      readiness.map(({ title, state }) => title + prepared.states[state]),
    )
  }
}

/** The rows of a table that have a name. */
function linesOf(page: Page, table: string) {
  const named = page.getByRole('rowheader')
  return page.getByRole('table', { name: table, exact: true }).getByRole('row').filter({ has: named })
}
