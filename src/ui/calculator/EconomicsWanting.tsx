/** Which amounts the verdict still needs, or cannot use as they are. */
import { wantingFields } from '../../core/numbers/economics-fields.ts'
import { fill } from '../../core/text/fill.ts'
import type { EconomicsEntry } from './EconomicsAmount.tsx'
import { amountName, labelOfAmount } from './economics-entry.ts'
import { Wanting } from './Wanting.tsx'

interface Props {
  readonly entry: EconomicsEntry
}

export function EconomicsWanting({ entry: { economics, words, shown } }: Props) {
  const { needs, wrong } = words.economics
  const fields = wantingFields(economics).map(({ field, state }) => {
    const label = labelOfAmount(field, words, shown)
    return { name: amountName(field), label: state === 'missing' ? label : fill(wrong, { field: label }) }
  })
  return (
    <div class="calculator__verdict" data-says="wanting">
      <Wanting text={needs} comma={words.comma} fields={fields} />
    </div>
  )
}
