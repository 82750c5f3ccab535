/** What stands on a sheet for a company that is still considering? */
import { fill } from '../../core/text/fill.ts'
import { forModel } from '../../core/text/for-model.ts'
import type { Model } from '../../core/vocabulary/model.ts'
import type { ByModel } from '../../core/vocabulary/words.ts'
import type { BusinessModelId } from '../../model/business-models.ts'
import { model as ourModel } from '../../model/model.ts'
import type { Language } from '../../words/languages.ts'
import { words as allWords } from '../../words/words.ts'
import { numbersOf } from './questions.ts'

const model: Model = ourModel

/** The things to prepare, and the order to work in. */
export function sheetReadiness(language: Language, businessModel: BusinessModelId) {
  const { readiness, recommendations, worksheet, diagnosis } = allWords[language]
  const names: Readonly<Record<string, string>> = readiness
  const titles: Readonly<Record<string, { readonly title: ByModel<string> }>> = recommendations
  const numbers = numbersOf(businessModel)
  const { readyFrom } = model.readiness
  const ready = diagnosis.readiness.options[readyFrom - 1]
  if (ready === undefined) throw new Error(`nothing is said of step ${readyFrom}, from which a thing is ready`)
  return {
    text: fill(worksheet.readiness.text, { ready, option: consideringOption(language) }),
    things: model.readiness.questions.map((id) => {
      const question = model.questions.find((known) => known.id === id)
      const count = question?.kind === 'multi' ? question.countsForSteps[readyFrom - 2] : undefined
      return {
        id,
        name: names[id] ?? id,
        note: count === undefined ? null : fill(worksheet.readiness.records, { number: numbers[id] ?? '', count }),
      }
    }),
    steps: model.recommendations
      .filter(({ id }) => model.readiness.recommendations.includes(id))
      .map(({ id }) => forModel(titles[id]?.title ?? id, businessModel)),
  }
}

/** The answer to the question on the stage that leads here, as it is worded. */
export function consideringOption(language: Language): string {
  const { when } = model.readiness
  const options: Readonly<Record<string, string>> = allWords[language].context.stage.options
  const said = when.kind === 'context' && when.field === 'stage' ? options[when.is[0] ?? ''] : undefined
  if (said === undefined) throw new Error('the sheet cannot say which companies take the readiness list')
  return said
}
