/** Is every id well formed, and given once? */
import type { Model } from '../vocabulary/model.ts'
import { idsOf } from './condition-references.ts'
import { questionFile, quoted } from './sentence.ts'

/** A sentence for each id that stands twice in its list, or is not spelt as ids are. */
export function misnamed(model: Model): readonly string[] {
  return [
    ...listsOf(model).flatMap(([where, ids]) => duplicates(ids).map((id) => `${where}: the id ${quoted(id)} ${twice}`)),
    ...mentionsOf(model).flatMap(([says, ids]) => duplicates(ids).map((id) => `${says} ${quoted(id)} ${again}`)),
    ...listsOf(model).flatMap(([where, ids]) =>
      ids.filter((id) => !hyphenated.test(id)).map((id) => `${where}: ${spelling(id)}`),
    ),
    ...fieldNames(model),
    ...Object.keys(model.moved)
      .filter((id) => idsOf(model.questions).includes(id))
      .map((id) => `moved.ts: ${quoted(id)} moved, but is still a question. Take it out of one of the two.`),
  ]
}

const twice = 'stands twice. Give one of them another id.'
const again = 'twice. Take one out.'
const hyphenated = /^[a-z0-9]+(-[a-z0-9]+)*$/
// Fields of the context are keys in files, and spelt as these are.
const camelCase = /^[a-z][a-zA-Z0-9]*$/

/** Where ids are given, as lists in which each must stand once. */
function listsOf(model: Model): readonly (readonly [string, readonly string[]])[] {
  return [
    ['business-models.ts', idsOf(model.businessModels)],
    ['dimensions.ts', idsOf(model.dimensions)],
    // A derived item answers to its id as a question does.
    ['questions', [...idsOf(model.questions), ...idsOf(model.derived)]],
    ...model.questions.flatMap((question) => {
      const where = `${questionFile(question.dimension)}, ${quoted(question.id)}`
      if (question.kind === 'multi') return [[where, question.options] as const]
      return question.kind === 'matrix3' ? [[where, idsOf(question.rows)] as const] : []
    }),
    ...model.context.map(({ id, options }) => [`context.ts, ${quoted(id)}`, options] as const),
    ['recommendations', idsOf(model.recommendations)],
    ['findings.ts', idsOf(model.findings)],
    ['figures.ts', idsOf(model.figures)],
    ['fit.ts', idsOf(model.fit)],
  ]
}

/** Where ids are named, as lists in which a second mention would count or be asked twice. */
function mentionsOf({ questions, tracks, readiness, balance, recommendations, findings, concepts }: Model) {
  const mentions: readonly (readonly [string, readonly string[]])[] = [
    ...questions.map(
      ({ id, dimension, knowers }) => [`${questionFile(dimension)}: ${quoted(id)} is known by`, knowers] as const,
    ),
    ['tracks.ts: the quick track asks', tracks.quick],
    ['tracks.ts: the full track asks', tracks.full],
    ['tracks.ts: the readiness track asks', readiness.questions],
    ['tracks.ts: the readiness track advises', readiness.recommendations],
    ['rules.ts: `offence` counts', balance.offence.map(({ item }) => item)],
    ...recommendations.flatMap(
      ({ id, raises, needs, owners }) =>
        [
          [`recommendations: ${quoted(id)} raises`, raises.map(({ item }) => item)],
          [`recommendations: ${quoted(id)} needs`, needs],
          [`recommendations: ${quoted(id)} is owned by`, owners],
        ] as const,
    ),
    ...findings.map(({ id, pointsTo }) => [`findings.ts: ${quoted(id)} points to`, pointsTo] as const),
    ['concepts.ts: `all` names', concepts.all],
    ['concepts.ts: `later` names', concepts.later],
  ]
  return mentions
}

function fieldNames({ context }: Model): readonly string[] {
  const ids = idsOf(context)
  return [
    ...duplicates(ids).map((id) => `context.ts: the id ${quoted(id)} ${twice}`),
    ...ids
      .filter((id) => !camelCase.test(id))
      .map(
        (id) =>
          `context.ts: ${quoted(id)} is not camelCase, as the fields of a file are. Call it ${quoted(camel(id))}.`,
      ),
  ]
}

function spelling(id: string): string {
  const better = id
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return `${quoted(id)} is not lowercase with hyphens. Call it ${quoted(better)}.`
}

function camel(id: string): string {
  const joined = id.replace(/[^a-zA-Z0-9]+(\w?)/g, (_, letter: string) => letter.toUpperCase())
  return joined.charAt(0).toLowerCase() + joined.slice(1)
}

/** The ids that stand more than once, each once. */
export function duplicates(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))]
}
