/** What does the company already do well? */
import { isAtLeast } from '../text/compare.ts'
import type { Assessment } from '../vocabulary/answer.ts'
import type { Model } from '../vocabulary/model.ts'
import type { SaidModel } from '../vocabulary/report-words.ts'
import type { Result } from '../vocabulary/result.ts'
import { answerText, titleOf } from './said.ts'

export interface Strength {
  readonly item: string
  readonly title: string
  readonly answer: string
  /** What strength in its dimension is good for. */
  readonly use: string
}

/**
 * Two items at step 4 or more, or the highest ones; of different dimensions where possible.
 * Nothing that stands at step 1 is praised, so the list may be shorter or empty.
 */
export function strengthsOf(
  model: Model,
  assessment: Assessment,
  result: Result,
  words: SaidModel,
): readonly Strength[] {
  const standing = result.items
    .filter(({ id, question, value }) => id === question && value !== null && isAtLeast(value, 2))
    .toSorted((one, other) => (other.value ?? 0) - (one.value ?? 0) || other.weight - one.weight)
  const strong = standing.filter(({ value }) => isAtLeast(value ?? 0, 4))
  const best = strong.length >= 2 ? strong : standing.slice(0, 2)
  const [first] = best
  const second = best.find(({ dimension }) => dimension !== first?.dimension) ?? best[1]
  return [first, second].flatMap((item) => {
    const question = model.questions.find(({ id }) => id === item?.id)
    if (item === undefined || question === undefined) return []
    return [
      {
        item: item.id,
        title: titleOf(model, words, assessment.businessModel, item.id),
        answer: answerText(words, assessment, question, assessment.answers[item.id]),
        use: words.dimensions[item.dimension]?.strength ?? '',
      },
    ]
  })
}
