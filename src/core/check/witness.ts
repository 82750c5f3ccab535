/** What would a company answer for which a wish comes true? */
import { stepForCount } from '../kinds/multi.ts'
import { economicsOf } from '../numbers/economics.ts'
import type { Answer, Assessment, RowState } from '../vocabulary/answer.ts'
import type { Side } from '../vocabulary/condition.ts'
import type { Economics } from '../vocabulary/economics.ts'
import type { Figure } from '../vocabulary/figure.ts'
import type { Model } from '../vocabulary/model.ts'
import type { Matrix3Question, MultiQuestion, Question } from '../vocabulary/question.ts'
import { isInside, type Span, span, type Wish, type WishedFigure } from './wish.ts'

/** A full assessment that fulfils the wish as far as it can; what is free stands at the step `rest`. */
export function witness(model: Model, businessModel: string, wish: Wish, rest: number): Assessment {
  const context = Object.entries(wish.context).map(([field, values]) => [field, values[0] ?? ''])
  const figures = Object.entries(wish.figures).map(([id, wished]) => [id, figureFor(model, id, wished)])
  const answers = model.questions.map((question) => [question.id, answerTo(model, question, wish, rest)])
  return {
    edition: model.edition,
    track: 'full',
    businessModel,
    context: Object.fromEntries(context),
    answers: Object.fromEntries(answers),
    evidence: {},
    figures: Object.fromEntries(figures),
    economics: economicsFor(wish),
  }
}

function figureFor(model: Model, id: string, { span, isUnknown, isWorse, definition }: WishedFigure): Figure {
  const way = definition === null ? {} : { definition }
  if (isUnknown) return { value: 'unknown', ...way }
  const below = Math.min(span.to, span.below)
  const value = span.from > 0 || below === Number.POSITIVE_INFINITY ? Math.max(span.from, 0.5) : below / 2
  const isLowerBetter = model.figures.find((kind) => kind.id === id)?.better === 'lower'
  return { value, ...way, ...(isWorse ? { previous: isLowerBetter ? value / 2 : value * 1.5 } : {}) }
}

/** Amounts with the wished verdict, looked for among cheap and dear ones; nothing where none is wished. */
function economicsFor({ isImpossible, verdicts }: Wish): Economics | null {
  if (isImpossible) return { annualChurn: 0, churnReduction: 1 }
  if (verdicts === null) return null
  const amounts = [1, 1e4, 1e8]
  const tried = amounts.flatMap((acquisitionCost) =>
    amounts.map((successCost) => ({
      customers: 100,
      annualRevenuePerCustomer: 1000,
      grossMargin: 1,
      annualChurn: 0.5,
      churnReduction: 0.1,
      acquisitionCost,
      successCost,
    })),
  )
  return tried.find((one) => verdicts.includes(economicsOf(one).verdict)) ?? null
}

function answerTo(model: Model, question: Question, wish: Wish, rest: number): Answer {
  switch (question.kind) {
    case 'step5':
      return nearest([1, 2, 3, 4, 5], wish.items[question.id], leaning(model, question, wish, rest))
    case 'multi':
      return optionsFor(question, wish, leaning(model, question, wish, rest))
    case 'matrix3':
      return Object.fromEntries([
        ...rowsFor(model, question, 'support', wish, rest),
        ...rowsFor(model, question, 'success', wish, rest),
      ])
    default:
      return question satisfies never
  }
}

/** Where an axis is wished high or low, what it consists of is answered high or low. */
function leaning(model: Model, item: { id: string; dimension: string }, wish: Wish, rest: number): number {
  const { defence, offence } = wish.axes
  const { balance } = model
  if (defence !== undefined && item.dimension === balance.defence) return lean(defence, rest)
  if (offence !== undefined && balance.offence.some((part) => part.item === item.id)) return lean(offence, rest)
  return rest
}

function lean({ from, below }: Span, rest: number): number {
  if (from > 0 && Number.isFinite(below)) return rest
  return from > 0 ? 5 : 1
}

function optionsFor(question: MultiQuestion, wish: Wish, step: number): readonly string[] {
  const free = question.options.filter((option) => !wish.without[question.id]?.includes(option))
  const most = Math.min(free.length, wish.most[question.id] ?? free.length)
  const counts = Array.from({ length: most + 1 }, (_, count) => count)
  const wanted = nearest(
    counts.map((count) => stepForCount(question, count)),
    wish.items[question.id],
    step,
  )
  return free.slice(0, counts.find((count) => stepForCount(question, count) === wanted) ?? 0)
}

function rowsFor(
  model: Model,
  question: Matrix3Question,
  side: Side,
  wish: Wish,
  rest: number,
): readonly (readonly [string, RowState])[] {
  const rows = question.rows.filter((row) => row.side === side)
  const items = [question, ...model.derived.filter(({ from }) => from === question.id)].filter(
    (item) => item.side === side,
  )
  const halves = Array.from({ length: 2 * rows.length + 1 }, (_, half) => half / (2 * rows.length))
  const fitting = halves.filter((share) =>
    items.every((item) => isInside(1 + 4 * share, wish.items[item.id] ?? span({}))),
  )
  const steps = items.map((item) => leaning(model, item, wish, rest))
  const step =
    isOffenceShare(model, question, side) && wish.axes.offence ? lean(wish.axes.offence, rest) : (steps[0] ?? rest)
  const share = nearest(fitting, wish.shares[side], (step - 1) / 4)
  const pinned = wish.notWatched[question.id] ?? []
  let left = Math.round(share * rows.length * 2)
  return rows.map(({ id }) => {
    const credit = pinned.includes(id) ? 0 : Math.min(2, left)
    left -= credit
    return [id, credit === 2 ? 'owned' : credit === 1 ? 'watched' : 'not-watched']
  })
}

function isOffenceShare({ balance }: Model, { id }: Question, side: Side): boolean {
  return side === 'success' && balance.successShareOf === id
}

/** The value inside the span that is nearest to the wanted one; the wanted one where there is none. */
function nearest(values: readonly number[], inside: Span | undefined, wanted: number): number {
  const fitting = values.filter((value) => isInside(value, inside ?? span({})))
  return fitting.reduce(
    (best, value) => (Math.abs(value - wanted) < Math.abs(best - wanted) ? value : best),
    fitting[0] ?? wanted,
  )
}
