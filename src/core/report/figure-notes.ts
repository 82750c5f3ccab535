/** What should a reader of a figure know besides its value? */
import { partsOf } from '../numbers/parts.ts'
import { endlessValue, type Reckoned } from '../numbers/reckoned.ts'
import { amount, grouped } from '../text/amounts.ts'
import { fill } from '../text/fill.ts'
import type { Figure, FigureKind } from '../vocabulary/figure.ts'
import type { FigureGround } from './figure-report.ts'

/** `figure` is `null` where there is no value. `isFromParts`: the value is what the amounts give. */
export function notesOf(
  { rules, words }: FigureGround,
  kind: FigureKind,
  figure: Figure | null,
  parts: Readonly<Record<string, number>>,
  reckoned: Reckoned,
  isFromParts: boolean,
  say: (value: number) => string,
): readonly string[] {
  const { notes, units } = words.say
  if (reckoned === 'not-applicable') return [notes.nothingToDivide]
  if (reckoned === 'no-margin') return [notes.noMargin]
  if (figure === null || typeof figure.value !== 'number') return []
  const { value } = figure
  const count = kind.sample === undefined ? undefined : parts[kind.sample]
  const { monthlyRevenue = 0, grossMargin = 0, monthlyChurn } = parts
  const endless = monthlyChurn === undefined ? null : endlessValue(monthlyRevenue * grossMargin, monthlyChurn)
  const isLtv = kind.formula.kind === 'lifetime-value' && isFromParts
  return [
    ...(count !== undefined && count < rules.leastSample ? [fill(notes.smallSample, { count: grouped(count) })] : []),
    ...(kind.unlikelyAbove !== undefined && value > kind.unlikelyAbove ? [notes.unlikely] : []),
    ...(kind.notBelow !== undefined && value > 1 && value <= (kind.unlikelyAbove ?? value) ? [notes.netGrowth] : []),
    ...(!isFromParts && reckoned !== null ? [fill(notes.otherThanParts, { value: say(reckoned.value) })] : []),
    ...(isLtv && monthlyChurn === 0 ? [notes.noLoss] : []),
    ...(isLtv && endless !== null ? [fill(notes.endless, { value: amount(endless, 'yen', units) })] : []),
    // Average time a customer stays: one divided by the share that leaves in a month.
    ...(kind.formula.kind === 'payback' && monthlyChurn !== undefined && monthlyChurn > 0 && value > 1 / monthlyChurn
      ? [notes.beforePayback]
      : []),
    ...partsOf(kind)
      .filter((part) => kind.noted?.includes(part) === true && parts[part] !== undefined)
      .map((part) => fill(notes.noted, { name: words.parts[part] ?? part, value: notedText(part, parts[part] ?? 0) })),
  ]
}

function notedText(part: string, value: number): string {
  return part.startsWith('reachedBy') ? `${grouped(value * 100, 1)}%` : grouped(value, Number.isInteger(value) ? 0 : 2)
}
