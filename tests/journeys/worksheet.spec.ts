/** Does the sheet for paper hold every question and all it takes to reckon by hand, without script and uncut? */
import { forModel } from '../../src/core/text/for-model.ts'
import type { Question } from '../../src/core/vocabulary/question.ts'
import type { QuestionHelp, QuestionWords } from '../../src/core/vocabulary/words.ts'
import { businessModels } from '../../src/model/business-models.ts'
import { type Language, languages } from '../../src/words/languages.ts'
import { words } from '../../src/words/words.ts'
import { expect, mainHeading, type Page, scriptsFetched, test } from './page.ts'
import { letters, pagesIn } from './paper.ts'
import { model } from './reckoned.ts'

test.use({ javaScriptEnabled: false })

/** Everything a question says on the sheet; of a table each half, which may stand on a page of its own. */
function textsOf(language: Language, businessModel: string, question: Question): readonly (readonly string[])[] {
  const all: Readonly<Record<string, QuestionWords & QuestionHelp>> = words[language].questions
  const said = all[question.id]
  if (said === undefined) throw new Error(`no words for ${question.id}`)
  const { unknown } = words[language].worksheet.question
  const asked = [said.title, said.ask, said.help].map((text) => forModel(text, businessModel))
  if ('steps' in said) {
    const steps = forModel(said.steps, businessModel).map((step) => forModel(step, businessModel))
    expect(steps).toHaveLength(5)
    return [[...asked, ...steps, unknown, ...(said.notApplicable === undefined ? [] : [said.notApplicable])]]
  }
  if ('options' in said) {
    return [[...asked, ...Object.values(said.options).map((text) => forModel(text, businessModel)), said.none, unknown]]
  }
  const halves = question.kind === 'matrix3' ? Map.groupBy(question.rows, ({ side }) => side) : new Map()
  expect(halves.size).toBe(2)
  const rowsOf = (ids: readonly { readonly id: string }[]) =>
    ids.flatMap(({ id }) => {
      const row = said.rows[id]
      return [row?.label, row?.gloss].flatMap((text) => (text === undefined ? [] : [forModel(text, businessModel)]))
    })
  return [...halves].map(([side, rows], place) => [
    ...(place === 0 ? asked : []),
    words[language].worksheet.question.sides[side as 'support' | 'success'],
    ...Object.values(words[language].report.answers.rowStates),
    ...rowsOf(rows),
  ])
}

/** What else has to stand there to answer and to reckon. */
function restOf(language: Language): readonly string[] {
  const { context, readiness, levels, dimensions, diagnosis, worksheet } = words[language]
  return [
    ...Object.values(worksheet.fields),
    diagnosis.question.nowText,
    context.stage.label,
    ...Object.values(context.stage.options),
    context.contactChannels.label,
    ...Object.values(context.contactChannels.options),
    ...Object.values(readiness),
    ...Object.values(dimensions).flatMap(({ name, definition }) => [name, definition]),
    ...Object.values(diagnosis.evidence.options),
    ...Object.values(levels).map(({ name }) => name),
    worksheet.scoring.heading,
    worksheet.scoring.dimensions.text,
    worksheet.scoring.conditions.leftOut,
    worksheet.scoring.level.steps.conditions,
    worksheet.example.heading,
    worksheet.beyond.text,
  ]
}

const textOf = async (page: Page) => letters(await page.getByRole('main').innerText())

