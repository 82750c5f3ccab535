/** What stands on a sheet for each question, in which order and under which number? */
import { askedQuestions } from '../../core/flow/asked.ts'
import { handSides } from '../../core/scoring/by-hand.ts'
import { fill } from '../../core/text/fill.ts'
import { forModel } from '../../core/text/for-model.ts'
import type { Condition, Side } from '../../core/vocabulary/condition.ts'
import type { Model } from '../../core/vocabulary/model.ts'
import type { MatrixRow, MultiQuestion, Question } from '../../core/vocabulary/question.ts'
import type { QuestionHelp, QuestionWords } from '../../core/vocabulary/words.ts'
import { type BusinessModelId, businessModels } from '../../model/business-models.ts'
import { model as ourModel } from '../../model/model.ts'
import type { Language } from '../../words/languages.ts'
import { words as allWords } from '../../words/words.ts'

const model: Model = ourModel

interface Asked {
  readonly id: string
  readonly number: number
  readonly isQuick: boolean
  readonly title: string
  readonly ask: string
  readonly help: string
}

export interface SheetSteps extends Asked {
  readonly kind: 'step5'
  readonly steps: readonly string[]
  /** What 「該当しない」 means here; `null` where it is not offered. */
  readonly notApplicable: string | null
}

export interface SheetList extends Asked {
  readonly kind: 'multi'
  readonly options: readonly string[]
  readonly none: string
  /** Which counts make which step, a short text each. */
  readonly counts: readonly string[]
}

export interface SheetRow {
  readonly id: string
  readonly label: string
  readonly gloss: string | null
  readonly isQuick: boolean
  readonly isPhoneOnly: boolean
}

export interface SheetTable extends Asked {
  readonly kind: 'matrix3'
  readonly sides: readonly { readonly side: Side; readonly rows: readonly SheetRow[] }[]
}

export type SheetQuestion = SheetSteps | SheetList | SheetTable

export interface SheetDimension {
  readonly id: string
  readonly name: string
  readonly definition: string
  readonly questions: readonly SheetQuestion[]
}

/** Every question of the full track, by dimension, numbered as it is asked. */
export function sheetDimensions(language: Language, businessModel: BusinessModelId): readonly SheetDimension[] {
  const { dimensions } = allWords[language]
  const questions = numbered(businessModel).map(({ question, number }) =>
    sheetQuestion(language, businessModel, question, number),
  )
  return model.tracks.full.map((id) => ({
    id,
    ...named(dimensions, id),
    questions: questions.filter((question) => isIn(question.id, id)),
  }))
}

/** The number of each question on the sheet. */
export function numbersOf(businessModel: BusinessModelId): Readonly<Record<string, number>> {
  return Object.fromEntries(numbered(businessModel).map(({ question, number }) => [question.id, number]))
}

/** A short name of an item, without its number; a derived one is called after the question it is read from. */
export function titleOn(language: Language, businessModel: BusinessModelId, question: string): string {
  return forModel(wordsOf(language, question).title, businessModel)
}

/** How many questions each track asks, for sentences that say so. */
export const counts = {
  all: numbered(businessModels[0].id).length,
  quick: model.tracks.quick.length,
} as const

function numbered(businessModel: BusinessModelId): readonly { readonly question: Question; readonly number: number }[] {
  const asking = { track: 'full', businessModel, context: {}, figures: {} } as const
  return askedQuestions(model, asking).map((question, place) => ({ question, number: place + 1 }))
}

function sheetQuestion(
  language: Language,
  businessModel: BusinessModelId,
  question: Question,
  number: number,
): SheetQuestion {
  const words = wordsOf(language, question.id)
  const asked: Asked = {
    id: question.id,
    number,
    isQuick: model.tracks.quick.includes(question.id),
    title: forModel(words.title, businessModel),
    ask: forModel(words.ask, businessModel),
    help: forModel(words.help, businessModel),
  }
  if (question.kind === 'step5' && 'steps' in words) {
    const steps = forModel(words.steps, businessModel).map((step) => forModel(step, businessModel))
    return { ...asked, kind: 'step5', steps, notApplicable: words.notApplicable ?? null }
  }
  if (question.kind === 'multi' && 'options' in words) {
    const options = question.options.map((option) => forModel(words.options[option] ?? option, businessModel))
    return { ...asked, kind: 'multi', options, none: words.none, counts: saidCounts(language, question) }
  }
  if (question.kind === 'matrix3' && 'rows' in words) {
    const row = ({ id, quick, when }: MatrixRow): SheetRow => {
      const said = words.rows[id]
      return {
        id,
        label: forModel(said?.label ?? id, businessModel),
        gloss: said?.gloss === undefined ? null : forModel(said.gloss, businessModel),
        isQuick: quick === true,
        isPhoneOnly: isPhoneOnly(id, when),
      }
    }
    const sides = handSides(model)
      .filter((side) => side.question === question.id)
      .map(({ side, rows }) => ({ side, rows: rows.map(row) }))
    return { ...asked, kind: 'matrix3', sides }
  }
  throw new Error(`the words of "${question.id}" are not those of its kind`)
}

/** Which counts make which step: `1〜2個は2段`. */
function saidCounts(language: Language, { countsForSteps, options }: MultiQuestion): readonly string[] {
  const words = allWords[language].worksheet.question
  const starts = [0, ...countsForSteps]
  return starts.map((from, place) => {
    const next = starts[place + 1]
    const to = next === undefined ? options.length : next - 1
    const range = from === to ? words.exactly : words.between
    return fill(words.count, { count: fill(range, { from, to }), step: place + 1 })
  })
}

/** The only condition on a row that the sheet has words for. */
function isPhoneOnly(row: string, when: Condition | undefined): boolean {
  if (when === undefined) return false
  if (when.kind === 'context-allows' && when.field === 'contactChannels' && when.includes === 'phone') return true
  throw new Error(`the sheet cannot say when the row "${row}" is asked`)
}

function wordsOf(language: Language, question: string): QuestionWords & QuestionHelp {
  const said: Readonly<Record<string, QuestionWords & QuestionHelp>> = allWords[language].questions
  const words = said[question]
  if (words === undefined) throw new Error(`no words for the question "${question}"`)
  return words
}

function isIn(question: string, dimension: string): boolean {
  return model.questions.some((known) => known.id === question && known.dimension === dimension)
}

function named(dimensions: Readonly<Record<string, { name: string; definition: string }>>, id: string) {
  const words = dimensions[id]
  if (words === undefined) throw new Error(`no words for the dimension "${id}"`)
  return { name: words.name, definition: words.definition }
}
