/** Which pages, in which states, does everything have to hold for that holds for every page? */
import { askedQuestions } from '../../src/core/flow/asked.ts'
import type { Language } from '../../src/words/languages.ts'
import { words } from '../../src/words/words.ts'
import { begun, considering, full, held, quick, withFigures, withoutLevel } from './answered.ts'
import { codeOf } from './codes.ts'
import { expect, mainHeading, openAllDetails, type Page, settled, visit } from './page.ts'
import { assessmentOf, model } from './reckoned.ts'
import { type Answered, keepText, seed } from './storage.ts'

export interface Place {
  readonly name: string
  /** Leads there in one language, and waits until everything stands. */
  readonly open: (page: Page, language: Language) => Promise<void>
}

const questionsOf = (given: Answered) => askedQuestions(model, assessmentOf(given))

/** The first question of the full track that is so. */
function questionWhere(isSo: (question: ReturnType<typeof questionsOf>[number]) => boolean): string {
  const question = questionsOf(full).find(isSo)
  if (question === undefined) throw new Error('no such question is asked')
  return question.id
}

const textPage = (name: string): Place => ({ name, open: (page, language) => visit(page, `${language}/${name}/`) })

function inQuestionnaire(name: string, given: Answered, at: string): Place {
  return {
    name,
    open: async (page, language) => {
      await seed(page, given)
      await visit(page, `${language}/diagnosis/?at=${at}`)
      await expect(mainHeading(page)).toBeVisible()
    },
  }
}

function result(name: string, given: Answered): Place {
  return {
    name,
    open: async (page, language) => {
      await seed(page, given)
      await visit(page, `${language}/results/`)
      await expect(page.getByRole('region', { name: words[language].results.sections.now })).toBeVisible()
      await expect(page.getByRole('region', { name: words[language].keeping.share.heading })).toBeVisible()
      await expect(page.getByRole('region', { name: words[language].results.sections.answers })).toBeVisible()
      await openAllDetails(page)
    },
  }
}

const [firstQuestion] = questionsOf(quick)
const evidenceAt = questionWhere(
  ({ id, dimension }) =>
    questionsOf(full)
      .filter((question) => question.dimension === dimension)
      .at(-1)?.id === id,
)

/** Pages of text, whole without any answer. */
export const textPages: readonly Place[] = [
  { name: 'landing', open: (page, language) => visit(page, `${language}/`) },
  ...['method', 'privacy', 'about', 'worksheet', 'worksheet/b2b-subscription', 'worksheet/repeat-purchase'].map(
    textPage,
  ),
  {
    name: 'embed-guide',
    open: async (page, language) => {
      await visit(page, `${language}/embed-guide/`)
      await openAllDetails(page)
    },
  },
]

/** Where figures are entered, with every field to be seen. */
export const figuresPages: readonly Place[] = [
  { name: 'figures without anything', open: (page, language) => visit(page, `${language}/figures/`) },
  {
    name: 'figures entered',
    open: async (page, language) => {
      await seed(page, withFigures)
      await visit(page, `${language}/figures/`)
      // What is inside comes once the first one is opened.
      await page.locator('#figure-logo-churn > summary').click()
      await expect(page.locator('#figure-logo-churn input').first()).toBeVisible()
      await openAllDetails(page)
    },
  },
]

/** The frame, opened by itself. */
export const framePages: readonly Place[] = [
  {
    name: 'frame',
    open: async (page, language) => {
      await visit(page, `embed/${language}/`)
      await expect(page.getByRole('button', { name: words[language].frame.intro.start })).toBeEnabled()
    },
  },
  {
    name: 'frame with something from last time',
    open: async (page, language) => {
      await seed(page, begun(quick, 3))
      await visit(page, `embed/${language}/`)
      await expect(page.getByRole('button', { name: words[language].frame.resume.go })).toBeVisible()
    },
  },
  ...(
    [
      ['ten questions', quick],
      ['without a level', withoutLevel],
      ['readiness', considering],
      ['thirty questions', full],
    ] as const
  ).map(
    ([name, given]): Place => ({
      name: `result in the frame: ${name}`,
      open: async (page, language) => {
        await seed(page, given)
        await visit(page, `embed/${language}/`)
        const { resume, result } = words[language].frame
        await page.getByRole('button', { name: new RegExp(`^(${resume.see}|${resume.go})$`) }).click()
        const review = page.getByRole('button', { name: words[language].diagnosis.review.see }).first()
        const report = page.getByRole('link', { name: result.reportOpen })
        const skip = page.getByRole('button', { name: words[language].diagnosis.skip, exact: true })
        await expect(report.or(review).or(skip).first()).toBeVisible()
        // What is still open is passed over.
        while (await skip.isVisible()) {
          const before = await mainHeading(page).innerText()
          await skip.click()
          await expect(mainHeading(page)).not.toHaveText(before)
        }
        // After thirty questions comes a page that may be left empty.
        const next = page.getByRole('button', { name: words[language].diagnosis.next, exact: true })
        if (await next.isVisible()) await next.click()
        await expect(report.or(review).first()).toBeVisible()
        if (await review.isVisible()) await review.click()
        await expect(report).toBeVisible()
        await openAllDetails(page)
      },
    }),
  ),
]

