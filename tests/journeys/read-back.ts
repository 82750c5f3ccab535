/** Are these answers there: on the page after it is opened anew, and where they are kept? */
import { answerText } from '../../src/core/report/said.ts'
import { saidModelIn } from '../../src/layouts/words-in.ts'
import { type KeptRecord, partOf, value } from '../../src/state/record.ts'
import { words } from '../../src/words/words.ts'
import { expect, followTo, mainHeading, type Page } from './page.ts'
import { Questionnaire } from './questionnaire.ts'
import { type Answered, keptText, notedText } from './storage.ts'

/** All of them and no others, word for word where they are looked over, and on the device or in the tab's name. */
export async function readBack(page: Page, given: Answered, where: 'device' | 'tab' = 'device'): Promise<void> {
  await standOnPage(page, given)
  await expect
    .poll(async () => keptIn(await (where === 'device' ? keptText(page) : notedText(page))))
    .toEqual({
      businessModel: given.businessModel,
      context: given.context,
      answers: given.answers,
    })
  if (where === 'device') expect(await notedText(page)).toBeNull()
}

/** All of them and no others, word for word where they are looked over. */
export async function standOnPage(page: Page, given: Answered): Promise<void> {
  const person = new Questionnaire(page, 'ja', given)
  await followTo(page, 'ja/diagnosis/?at=review')
  await expect(mainHeading(page)).toHaveText(words.ja.diagnosis.review.heading)
  const shown = () =>
    page
      .getByRole('term')
      .evaluateAll((terms) => terms.map((term) => [term.textContent, term.nextElementSibling?.textContent]))
  const said = saidModelIn('ja')
  // What another tab has written reaches a page a moment later.
  await expect
    .poll(async () => (await shown()).slice(0, person.questions.length))
    .toEqual(
      person.questions.map((question) => [
        person.title(question),
        answerText(said, person.assessment, question, person.assessment.answers[question.id]),
      ]),
    )
}

/** What a kept text holds of its current assessment; `null` for nothing. */
function keptIn(text: string | null) {
  if (text === null) return null
  const { current, assessments } = JSON.parse(text) as KeptRecord
  const fields = assessments.find(({ id }) => id === current)?.fields ?? {}
  return {
    businessModel: value(fields, 'businessModel'),
    context: partOf(fields, 'context'),
    answers: partOf(fields, 'answers'),
  }
}
