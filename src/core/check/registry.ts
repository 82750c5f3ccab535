/** Has everything that travels in a code its own permanent place? */
import { pathOf } from '../share/travelling.ts'
import type { Registry, Slot } from '../vocabulary/code.ts'
import type { Condition } from '../vocabulary/condition.ts'
import type { Model } from '../vocabulary/model.ts'
import type { Question } from '../vocabulary/question.ts'
import { idsOf } from './condition-references.ts'
import { duplicates } from './names.ts'
import { misnumbered, numberPaths } from './number-places.ts'
import { quoted, type Reference, unknownId } from './sentence.ts'

/** What must have a place: a path, the kind of slot it begins with, and its values, options or rows. */
interface Wanted {
  readonly at: string
  readonly kind: 'one-of' | 'step' | 'list' | 'table'
  readonly parts: readonly string[]
}

const where = 'registry.ts'

/** A sentence for each thing the reckoning reads that has no place in the registry, and each place that is wrong. */
export function misplaced(model: Model, registry: Registry): readonly string[] {
  const wanted = wantedPlaces(model)
  return [
    ...wrongEditions(model, registry),
    ...registry.slots.flatMap(wrongWidth),
    ...wanted.flatMap((place) => withoutPlace(model, registry, place)),
    ...withoutNeed(model, registry, wanted),
    ...misnumbered(model, registry),
    ...wrongRetired(model, registry, wanted),
  ]
}

function wrongEditions({ edition }: Model, { editions }: Registry): readonly string[] {
  return [
    ...(editions.includes(edition)
      ? []
      : [`${where}: the edition ${quoted(edition)} has no number. Add it to \`editions\`, at the end.`]),
    ...duplicates(editions).map((id) => `${where}: the edition ${quoted(id)} has two numbers. ${tookOut}`),
  ]
}

function wrongWidth(slot: Slot): readonly string[] {
  if (slot.kind !== 'one-of') return []
  const { bits } = slot
  if (!Number.isInteger(bits) || bits < 1 || bits > 8) {
    return [`${where}: ${quoted(slot.at)} has ${bits} bits. A choice has 1 to 8.`]
  }
  const room = 2 ** bits - 1
  if (slot.values.length <= room) return []
  return [
    `${where}: ${bits} bits of ${quoted(slot.at)} have room for ${room} values, not for ${slot.values.length}. ${appended('one-of')}`,
  ]
}

/** What a place lacks: a slot of its kind to begin with, a number for each of its parts, and each of them once. */
function withoutPlace(model: Model, { slots, retired }: Registry, { at, kind, parts }: Wanted): readonly string[] {
  const own = slots.filter((slot) => presentPath(model, slot.at) === at)
  const firsts = own.filter((slot) => !isFurther(slot))
  const [first] = own
  if (first === undefined) return [`${where}: ${quoted(at)} has no place in a code. ${appended(kind)}`]
  if (first.kind !== kind) {
    return [`${where}: ${quoted(at)} begins with a slot of kind "${first.kind}". It is a "${kind}".`]
  }
  const further = furtherKinds[kind]
  const given = own.flatMap(partsOf)
  return [
    // Values that came when a choice was full have a further choice; everything else begins once.
    ...(firsts.length > 1 && kind !== 'one-of' ? [`${where}: ${quoted(at)} has two places. ${tookOut}`] : []),
    ...own
      .filter((slot) => isFurther(slot) && slot.kind !== further)
      .map((slot) => `${where}: a slot of kind "${slot.kind}" adds to ${quoted(at)}, which is a "${kind}".`),
    ...duplicates(given).map((id) => `${where}: ${quoted(id)} of ${quoted(at)} has two places. ${tookOut}`),
    ...parts
      .filter((id) => !given.includes(id))
      .map((id) => `${where}: ${quoted(id)} of ${quoted(at)} has no place in a code. ${appended(further)}`),
    ...given
      .filter((id) => !retired.includes(`${at}.${id}`))
      .flatMap((id) =>
        unknownId({ where, says: `${quoted(at)} has a place for`, id, noun: 'part of it', known: parts, otherwise }),
      ),
  ]
}

const furtherKinds = { 'one-of': 'one-of', step: 'step', list: 'more-options', table: 'more-rows' } as const
const tookOut = 'Take the later one out.'
const otherwise = 'Mend the id; if it was retired, name it in `retired`.'

