/** Does everything fit on a narrow screen and at twice the size of text? */
import { languages } from '../../src/words/languages.ts'
import { quick } from './answered.ts'
import { misfits } from './misfits.ts'
import { alive, expect, mainHeading, test } from './page.ts'
import { figuresPages, framePages, questionnairePages, results, textPages } from './places.ts'
import { Questionnaire } from './questionnaire.ts'
import { reportIn } from './reckoned.ts'

for (const { id, name: language } of languages) {
  test.describe('320 px wide', () => {
    test.use({ viewport: { width: 320, height: 640 } })

    for (const place of [...textPages, ...questionnairePages, ...figuresPages, ...results, ...framePages]) {
      test(`nothing stands out or is cut at 320 px: ${place.name}, ${language}`, async ({ page }) => {
        await place.open(page, id)
        expect(await misfits(page)).toEqual([])
      })
    }
  })

  test.describe('twice the size of text', () => {
    test.use({ viewport: { width: 640, height: 800 } })

    test(`everything fits at twice the size of text, from the landing page to the result: ${language}`, async ({
      page,
      context,
    }) => {
      await context.addInitScript(() => {
        addEventListener('DOMContentLoaded', () => {
          document.documentElement.style.fontSize = '200%'
        })
      })
      const person = new Questionnaire(page, id, quick)
      await page.goto(`/${id}/`)
      expect(await misfits(page)).toEqual([])
      await page.getByRole('main').getByRole('link').first().click()
      await alive(page)
      expect(await misfits(page)).toEqual([])
      await person.tellCompany()
      expect(await misfits(page)).toEqual([])
      await person.tellRole()
      for (const question of person.questions) {
        await person.isAt(question)
        expect(await misfits(page)).toEqual([])
        await person.answer(question)
        await person.next()
      }
      await expect(mainHeading(page)).toHaveText(person.ui.review.heading)
      expect(await misfits(page)).toEqual([])
      await person.seeResult()
      await expect(mainHeading(page)).toHaveText(reportIn(id, quick).headline.title)
      expect(await misfits(page)).toEqual([])
    })

    for (const place of results) {
      test(`everything fits at twice the size of text: ${place.name}, ${language}`, async ({ page, context }) => {
        await context.addInitScript(() => {
          addEventListener('DOMContentLoaded', () => {
            document.documentElement.style.fontSize = '200%'
          })
        })
        await place.open(page, id)
        expect(await misfits(page)).toEqual([])
      })
    }
  })
}
