/** How does a person open something they received, and when are their own answers shown again? */
import { words } from '../../src/words/words.ts'
import { expect, type Page, visit } from './page.ts'
import { shows } from './shown.ts'
import type { Answered } from './storage.ts'

const { keeping } = words.ja

export async function openLink(page: Page, code: string): Promise<void> {
  await visit(page, `ja/results/#${code}`)
}

export async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: keeping.open.paste }).fill(text)
  await page.getByRole('button', { name: keeping.open.button, exact: true }).click()
}

export async function showsOwn(page: Page, given: Answered): Promise<void> {
  await shows(page, given)
  await expect(page.getByText(keeping.opened.readOnly)).toHaveCount(0)
}
