/** The figures that were entered and what each says, and what customer success costs and brings. Fetched where there are any. */
import { type FigureReport, figureReports } from '../../core/report/figure-report.ts'
import { amount, grouped } from '../../core/text/amounts.ts'
import { fill } from '../../core/text/fill.ts'
import type { Assessment } from '../../core/vocabulary/answer.ts'
import type { EconomicsResult } from '../../core/vocabulary/economics.ts'
import { figureGroundFor } from '../../state/figure-ground.ts'
import { FigureLines } from '../report/FigureLines.tsx'
import type { FiguresFile } from './figures-file.ts'
import './figures-part.css'

interface Props {
  readonly assessment: Assessment
  readonly economics: EconomicsResult | null
  readonly said: FiguresFile
}

export function FiguresPart({ assessment, economics, said }: Props) {
  const { ui } = said
  const reports = figureReports(figureGroundFor(assessment.businessModel, said), assessment.figures)
  const known = reports.filter(({ value }) => value !== null)
  const unknown = reports.filter(({ isUnknown }) => isUnknown)
  return (
    <>
      {reports.length > 0 && (
        <>
          <h3>{ui.figures}</h3>
          <p>{ui.figuresIntro}</p>
          <ul class="figures-part">
            {known.map((report) => (
              <FigureItem key={report.id} report={report} open={ui.open} />
            ))}
          </ul>
          {unknown.length > 0 && <p>{fill(ui.unknown, { names: unknown.map(({ name }) => name).join(ui.comma) })}</p>}
        </>
      )}
      {economics !== null && (
        <EconomicsTable economics={economics} isByRevenue={assessment.economics?.grossMargin === 1} said={said} />
      )}
    </>
  )
}

function FigureItem({ report, open }: { readonly report: FigureReport; readonly open: string }) {
  const { name, value, when, signal } = report
  return (
    <li>
      <p class="figures-part__line">
        <span>
          {name}
          {when !== '' && <span class="quiet"> {when}</span>}
        </span>
        <strong>{value}</strong>
      </p>
      {signal.text !== '' && <p class="quiet">{signal.text}</p>}
      <details class="case">
        <summary>{open}</summary>
        <FigureLines report={{ ...report, signal: { ...signal, text: '' } }} />
      </details>
    </li>
  )
}

const money = ['replacementCost', 'revenueLost', 'expansionExpected', 'valuePerCustomer', 'benefit'] as const
const returns = ['returnOnSuccess', 'returnOnAcquisition'] as const
const reductions = ['breakEvenChurnReduction', 'parityChurnReduction'] as const

function EconomicsTable({
  economics,
  isByRevenue,
  said,
}: {
  readonly economics: EconomicsResult
  readonly isByRevenue: boolean
  readonly said: FiguresFile
}) {
  const { ui, say } = said
  const rows: readonly (readonly [label: string, value: string | null])[] = [
    ...money.map((id) => [ui.rows[id], saidAs(economics[id], (one) => amount(one, 'yen', say.units))] as const),
    // What one yen brings back has no use for whole yen.
    ...returns.map(
      (id) => [ui.rows[id], saidAs(economics[id], (one) => fill(say.units.yen, { n: grouped(one, 2) }))] as const,
    ),
    ...reductions.map(
      (id) => [ui.rows[id], saidAs(economics[id], (one) => fill(ui.points, { n: grouped(one * 100, 2) }))] as const,
    ),
  ]
  return (
    <>
      <h3>{ui.money}</h3>
      <p>{ui.moneyIntro}</p>
      {isByRevenue && <p>{ui.byRevenue}</p>}
      {economics.verdict === 'needs-figures' && <p>{ui.needs}</p>}
      <table>
        <caption>{ui.amounts}</caption>
        <thead>
          <tr>
            <th scope="col">{ui.name}</th>
            <th scope="col" class="figures-part__number">
              {ui.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(
            ([label, value]) =>
              value !== null && (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td class="figures-part__number">{value}</td>
                </tr>
              ),
          )}
        </tbody>
      </table>
    </>
  )
}

function saidAs(value: number | null, say: (value: number) => string): string | null {
  return value === null ? null : say(value)
}
