/** One step out of five, with 「わからない」 and, where it can be, 「該当しない」 set apart below. */

import { fill } from '../../core/text/fill.ts'
import { forModel } from '../../core/text/for-model.ts'
import type { Step5Question } from '../../core/vocabulary/question.ts'
import type { Step5Words } from '../../core/vocabulary/words.ts'
import { type Choice, Choices } from '../kit/Choices.tsx'
import type { FieldProps } from './field-props.ts'

export function Step5Field({
  question,
  said,
  labels,
  businessModel,
  answer,
  onAnswer,
  isInvalid,
  steps,
}: FieldProps<Step5Question, Step5Words>) {
  const texts = steps ?? forModel(said.steps, businessModel).map((text) => forModel(text, businessModel))
  const choices: readonly Choice[] = [
    ...texts.map((label, place) => ({ value: String(place + 1), label })),
    { value: 'unknown', label: labels.unknown, isApart: true },
    ...(question.mayNotApply === true
      ? [{ value: 'not-applicable', label: fill(labels.notApplicable, { text: said.notApplicable ?? '' }) }]
      : []),
  ]
  return (
    <Choices
      kind="radio"
      name={question.id}
      choices={choices}
      chosen={answer === undefined ? [] : [String(answer)]}
      onChoose={(value) => onAnswer(value === 'unknown' || value === 'not-applicable' ? value : Number(value))}
      isInvalid={isInvalid}
    />
  )
}
