/** A list of figures, each with how it is used: one small question after the other, no grid on a phone. */
import { rowState } from '../../core/kinds/matrix3.ts'
import { forModel } from '../../core/text/for-model.ts'
import type { RowState } from '../../core/vocabulary/answer.ts'
import type { Matrix3Question } from '../../core/vocabulary/question.ts'
import type { Matrix3Words } from '../../core/vocabulary/words.ts'
import { Choices } from '../kit/Choices.tsx'
import type { FieldProps } from './field-props.ts'
import './matrix3-field.css'

const states: readonly RowState[] = ['not-watched', 'watched', 'owned', 'unknown']

export function Matrix3Field({
  question,
  said,
  labels,
  businessModel,
  answer,
  onAnswer,
  rows,
  mistakes,
}: FieldProps<Matrix3Question, Matrix3Words>) {
  const known = Object.fromEntries(
    question.rows.flatMap(({ id }): [string, RowState][] => {
      const state = rowState(answer, id)
      return state === undefined ? [] : [[id, state]]
    }),
  )
  return (
    <div class="matrix3-field">
      {rows.map((row) => {
        const words = said.rows[row]
        const name = `${question.id}.${row}`
        const mistake = mistakes.find(({ input }) => input === `${name}-0`)
        const gloss = words?.gloss === undefined ? null : forModel(words.gloss, businessModel)
        return (
          <fieldset class="matrix3-field__row" key={row} aria-describedby={`${name}-gloss ${name}-mistake`}>
            <legend class="matrix3-field__label">{forModel(words?.label ?? row, businessModel)}</legend>
            {gloss !== null && (
              <p class="quiet" id={`${name}-gloss`}>
                {gloss}
              </p>
            )}
            {mistake !== undefined && (
              <p class="mistake" id={`${name}-mistake`}>
                {mistake.message}
              </p>
            )}
            <Choices
              kind="radio"
              name={name}
              columns="words"
              choices={states.map((state) => ({
                value: state,
                label: state === 'unknown' ? labels.rowUnknown : labels.rowStates[state],
                isApart: state === 'unknown',
              }))}
              chosen={known[row] === undefined ? [] : [known[row]]}
              isInvalid={mistake !== undefined}
              onChoose={(value) => {
                const state = states.find((one) => one === value)
                if (state !== undefined) onAnswer({ ...known, [row]: state })
              }}
            />
          </fieldset>
        )
      })}
    </div>
  )
}
