/** What would a company have to look like for a condition to hold? */
import type { Axis, Condition, Side } from '../vocabulary/condition.ts'
import type { Verdict } from '../vocabulary/economics.ts'
import type { Model } from '../vocabulary/model.ts'

/** Numbers from `from` to `to`, and below `below`. */
export interface Span {
  readonly from: number
  readonly to: number
  readonly below: number
}

/** One way in which a condition can hold. What is not named is free. */
export interface Wish {
  /** `null`: any. */
  readonly businessModels: readonly string[] | null
  /** Field → the values of which one must be given. */
  readonly context: Readonly<Record<string, readonly string[]>>
  readonly items: Readonly<Record<string, Span>>
  readonly shares: Readonly<Partial<Record<Side, Span>>>
  readonly axes: Readonly<Partial<Record<Axis, Span>>>
  /** Options that must not be ticked, by question. */
  readonly without: Readonly<Record<string, readonly string[]>>
  /** How many options may be ticked at most, by question. */
  readonly most: Readonly<Record<string, number>>
  /** Rows that must not be watched, by question. */
  readonly notWatched: Readonly<Record<string, readonly string[]>>
  readonly figures: Readonly<Record<string, WishedFigure>>
  /** Figures that cannot be. */
  readonly isImpossible: boolean
  /** `null`: any, or none. */
  readonly verdicts: readonly Verdict[] | null
}

export interface WishedFigure {
  readonly span: Span
  readonly isUnknown: boolean
  readonly isWorse: boolean
  /** `null`: any. */
  readonly definition: string | null
}

export const anything: Wish = {
  businessModels: null,
  context: {},
  items: {},
  shares: {},
  axes: {},
  without: {},
  most: {},
  notWatched: {},
  figures: {},
  isImpossible: false,
  verdicts: null,
}

/** Every way in which the condition could hold; none where its parts exclude each other. */
export function wishesOf(model: Model, condition: Condition | undefined): readonly Wish[] {
  if (condition === undefined) return [anything]
  switch (condition.kind) {
    case 'all':
      return condition.of.reduce<readonly Wish[]>((ways, part) => eachWithEach(ways, wishesOf(model, part)), [anything])
    case 'any':
      return condition.of.flatMap((part) => wishesOf(model, part))
    case 'business-model':
      return [{ ...anything, businessModels: condition.is }]
    case 'context': {
      const options = model.context.find(({ id }) => id === condition.field)?.options ?? []
      return possible({
        ...anything,
        context: { [condition.field]: condition.is.filter((id) => options.includes(id)) },
      })
    }
    case 'context-allows':
      // Allowed where nothing is given.
      return [anything]
    case 'item-at-least':
      return [{ ...anything, items: { [condition.item]: span({ from: condition.step }) } }]
    case 'item-at-most':
      return [{ ...anything, items: { [condition.item]: span({ to: condition.step }) } }]
    case 'share-at-least':
      return [{ ...anything, shares: { [condition.side]: span({ from: condition.share }) } }]
    case 'share-below':
      return [{ ...anything, shares: { [condition.side]: span({ below: condition.share }) } }]
    case 'axis-at-least':
      return [{ ...anything, axes: { [condition.axis]: span({ from: condition.score }) } }]
    case 'axis-below':
      return [{ ...anything, axes: { [condition.axis]: span({ below: condition.score }) } }]
    case 'option-missing':
      return [{ ...anything, without: { [condition.question]: [condition.option] } }]
    case 'options-at-most':
      return [{ ...anything, most: { [condition.question]: condition.count } }]
    case 'rows-not-watched':
      return [{ ...anything, notWatched: { [condition.question]: condition.rows } }]
    case 'figure-unknown-or-at-least':
    case 'figure-at-least':
      return [figure(condition.figure, { span: span({ from: condition.value }) })]
    case 'figure-below':
      return [figure(condition.figure, { span: span({ below: condition.value }) })]
    case 'figure-worse':
      return [figure(condition.figure, { isWorse: true })]
    case 'figure-defined':
      return [figure(condition.figure, { definition: condition.as })]
    case 'figure-known':
      return [figure(condition.figure, {})]
    case 'figure-unknown':
      return [figure(condition.figure, { isUnknown: true })]
    case 'none-known':
      // So it is where nothing is given.
      return [anything]
    case 'some-figure-given':
      return model.figures.slice(-1).map(({ id }) => figure(id, { isUnknown: true }))
    case 'figures-impossible':
      return [{ ...anything, isImpossible: true }]
    case 'verdict':
      return [{ ...anything, verdicts: condition.is }]
    default:
      return condition satisfies never
  }
}

