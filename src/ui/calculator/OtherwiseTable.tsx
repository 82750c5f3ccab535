/** What the verdict would be with half the effect, or half as much again. */
import type { Verdict } from '../../core/vocabulary/economics.ts'
import type { Reading } from './reading.ts'
import { Tag } from './Tag.tsx'

export function OtherwiseTable(reading: Reading) {
  const { entry, said, answer } = reading
  const { economics, words, shown } = entry
  const { otherwise: ui, returns } = said
  const [half, more] = answer.otherwise
  const { churnReduction = 0 } = economics
  const { returnOnSuccess, verdict } = answer.result
  const rows = [
    ...(half === undefined ? [] : [{ ...half, name: ui.half }]),
    { name: ui.assumed, churnReduction, returnOnSuccess, verdict, isOther: false },
    ...(more === undefined ? [] : [{ ...more, name: ui.more }]),
  ]
  const titleOf = (one: Verdict) => (one === 'needs-figures' ? words.none : returns.verdicts[one])
  return (
    <>
      <table class="calculator__figures" data-last="text">
        <caption>{ui.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{ui.reduction}</th>
            <th scope="col">
              {ui.perYen}
              <Tag reading={reading} />
            </th>
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
              <td>{shown.perYen(returnOnSuccess)}</td>
              <td>{titleOf(verdict)}</td>
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
