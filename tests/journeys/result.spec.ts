/** Is the result on the page the one that the programme reckons, and does it follow what one does with it? */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { reckonWith } from '../../src/core/roadmap/reckon.ts'
import { fill } from '../../src/core/text/fill.ts'
import { oneDecimal } from '../../src/core/text/format.ts'
import type { Language } from '../../src/words/languages.ts'
import { words } from '../../src/words/words.ts'
import { akariCloud } from '../companies/invented/akari-cloud.ts'
import { hinataYoga } from '../companies/invented/hinata-yoga.ts'
import { minatoBooking } from '../companies/invented/minato-booking.ts'
import { tsubameApi } from '../companies/invented/tsubame-api.ts'
import { considering, full, held, landingExample, quickByBusinessModel, withAnswers, withoutLevel } from './answered.ts'
import { alive, expect, mainHeading, type Page, scriptsFetched, seen, settled, test, visit } from './page.ts'
import { Questionnaire } from './questionnaire.ts'
import { assessmentOf, firstTitles, model, reportIn, resultOf } from './reckoned.ts'
import { type Answered, keptText, keptValue, seed } from './storage.ts'

const { results: ui, report: said, levels, diagnosis } = words.ja

const companies: Readonly<Record<string, Answered>> = {
  'the example of the landing page': landingExample,
  'a company held by conditions': held,
  'a shop': full,
  'too few answers': withoutLevel,
  'a company that is considering': considering,
  [akariCloud.name]: akariCloud.document,
  [hinataYoga.name]: hinataYoga.document,
  [minatoBooking.name]: minatoBooking.document,
  [tsubameApi.name]: tsubameApi.document,
  ...Object.fromEntries(Object.entries(quickByBusinessModel).map(([id, given]) => [`ten questions, ${id}`, given])),
}

for (const [name, given] of Object.entries(companies)) {
  test(`level and first steps are those that are reckoned: ${name}`, async ({ page }) => {
    await seed(page, given)
    for (const language of ['ja', 'en'] as const) {
      await visit(page, `${language}/results/`)
      await showsResult(page, language, given)
    }
  })
}

async function showsResult(page: Page, language: Language, given: Answered): Promise<void> {
  const { results } = words[language]
  const report = reportIn(language, given)
  await expect(mainHeading(page)).toHaveText(report.headline.title)
  for (const sentence of [report.headline.line, ...report.headline.rests]) {
    await expect(seen(page, sentence)).toBeVisible()
  }
  const titles = firstTitles(report)
  const steps = page.getByRole('region', { name: results.sections.now }).getByRole('heading', { level: 3 })
  await expect(steps).toHaveCount(titles.length)
  await expect(steps).toContainText([...titles])
}

test('the landing page shows as an example what the result page shows for the same answers', async ({ page }) => {
  const { headline } = reportIn('ja', landingExample)
  await page.goto('/ja/')
  await expect(page.getByText(headline.title, { exact: true })).toBeVisible()
  for (const title of firstTitles(reportIn('ja', landingExample))) {
    await expect(page.getByText(title, { exact: true }).first()).toBeVisible()
  }
})

test('the command gives the same level and the same recommendations in the same order', async ({ page }) => {
  const given = [held, landingExample, withoutLevel, ...Object.values(quickByBusinessModel)]
  const { stdout } = spawnSync('npm', ['run', '--silent', 'score', '--', '-'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    input: JSON.stringify(given.map((one) => ({ format: 'cs-maturity/answers', version: 1, ...one }))),
    encoding: 'utf8',
  })
  const scored = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { level: number | null; recommendations: { id: string; when: string }[] })
  expect(scored).toHaveLength(given.length)
  for (const [place, one] of given.entries()) {
    const { level, recommendations } = scored[place] ?? { level: Number.NaN, recommendations: [] }
    await seed(page, one)
    await visit(page, 'ja/results/')
    const title = mainHeading(page)
    if (level === null) await expect(title).toHaveText(said.titleWithoutLevel)
    else await expect(title).toContainText(levels[level as keyof typeof levels].name)
    const titles = new Map(reportIn('ja', one).steps.map((step) => [step.id, step.title]))
    const phases = ['now', 'next', 'later']
    const expected = recommendations
      .toSorted((one, other) => phases.indexOf(one.when) - phases.indexOf(other.when))
      .map(({ id }) => titles.get(id) ?? id)
    const ticks = page.getByRole('region', { name: ui.sections.roadmap }).getByRole('checkbox')
    await expect(ticks).toHaveCount(expected.length)
    for (const [at, text] of expected.entries()) await expect(ticks.nth(at)).toHaveAccessibleName(text)
  }
})