function figure(id: string, wished: Partial<WishedFigure>): Wish {
  const whole = { span: span({}), isUnknown: false, isWorse: false, definition: null, ...wished }
  return { ...anything, figures: { [id]: whole } }
}

/** Every way of one list joined with every way of the other, as far as they do not exclude each other. */
export function eachWithEach(some: readonly Wish[], others: readonly Wish[]): readonly Wish[] {
  return some.flatMap((one) => others.flatMap((other) => possible(joined(one, other))))
}

export function span(given: Partial<Span>): Span {
  return { from: 0, to: Number.POSITIVE_INFINITY, below: Number.POSITIVE_INFINITY, ...given }
}

export function isInside(value: number, { from, to, below }: Span): boolean {
  return value >= from && value <= to && value < below
}

function joined(one: Wish, other: Wish): Wish {
  return {
    businessModels:
      one.businessModels === null || other.businessModels === null
        ? (one.businessModels ?? other.businessModels)
        : common(one.businessModels, other.businessModels),
    context: merged(one.context, other.context, common),
    items: merged(one.items, other.items, overlap),
    shares: merged(one.shares, other.shares, overlap),
    axes: merged(one.axes, other.axes, overlap),
    without: merged(one.without, other.without, (a, b) => [...a, ...b]),
    most: merged(one.most, other.most, Math.min),
    notWatched: merged(one.notWatched, other.notWatched, (a, b) => [...a, ...b]),
    figures: merged(one.figures, other.figures, (a, b) => ({
      span: overlap(a.span, b.span),
      isUnknown: a.isUnknown || b.isUnknown,
      isWorse: a.isWorse || b.isWorse,
      definition: a.definition ?? b.definition,
    })),
    isImpossible: one.isImpossible || other.isImpossible,
    verdicts:
      one.verdicts === null || other.verdicts === null
        ? (one.verdicts ?? other.verdicts)
        : common(one.verdicts, other.verdicts),
  }
}

/** The wish by itself, or nothing where it can never come true. */
function possible(wish: Wish): readonly Wish[] {
  const isEmpty =
    wish.businessModels?.length === 0 ||
    wish.verdicts?.length === 0 ||
    Object.values(wish.context).some((values) => values.length === 0)
  const spans = [
    ...[wish.items, wish.shares, wish.axes].flatMap((kind) => Object.values<Span>(kind)),
    ...Object.values(wish.figures).map((figure) => figure.span),
  ]
  return isEmpty || spans.some(({ from, to, below }) => from > to || from >= below) ? [] : [wish]
}

function merged<T>(
  one: Readonly<Record<string, T>>,
  other: Readonly<Record<string, T>>,
  join: (a: T, b: T) => T,
): Readonly<Record<string, T>> {
  const all: Record<string, T> = { ...one }
  for (const [key, value] of Object.entries(other)) {
    const before = all[key]
    all[key] = before === undefined ? value : join(before, value)
  }
  return all
}

function common<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  return one.filter((id) => other.includes(id))
}

function overlap(one: Span, other: Span): Span {
  return {
    from: Math.max(one.from, other.from),
    to: Math.min(one.to, other.to),
    below: Math.min(one.below, other.below),
  }
}
