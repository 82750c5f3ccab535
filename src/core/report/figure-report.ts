/** What does a figure say: its formula with one's own numbers, its change, and what it can be compared with? */
import { monthlyRate, yearlyRate } from '../numbers/churn-rate.ts'
import { impossibleFigures } from '../numbers/impossible.ts'
import { boundsOf } from '../numbers/parts.ts'
import { amountsFor, reckoningOf } from '../numbers/reckoned-figure.ts'
import { trendOf } from '../numbers/trend.ts'
import { amount, grouped } from '../text/amounts.ts'
import { tolerance } from '../text/compare.ts'
import { fill } from '../text/fill.ts'
import { forModel } from '../text/for-model.ts'
import type { Figure, FigureKind, Reference } from '../vocabulary/figure.ts'
import type { SaidFigures } from '../vocabulary/figure-words.ts'
import type { FigureRules } from '../vocabulary/model.ts'
import { filledFormula, formulaInWords } from './figure-formula.ts'
import { impossibleText } from './figure-impossible.ts'
import { notesOf } from './figure-notes.ts'

export interface FigureReport {
  readonly id: string
  readonly group: string
  readonly name: string
  /** With its unit, period and date; `null` where there is no value. */
  readonly value: string | null
  readonly isUnknown: boolean
  readonly when: string
  readonly formula: string | null
  readonly filled: string | null
  readonly signal: { readonly kind: SignalKind; readonly text: string }
  readonly notes: readonly string[]
  readonly references: readonly { readonly text: string; readonly url: string }[]
}

/** `none`: nothing to compare with. `impossible`: the figure cannot be as it was given. */
export type SignalKind = 'better' | 'same' | 'worse' | 'in-band' | 'above-band' | 'below-band' | 'none' | 'impossible'

/** What the figures are reported against. `year`: of today, by which a reference is old. */
export interface FigureGround {
  readonly kinds: readonly FigureKind[]
  readonly rules: FigureRules
  readonly references: readonly Reference[]
  readonly businessModel: string
  readonly year: number
  readonly words: SaidFigures
}

/** Every figure that was given or follows from others, in the order of the model. Never part of a score. */
export function figureReports(
  ground: FigureGround,
  figures: Readonly<Record<string, Figure>>,
): readonly FigureReport[] {
  return ground.kinds.flatMap((kind) => {
    const report = figureReport(ground, kind, figures)
    return report.value === null && !report.isUnknown ? [] : [report]
  })
}

/** One figure, given or not; what it would follow from may be there without it. */
export function figureReport(
  ground: FigureGround,
  kind: FigureKind,
  figures: Readonly<Record<string, Figure>>,
): FigureReport {
  const { words, businessModel } = ground
  const given = figures[kind.id]
  const parts = amountsFor(kind, figures)
  const reckoned = reckoningOf(kind, figures)
  const reckonedValue = typeof reckoned === 'object' && reckoned !== null ? reckoned.value : null
  const value = typeof given?.value === 'number' ? given.value : given === undefined ? reckonedValue : null
  const { unit } = boundsOf(kind, given?.definition)
  const say = (one: number) => amount(one, unit, words.say.units)
  const figure: Figure | null = value === null ? null : { ...given, value }
  const isFromParts =
    value !== null &&
    reckonedValue !== null &&
    Math.abs(value - reckonedValue) < tolerance * Math.max(1, Math.abs(value))
  return {
    id: kind.id,
    group: kind.group,
    name: forModel(words.figures[kind.id]?.name ?? kind.id, businessModel),
    value: value === null ? null : say(value),
    isUnknown: given?.value === 'unknown',
    when: whenText(kind, given, words),
    formula: formulaInWords(ground, kind),
    filled: isFromParts
      ? fill(words.say.formulas.filled, { formula: filledFormula(ground, kind, parts, figures), value: say(value) })
      : null,
    signal: figure === null ? { kind: 'none', text: '' } : signalOf(ground, kind, figure, figures, say),
    notes: [
      ...(figure === null ? [] : conversionOf(kind, figure, words)),
      ...notesOf(ground, kind, figure, parts, reckoned, isFromParts, say),
    ],
    references: referencesOf(ground, kind, given).map(({ text, url }) => ({ text, url })),
  }
}

