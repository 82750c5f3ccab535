/** What the verdict would be with half the effect, or half as much again. */
import type { Verdict } from '../../core/vocabulary/economics.ts'
import { Tag } from './Tag.tsx'
import type { Reading } from './Verdict.tsx'

export function OtherwiseTable({ entry, answer }: Reading) {
  const { economics, words, shown } = entry
  const { otherwise: ui, returns } = words.economics
  const [half, more] = answer.otherwise
  const { churnReduction = 0 } = economics
  const { returnOnSuccess, verdict } = answer.result
  const rows = [
    ...(half === undefined ? [] : [{ ...half, name: ui.half }]),
    { name: ui.assumed, churnReduction, returnOnSuccess, verdict, isOther: false },
    ...(more === undefined ? [] : [{ ...more, name: ui.more }]),
  ]
  const said = (one: Verdict) => (one === 'needs-figures' ? words.none : returns.verdicts[one])
  return (
    <>
      <table class="calculator__figures">
        <caption>{ui.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{ui.reduction}</th>
            <th scope="col">{ui.perYen}</th>
            <th scope="col">{ui.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, churnReduction, returnOnSuccess, verdict, isOther }) => (
            <tr key={name} data-other={isOther ? '' : undefined}>
              <th scope="row">
                {name}
                <span class="calculator__formula">{shown.points(churnReduction)}</span>
              </th>
              <td>
                {shown.perYen(returnOnSuccess)}
                <Tag entry={entry} answer={answer} />
              </td>
              <td>{said(verdict)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="calculator__caption">
        {half?.isOther !== true && more?.isOther !== true && ui.same}
        {half?.isOther === true && ui.changesHalf}
        {more?.isOther === true && ui.changesMore}
      </p>
    </>
  )
}
