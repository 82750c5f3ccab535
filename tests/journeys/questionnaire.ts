/** How does a person go through the questionnaire? By what is written on it. */
import { askedQuestions, askedRows, isConsidering } from '../../src/core/flow/asked.ts'
import { rowState } from '../../src/core/kinds/matrix3.ts'
import { fill } from '../../src/core/text/fill.ts'
import { forModel } from '../../src/core/text/for-model.ts'
import type { Answer, Assessment, RowState } from '../../src/core/vocabulary/answer.ts'
import type { Matrix3Question, Question } from '../../src/core/vocabulary/question.ts'
import { diagnosisWordsIn } from '../../src/layouts/words-in.ts'
import type { Language } from '../../src/words/languages.ts'
import { words } from '../../src/words/words.ts'
import { expect, type Locator, mainHeading, type Within } from './page.ts'
import { assessmentOf, model } from './reckoned.ts'
import type { Answered } from './storage.ts'

/** One company's way through the pages, in one language. */
export class Questionnaire {
  readonly page: Within
  readonly language: Language
  readonly assessment: Assessment
  readonly questions: readonly Question[]

  constructor(page: Within, language: Language, given: Answered) {
    this.page = page
    this.language = language
    this.assessment = assessmentOf(given)
    this.questions = askedQuestions(model, this.assessment)
  }

  /** The question of this id, which this company is asked. */
  asked(id: string): Question {
    const question = this.questions.find((one) => one.id === id)
    if (question === undefined) throw new Error(`${id} is not asked`)
    return question
  }

  get ui() {
    return diagnosisWordsIn(this.language).ui
  }

  /** From the page on the company to the review. */
  async take(): Promise<void> {
    await this.tellCompany()
    await this.tellRole()
    await this.answerFrom(0)
    if (this.assessment.track === 'full' && !this.isReadiness) {
      await expect(mainHeading(this.page)).toHaveText(this.ui.more.heading)
      await this.next()
    }
    await expect(mainHeading(this.page)).toHaveText(this.ui.review.heading)
  }

  async tellCompany(): Promise<void> {
    const { businessModels, context } = words[this.language]
    await expect(mainHeading(this.page)).toHaveText(this.ui.company.heading)
    const said = businessModels[this.assessment.businessModel as keyof typeof businessModels]
    await this.choose(said.name, false)
    const stage = this.assessment.context['stage'] as keyof typeof context.stage.options
    await this.choose(context.stage.options[stage])
    await this.next()
  }

  async tellRole(): Promise<void> {
    const { role, contactChannels } = words[this.language].context
    await expect(mainHeading(this.page)).toHaveText(this.ui.you.heading)
    await this.choose(role.options[this.assessment.context['role'] as keyof typeof role.options])
    for (const channel of this.assessment.context['contactChannels'] ?? []) {
      const label = contactChannels.options[channel as keyof typeof contactChannels.options]
      await this.check(this.page.getByRole('checkbox', { name: label, exact: true }))
    }
    await this.next()
  }

  /** Answers the questions from this place on, each on its page, and goes on after each. */
  async answerFrom(first: number, last = this.questions.length): Promise<void> {
    for (const question of this.questions.slice(first, last)) {
      await this.isAt(question)
      if (this.assessment.answers[question.id] === undefined) {
        await this.skip()
        continue
      }
      await this.answer(question)
      await this.tellEvidence(question)
      await this.next()
    }
  }

  private async tellEvidence({ id, dimension }: Question): Promise<void> {
    const given = this.assessment.evidence[dimension]
    const last = this.questions.filter((question) => question.dimension === dimension).at(-1)
    if (given === undefined || last?.id !== id) return
    await this.check(
      this.evidence(dimension).getByRole('radio', { name: this.ui.evidence.options[given], exact: true }),
    )
  }

  async isAt(question: Question): Promise<void> {
    await expect(mainHeading(this.page)).toHaveText(this.ask(question))
  }

  /** Gives the answer of the company, without going on. */
  async answer(question: Question): Promise<void> {
    const answer = this.assessment.answers[question.id]
    if (answer === undefined) throw new Error(`no answer to ${question.id}`)
    for (const input of this.inputsOf(question, answer)) await this.check(input)
  }