test('an answer chosen again in place changes the headline at once, and it is said', async ({ page }) => {
  const changed = withAnswers(held, { 'outcome-definition': 3 })
  const person = new Questionnaire(page, 'ja', changed)
  const question = person.asked('outcome-definition')
  await seed(page, held)
  await visit(page, 'ja/results/')
  await expect(mainHeading(page)).toHaveText(reportIn('ja', held).headline.title)
  const all = page.getByRole('region', { name: ui.sections.answers })
  const { dimensions } = words.ja
  const { name } = dimensions[question.dimension as keyof typeof dimensions]
  await all.getByRole('heading', { name, exact: true }).click()
  await all.getByText(`${ui.answers.change} ${person.title(question)}`).click()
  await person.answer(question)
  const result = resultOf(changed)
  const { headline } = reportIn('ja', changed)
  expect(headline.title).not.toBe(reportIn('ja', held).headline.title)
  await expect(mainHeading(page)).toHaveText(headline.title)
  await expect(page).toHaveTitle(new RegExp(headline.title))
  const status = all.getByRole('status').filter({ hasText: oneDecimal(result.score ?? Number.NaN) })
  await expect(status.first()).toContainText(levels[(result.level ?? 0) as keyof typeof levels].name)
  expect(await keptValue(page, 'answers.outcome-definition')).toBe(3)
  await page.reload()
  await expect(mainHeading(page)).toHaveText(headline.title)
})

test('ticked recommendations show the level they would bring; the chart is fetched once it is seen', async ({
  page,
}) => {
  const assessment = assessmentOf(landingExample)
  const steps = reportIn('ja', landingExample).steps
  const [first, second] = steps
  if (first === undefined || second === undefined) throw new Error('the example has steps')
  await seed(page, landingExample)
  await visit(page, 'ja/results/')
  const roadmap = page.getByRole('region', { name: ui.sections.roadmap })
  // What keeps and shares comes by itself; nothing else may.
  await expect(page.getByRole('region', { name: words.ja.keeping.share.heading })).toBeVisible()
  const fetched = scriptsFetched(page)
  await expect(roadmap.getByText(ui.roadmap.none)).toBeVisible()
  await roadmap.getByRole('checkbox', { name: first.title, exact: true }).check()
  await expect(roadmap.getByText(outcome([first.id]))).toBeVisible()
  await expect(roadmap.getByRole('table', { name: ui.roadmap.caption })).toBeVisible()
  await settled(page)
  expect(fetched).toEqual([])
  await roadmap.getByRole('checkbox', { name: second.title, exact: true }).check()
  await expect(roadmap.getByText(outcome([first.id, second.id]))).toBeVisible()
  await roadmap.getByRole('img', { name: ui.roadmap.chart }).scrollIntoViewIfNeeded()
  await expect.poll(() => fetched.length).toBe(1)
  await roadmap.getByRole('checkbox', { name: first.title, exact: true }).uncheck()
  await expect(roadmap.getByText(outcome([second.id]))).toBeVisible()
  await page.reload()
  await expect(roadmap.getByRole('checkbox', { name: second.title, exact: true })).toBeChecked()
  await expect(mainHeading(page)).toHaveText(reportIn('ja', landingExample).headline.title)

  function outcome(done: readonly string[]): string {
    const result = resultOf(landingExample)
    const whatIf = reckonWith(model, assessment, done)
    const level = whatIf?.level ?? 0
    return fill(level === result.level ? ui.roadmap.same : ui.roadmap.result, {
      level,
      name: levels[level as keyof typeof levels].name,
      score: oneDecimal(whatIf?.score ?? Number.NaN),
      now: oneDecimal(result.score ?? Number.NaN),
    })
  }
})

