/** Can figures be entered as people write them, and does each say at once what it says, and stay? */
import { amount } from '../../src/core/text/amounts.ts'
import { fill } from '../../src/core/text/fill.ts'
import { type Language, languages } from '../../src/words/languages.ts'
import { words } from '../../src/words/words.ts'
import { quick, withFigures } from './answered.ts'
import { tabTo } from './keys.ts'
import { expect, type Locator, mainHeading, type Page, test, visit } from './page.ts'
import { keptRecord, keptValue, seed } from './storage.ts'

const model = 'b2b-subscription'

/** A figure of the page, opened. */
async function opened(page: Page, id: string): Promise<Locator> {
  const card = page.locator(`#figure-${id}`)
  await card.locator('> summary').click()
  await expect(
    card.getByText(words.ja.figuresPage.loading).or(card.getByText(words.en.figuresPage.loading)),
  ).toHaveCount(0)
  return card
}

function nameOf(language: Language, id: 'logo-churn' | 'nrr' | 'grr' | 'cac' | 'call-reach-rate'): string {
  const { name } = words[language].figures.figures[id]
  return typeof name === 'string' ? name : name[model]
}

function valueField(card: Locator, language: Language, id: Parameters<typeof nameOf>[1]): Locator {
  return card.getByRole('textbox', { name: fill(words[language].figuresPage.valueOf, { name: nameOf(language, id) }) })
}

async function amounts(card: Locator, language: Language, given: Readonly<Record<string, string>>): Promise<void> {
  const more = card.locator('summary', { hasText: words[language].figuresPage.details })
  if (!(await card.getByText(words[language].figuresPage.partsTitle, { exact: true }).isVisible())) await more.click()
  const { parts } = words[language].figures
  for (const [part, text] of Object.entries(given)) {
    await card.getByRole('textbox', { name: parts[part as keyof typeof parts], exact: true }).fill(text)
  }
}

for (const { id: language, name } of languages) {
  const { figuresPage: page_, figureSayings: say, businessModels } = words[language]

  test(`without any diagnosis: model, amounts, formula, trend and conversion: ${name}`, async ({ page }) => {
    await visit(page, `${language}/figures/`)
    await page.getByRole('radio', { name: businessModels[model].name }).click()
    const churn = await opened(page, 'logo-churn')
    await amounts(churn, language, { lost: '３６', start: '300' })
    // 36 ÷ 300 = 12.0 %; (1 − 0.12)^(1/12): 1.1 % a month.
    await expect(churn.getByText('36 ÷ 300 = 12.0%')).toBeVisible()
    await expect(churn.getByText(fill(say.conversion, { monthly: '1.1%', yearly: '12.0%' }))).toBeVisible()
    await churn.getByRole('textbox', { name: page_.previous }).fill('14')
    await expect(churn.getByText(fill(say.signals.better, { previous: '14.0%', value: '12.0%' }))).toBeVisible()
    await churn.getByRole('textbox', { name: page_.asOf }).fill('2026年9月')
    expect(await keptValue(page, 'numbers.logo-churn')).toEqual({
      value: 0.12,
      previous: 0.14,
      asOf: '2026-09',
      parts: { lost: 36, start: 300 },
    })
    await page.reload()
    await expect(page.locator('#figure-logo-churn > summary')).toContainText('12.0%')
  })

  test(`four amounts typed once give four figures: ${name}`, async ({ page }) => {
    await seed(page, quick)
    await visit(page, `${language}/figures/`)
    const nrr = await opened(page, 'nrr')
    await amounts(nrr, language, { startRevenue: '1,000万', expansion: '120万', contraction: '30万', churned: '70万' })
    // (1,000 + 120 − 30 − 70) ÷ 1,000 = 102 %; (1,000 − 30 − 70) ÷ 1,000 = 90 %
    await expect(page.locator('#figure-nrr > summary')).toContainText('102.0%')
    await expect(page.locator('#figure-grr > summary')).toContainText('90.0%')
    await expect(page.locator('#figure-revenue-churn > summary')).toContainText('10.0%')
    await expect(page.locator('#figure-expansion-revenue > summary')).toContainText('12.0%')
    await expect(
      nrr
        .getByText('(10,000,000 + 1,200,000 − 300,000 − 700,000) ÷ 10,000,000 = 102.0%')
        .or(nrr.getByText('（10,000,000 ＋ 1,200,000 − 300,000 − 700,000） ÷ 10,000,000 = 102.0%')),
    ).toBeVisible()
  })

  test(`whatever cannot be read is answered beside the field, and is there again: ${name}`, async ({ page }) => {
    await seed(page, quick)
    await visit(page, `${language}/figures/`)
    const card = await opened(page, 'cac')
    const field = valueField(card, language, 'cac')
    const { problems, read } = page_
    const yen = (value: number) => amount(value, 'yen', say.units)
    const typed: readonly (readonly [string, string])[] = [
      ['abc', problems.letters],
      ['1e309', problems.letters],
      ['Infinity', problems.letters],
      ['1,2,3', problems.commas],
      ['-5', fill(problems.below, { least: yen(0) })],
      ['12%', problems.percent],
      ['9'.repeat(20), problems['too-large']],
    ]
    for (const [text, answer] of typed) {
      await field.fill(text)
      await field.blur()
      await expect(card.getByText(answer)).toBeVisible()
      await expect(field).toHaveAttribute('aria-invalid', 'true')
    }
    await page.reload()
    const again = valueField(await opened(page, 'cac'), language, 'cac')
    await expect(again).toHaveValue('9'.repeat(20))
    await again.fill('９０万')
    await expect(page.locator('#figure-cac').getByText(fill(read, { value: yen(900_000) }))).toBeVisible()
    expect(await keptValue(page, 'numbers.cac')).toEqual({ value: 900_000 })
    await again.fill('')
    await expect(again).not.toHaveAttribute('aria-invalid', 'true')
    expect(await keptValue(page, 'numbers.cac')).toBeNull()
  })

  test(`what cannot be together is named at both figures: ${name}`, async ({ page }) => {
    await seed(page, { ...quick, numbers: { nrr: { value: 0.8 }, grr: { value: 0.9 } } })
    await visit(page, `${language}/figures/`)
    const said = fill(say.impossible.belowOther, {
      name: nameOf(language, 'nrr'),
      value: '80.0%',
      other: nameOf(language, 'grr'),
      otherValue: '90.0%',
    })
    await expect((await opened(page, 'nrr')).getByText(said)).toBeVisible()
    await expect((await opened(page, 'grr')).getByText(said)).toBeVisible()
  })

  test(`the result shows figures, money, the finding, and the way to change them: ${name}`, async ({ page }) => {
    await seed(page, withFigures)
    await visit(page, `${language}/results/`)
    const { results: ui, findings, fit, figuresResult } = words[language]
    const section = page.getByRole('region', { name: ui.sections.figures })
    await expect(section.getByText(fit['success-pays'])).toBeVisible()
    await expect(section.getByText('22.0%', { exact: true })).toBeVisible()
    await expect(section.getByText(fill(say.signals.worse, { previous: '18.0%', value: '22.0%' }))).toBeVisible()
    // EX1 of the vectors, three years: 40.5 million, 54.0 million, one yen brings 2.84 and 2.07.
    const table = section.getByRole('table', { name: figuresResult.amounts })
    await expect(table).toContainText('40,500,000')
    await expect(table).toContainText('54,000,000')
    await expect(table).toContainText('2.84')
    await expect(table).toContainText('2.07')
    const contradictions = page.getByRole('region', { name: ui.sections.findings })
    await expect(contradictions.getByText(findings['impossible-figures'].question)).toBeVisible()
    await expect(contradictions.getByText(findings['expansion-hides-losses'].question)).toBeVisible()
    await section.getByRole('link', { name: ui.figures.change }).click()
    await expect(mainHeading(page)).toHaveText(page_.title)
    await expect(page.locator('#figure-logo-churn > summary')).toContainText('22.0%')
  })
}

