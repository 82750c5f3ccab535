/** Has every concept of the source articles its place? */
import type { Model } from '../vocabulary/model.ts'
import { questionFile, quoted, type Reference, unknownId } from './sentence.ts'

/** A sentence for each concept without a place or with one too many, and for each source that is no concept. */
export function misplacedConcepts(model: Model): readonly string[] {
  const { all, onPages, later } = model.concepts
  const places = sourcesOf(model)
  const placed = new Set([...places.map(({ id }) => id), ...Object.keys(onPages)])
  const named: readonly Omit<Reference, 'noun' | 'known'>[] = [
    ...places,
    ...Object.keys(onPages).map((id) => ({ where: 'concepts.ts', says: '`onPages` names', id })),
    ...later.map((id) => ({ where: 'concepts.ts', says: '`later` names', id })),
  ]
  return [
    ...named.flatMap((source) => unknownId({ ...source, noun: 'concept', known: all })),
    ...all
      .filter((id) => !placed.has(id) && !later.includes(id))
      .map((id) => `concepts.ts: no record names ${quoted(id)}. Name it among the \`sources\` of what it became.`),
    ...later
      .filter((id) => placed.has(id))
      .map((id) => `concepts.ts: ${quoted(id)} has a place and is still in \`later\`. Take it out of \`later\`.`),
    ...Object.entries(onPages)
      .filter(([, page]) => page.trim() === '')
      .map(([id]) => `concepts.ts: \`onPages\` does not say where ${quoted(id)} stands. Name the page and its block.`),
  ]
}

function sourcesOf(model: Model) {
  const records: readonly (readonly [string, string, readonly string[]])[] = [
    ...model.businessModels.map(({ id, sources }) => ['business-models.ts', quoted(id), sources] as const),
    ...model.context.map(({ id, sources }) => ['context.ts', quoted(id), sources] as const),
    ...model.dimensions.map(({ id, sources }) => ['dimensions.ts', quoted(id), sources] as const),
    ...model.levels.map(({ level, sources }) => ['levels.ts', `level ${level}`, sources] as const),
    ...model.questions.map(({ id, dimension, sources }) => [questionFile(dimension), quoted(id), sources] as const),
    ...model.recommendations.map(({ id, sources }) => ['recommendations', quoted(id), sources] as const),
    ...model.findings.map(({ id, sources }) => ['findings.ts', quoted(id), sources] as const),
  ]
  return records.flatMap(([where, who, sources]) => sources.map((id) => ({ where, says: `${who} has the source`, id })))
}
