/** Which ids does a condition name? */
import type { Condition } from '../vocabulary/condition.ts'
import type { Model } from '../vocabulary/model.ts'
import type { Reference } from './sentence.ts'

/** Every id in a condition and its parts, each with the ids there are; `who` is what depends on the condition. */
export function conditionReferences(
  model: Model,
  condition: Condition | undefined,
  where: string,
  who: string,
): readonly Reference[] {
  if (condition === undefined) return []
  const says = `"${who}" depends on`
  const to = (noun: string, known: readonly string[], ids: readonly string[]) =>
    ids.map((id): Reference => ({ where, says, id, noun, known }))
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => conditionReferences(model, part, where, who))
    case 'business-model':
      return to('business model', idsOf(model.businessModels), condition.is)
    case 'context': {
      const fields = model.context.filter(({ kind }) => kind === 'single')
      return [
        ...to('context field of kind "single"', idsOf(fields), [condition.field]),
        ...fields
          .filter(({ id }) => id === condition.field)
          .flatMap(({ options }) => to(`option of "${condition.field}"`, options, condition.is)),
      ]
    }
    case 'context-allows': {
      const fields = model.context.filter(({ kind }) => kind === 'list')
      return [
        ...to('context field of kind "list"', idsOf(fields), [condition.field]),
        ...fields
          .filter(({ id }) => id === condition.field)
          .flatMap(({ options }) => to(`option of "${condition.field}"`, options, [condition.includes])),
      ]
    }
    case 'item-at-least':
    case 'item-at-most':
      return to('item', itemIds(model), [condition.item])
    case 'share-at-least':
    case 'share-below':
    case 'axis-at-least':
    case 'axis-below':
      return []
    case 'option-missing':
    case 'options-at-most': {
      const lists = model.questions.filter((question) => question.kind === 'multi')
      const option = condition.kind === 'option-missing' ? [condition.option] : []
      return [
        ...to('question with options', idsOf(lists), [condition.question]),
        ...lists
          .filter(({ id }) => id === condition.question)
          .flatMap(({ id, options }) => to(`option of "${id}"`, options, option)),
      ]
    }
    case 'rows-not-watched': {
      const tables = tablesOf(model)
      return [
        ...to('question with rows', idsOf(tables), [condition.question]),
        ...tables
          .filter(({ id }) => id === condition.question)
          .flatMap(({ id, rows }) => to(`row of "${id}"`, idsOf(rows), condition.rows)),
      ]
    }
    case 'figure-unknown-or-at-least':
    case 'figure-at-least':
    case 'figure-below':
    case 'figure-worse':
    case 'figure-known':
    case 'figure-unknown':
      return to('figure', idsOf(model.figures), [condition.figure])
    case 'figure-defined': {
      const figure = model.figures.find(({ id }) => id === condition.figure)
      return [
        ...to('figure', idsOf(model.figures), [condition.figure]),
        ...(figure === undefined
          ? []
          : to(`definition of "${figure.id}"`, idsOf(figure.definitions ?? []), [condition.as])),
      ]
    }
    case 'none-known':
      return to('figure', idsOf(model.figures), condition.figures)
    case 'some-figure-given':
    case 'figures-impossible':
    case 'verdict':
      return []
    default:
      return condition satisfies never
  }
}

/** Whatever can have a value: the questions, and the items derived from them. */
export function itemIds(model: Model): readonly string[] {
  return [...idsOf(model.questions), ...idsOf(model.derived)]
}

export function tablesOf(model: Model) {
  return model.questions.filter((question) => question.kind === 'matrix3')
}

export function idsOf(records: readonly { readonly id: string }[]): readonly string[] {
  return records.map(({ id }) => id)
}
