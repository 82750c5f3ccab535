/** Which figures and amounts can a company give? Drawn at random for the laws, over the real model. */
import fc from 'fast-check'
import { economicsFieldIds } from '../../src/core/numbers/economics-fields.ts'
import { partsOf } from '../../src/core/numbers/parts.ts'
import { type ChurnEntries, churnFieldIds } from '../../src/core/share/calculator-code.ts'
import type { Assessment } from '../../src/core/vocabulary/answer.ts'
import type { Economics } from '../../src/core/vocabulary/economics.ts'
import type { Figure, FigureKind } from '../../src/core/vocabulary/figure.ts'
import { model } from './assessments.ts'

/** Mostly as people type them, now and then as they are reckoned, or anything there is. */
const amount = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 2000 }).map((thousandths) => thousandths / 1000) },
  { weight: 3, arbitrary: fc.nat({ max: 100_000_000 }) },
  { weight: 1, arbitrary: fc.tuple(fc.nat(), fc.integer({ min: 1 })).map(([part, whole]) => part / whole) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
)

const month = fc
  .tuple(fc.oneof(fc.integer({ min: 2015, max: 2030 }), fc.nat({ max: 9999 })), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`)

function figureArbitrary(kind: FigureKind): fc.Arbitrary<Figure> {
  const parts = fc
    .record(Object.fromEntries(partsOf(kind).map((part) => [part, amount])), { requiredKeys: [] })
    .filter((given) => Object.keys(given).length > 0)
  const optional = {
    asOf: month,
    previous: amount,
    ...(kind.periods === undefined ? {} : { period: fc.constantFrom(...kind.periods) }),
    ...(kind.definitions === undefined ? {} : { definition: fc.constantFrom(...kind.definitions.map(({ id }) => id)) }),
    ...(partsOf(kind).length === 0 ? {} : { parts }),
  }
  return fc.record(
    { value: fc.oneof({ weight: 5, arbitrary: amount }, fc.constant('unknown' as const)), ...optional },
    { requiredKeys: ['value'] },
  ) as fc.Arbitrary<Figure>
}

export const figures = fc.record(Object.fromEntries(model.figures.map((kind) => [kind.id, figureArbitrary(kind)])), {
  requiredKeys: [],
}) as fc.Arbitrary<Assessment['figures']>

export const economics = fc.option(
  fc.record(Object.fromEntries(economicsFieldIds.map((field) => [field, amount])), { requiredKeys: [] }),
) as fc.Arbitrary<Economics | null>

export const churn = fc.option(
  fc.record(Object.fromEntries(churnFieldIds.map((field) => [field, fc.option(amount)]))),
) as unknown as fc.Arbitrary<ChurnEntries | null>
