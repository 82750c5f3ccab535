/** The first step: three amounts side by side, each with its formula in one's own numbers. */
import { fill } from '../../core/text/fill.ts'
import { LazyChart } from '../kit/LazyChart.tsx'
import type { Reading } from './reading.ts'

export function AmountsStep({ entry, said, answer }: Reading) {
  const { economics, shown } = entry
  const { amounts: ui } = said
  const { replacementCost, revenueLost, expansionExpected } = answer.result
  const formula = (share: number | undefined, yen: number | undefined) =>
    economics.customers === undefined || share === undefined || yen === undefined
      ? ''
      : fill(ui.formula, {
          customers: shown.count(economics.customers),
          share: shown.share(share),
          money: shown.money(yen),
        })
  const { annualChurn, acquisitionCost, annualRevenuePerCustomer, expansionRate } = economics
  const rows = [
    { id: 'replacement', value: replacementCost, formula: formula(annualChurn, acquisitionCost) },
    { id: 'lost', value: revenueLost, formula: formula(annualChurn, annualRevenuePerCustomer) },
    { id: 'expansion', value: expansionExpected, formula: formula(expansionRate, annualRevenuePerCustomer) },
  ] as const
  const drawn = rows.flatMap(({ id, value }) => (value === null ? [] : [{ id, value }]))
  return (
    <section class="calculator__step" aria-labelledby="amounts">
      <h3 id="amounts">{ui.heading}</h3>
      <table class="calculator__amounts">
        <caption class="for-readers">{ui.caption}</caption>
        <thead class="for-readers">
          <tr>
            <th scope="col">{ui.name}</th>
            <th scope="col">{ui.amount}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, value, formula }) => (
            <tr key={id}>
              <th scope="row">
                {shown.say(ui.rows[id])}
                {value !== null && formula !== '' && <span class="calculator__formula">{formula}</span>}
              </th>
              <td>{shown.money(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {drawn.length === rows.length && (
        <LazyChart
          spec={{
            kind: 'amounts',
            along: 'rows',
            bars: drawn.map(({ id, value }) => ({
              name: ui.short[id],
              value,
              label: shown.rough(value),
              isOutline: id === 'replacement',
            })),
          }}
          label={ui.chart}
          failed={said.chartFailed}
        />
      )}
      <p class="calculator__caption">{ui.note}</p>
    </section>
  )
}
