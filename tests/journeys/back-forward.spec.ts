/** Does a page that comes back as it was left show what is kept by now? Here the browser's event is sent by hand. */
import { words } from '../../src/words/words.ts'
import { quick, withAnswers } from './answered.ts'
import { deafen } from './faults.ts'
import { expect, mainHeading, type Page, test, visit } from './page.ts'
import { Questionnaire } from './questionnaire.ts'
import { readBack } from './read-back.ts'
import { keepText, reaches, recordOf, seed } from './storage.ts'

const { diagnosis: ui } = words.ja

// The headless shell of Chromium keeps no pages alive (BackForwardCacheDisabledForDelegate); Firefox does, next door.
async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
}

test('the event of a page that comes back makes it read again, and what it keeps next is joined', async ({
  page,
  context,
}) => {
  await deafen(page)
  await seed(page, quick)
  await visit(page, 'ja/diagnosis/?at=onboarding')
  const elsewhere = withAnswers(quick, { onboarding: 5, ownership: 4 })
  const other = await context.newPage()
  await keepText(other, JSON.stringify(recordOf(elsewhere, Date.now())))
  await reaches(page, other)
  await comeBack(page)
  const person = new Questionnaire(page, 'ja', withAnswers(elsewhere, { onboarding: 2 }))
  const onboarding = person.asked('onboarding')
  for (const input of person.inputsOf(onboarding, 5)) await expect(input).toBeChecked()
  await person.answer(onboarding)
  await readBack(page, withAnswers(elsewhere, { onboarding: 2 }))
})

test('the event of a page that comes back shows that everything was deleted meanwhile', async ({ page, context }) => {
  await deafen(page)
  await seed(page, quick)
  await visit(page, 'ja/diagnosis/?at=onboarding')
  const other = await context.newPage()
  await other.goto('/favicon.svg')
  await other.evaluate(() => localStorage.clear())
  await reaches(page, other)
  await comeBack(page)
  await expect(mainHeading(page)).toHaveText(ui.start.heading)
})
