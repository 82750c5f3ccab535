/** Are there words for something that does not exist, or in one language only? */
import type { Model } from '../vocabulary/model.ts'
import type { Question } from '../vocabulary/question.ts'
import type { Recommendation } from '../vocabulary/recommendation.ts'
import type { Said, SaidByLanguage } from './said.ts'
import { listed, quoted, type Reference, unknownId } from './sentence.ts'
import { reachableStages } from './stages.ts'
import { isRecord, rolesOf } from './wanted-text.ts'

/** A sentence for each text keyed by an id that the model does not hold. */
export function strangers(model: Model, words: SaidByLanguage): readonly string[] {
  return Object.entries(words).flatMap(([lang, said]) => references(model, lang, said).flatMap(unknownId))
}

/** A sentence for each text of a recommendation's stage that some languages have and others lack. */
export function unevenStages(model: Model, words: SaidByLanguage): readonly string[] {
  return model.recommendations.flatMap((recommendation) => {
    // A stage that can be shown is wanted of every language, and missing where it is not written.
    const wanted: readonly string[] = reachableStages(model, recommendation)
    const written = new Map(Object.entries(words).map(([lang, said]) => [lang, stagesIn(said, recommendation)]))
    const stages = new Set([...written.values()].flat().filter((stage) => !wanted.includes(stage)))
    const langs = [...written.keys()]
    return [...stages].flatMap((stage) => {
      const having = langs.filter((lang) => written.get(lang)?.includes(stage))
      const lacking = langs.filter((lang) => !having.includes(lang))
      if (lacking.length === 0) return []
      const whose = `the stage ${quoted(stage)} of ${quoted(recommendation.id)}`
      return [
        `words: ${whose} stands in ${listed(having)} and not in ${listed(lacking)}. It is never shown: take it out.`,
      ]
    })
  })
}

function stagesIn(said: Said, { id }: Recommendation): readonly string[] {
  return Object.keys(said.recommendations[id]?.stages ?? {})
}

function references(model: Model, lang: string, said: Said): readonly Reference[] {
  const to = (file: string, noun: string, known: readonly string[], words: unknown): readonly Reference[] =>
    (isRecord(words) ? Object.keys(words) : []).map((id) => ({
      where: `words/${lang}/${file}`,
      says: 'there are words for',
      id,
      noun,
      known,
      otherwise: 'Mend the id, or take the words out.',
    }))
  const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)
  const levels = model.levels.map(({ level }) => String(level))
  return [
    ...to('questions', 'question', ids(model.questions), said.questions),
    ...model.questions.flatMap((question) => {
      const file = `questions/${question.dimension}.ts`
      return choiceKeys(question, said).flatMap(([noun, known, words]) => to(file, noun, known, words))
    }),
    ...to('recommendations', 'recommendation', ids(model.recommendations), said.recommendations),
    ...to('findings.ts', 'finding', ids(model.findings), said.findings),
    ...to('levels.ts', 'level', levels, said.levels),
    ...to('dimensions.ts', 'dimension', ids(model.dimensions), said.dimensions),
    ...to('context.ts', 'context field', ids(model.context), said.context),
    ...model.context.flatMap(({ id, options }) =>
      to('context.ts', `option of ${quoted(id)}`, options, said.context[id]?.options),
    ),
    ...to('business-models.ts', 'business model', ids(model.businessModels), said.businessModels),
    ...to('roles.ts', 'role that the model names', rolesOf(model), said.roles),
    ...to('readiness.ts', 'question of the readiness track', model.readiness.questions, said.readiness),
  ]
}

function choiceKeys(question: Question, said: Said): readonly (readonly [string, readonly string[], unknown])[] {
  const words: Readonly<Record<string, unknown>> = { ...said.questions[question.id] }
  const whose = quoted(question.id)
  switch (question.kind) {
    case 'step5':
      return []
    case 'multi':
      return [[`option of ${whose}`, question.options, words['options']]]
    case 'matrix3':
      return [[`row of ${whose}`, question.rows.map(({ id }) => id), words['rows']]]
    default:
      return question satisfies never
  }
}