/** Every kind of page of the questionnaire. */
export const questionnairePages: readonly Place[] = [
  { name: 'start', open: (page, language) => visit(page, `${language}/diagnosis/`) },
  inQuestionnaire('start with answers found', quick, ''),
  {
    name: 'asking before starting over',
    open: async (page, language) => {
      await seed(page, begun(quick, 3))
      await visit(page, `${language}/diagnosis/`)
      const { diagnosis } = words[language]
      await page.getByRole('link', { name: diagnosis.start.full.title }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'a damaged record',
    open: async (page, language) => {
      await keepText(page, '{')
      await visit(page, `${language}/diagnosis/`)
      await expect(page.getByText(words[language].diagnosis.saving.damaged)).toBeVisible()
    },
  },
  inQuestionnaire('company', quick, 'company'),
  inQuestionnaire('you', quick, 'you'),
  inQuestionnaire('step5', quick, firstQuestion?.id ?? ''),
  inQuestionnaire(
    'multi',
    full,
    questionWhere(({ kind }) => kind === 'multi'),
  ),
  inQuestionnaire(
    'matrix3',
    full,
    questionWhere(({ kind }) => kind === 'matrix3'),
  ),
  inQuestionnaire(
    'may not apply',
    full,
    questionWhere(({ mayNotApply }) => mayNotApply === true),
  ),
  inQuestionnaire('evidence', full, evidenceAt),
  inQuestionnaire('readiness', considering, questionsOf(considering)[0]?.id ?? ''),
  {
    name: 'error summary',
    open: async (page, language) => {
      await seed(page, begun(full, 1))
      await visit(page, `${language}/diagnosis/?at=${questionWhere(({ kind }) => kind === 'matrix3')}`)
      await page.getByRole('button', { name: words[language].diagnosis.next, exact: true }).click()
      await expect(page.getByRole('alert')).toBeFocused()
    },
  },
  inQuestionnaire('more', full, 'more'),
  inQuestionnaire('review', full, 'review'),
]

/** Every kind of result, with everything open that can be opened; the what-if beside it. */
export const results: readonly Place[] = [
  result('result of ten questions', quick),
  result('result held by a condition', held),
  result('result without a level', withoutLevel),
  result('readiness check', considering),
  result('result with figures', withFigures),
  {
    name: 'result with a what-if',
    open: async (page, language) => {
      await seed(page, held)
      await visit(page, `${language}/results/`)
      const { roadmap } = words[language].results
      await page.getByRole('checkbox').first().check()
      const chart = page.getByRole('img', { name: roadmap.chart })
      await chart.scrollIntoViewIfNeeded()
      // Once drawn, it has taken the size of its place.
      await expect(chart).toHaveAttribute('style', /width/)
      await settled(page)
    },
  },
  {
    name: 'an opened result beside one’s own',
    open: async (page, language) => {
      await seed(page, quick)
      await visit(page, `${language}/results/#${codeOf(held)}`)
      const { keeping } = words[language]
      await page.getByRole('button', { name: keeping.opened.compare }).click()
      await expect(page.getByRole('table', { name: keeping.compare.caption })).toBeVisible()
    },
  },
  {
    name: 'a link and a text that cannot be opened',
    open: async (page, language) => {
      await seed(page, quick)
      const { keeping } = words[language]
      await visit(page, `${language}/results/#${codeOf(held).slice(0, -1)}`)
      await expect(page.getByRole('alert')).toBeVisible()
      await page.getByRole('button', { name: keeping.open.button, exact: true }).click()
      await expect(page.getByRole('textbox', { name: keeping.open.paste })).toBeFocused()
    },
  },
  {
    name: 'result without answers',
    open: async (page, language) => {
      await visit(page, `${language}/results/`)
      await expect(mainHeading(page)).toHaveText(words[language].results.none.title)
    },
  },
]
