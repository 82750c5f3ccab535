/** What do the figures that a company gave amount to, for whoever compares them? */
import type { Unknown } from '../vocabulary/answer.ts'
import type { Economics, Verdict } from '../vocabulary/economics.ts'
import type { Figure, FigureKind } from '../vocabulary/figure.ts'
import type { FigureRules } from '../vocabulary/model.ts'
import { yearlyRate } from './churn-rate.ts'
import { impossibleFigures, isReductionImpossible } from './impossible.ts'
import { type Trend, trendOf } from './trend.ts'

/** One figure as it was given, and what it is compared by. */
export interface FigureStanding {
  readonly value: number | Unknown
  /** Churn as a yearly rate, everything else as it is; `null` for what is unknown. */
  readonly compared: number | null
  readonly trend: Trend | null
  readonly definition: string | null
}

export interface Numbers {
  /** By id; one that cannot be as it was given is not among them, as if it had not been. */
  readonly figures: ReadonlyMap<string, FigureStanding>
  readonly hasImpossible: boolean
  readonly economics: Economics | null
  /** `null` where nothing was entered. */
  readonly verdict: Verdict | null
}

export function numbersOf(
  {
    figures: kinds,
    rules,
  }: { readonly figures: readonly FigureKind[]; readonly rules: { readonly figures: FigureRules } },
  figures: Readonly<Record<string, Figure>>,
  economics: Economics | null,
  verdict: Verdict | null,
): Numbers {
  const impossible = impossibleFigures(kinds, figures)
  const standings = kinds.flatMap((kind): [string, FigureStanding][] => {
    const figure = Object.hasOwn(figures, kind.id) ? figures[kind.id] : undefined
    if (figure === undefined || impossible.some((one) => one.figure === kind.id)) return []
    return [
      [
        kind.id,
        {
          value: figure.value,
          compared: comparedValue(kind, figure),
          trend: trendOf(kind, figure, rules.figures),
          definition: figure.definition ?? null,
        },
      ],
    ]
  })
  return {
    figures: new Map(standings),
    hasImpossible: impossible.length > 0 || isReductionImpossible(economics),
    economics,
    verdict,
  }
}

/** A monthly share of those who leave is compared as the yearly one it amounts to. */
export function comparedValue(kind: FigureKind, { value, period }: Figure): number | null {
  if (typeof value !== 'number') return null
  return period === 'month' && kind.unit === 'share' ? yearlyRate(value) : value
}
