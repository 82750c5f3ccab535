/** How the return on one year of work adds up, against what it costs: a chart and its table. */
import { fill } from '../../core/text/fill.ts'
import { LazyChart } from '../kit/LazyChart.tsx'
import type { Reading } from './reading.ts'
import { Tag } from './Tag.tsx'

export function YearsTable(reading: Reading) {
  const { entry, said, answer } = reading
  const { economics, shown } = entry
  const { years: ui } = said
  const { successCost = 0 } = economics
  const tag = <Tag reading={reading} />
  return (
    <div class="calculator__picture">
      <LazyChart
        spec={{
          kind: 'amounts',
          along: 'columns',
          bars: answer.years.map(({ year, benefit }) => ({
            name: fill(ui.passed, { number: year }),
            value: benefit,
            label: shown.rough(benefit),
          })),
          mark: { value: successCost, label: fill(ui.cost, { money: shown.rough(successCost) }) },
        }}
        label={ui.chart}
        failed={said.chartFailed}
      />
      <table class="calculator__figures" data-first="short">
        <caption>{ui.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{ui.year}</th>
            <th scope="col">
              {ui.benefit}
              {tag}
            </th>
            <th scope="col">
              {ui.surplus}
              {tag}
            </th>
          </tr>
        </thead>
        <tbody>
          {answer.years.map(({ year, benefit, surplus }) => (
            <tr key={year}>
              <th scope="row">{fill(ui.passed, { number: year })}</th>
              <td>{shown.money(benefit)}</td>
              <td>{shown.money(surplus)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
