/** Has every figure, and every amount of the calculators, its own permanent number? */
import { economicsFieldIds } from '../numbers/economics-fields.ts'
import { partsOf } from '../numbers/parts.ts'
import { churnFieldIds } from '../share/calculator-code.ts'
import type { Registry } from '../vocabulary/code.ts'
import type { Model } from '../vocabulary/model.ts'
import { idsOf } from './condition-references.ts'
import { duplicates } from './names.ts'
import { quoted, unknownId } from './sentence.ts'

/** A list of the registry, and what must stand in it. */
interface Numbered {
  /** Where the list stands: `parts` of "nrr". */
  readonly list: string
  /** What stands in it, such as `figure`. */
  readonly noun: string
  readonly placed: readonly string[]
  readonly wanted: readonly string[]
  /** The path of one of them, as `retired` names it. */
  readonly pathOf: (id: string) => string
}

/** A sentence for each of them that has no number, or two, and for each number of nothing. */
export function misnumbered(model: Model, registry: Registry): readonly string[] {
  return numberedIn(model, registry).flatMap(({ list, noun, placed, wanted, pathOf }) => [
    ...wanted
      .filter((id) => !placed.includes(id))
      .map((id) => `${where}: the ${noun} ${quoted(id)} has no number in ${list}. Add it at the end.`),
    ...duplicates(placed).map((id) => `${where}: the ${noun} ${quoted(id)} has two numbers in ${list}. ${tookOut}`),
    ...placed
      .filter((id) => !registry.retired.includes(pathOf(id)))
      .flatMap((id) => unknownId({ where, says: `${list} has a number for`, id, noun, known: wanted, otherwise })),
  ])
}

/** The paths of everything that must have a number, and of everything that has one. */
export function numberPaths(
  model: Model,
  registry: Registry,
): { readonly wanted: readonly string[]; readonly placed: readonly string[] } {
  const lists = numberedIn(model, registry)
  return {
    wanted: lists.flatMap(({ wanted, pathOf }) => wanted.map(pathOf)),
    placed: lists.flatMap(({ placed, pathOf }) => placed.map(pathOf)),
  }
}

const where = 'registry.ts'
const tookOut = 'Take the later one out.'
const otherwise = 'Mend the id; if it was retired, name it in `retired`.'

function numberedIn(model: Model, registry: Registry): readonly Numbered[] {
  const { figures, economics, churn } = registry
  return [
    {
      list: '`figures`',
      noun: 'figure',
      placed: idsOf(figures),
      wanted: idsOf(model.figures),
      pathOf: (id) => `numbers.${id}`,
    },
    ...figures.flatMap(({ id, parts, definitions }): readonly Numbered[] => {
      const kind = model.figures.find((known) => known.id === id)
      if (kind === undefined) return []
      const pathOf = (name: string) => `numbers.${id}.${name}`
      const waysOfCounting = idsOf(kind.definitions ?? [])
      return [
        { list: `\`parts\` of ${quoted(id)}`, noun: 'amount', placed: parts, wanted: partsOf(kind), pathOf },
        {
          list: `\`definitions\` of ${quoted(id)}`,
          noun: 'definition',
          placed: definitions,
          wanted: waysOfCounting,
          pathOf,
        },
      ]
    }),
    {
      list: '`economics`',
      noun: 'amount',
      placed: economics,
      wanted: economicsFieldIds,
      pathOf: (id) => `economics.${id}`,
    },
    { list: '`churn`', noun: 'amount', placed: churn, wanted: churnFieldIds, pathOf: (id) => `churn.${id}` },
  ]
}
