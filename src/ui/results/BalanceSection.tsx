/** Responding and leading ahead: the picture, its table, and a neutral word for where one stands. */
import type { ReportBalance } from '../../core/report/report.ts'
import { oneDecimal } from '../../core/text/format.ts'
import { Axes } from '../kit/Axes.tsx'
import type { ResultsWords } from '../report/results-words.ts'

interface Props {
  readonly balance: ReportBalance
  readonly cut: number
  readonly words: ResultsWords
}

export function BalanceSection({ balance, cut, words }: Props) {
  const { ui, said } = words
  const { both, starting } = said.report.balance
  const types = {
    both: both.name,
    'defence-led': said.report.balance['defence-led'].name,
    'offence-led': said.report.balance['offence-led'].name,
    starting: starting.name,
  }
  const shown = (score: number | null) => (score === null ? ui.radar.none : oneDecimal(score))
  return (
    <>
      {balance.name === null ? (
        <p>{ui.balance.none}</p>
      ) : (
        <p>
          <strong>{balance.name}</strong> {balance.line} {balance.border}
        </p>
      )}
      <div class="picture">
        <Axes
          defence={balance.defence}
          offence={balance.offence}
          cut={cut}
          label={ui.balance.label}
          defenceName={ui.balance.defence}
          offenceName={ui.balance.offence}
          types={types}
        />
        <table>
          <caption>{ui.balance.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{ui.balance.axis}</th>
              <th scope="col">{ui.balance.score}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">■ {ui.balance.defence}</th>
              <td>{shown(balance.defence)}</td>
            </tr>
            <tr>
              <th scope="row">▲ {ui.balance.offence}</th>
              <td>{shown(balance.offence)}</td>
            </tr>
          </tbody>
        </table>
      </div>
      <p class="quiet">{ui.balance.note}</p>
    </>
  )
}
