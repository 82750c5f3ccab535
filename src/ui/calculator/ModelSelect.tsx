/** How the company earns, where it has not been said before: it only changes the words. */
import { chooseModel } from '../../state/calculator.ts'
import type { CalculatorWords, NamedModel } from './calculator-words.ts'

interface Props {
  readonly chosen: string
  readonly models: readonly NamedModel[]
  readonly words: CalculatorWords['model']
}

export function ModelSelect({ chosen, models, words }: Props) {
  return (
    <div class="calculator__model">
      <label for="business-model">{words.label}</label>
      <select
        id="business-model"
        value={chosen}
        aria-describedby="business-model-hint"
        onChange={(event) => chooseModel(event.currentTarget.value)}
      >
        {models.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <p class="quiet" id="business-model-hint">
        {words.hint}
      </p>
    </div>
  )
}
