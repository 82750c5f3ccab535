/** Both paths side by side: in a sentence, as a table of what differs, and month by month. */
import type { ChurnAnswer } from '../../core/numbers/churn-answer.ts'
import { fill } from '../../core/text/fill.ts'
import { ChurnPaths } from './ChurnPaths.tsx'
import type { CalculatorWords, LaterWords } from './calculator-words.ts'
import type { Shown } from './shown.ts'
import { Wanting } from './Wanting.tsx'
import './outcome.css'

interface Props {
  readonly answer: ChurnAnswer | null
  readonly missing: Parameters<typeof Wanting>[0]['fields']
  /** 「12か月」 */
  readonly span: string
  readonly words: CalculatorWords
  readonly said: LaterWords
  readonly shown: Shown
}

export function ChurnOutcome({ answer, missing, span, words, said, shown }: Props) {
  const { churn: ui } = said
  if (answer === null) {
    return (
      <div class="calculator__verdict" data-says="wanting" role="status">
        <Wanting text={ui.missing} comma={words.comma} fields={missing} />
      </div>
    )
  }
  const { now, then, revenueDifference, repaidBy, given, ends, lifetimeDifference, isRevenueBased } = answer
  const { direction, size } = answer
  const ceiling = (value: number | null) => (value === null ? ui.noCeiling : shown.count(value))
  const tag = isRevenueBased ? <span class="calculator__tag">{said.tag}</span> : null
  const rows = [
    [ui.rows.customers, shown.count(ends.now), shown.count(ends.changed), shown.number(ends.difference), null],
    [ui.rows.revenue, shown.money(now.revenue), shown.money(then.revenue), shown.money(revenueDifference), null],
    [
      ui.rows.lifetime,
      shown.money(now.lifetimeValue),
      shown.money(then.lifetimeValue),
      shown.money(lifetimeDifference),
      tag,
    ],
    [ui.rows.ceiling, ceiling(now.ceiling), ceiling(then.ceiling), '', null],
  ] as const
  return (
    <>
      <div class="calculator__verdict" data-says="verdict" role="status">
        <p class="calculator__title">{fill(ui[direction], { months: span, amount: shown.money(size) })}</p>
        {given.cost !== null && (
          <p>
            {fill(repaidBy === null ? ui.notRepaid : ui.repaid, {
              cost: shown.money(given.cost),
              month: repaidBy ?? 0,
              months: span,
            })}
            {tag !== null && ' '}
            {tag}
          </p>
        )}
      </div>
      <table class="calculator__sides">
        <caption class="for-readers">{ui.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{ui.now}</th>
            <th scope="col">{ui.changed}</th>
          </tr>
        </thead>
        {rows.map(([name, before, after, difference, mark]) => (
          <tbody key={name}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                {fill(name, { months: span })}
                {mark !== null && ' '}
                {mark}
              </th>
            </tr>
            <tr>
              <td>
                <strong>{before}</strong>
              </td>
              <td>
                <strong>{after}</strong>
                {difference !== '' && (
                  <span class="calculator__formula">
                    {ui.difference} <span class="calculator__difference">{difference}</span>
                  </span>
                )}
              </td>
            </tr>
          </tbody>
        ))}
      </table>
      <p class="quiet">{ui.ceilingText}</p>
      <ChurnPaths answer={answer} said={said} shown={shown} />
    </>
  )
}
