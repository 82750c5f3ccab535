/** Existing customers and new ones side by side: what one yen brings back, and what one customer costs. */
import { fill } from '../../core/text/fill.ts'
import type { Reading } from './reading.ts'
import { Tag } from './Tag.tsx'

export function SidesTable(reading: Reading) {
  const { entry, said, answer, span } = reading
  const { economics, shown } = entry
  const { returns: ui } = said
  const { result, parts, costPerKept, costPerWon } = answer
  const tag = <Tag reading={reading} />
  const quotient = (amount: number | null, by: number | null) =>
    fill(ui.quotient, { amount: shown.money(amount), by: shown.money(by) })
  const { customers = 0, churnReduction = 0, successCost = 0, acquisitionCost = 0 } = economics
  const { annualRevenuePerCustomer = 0, grossMargin = 0, acquisitionCostMultiplier = 1 } = economics
  const kept = costPerKept === null ? ui.noneKept : costPerKept < 0 ? ui.keptFree : shown.money(costPerKept)
  return (
    <>
      <table class="calculator__sides">
        <caption class="for-readers">{ui.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{ui.success}</th>
            <th scope="col">{ui.acquisition}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              {fill(ui.perYen, { years: span })}
            </th>
          </tr>
          <tr>
            <td>
              <strong>{shown.perYen(result.returnOnSuccess)}</strong>
              {tag}
              <span class="calculator__formula">{quotient(result.benefit, successCost)}</span>
            </td>
            <td>
              <strong>{shown.perYen(result.returnOnAcquisition)}</strong>
              {tag}
              <span class="calculator__formula">{quotient(result.valuePerCustomer, costPerWon)}</span>
            </td>
          </tr>
        </tbody>
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              {ui.perCustomer}
            </th>
          </tr>
          <tr>
            <td>
              <span class="calculator__side">{ui.kept}</span>
              <strong>{kept}</strong>
              {costPerKept !== null && (
                <span class="calculator__formula">
                  {fill(ui.keptFormula, {
                    cost: shown.money(successCost),
                    spared: shown.money(parts?.spared ?? 0),
                    customers: shown.count(customers),
                    share: shown.points(churnReduction),
                  })}
                </span>
              )}
            </td>
            <td>
              <span class="calculator__side">{ui.won}</span>
              <strong>{shown.money(costPerWon)}</strong>
              {acquisitionCostMultiplier !== 1 && (
                <span class="calculator__formula">
                  {fill(ui.wonFormula, {
                    cost: shown.money(acquisitionCost),
                    times: shown.number(acquisitionCostMultiplier),
                  })}
                </span>
              )}
            </td>
          </tr>
        </tbody>
      </table>
      <p class="quiet">
        {fill(ui.value, {
          years: span,
          revenue: shown.money(annualRevenuePerCustomer),
          margin: shown.share(grossMargin),
          yearsKept: shown.number(answer.yearsKept ?? 0),
          value: shown.money(result.valuePerCustomer),
        })}
        {tag}
      </p>
      {parts !== null && (
        <table class="calculator__figures">
          <caption>{fill(ui.benefit, { years: span })}</caption>
          <thead>
            <tr>
              <th scope="col">{ui.part}</th>
              <th scope="col">{said.amounts.amount}</th>
            </tr>
          </thead>
          <tbody>
            {(['kept', 'expanded', 'spared'] as const).map((part) => (
              <tr key={part}>
                <th scope="row">{ui.parts[part]}</th>
                <td>
                  {shown.money(parts[part])}
                  {part !== 'spared' && tag}
                </td>
              </tr>
            ))}
            <tr>
              <th scope="row">{ui.parts.all}</th>
              <td>
                {shown.money(result.benefit)}
                {tag}
              </td>
            </tr>
          </tbody>
        </table>
      )}
    </>
  )
}