  /** The inputs that stand for an answer. */
  inputsOf(question: Question, answer: Answer) {
    const { page } = this
    switch (question.kind) {
      case 'step5':
        return [page.getByRole('radio', { name: this.label(question, answer), exact: true })]
      case 'multi': {
        const given = answer === 'unknown' || (Array.isArray(answer) && answer.length === 0) ? [answer] : answer
        if (!Array.isArray(given)) throw new Error(`no list: ${String(answer)}`)
        return given.map((one) => page.getByRole('checkbox', { name: this.label(question, one), exact: true }))
      }
      case 'matrix3':
        return askedRows(question, this.assessment).map(({ id }) =>
          this.rowInput(question, id, rowState(answer, id) ?? 'unknown'),
        )
      default:
        return question satisfies never
    }
  }

  rowInput(question: Matrix3Question, row: string, state: RowState) {
    const { rowStates } = words[this.language].report.answers
    const label = state === 'unknown' ? this.ui.question.rowUnknown : rowStates[state]
    return this.row(question, row).getByRole('radio', { name: label, exact: true })
  }

  /** The small question about one figure. */
  row({ id }: Matrix3Question, row: string) {
    const said = diagnosisWordsIn(this.language).questions[id]
    if (said === undefined || !('rows' in said)) throw new Error(`no rows: ${id}`)
    const label = forModel(said.rows[row]?.label ?? row, this.assessment.businessModel)
    return this.page.getByRole('group', { name: label, exact: true })
  }

  ask({ id }: Question): string {
    const { readiness, questions } = diagnosisWordsIn(this.language)
    const ask = this.isReadiness ? readiness[id] : forModel(questions[id]?.ask ?? id, this.businessModel)
    return ask ?? id
  }

  title({ id }: Question): string {
    const { readiness, questions } = diagnosisWordsIn(this.language)
    const title = forModel(questions[id]?.title ?? id, this.businessModel)
    return this.isReadiness ? (readiness[id] ?? title) : title
  }

  private label({ id, kind }: Question, answer: Answer): string {
    const { ui, questions } = diagnosisWordsIn(this.language)
    const said = questions[id]
    if (answer === 'unknown') return ui.question.unknown
    if (said !== undefined && 'steps' in said) {
      if (answer === 'not-applicable') return fill(ui.question.notApplicable, { text: said.notApplicable ?? '' })
      if (this.isReadiness) return ui.readiness.options[Math.min(Number(answer), 3) - 1] ?? ''
      return forModel(forModel(said.steps, this.businessModel)[Number(answer) - 1] ?? '', this.businessModel)
    }
    if (said !== undefined && 'options' in said) {
      if (Array.isArray(answer)) return this.isReadiness ? ui.readiness.recordsNone : said.none
      return forModel(said.options[String(answer)] ?? '', this.businessModel)
    }
    throw new Error(`${kind} has no such answer`)
  }

  /** The one line on what the answers of a dimension rest on. */
  evidence(dimension: string) {
    const { ui, dimensions } = diagnosisWordsIn(this.language)
    return this.page.getByRole('group', {
      name: fill(ui.evidence.legend, { dimension: dimensions[dimension] ?? dimension }),
    })
  }

  /** How an input is ticked, and a button pressed: as a person does it with a mouse. */
  protected async check(input: Locator): Promise<void> {
    await input.check()
  }

  protected async press(button: Locator): Promise<void> {
    await button.click()
  }

  async choose(label: string, exact = true): Promise<void> {
    await this.check(this.page.getByRole('radio', { name: label, exact }))
  }

  async next(): Promise<void> {
    await this.press(this.page.getByRole('button', { name: this.ui.next, exact: true }))
  }

  async skip(): Promise<void> {
    await this.page.getByRole('button', { name: this.ui.skip, exact: true }).click()
  }

  async back(): Promise<void> {
    await this.page.getByRole('button', { name: this.ui.back, exact: true }).click()
  }

  /** From the review to the result. */
  async seeResult(): Promise<void> {
    await this.page.getByRole('link', { name: this.ui.review.see }).first().click()
  }

  get isReadiness(): boolean {
    return isConsidering(model, this.assessment)
  }

  private get businessModel(): string {
    return this.assessment.businessModel
  }
}
