/** Customers over time on both paths: a chart with where they come to a halt, and its table. */
import type { ChurnAnswer } from '../../core/numbers/churn-answer.ts'
import { fill } from '../../core/text/fill.ts'
import { LazyChart } from '../kit/LazyChart.tsx'
import type { LaterWords } from './calculator-words.ts'
import type { Shown } from './shown.ts'

interface Props {
  readonly answer: ChurnAnswer
  readonly said: LaterWords
  readonly shown: Shown
}

export function ChurnPaths({ answer, said, shown }: Props) {
  const { churn: ui } = said
  const path = (which: 'now' | 'changed') => {
    const { customers, ceiling } = answer[which === 'now' ? 'now' : 'then']
    return {
      values: customers,
      label: ui[which],
      ceiling:
        ceiling === null || !answer.isInSight[which]
          ? null
          : { value: ceiling, label: fill(ui.ceiling, { count: shown.aboutCount(ceiling) }) },
    }
  }
  const month = (count: number) => (count === 0 ? ui.today : fill(ui.after, { number: count }))
  return (
    <div class="calculator__picture">
      <LazyChart
        spec={{
          kind: 'paths',
          moments: answer.now.customers.map((_, count) => (count === 0 ? ui.today : String(count))),
          now: path('now'),
          changed: path('changed'),
        }}
        label={ui.chart}
        failed={said.chartFailed}
      />
      <table class="calculator__figures" data-first="short">
        <caption>{ui.path}</caption>
        <thead>
          <tr>
            <th scope="col">{ui.when}</th>
            <th scope="col">{ui.now}</th>
            <th scope="col">{ui.changed}</th>
          </tr>
        </thead>
        <tbody>
          {answer.moments.map(({ month: count, now, changed }) => (
            <tr key={count}>
              <th scope="row">{month(count)}</th>
              <td>{shown.count(now)}</td>
              <td>{shown.count(changed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
