/** The calculator: what customer success costs and brings, and what a change in leaving would do. */

import { useEffect, useState } from 'preact/hooks'
import { $choices, $ownModel } from '../../state/calculator.ts'
import { $found, $keeping, open } from '../../state/keeping.ts'
import { useStore } from '../use-store.ts'
import { ChurnSection } from './ChurnSection.tsx'
import { CopyLink } from './CopyLink.tsx'
import type { CalculatorWords, NamedModel } from './calculator-words.ts'
import { EconomicsPart } from './EconomicsPart.tsx'
import { ModelSelect } from './ModelSelect.tsx'
import { shownIn } from './shown.ts'
import './calculator.css'

interface Props {
  readonly words: CalculatorWords
  /** Address of the words that come later. */
  readonly laterAt: string
  /** The ways of earning, in the order of the model; in words of the first until one is chosen. */
  readonly models: readonly NamedModel[]
  /** Said where what is entered cannot be kept as it should. */
  readonly saving: Readonly<Record<'tab' | 'full' | 'newer' | 'damaged', string>>
}

export function Calculator(props: Props) {
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const stop = open()
    setOpen(true)
    return stop
  }, [])
  // What is kept is known in the browser only; before that there is nothing to fill in.
  return isOpen ? <Calculating {...props} /> : <div class="calculator__waiting" />
}

function Calculating({ words, laterAt, models, saving }: Props) {
  const own = useStore($ownModel)
  const choices = useStore($choices)
  const businessModel = own ?? choices.businessModel ?? models[0]?.id ?? ''
  const shown = shownIn(words, businessModel)
  const found = useStore($found)
  const keeping = useStore($keeping)
  return (
    <div class="calculator">
      {found !== null && <p class="note">{saving[found]}</p>}
      {keeping !== null && keeping !== 'device' && <p class="note">{saving[keeping]}</p>}
      {own === null && <ModelSelect chosen={businessModel} models={models} words={words.model} />}
      <EconomicsPart words={words} laterAt={laterAt} shown={shown} />
      <ChurnSection words={words} laterAt={laterAt} shown={shown} businessModel={businessModel} />
      <div class="calculator__foot">
        <CopyLink words={words.link} />
        <button type="button" class="button" data-quiet="" onClick={() => print()}>
          {words.print}
        </button>
      </div>
    </div>
  )
}
