/** The economics of customer success: what is asked on one side, what follows on the other. */

import { $choices } from '../../state/calculator.ts'
import { $economics, $known } from '../../state/economics.ts'
import { $typed } from '../../state/typed.ts'
import { useLater } from '../kit/use-later.ts'
import { useStore } from '../use-store.ts'
import type { CalculatorWords } from './calculator-words.ts'
import { EconomicsFields } from './EconomicsFields.tsx'
import { EconomicsWanting } from './EconomicsWanting.tsx'
import type { Shown } from './shown.ts'

interface Props {
  readonly words: CalculatorWords
  /** Address of the words that come later. */
  readonly laterAt: string
  readonly shown: Shown
}

export function EconomicsPart({ words, laterAt, shown }: Props) {
  const kept = useStore($economics)
  const typed = useStore($typed)
  const known = useStore($known)
  const { churnPeriod } = useStore($choices)
  // There is something to say once something was entered.
  const later = useLater(() => import('./outcome.ts').then(({ outcome }) => outcome(laterAt)), kept !== null)
  const { economics: ui } = words
  const entry = { economics: kept ?? {}, typed, words, shown }
  const isThere = later !== null && later !== 'failed'
  return (
    <section class="calculator__part" aria-labelledby="economics">
      <h2 id="economics">{ui.heading}</h2>
      <p class="measure">{ui.lead}</p>
      <div class="calculator__sheet">
        <div class="calculator__inputs">
          <EconomicsFields
            entry={entry}
            period={churnPeriod}
            known={known}
            now={isThere ? later.nowOf(entry.economics) : ''}
          />
        </div>
        <div class="calculator__outcome">
          {later === 'failed' && <p class="note">{words.partFailed}</p>}
          {isThere ? <later.Outcome entry={entry} said={later.said} /> : <EconomicsWanting entry={entry} />}
        </div>
      </div>
    </section>
  )
}
