/** What is asked for the economics: what is needed first, then the effect that is assumed, then the rest. */
import { defaultHorizon } from '../../core/numbers/economics-fields.ts'
import type { KnownAmount } from '../../core/numbers/known-amounts.ts'
import { fill } from '../../core/text/fill.ts'
import type { Period } from '../../core/vocabulary/figure.ts'
import { Choices } from '../kit/Choices.tsx'
import { ChurnRateAmount } from './ChurnRateAmount.tsx'
import { EconomicsAmount, type EconomicsEntry } from './EconomicsAmount.tsx'
import { EffectAmount } from './EffectAmount.tsx'
import { setAmount } from './economics-entry.ts'
import { KnownFigures } from './KnownFigures.tsx'

interface Props {
  readonly entry: EconomicsEntry
  readonly period: Period
  readonly known: readonly KnownAmount[]
  /** What follows from it, in a few words: said as the sliders move. */
  readonly now: string
}

/** How far the slider goes where churn is not known yet, and for what has no bound. */
const someWay = 0.2

export function EconomicsFields({ entry, period, known, now }: Props) {
  const { economics, words, shown } = entry
  const { economics: ui } = words
  const { annualChurn, grossMargin, horizonYears = defaultHorizon } = economics
  const most =
    annualChurn === undefined
      ? undefined
      : { value: annualChurn, message: fill(words.mistakes.reduction, { most: shown.share(annualChurn) }) }
  return (
    <>
      <KnownFigures entry={entry} known={known} />
      <fieldset class="calculator__group">
        <legend>{ui.needed}</legend>
        <p class="quiet">{ui.neededHint}</p>
        <EconomicsAmount entry={entry} field="customers" />
        <EconomicsAmount entry={entry} field="annualRevenuePerCustomer" />
        <EconomicsAmount entry={entry} field="grossMargin">
          <label class="calculator__tick">
            <input
              type="checkbox"
              checked={grossMargin === 1}
              onChange={(event) => setAmount('grossMargin', event.currentTarget.checked ? 1 : null)}
            />
            <span>{ui.byRevenue}</span>
          </label>
          {grossMargin === 1 && <p class="quiet">{ui.byRevenueNote}</p>}
        </EconomicsAmount>
        <ChurnRateAmount entry={entry} period={period} />
        <EconomicsAmount entry={entry} field="acquisitionCost" />
        <EconomicsAmount entry={entry} field="successCost" />
      </fieldset>
      <fieldset class="calculator__group">
        <legend>{ui.optional}</legend>
        <EconomicsAmount entry={entry} field="expansionRate" />
      </fieldset>
      <fieldset class="calculator__group">
        <legend>{ui.effect}</legend>
        <p class="quiet">{ui.effectHint}</p>
        <p class="quiet">{ui.assumption}</p>
        <EffectAmount
          entry={entry}
          field="churnReduction"
          from={0}
          to={annualChurn ?? someWay}
          step={0.001}
          say={shown.points}
          most={most}
        />
        <EffectAmount entry={entry} field="expansionGain" from={0} to={someWay} step={0.001} say={shown.points} />
        <div class="calculator__now" role="status">
          {now !== '' && <p>{now}</p>}
        </div>
        <details>
          <summary>{ui.contacts}</summary>
          <div class="calculator__more">
            <EconomicsAmount entry={entry} field="contactsPerCustomer" />
            <EconomicsAmount entry={entry} field="costPerContact" />
            <EconomicsAmount entry={entry} field="contactsAvoided" />
          </div>
        </details>
        <details>
          <summary>{ui.harder}</summary>
          <div class="calculator__more">
            <EffectAmount
              entry={entry}
              field="acquisitionCostMultiplier"
              from={1}
              to={3}
              step={0.1}
              say={shown.times}
            />
          </div>
        </details>
      </fieldset>
      <fieldset class="calculator__group">
        <legend>{ui.horizon}</legend>
        <Choices
          kind="radio"
          name="horizon"
          columns="words"
          choices={Object.entries(ui.horizons).map(([value, label]) => ({ value, label }))}
          chosen={[String(horizonYears)]}
          onChoose={(years) => setAmount('horizonYears', Number(years))}
        />
      </fieldset>
    </>
  )
}
