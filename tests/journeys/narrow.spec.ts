/** Does everything fit on a narrow screen and at twice the size of text? */
import { languages } from '../../src/words/languages.ts'
import { quick } from './answered.ts'
import { alive, expect, mainHeading, type Page, test } from './page.ts'
import { questionnairePages, results, textPages } from './places.ts'
import { Questionnaire } from './questionnaire.ts'
import { reportIn } from './reckoned.ts'

/** What stands out of the page or is cut off inside it, a line each. */
function misfits(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const name = (element: Element) => `<${element.localName}> ${(element.textContent ?? '').trim().slice(0, 40)}`
    const found: string[] = []
    const wide = document.documentElement.scrollWidth
    if (wide > width) found.push(`the page scrolls sideways: ${wide} px in ${width} px`)
    const isSeen = (element: Element) => {
      const { bottom, width: across, height } = element.getBoundingClientRect()
      // Words for screen readers, and the way past the masthead before it has the focus, stand out of sight.
      const isAside = (across <= 1 && height <= 1) || bottom + scrollY <= 0
      return !isAside && element.checkVisibility({ checkVisibilityCSS: true }) && element.closest('svg *') === null
    }
    const isOut = (element: Element) => {
      const { left, right } = element.getBoundingClientRect()
      return isSeen(element) && (left + scrollX < -0.5 || right + scrollX > width + 0.5)
    }
    const isCut = (element: Element) => {
      const { overflowX, overflowY } = getComputedStyle(element)
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
      return (
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
      )
    }
    for (const element of document.body.querySelectorAll('*')) {
      // The innermost ones say where it comes from.
      if (isOut(element) && ![...element.children].some(isOut)) found.push(`stands out of the page: ${name(element)}`)
      if (isSeen(element) && element.localName !== 'svg' && isCut(element)) found.push(`is cut off: ${name(element)}`)
    }
    return found
  })
}

for (const { id, name: language } of languages) {
  test.describe('320 px wide', () => {
    test.use({ viewport: { width: 320, height: 640 } })

    for (const place of [...textPages, ...questionnairePages, ...results]) {
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
