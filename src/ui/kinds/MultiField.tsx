/** Any number of options, or one of the two choices that exclude them: none of these, and 「わからない」. */
import { forModel } from '../../core/text/for-model.ts'
import type { MultiQuestion } from '../../core/vocabulary/question.ts'
import type { MultiWords } from '../../core/vocabulary/words.ts'
import { type Choice, Choices } from '../kit/Choices.tsx'
import type { FieldProps } from './field-props.ts'

const none = 'none-of-these'

export function MultiField({
  question,
  said,
  labels,
  businessModel,
  answer,
  onAnswer,
  isInvalid,
  none: noneText,
}: FieldProps<MultiQuestion, MultiWords>) {
  const ticked = Array.isArray(answer) ? answer : []
  const choices: readonly Choice[] = [
    ...question.options.map((value) => ({ value, label: forModel(said.options[value] ?? value, businessModel) })),
    { value: none, label: noneText ?? said.none, isApart: true },
    { value: 'unknown', label: labels.unknown },
  ]
  const chosen = answer === 'unknown' ? ['unknown'] : Array.isArray(answer) && answer.length === 0 ? [none] : ticked
  return (
    <Choices
      kind="checkbox"
      name={question.id}
      choices={choices}
      chosen={chosen}
      isInvalid={isInvalid}
      onChoose={(value, isChosen) => {
        if (value === none) onAnswer(isChosen ? [] : null)
        else if (value === 'unknown') onAnswer(isChosen ? 'unknown' : null)
        else {
          const next = question.options.filter((option) => (option === value ? isChosen : ticked.includes(option)))
          onAnswer(next.length === 0 ? null : next)
        }
      }}
    />
  )
}