test('two meanings of 受電率 are told apart, and only one of them is compared with 一次解決率', async ({ page }) => {
  await seed(page, { ...withFigures, numbers: { 'first-contact-resolution': { value: 0.5, definition: 'survey' } } })
  await visit(page, 'ja/figures/')
  const card = await opened(page, 'call-reach-rate')
  const { definitions } = words.ja.figures.figures['call-reach-rate']
  await card.getByRole('radio', { name: definitions['same-as-answer-rate'] }).click()
  await valueField(card, 'ja', 'call-reach-rate').fill('97')
  const asked = words.ja.findings['answered-not-solved'].question
  await visit(page, 'ja/results/')
  await expect(page.getByText(asked)).toBeVisible()
  await visit(page, 'ja/figures/')
  const again = await opened(page, 'call-reach-rate')
  await again.getByRole('radio', { name: definitions['reached-of-attempts'] }).click()
  await visit(page, 'ja/results/')
  await expect(page.getByRole('region', { name: words.ja.results.sections.figures }).getByText('97.0%')).toBeVisible()
  await expect(page.getByText(asked)).toHaveCount(0)
})

test('figures entered before the first question go along with the diagnosis', async ({ page }) => {
  await visit(page, 'ja/figures/')
  await page.getByRole('radio', { name: words.ja.businessModels[model].name }).click()
  const card = await opened(page, 'cac')
  await valueField(card, 'ja', 'cac').fill('90万')
  await page.getByRole('link', { name: words.ja.figuresPage.after.diagnosis }).click()
  await page.getByRole('link', { name: words.ja.diagnosis.start.quick.title }).click()
  await expect(mainHeading(page)).toBeVisible()
  expect(await keptValue(page, 'numbers.cac')).toEqual({ value: 900_000 })
  expect((await keptRecord(page))?.assessments).toHaveLength(1)
})

test('by keyboard alone: a figure opened, entered and marked as unknown', async ({ page }) => {
  await seed(page, quick)
  await visit(page, 'ja/figures/')
  await tabTo(page, page.locator('#figure-logo-churn > summary'))
  await page.keyboard.press('Enter')
  const card = page.locator('#figure-logo-churn')
  await expect(valueField(card, 'ja', 'logo-churn')).toBeVisible()
  await tabTo(page, valueField(card, 'ja', 'logo-churn'))
  await page.keyboard.type('12.5%')
  await expect(page.locator('#figure-logo-churn > summary')).toContainText('12.5%')
  await tabTo(page, card.getByRole('checkbox', { name: words.ja.figuresPage.dontKnow }))
  await page.keyboard.press('Space')
  await expect(page.locator('#figure-logo-churn > summary')).toContainText(words.ja.figureSayings.unknown)
  expect(await keptValue(page, 'numbers.logo-churn')).toEqual({ value: 'unknown' })
})