test.describe('without the chart', () => {
  test.use({ mayComplain: [/Failed to load resource/] })

  test('a chart that cannot be fetched is said, and its table stands there', async ({ page }) => {
    await seed(page, landingExample)
    await visit(page, 'ja/results/')
    const roadmap = page.getByRole('region', { name: ui.sections.roadmap })
    // Everything but the chart has come.
    await expect(roadmap.getByRole('checkbox').first()).toBeVisible()
    await page.route('**/*.js', (route) => route.abort())
    await roadmap.getByRole('checkbox').first().check()
    await roadmap.getByRole('img', { name: ui.roadmap.chart }).scrollIntoViewIfNeeded()
    await expect(roadmap.getByText(ui.roadmap.chartFailed)).toBeVisible()
    await expect(roadmap.getByRole('table', { name: ui.roadmap.caption })).toBeVisible()
  })

  test('words that cannot be fetched are said, and can be fetched again', async ({ page }) => {
    await seed(page, landingExample)
    await page.route('**/words/*', (route) => route.abort())
    await visit(page, 'ja/results/')
    await expect(page.getByRole('alert')).toContainText(ui.failed)
    await page.unroute('**/words/*')
    await page.getByRole('button', { name: ui.again }).click()
    await expect(mainHeading(page)).toHaveText(reportIn('ja', landingExample).headline.title)
  })
})

test('the result keeps its wording where no level can be given', async ({ page }) => {
  await seed(page, withoutLevel)
  await visit(page, 'ja/results/')
  await expect(mainHeading(page)).toHaveText(said.titleWithoutLevel)
  await expect(page.getByRole('region', { name: ui.sections.holding })).toHaveCount(0)
  await expect(page.getByRole('region', { name: ui.sections.now })).toBeVisible()
})

for (const where of ['results', 'privacy'] as const) {
  test(`everything is deleted on request, and what went is said: ${where}`, async ({ page }) => {
    await seed(page, landingExample)
    await visit(page, `ja/${where}/`)
    await page.getByRole('button', { name: ui.about.forget }).click()
    const dialog = page.getByRole('dialog', { name: ui.forget.heading })
    await dialog.getByRole('button', { name: ui.forget.no }).click()
    await expect(dialog).toBeHidden()
    expect(await keptText(page)).not.toBeNull()
    await page.getByRole('button', { name: ui.about.forget }).click()
    await dialog.getByRole('button', { name: ui.forget.yes }).click()
    await expect(page.getByText(fill(ui.forget.done, { count: 1 }))).toBeVisible()
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
    await visit(page, 'ja/results/')
    await expect(mainHeading(page)).toHaveText(ui.none.title)
  })
}

test('deleting where there is nothing says so', async ({ page }) => {
  await visit(page, 'ja/privacy/')
  await page.getByRole('button', { name: ui.about.forget }).click()
  await page.getByRole('dialog').getByRole('button', { name: ui.forget.yes }).click()
  await expect(page.getByText(ui.forget.nothing)).toBeVisible()
})

test('without answers the result page says so and leads to the questionnaire', async ({ page }) => {
  await visit(page, 'ja/results/')
  await expect(mainHeading(page)).toHaveText(ui.none.title)
  await page.getByRole('link', { name: ui.none.start }).click()
  await alive(page)
  await expect(mainHeading(page)).toHaveText(diagnosis.start.heading)
})