function whenText(kind: FigureKind, figure: Figure | undefined, { say, figures }: SaidFigures): string {
  const [year, month] = figure?.asOf?.split('-') ?? []
  return [
    ...(kind.periods === undefined || figure === undefined
      ? []
      : [say.periods[figure.period ?? kind.periods[0] ?? 'year']]),
    ...(year === undefined || month === undefined ? [] : [fill(say.asOf, { year, month: Number(month) })]),
    ...(figure?.definition === undefined ? [] : [figures[kind.id]?.definitions?.[figure.definition] ?? '']),
  ].join(say.comma)
}

/** A monthly share as the yearly one it amounts to, and the other way round. */
function conversionOf(kind: FigureKind, { value, period }: Figure, { say }: SaidFigures): readonly string[] {
  if (kind.periods === undefined || kind.unit !== 'share' || typeof value !== 'number' || value < 0 || value > 1)
    return []
  const isMonthly = (period ?? kind.periods[0]) === 'month'
  const share = (one: number) => amount(one, 'share', say.units)
  const monthly = share(isMonthly ? value : monthlyRate(value))
  return [fill(say.conversion, { monthly, yearly: share(isMonthly ? yearlyRate(value) : value) })]
}

function signalOf(
  ground: FigureGround,
  kind: FigureKind,
  figure: Figure,
  figures: Readonly<Record<string, Figure>>,
  say: (value: number) => string,
): FigureReport['signal'] {
  const { signals } = ground.words.say
  const wrong = impossibleFigures(ground.kinds, { ...figures, [kind.id]: figure }).find((one) => one.figure === kind.id)
  if (wrong !== undefined) return { kind: 'impossible', text: impossibleText(ground, kind, figure, figures, wrong) }
  const trend = trendOf(kind, figure, ground.rules)
  if (trend !== null && figure.previous !== undefined && typeof figure.value === 'number') {
    return { kind: trend, text: fill(signals[trend], { previous: say(figure.previous), value: say(figure.value) }) }
  }
  if (kind.better === undefined && figure.previous !== undefined) return { kind: 'none', text: signals.neither }
  const band = referencesOf(ground, kind, figure).find(({ reference }) => reference.isExample !== true)?.reference.band
  if (band === undefined || typeof figure.value !== 'number') return { kind: 'none', text: signals.none }
  if (figure.value > band[1] + tolerance) return { kind: 'above-band', text: signals.aboveBand }
  if (figure.value < band[0] - tolerance) return { kind: 'below-band', text: signals.belowBand }
  return { kind: 'in-band', text: signals.inBand }
}

const oldAfterYears = 5

/** The published figures about the same kind of business, counted in the same way. */
function referencesOf(
  { references, businessModel, words, year }: FigureGround,
  kind: FigureKind,
  figure: Figure | undefined,
) {
  const period = figure?.period ?? kind.periods?.[0]
  return references
    .filter(
      (one) =>
        one.figure === kind.id &&
        one.businessModels.includes(businessModel) &&
        (one.definition === undefined || one.definition === figure?.definition) &&
        (one.isExample === true || one.period === undefined || one.period === period),
    )
    .map((reference) => {
      const { band, sample, source } = reference
      const [low, high] = band.map((value) => amount(value, kind.unit, words.say.units))
      const about = fill(words.references[reference.id] ?? '', {
        low: low ?? '',
        high: high ?? '',
        sample: grouped(sample),
      })
      const sentence = reference.isExample === true ? fill(words.say.example, { text: about }) : about
      const isOld = year - reference.year > oldAfterYears
      const said = fill(isOld ? words.say.referenceOld : words.say.reference, {
        text: sentence,
        source,
        year: reference.year,
      })
      return { reference, text: said, url: reference.url }
    })
}
