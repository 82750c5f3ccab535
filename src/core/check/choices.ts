/** Can the choices of a question be told apart, and read on a phone? */
import type { Model } from '../vocabulary/model.ts'
import type { Question } from '../vocabulary/question.ts'
import type { Said, SaidByLanguage } from './said.ts'
import { listed, quoted } from './sentence.ts'
import { isRecord, type WantedText, wantedTexts } from './wanted-text.ts'
import { textFor } from './words.ts'

/** The most characters a step may have, by language; a language that is not named has no limit. */
const longestStep: Readonly<Record<string, number>> = { ja: 34 }

/** A sentence for each choice that repeats another of its question, and each step that is too long. */
export function unclearChoices(model: Model, words: SaidByLanguage): readonly string[] {
  return Object.entries(words).flatMap(([lang, said]) =>
    model.questions.flatMap((question) => {
      const choices = choicesOf(model, lang, said, question)
      const most = question.kind === 'step5' ? longestStep[lang] : undefined
      return [...repeats(model, question, choices), ...(most === undefined ? [] : tooLong(model, choices, most))]
    }),
  )
}

/** What is chosen between: steps, options with the one that ticks nothing, or the names of rows. */
function choicesOf(model: Model, lang: string, said: Said, question: Question): readonly WantedText[] {
  const own = wantedTexts({ ...model, questions: [question], recommendations: [], context: [] }, lang, said)
  const choice = /^(step |the option |`none` |`label` of the row )/
  return own.filter(({ where, what }) => where.includes('/questions/') && choice.test(what))
}

function repeats(model: Model, { id }: Question, choices: readonly WantedText[]): readonly string[] {
  return choices.flatMap((one, place) =>
    choices.slice(place + 1).flatMap((other) => {
      const alike = model.businessModels
        .map((businessModel) => businessModel.id)
        .filter((businessModel) => {
          const text = textFor(one.text, businessModel)
          return text !== null && text.trim() !== '' && text === textFor(other.text, businessModel)
        })
      if (alike.length === 0) return []
      const whom = alike.length === model.businessModels.length ? '' : ` for ${listed(alike)}`
      const names = `${nameIn(one, id)} and ${nameIn(other, id)} of ${quoted(id)}`
      return [`${one.where}: ${names} say the same${whom}. Let each say its own.`]
    }),
  )
}

function nameIn({ what }: WantedText, question: string): string {
  return what.replace(` of ${quoted(question)}`, '')
}

function tooLong(model: Model, choices: readonly WantedText[], most: number): readonly string[] {
  return choices.flatMap(({ where, what, text }) => {
    const written = isRecord(text) ? model.businessModels.map(({ id }) => textFor(text, id)) : [textFor(text, '')]
    return [...new Set(written)].flatMap((one) => {
      const length = [...(one ?? '')].length
      if (length <= most) return []
      return [`${where}: ${what} has ${length} characters (${one}). Shorten it to ${most}.`]
    })
  })
}
