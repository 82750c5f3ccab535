/** Which texts does a model want of one language, and what was written for each? */
import type { Model } from '../vocabulary/model.ts'
import type { Question } from '../vocabulary/question.ts'
import type { QuestionHelp, QuestionWords } from '../vocabulary/words.ts'
import type { Said, SaidRecommendation } from './said.ts'
import { quoted } from './sentence.ts'
import { reachableStages } from './stages.ts'

/** A place where a text belongs. What stands there may be anything: words can be broken in ways their types forbid. */
export interface WantedText {
  readonly where: string
  /** What the text is: `` `ask` of "renewal" ``. */
  readonly what: string
  readonly text: unknown
}

/** Every text the model wants, and the optional ones that were written, in the order of the model. */
export function wantedTexts(model: Model, lang: string, said: Said): readonly WantedText[] {
  const parts: readonly (readonly [string, string, readonly string[], Readonly<Record<string, unknown>>])[] = [
    ['business-models.ts', 'the business model', model.businessModels.map(({ id }) => id), said.businessModels],
    ['dimensions.ts', 'the dimension', model.dimensions.map(({ id }) => id), said.dimensions],
    ['levels.ts', 'the level', model.levels.map(({ level }) => String(level)), said.levels],
    ['findings.ts', 'the finding', model.findings.map(({ id }) => id), said.findings],
    ['roles.ts', 'the role', rolesOf(model), said.roles],
    ['readiness.ts', 'the question', model.readiness.questions, said.readiness],
  ]
  return [
    ...model.questions.flatMap((question) => questionTexts(lang, question, said.questions[question.id])),
    ...model.recommendations.flatMap((recommendation) => {
      const words = said.recommendations[recommendation.id]
      const stages = reachableStages(model, recommendation)
      return recommendationTexts(lang, recommendation.id, stages, recommendation.warnUnless !== undefined, words)
    }),
    ...model.context.flatMap(({ id, options }) => {
      const words = said.context[id]
      const where = `words/${lang}/context.ts`
      if (words === undefined) return [{ where, what: `the field ${quoted(id)}`, text: undefined }]
      return [
        ...texts(where, quoted(id), { label: words.label }, { hint: words.hint }),
        ...options.map((option) => ({
          where,
          what: `the option ${quoted(option)} of ${quoted(id)}`,
          text: words.options[option],
        })),
      ]
    }),
    ...parts.flatMap(([file, what, ids, words]) =>
      ids.flatMap((id) => recordTexts(`words/${lang}/${file}`, what, id, fieldsOf[file] ?? [], words[id])),
    ),
  ]
}

/** Roles that the model names, as knowers or as owners. */
export function rolesOf({ questions, recommendations }: Model): readonly string[] {
  return [
    ...new Set([...questions.flatMap(({ knowers }) => knowers), ...recommendations.flatMap(({ owners }) => owners)]),
  ]
}

/** What the words of a record hold; one without fields is a single text. */
const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  'business-models.ts': ['name', 'choose', 'examples', 'welcome'],
  'dimensions.ts': ['name', 'short', 'definition', 'criteria', 'strength'],
  'levels.ts': ['name', 'line', 'meaning'],
  'findings.ts': ['question'],
}

function recordTexts(where: string, kind: string, id: string, fields: readonly string[], words: unknown) {
  if (fields.length === 0 || !isRecord(words)) return [{ where, what: `${kind} ${quoted(id)}`, text: words }]
  return fields.flatMap((field): readonly WantedText[] => {
    const what = `\`${field}\` of ${quoted(id)}`
    const text = words[field]
    if (field !== 'criteria') return [{ where, what, text }]
    return fiveOf(text).map((one, place) => ({ where, what: `criterion ${place + 1} of ${quoted(id)}`, text: one }))
  })
}

