/** Does every id that is named exist? */
import type { GateCondition, Model } from '../vocabulary/model.ts'
import { conditionReferences, idsOf, itemIds, tablesOf } from './condition-references.ts'
import type { SaidByLanguage } from './said.ts'
import { questionFile, type Reference, unknownId } from './sentence.ts'

/** A sentence for each id that is named somewhere in the model and stands nowhere. */
export function unknownIds(model: Model, words: SaidByLanguage): readonly string[] {
  // The model names roles but has no list of them: a role is what some language has a word for.
  const roles = Object.values(words).flatMap((said) => Object.keys(said.roles))
  return [
    ...questionReferences(model, roles),
    ...derivedReferences(model),
    ...model.gates.flatMap(({ level, conditions }) =>
      conditions.flatMap((condition) => gateReferences(model, level, condition)),
    ),
    ...trackReferences(model),
    ...ruleReferences(model),
    ...recommendationReferences(model, roles),
    ...findingReferences(model),
    ...movedReferences(model),
  ].flatMap(unknownId)
}

function questionReferences(model: Model, roles: readonly string[]): readonly Reference[] {
  return model.questions.flatMap((question) => {
    const { id, dimension, knowers, when } = question
    const where = questionFile(dimension)
    const rows = question.kind === 'matrix3' ? question.rows : []
    const side = question.kind === 'matrix3' ? [question.side] : []
    return [
      { where, says: `"${id}" belongs to`, id: dimension, noun: 'dimension', known: idsOf(model.dimensions) },
      ...knowers.map((role) => ({ where, says: `"${id}" is known by`, id: role, noun: 'role', known: roles })),
      ...side.map((own) => sideReference(where, `"${id}" has its value from the side`, own, rows)),
      ...conditionReferences(model, when, where, id),
      ...rows.flatMap((row) => conditionReferences(model, row.when, where, row.id)),
    ]
  })
}

function derivedReferences(model: Model): readonly Reference[] {
  const tables = tablesOf(model)
  return model.derived.flatMap(({ id, dimension, from, side }) => {
    const where = questionFile(dimension)
    const table = tables.find((known) => known.id === from)
    return [
      { where, says: `"${id}" belongs to`, id: dimension, noun: 'dimension', known: idsOf(model.dimensions) },
      { where, says: `"${id}" is derived from`, id: from, noun: 'question with rows', known: idsOf(tables) },
      ...(table === undefined ? [] : [sideReference(where, `"${id}" is derived from the side`, side, table.rows)]),
    ]
  })
}

function sideReference(where: string, says: string, side: string, rows: readonly { readonly side: string }[]) {
  const known = [...new Set(rows.map((row) => row.side))]
  return { where, says, id: side, noun: 'side of its rows', known, otherwise: 'Mend the side, or add rows of it.' }
}

function gateReferences(model: Model, level: number, condition: GateCondition): readonly Reference[] {
  const where = 'levels.ts'
  const says = `the gate of level ${level} looks at`
  switch (condition.kind) {
    case 'item':
    case 'item-above':
      return [{ where, says, id: condition.item, noun: 'item', known: itemIds(model) }]
    case 'dimension':
      return [{ where, says, id: condition.dimension, noun: 'dimension', known: idsOf(model.dimensions) }]
    case 'every-dimension':
      return []
    case 'any':
      return condition.of.flatMap((member) => gateReferences(model, level, member))
    default:
      return condition satisfies never
  }
}

function trackReferences(model: Model): readonly Reference[] {
  const where = 'tracks.ts'
  const { tracks, readiness } = model
  const to = namedIn(where)
  const questions = idsOf(model.questions)
  return [
    ...to('the quick track asks', 'question', questions, tracks.quick),
    ...to('the full track asks', 'dimension', idsOf(model.dimensions), tracks.full),
    ...conditionReferences(model, readiness.when, where, 'readiness'),
    ...to('the readiness track asks', 'question', questions, readiness.questions),
    ...to('the readiness track advises', 'recommendation', idsOf(model.recommendations), readiness.recommendations),
  ]
}

function ruleReferences(model: Model): readonly Reference[] {
  const { balance, rules } = model
  const to = namedIn('rules.ts')
  const dimensions = idsOf(model.dimensions)
  return [
    ...to('`defence` is', 'dimension', dimensions, [balance.defence]),
    ...to(
      '`offence` counts',
      'item',
      itemIds(model),
      balance.offence.map(({ item }) => item),
    ),
    ...to('`offence` takes the share of', 'question with rows', idsOf(tablesOf(model)), [balance.successShareOf]),
    ...to('`reachesCustomer` names', 'dimension', dimensions, rules.reachesCustomer),
    ...to('`homesMayRepeatWith` is', 'finding', idsOf(model.findings), [rules.homesMayRepeatWith]),
  ]
}

/** How ids that one file names are each written as a reference. */
function namedIn(where: string) {
  return (says: string, noun: string, known: readonly string[], ids: readonly string[]) =>
    ids.map((id): Reference => ({ where, says, id, noun, known }))
}

function recommendationReferences(model: Model, roles: readonly string[]): readonly Reference[] {
  const where = 'recommendations'
  const items = itemIds(model)
  const known = idsOf(model.recommendations)
  return model.recommendations.flatMap(
    ({ id, raises, needs, owners, checkFirstWhen, alsoCheckFirstWhen, warnUnless }) => [
      ...raises.map(({ item }) => ({ where, says: `"${id}" raises`, id: item, noun: 'item', known: items })),
      ...needs.map((need) => ({ where, says: `"${id}" needs`, id: need, noun: 'recommendation', known })),
      ...owners.map((role) => ({ where, says: `"${id}" is owned by`, id: role, noun: 'role', known: roles })),
      ...conditionReferences(model, checkFirstWhen, where, id),
      ...conditionReferences(model, alsoCheckFirstWhen, where, id),
      ...(warnUnless === undefined
        ? []
        : [{ where, says: `"${id}" warns because of`, id: warnUnless.item, noun: 'item', known: items }]),
    ],
  )
}

function findingReferences(model: Model): readonly Reference[] {
  const where = 'findings.ts'
  const known = idsOf(model.recommendations)
  return model.findings.flatMap(({ id, when, pointsTo }) => [
    ...conditionReferences(model, when, where, id),
    ...pointsTo.map((to) => ({ where, says: `"${id}" points to`, id: to, noun: 'recommendation', known })),
  ])
}

function movedReferences(model: Model): readonly Reference[] {
  return Object.entries(model.moved).map(([from, to]) => ({
    where: 'moved.ts',
    says: `"${from}" moved to`,
    id: to,
    noun: 'question',
    known: idsOf(model.questions),
  }))
}
