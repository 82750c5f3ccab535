/** What does a button of the page put onto the person's disk? */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'

interface Saved {
  readonly name: string
  /** Where it lies as long as the page is open. */
  readonly path: string
  readonly text: string
}

export async function savedBy(page: Page, button: string): Promise<Saved> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  const path = await download.path()
  return { name: download.suggestedFilename(), path, text: readFileSync(path, 'utf8') }
}
