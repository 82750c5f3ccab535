/** Figures that were entered elsewhere, to be taken over by name: nothing is filled in by itself. */
import { useState } from 'preact/hooks'
import type { KnownAmount } from '../../core/numbers/known-amounts.ts'
import { fill } from '../../core/text/fill.ts'
import { setChoices } from '../../state/calculator.ts'
import { setEconomics } from '../../state/economics.ts'
import { converted } from './ChurnRateAmount.tsx'
import type { EconomicsEntry } from './EconomicsAmount.tsx'
import { labelOfAmount } from './economics-entry.ts'

interface Props {
  readonly entry: EconomicsEntry
  readonly known: readonly KnownAmount[]
}

export function KnownFigures({ entry, known }: Props) {
  const { economics, words, shown } = entry
  const [isDone, setDone] = useState(false)
  const names = known.map(({ field, value, isMonthly }) => {
    const said =
      field === 'acquisitionCost' ? shown.money(value) : isMonthly ? converted(value, words, shown) : shown.share(value)
    return `${labelOfAmount(field, words, shown)} ${said}`
  })
  const use = () => {
    setEconomics({ ...economics, ...Object.fromEntries(known.map(({ field, value }) => [field, value])) })
    const churn = known.find(({ field }) => field === 'annualChurn')
    if (churn !== undefined) setChoices({ churnPeriod: churn.isMonthly ? 'month' : 'year' })
    setDone(true)
  }
  return (
    <div class="calculator__known" role="status">
      {known.length > 0 && (
        <>
          <p>{fill(words.known.text, { figures: names.join(words.comma) })}</p>
          <button type="button" class="button" data-quiet="" onClick={use}>
            {words.known.button}
          </button>
        </>
      )}
      {known.length === 0 && isDone && <p>{words.known.done}</p>}
    </div>
  )
}
