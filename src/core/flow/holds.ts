/** Does this condition hold for this company? */
import { isAtLeast, isAtMost, isBelow } from '../text/compare.ts'
import type { Condition } from '../vocabulary/condition.ts'
import type { Facts } from './facts.ts'
import { holdsForCompany } from './holds-for-company.ts'

/** Conditions on values, shares and axes hold only where these exist. */
export function holds(condition: Condition, facts: Facts): boolean {
  switch (condition.kind) {
    case 'all':
      return condition.of.every((part) => holds(part, facts))
    case 'any':
      return condition.of.some((part) => holds(part, facts))
    case 'business-model':
    case 'context':
    case 'context-allows':
      return holdsForCompany(condition, facts)
    case 'item-at-least':
      return exists(facts.value(condition.item), (value) => isAtLeast(value, condition.step))
    case 'item-at-most':
      return exists(facts.value(condition.item), (value) => isAtMost(value, condition.step))
    case 'share-at-least':
      return exists(facts.share(condition.side), (share) => isAtLeast(share, condition.share))
    case 'share-below':
      return exists(facts.share(condition.side), (share) => isBelow(share, condition.share))
    case 'axis-at-least':
      return exists(facts.axis(condition.axis), (score) => isAtLeast(score, condition.score))
    case 'axis-below':
      return exists(facts.axis(condition.axis), (score) => isBelow(score, condition.score))
    case 'option-missing':
      return exists(facts.list(condition.question), (list) => !list.includes(condition.option))
    case 'options-at-most':
      return exists(facts.list(condition.question), (list) => list.length <= condition.count)
    case 'rows-not-watched': {
      const asked = condition.rows.map((row) => facts.row(condition.question, row)).filter((state) => state !== null)
      return asked.length > 0 && asked.every((state) => state === 'not-watched')
    }
    case 'figure-unknown-or-at-least': {
      const figure = facts.numbers.figures.get(condition.figure)
      if (figure === undefined) return false
      return figure.value === 'unknown' || exists(figure.compared, (value) => isAtLeast(value, condition.value))
    }
    case 'figure-at-least':
      return exists(comparedIn(facts, condition.figure), (value) => isAtLeast(value, condition.value))
    case 'figure-below':
      return exists(comparedIn(facts, condition.figure), (value) => isBelow(value, condition.value))
    case 'figure-worse':
      return facts.numbers.figures.get(condition.figure)?.trend === 'worse'
    case 'figure-defined':
      return facts.numbers.figures.get(condition.figure)?.definition === condition.as
    case 'figure-known':
      return isKnown(facts, condition.figure)
    case 'figure-unknown':
      return facts.numbers.figures.get(condition.figure)?.value === 'unknown'
    case 'none-known':
      return (
        !condition.figures.some((figure) => isKnown(facts, figure)) &&
        !condition.economics.some((field) => facts.numbers.economics?.[field] !== undefined)
      )
    case 'some-figure-given':
      return facts.numbers.figures.size > 0
    case 'figures-impossible':
      return facts.numbers.hasImpossible
    case 'verdict':
      return exists(facts.numbers.verdict, (verdict) => condition.is.includes(verdict))
    default:
      return condition satisfies never
  }
}

function comparedIn({ numbers }: Facts, figure: string): number | null {
  return numbers.figures.get(figure)?.compared ?? null
}

function isKnown({ numbers }: Facts, figure: string): boolean {
  return typeof numbers.figures.get(figure)?.value === 'number'
}

function exists<T>(value: T | null, test: (value: T) => boolean): boolean {
  return value !== null && test(value)
}