for (const { id: language } of languages) {
  for (const { id: businessModel } of businessModels) {
    const address = `/${language}/worksheet/${businessModel}/`

    test(`every question and all that is needed stands on the sheet: ${address}`, async ({ page }) => {
      const fetched = scriptsFetched(page)
      await page.goto(address, { waitUntil: 'networkidle' })
      expect(fetched).toEqual([])
      await expect(page.locator('script, astro-island, link[rel="modulepreload"]')).toHaveCount(0)
      await expect(mainHeading(page)).toContainText(words[language].businessModels[businessModel].name)
      const text = await textOf(page)
      const said = model.questions.flatMap((question) => textsOf(language, businessModel, question).flat())
      expect(said.length).toBeGreaterThan(250)
      expect([...said, ...restOf(language)].filter((one) => !text.includes(letters(one)))).toEqual([])
      // A placeholder that nothing filled would stand there in braces.
      expect(text).not.toMatch(/\{\w+\}/)
      // Numbered as the full track asks, and marked where the quick track asks too.
      const numbered = model.tracks.full.flatMap((dimension) =>
        model.questions.filter((question) => question.dimension === dimension),
      )
      for (const [place, { id }] of numbered.entries()) {
        const title = forModel(ourWords(language, id).title, businessModel)
        const heading = page.getByRole('heading', { level: 3, name: new RegExp(`^${place + 1} ${escaped(title)}`) })
        await expect(heading).toHaveCount(1)
        const star = words[language].worksheet.star
        if (model.tracks.quick.includes(id)) await expect(heading).toContainText(star)
        else await expect(heading).not.toContainText(star)
      }
    })

    test(`the paper holds it all, and no question is parted: ${address}`, async ({ page }) => {
      await page.goto(address)
      const pages = pagesIn(await page.pdf({ preferCSSPageSize: true, printBackground: true }))
      if (pages === null) {
        await page.emulateMedia({ media: 'print' })
        const text = await textOf(page)
        for (const one of restOf(language)) expect(text).toContain(letters(one))
        return
      }
      // Fonts differ from machine to machine; ten is more than any of ours takes.
      expect(pages.length).toBeGreaterThanOrEqual(6)
      expect(pages.length).toBeLessThanOrEqual(10)
      const whole = pages.join('')
      expect(restOf(language).filter((one) => !whole.includes(letters(one)))).toEqual([])
      for (const question of model.questions) {
        for (const texts of textsOf(language, businessModel, question)) {
          const missing = texts.filter((one) => !whole.includes(letters(one)))
          expect(missing, question.id).toEqual([])
          const isWhole = pages.some((text) => texts.every((one) => text.includes(letters(one))))
          expect(isWhole, `${question.id} on one page`).toBe(true)
        }
      }
    })

    test(`on paper every box can be ticked, in black on white: ${address}`, async ({ page }) => {
      // As wide as A4 between the margins.
      await page.setViewportSize({ width: 695, height: 1000 })
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      await page.goto(address)
      const found = await page.evaluate(() => {
        const millimetre = 96 / 25.4
        const width = document.documentElement.clientWidth
        const boxes = [...document.querySelectorAll('main span')].filter((element) => {
          const { borderInlineStartWidth, borderInlineEndWidth } = getComputedStyle(element)
          return borderInlineStartWidth !== '0px' && borderInlineEndWidth !== '0px' && element.checkVisibility()
        })
        const rects = boxes.map((box) => box.getBoundingClientRect())
        return {
          count: boxes.length,
          small: rects.filter((rect) => Math.min(rect.width, rect.height) < 4.5 * millimetre).length,
          outside: rects.filter((rect) => rect.left < 0 || rect.right > width + 0.5).length,
          ink: getComputedStyle(document.querySelector('main h1') ?? document.body).color,
          paper: getComputedStyle(document.documentElement).backgroundColor,
          sideways: document.documentElement.scrollWidth > width,
        }
      })
      const steps = model.questions.filter(({ kind }) => kind === 'step5').length * 6
      expect(found.count).toBeGreaterThan(steps)
      expect(found).toMatchObject({
        small: 0,
        outside: 0,
        ink: 'rgb(0, 0, 0)',
        paper: 'rgb(255, 255, 255)',
        sideways: false,
      })
    })
  }

  test(`the choice of sheets leads to each of them, and it is found from the landing page: ${language}`, async ({
    page,
  }) => {
    await page.goto(`/${language}/`)
    await page.getByRole('main').getByRole('link', { name: words[language].landing.start.toPaper }).click()
    await expect(mainHeading(page)).toHaveText(words[language].worksheet.index.title)
    expect(await textOf(page)).not.toMatch(/\{\w+\}/)
    for (const { id, name } of businessModels.map((one) => ({ ...one, ...words[language].businessModels[one.id] }))) {
      const link = page.getByRole('main').getByRole('link', { name, exact: true })
      await expect(link).toHaveAttribute('href', `/${language}/worksheet/${id}/`)
    }
    await expect(page.locator('script')).toHaveCount(0)
  })
}

function ourWords(language: Language, question: string): QuestionWords {
  const all: Readonly<Record<string, QuestionWords>> = words[language].questions
  const said = all[question]
  if (said === undefined) throw new Error(`no words for ${question}`)
  return said
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