function questionTexts(
  lang: string,
  question: Question,
  words: (QuestionWords & QuestionHelp) | undefined,
): readonly WantedText[] {
  const { id, dimension, kind, mayNotApply } = question
  const where = `words/${lang}/questions/${dimension}.ts`
  if (words === undefined) return [{ where, what: `the question ${quoted(id)}`, text: undefined }]
  const { title, ask, whom, help, example, why } = words
  const common = texts(where, quoted(id), { title, ask, whom, help, example, why })
  // Read as what the model says they are, which is what will be shown.
  const of: Readonly<Record<string, unknown>> = { ...words }
  if (kind === 'step5') {
    const { steps, notApplicable } = of
    return [
      ...common,
      ...stepTexts(where, id, steps),
      ...texts(where, quoted(id), mayNotApply ? { notApplicable } : {}, { notApplicable }),
    ]
  }
  if (kind === 'multi') {
    const options = recordOf(of['options'])
    return [
      ...common,
      ...question.options.map((option) => ({
        where,
        what: `the option ${quoted(option)} of ${quoted(id)}`,
        text: options[option],
      })),
      ...texts(where, quoted(id), { none: of['none'] }),
    ]
  }
  const rows = recordOf(of['rows'])
  return [
    ...common,
    ...question.rows.flatMap((row) => {
      const found = rows[row.id]
      const whole = `the row ${quoted(row.id)} of ${quoted(id)}`
      if (!isRecord(found)) return [{ where, what: whole, text: found }]
      return texts(where, whole, { label: found['label'] }, { gloss: found['gloss'] })
    }),
  ]
}

/** Five steps for all business models, each a text of its own; or five for each of them. */
function stepTexts(where: string, id: string, steps: unknown): readonly WantedText[] {
  const step = (place: number) => `step ${place + 1} of ${quoted(id)}`
  if (Array.isArray(steps) || !isRecord(steps)) {
    return fiveOf(steps).map((text, place) => ({ where, what: step(place), text }))
  }
  return [0, 1, 2, 3, 4].map((place) => ({
    where,
    what: step(place),
    text: Object.fromEntries(
      Object.entries(steps).map(([businessModel, five]) => [businessModel, fiveOf(five)[place]]),
    ),
  }))
}

function recommendationTexts(
  lang: string,
  id: string,
  stages: readonly string[],
  warns: boolean,
  words: SaidRecommendation | undefined,
): readonly WantedText[] {
  const where = `words/${lang}/recommendations`
  if (words === undefined) return [{ where, what: `the recommendation ${quoted(id)}`, text: undefined }]
  const { title, reason, proof, because, smallTeam, caution, warning } = words
  const written = recordOf(words.stages)
  return [
    ...texts(
      where,
      quoted(id),
      { title, reason, proof, because, smallTeam, ...(warns ? { warning } : {}) },
      { caution, warning },
    ),
    ...[...new Set([...stages, ...Object.keys(written)])].flatMap((stage) => {
      const whole = `the stage ${quoted(stage)} of ${quoted(id)}`
      const found = written[stage]
      if (!isRecord(found)) return [{ where, what: whole, text: found }]
      const { aim, firstStep, days30, days60, days90 } = found
      return texts(where, whole, { aim, firstStep, days30, days60, days90 })
    }),
  ]
}

function texts(
  where: string,
  whole: string,
  wanted: Readonly<Record<string, unknown>>,
  optional: Readonly<Record<string, unknown>> = {},
): readonly WantedText[] {
  const written = Object.entries(optional).filter(([field, text]) => text !== undefined && !(field in wanted))
  return [...Object.entries(wanted), ...written].map(([field, text]) => ({
    where,
    what: `\`${field}\` of ${whole}`,
    text,
  }))
}

function fiveOf(found: unknown): readonly unknown[] {
  const list: readonly unknown[] = Array.isArray(found) ? found : []
  return [0, 1, 2, 3, 4].map((place) => list[place])
}

function recordOf(found: unknown): Readonly<Record<string, unknown>> {
  return isRecord(found) ? found : {}
}

/** A group of texts by name; not one text, nor nothing. */
export function isRecord(found: unknown): found is Readonly<Record<string, unknown>> {
  return typeof found === 'object' && found !== null
}