/** Places for what is unknown, or known and never reckoned with: that must not travel. */
function withoutNeed(model: Model, { slots, retired }: Registry, wanted: readonly Wanted[]): readonly string[] {
  const needed = wanted.map(({ at }) => at)
  const strangers = slots.map(({ at }) => at).filter((at) => !needed.includes(presentPath(model, at)))
  return [...new Set(strangers)]
    .filter((at) => !retired.includes(at))
    .flatMap((at) => {
      const [part, id] = pathOf(at)
      if (part === 'context' && idsOf(model.context).includes(id)) {
        return [
          `${where}: nothing reckons with ${quoted(at)}, so it must not travel. Take its slot out, or name it in \`retired\`.`,
        ]
      }
      return unknownId(referenceTo(model, part, id))
    })
}

function referenceTo(model: Model, part: string, id: string): Reference {
  const says = 'there is a slot for'
  switch (part) {
    case 'answers':
      return { where, says, id, noun: 'question', known: idsOf(model.questions), otherwise }
    case 'evidence':
      return { where, says, id, noun: 'dimension', known: idsOf(model.dimensions), otherwise }
    case 'context':
      return { where, says, id, noun: 'context field', known: idsOf(model.context), otherwise }
    default:
      return { where, says, id: part, noun: 'part of a document', known: ['track', 'businessModel'], otherwise }
  }
}

/** What is said to be retired and is not, or never had a place. */
function wrongRetired(model: Model, registry: Registry, wanted: readonly Wanted[]): readonly string[] {
  const { slots, retired } = registry
  const numbered = numberPaths(model, registry)
  const needed = [...wanted.flatMap(({ at, parts }) => [at, ...parts.map((id) => `${at}.${id}`)]), ...numbered.wanted]
  const placed = [
    ...slots.flatMap((slot) => [slot.at, ...partsOf(slot).map((id) => `${slot.at}.${id}`)]),
    ...numbered.placed,
  ]
  return retired.flatMap((at) => {
    if (needed.includes(at))
      return [`${where}: ${quoted(at)} is retired, but still reckoned with. Take it out of \`retired\`.`]
    return placed.includes(at)
      ? []
      : [`${where}: ${quoted(at)} is retired, but never had a place. Take it out of \`retired\`.`]
  })
}

/** Everything the reckoning reads of an assessment, figures excepted: they have numbers instead. */
function wantedPlaces(model: Model): readonly Wanted[] {
  const evidence = Object.keys(model.rules.evidence)
  const read = fieldsRead(model)
  return [
    { at: 'track', kind: 'one-of', parts: ['quick', 'full'] },
    { at: 'businessModel', kind: 'one-of', parts: idsOf(model.businessModels) },
    ...model.context
      .filter(({ id }) => read.includes(id))
      .map(({ id, kind, options }): Wanted => {
        return { at: `context.${id}`, kind: kind === 'single' ? 'one-of' : 'list', parts: options }
      }),
    ...model.questions.map(placeOf),
    ...model.dimensions.map(({ id }): Wanted => ({ at: `evidence.${id}`, kind: 'one-of', parts: evidence })),
  ]
}

function placeOf(question: Question): Wanted {
  const at = `answers.${question.id}`
  switch (question.kind) {
    case 'step5':
      return { at, kind: 'step', parts: [] }
    case 'multi':
      return { at, kind: 'list', parts: question.options }
    case 'matrix3':
      return { at, kind: 'table', parts: idsOf(question.rows) }
    default:
      return question satisfies never
  }
}

/** The fields of the context that some condition looks at, and the one that says who answers. */
function fieldsRead(model: Model): readonly string[] {
  const conditions = [
    model.readiness.when,
    ...model.questions.flatMap((question) => [
      question.when,
      ...(question.kind === 'matrix3' ? question.rows.map(({ when }) => when) : []),
    ]),
    ...model.recommendations.flatMap(({ checkFirstWhen, alsoCheckFirstWhen }) => [checkFirstWhen, alsoCheckFirstWhen]),
    ...model.findings.map(({ when }) => when),
  ]
  return ['role', ...conditions.flatMap(fieldsIn)]
}

function fieldsIn(condition: Condition | undefined): readonly string[] {
  switch (condition?.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(fieldsIn)
    case 'context':
    case 'context-allows':
      return [condition.field]
    default:
      return []
  }
}

/** The path under the present id of a question that was renamed. */
function presentPath({ moved }: Model, at: string): string {
  const [part, id] = pathOf(at)
  return part === 'answers' && Object.hasOwn(moved, id) ? `answers.${moved[id]}` : at
}

function isFurther({ kind }: Slot): boolean {
  return kind === 'more-options' || kind === 'more-rows'
}

function partsOf(slot: Slot): readonly string[] {
  switch (slot.kind) {
    case 'one-of':
      return slot.values
    case 'list':
    case 'more-options':
      return slot.options
    case 'table':
    case 'more-rows':
      return slot.rows
    case 'step':
      return []
    default:
      return slot satisfies never
  }
}

function appended(kind: Slot['kind']): string {
  return `Add a slot of kind "${kind}" at the end.`
}
