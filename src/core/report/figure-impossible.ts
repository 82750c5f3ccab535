/** How is it said why a figure cannot be as it was given? */
import type { Impossible } from '../numbers/impossible.ts'
import { boundsOf } from '../numbers/parts.ts'
import { amount } from '../text/amounts.ts'
import { fill } from '../text/fill.ts'
import { forModel } from '../text/for-model.ts'
import type { Figure, FigureKind } from '../vocabulary/figure.ts'
import type { FigureGround } from './figure-report.ts'

/** One sentence that names what does not fit, and what may have happened. */
export function impossibleText(
  { kinds, words, businessModel }: FigureGround,
  kind: FigureKind,
  figure: Figure,
  figures: Readonly<Record<string, Figure>>,
  { reason, beside = '' }: Impossible,
): string {
  const { impossible, units } = words.say
  const { unit, least, most } = boundsOf(kind, figure.definition)
  const say = (value: number) => amount(value, unit, units)
  switch (reason) {
    case 'below':
    case 'above':
      if (least === undefined || most === undefined) return impossible.negative
      return fill(impossible.range, { least: say(least), most: say(most) })
    case 'part':
      return fill(impossible.part, { part: words.parts[beside] ?? beside })
    case 'parts':
      return impossible.parts
    case 'below-other': {
      const isLower = kind.notBelow === beside
      const lower = isLower ? kind : (kinds.find(({ id }) => id === beside) ?? kind)
      const higher = isLower ? (kinds.find(({ id }) => id === beside) ?? kind) : kind
      const name = (one: FigureKind) => forModel(words.figures[one.id]?.name ?? one.id, businessModel)
      const value = (one: FigureKind) => {
        const given = one.id === kind.id ? figure.value : figures[one.id]?.value
        return typeof given === 'number' ? say(given) : ''
      }
      return fill(impossible.belowOther, {
        name: name(lower),
        value: value(lower),
        other: name(higher),
        otherValue: value(higher),
      })
    }
    default:
      return reason satisfies never
  }
}
