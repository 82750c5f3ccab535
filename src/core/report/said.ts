/** How does an answer read? */
import { type Asking, askedRows } from '../flow/asked.ts'
import { rowState } from '../kinds/matrix3.ts'
import { fill } from '../text/fill.ts'
import { forModel } from '../text/for-model.ts'
import type { Answer } from '../vocabulary/answer.ts'
import type { Model } from '../vocabulary/model.ts'
import type { Question } from '../vocabulary/question.ts'
import type { SaidAnswers } from '../vocabulary/report-words.ts'
import type { QuestionWords } from '../vocabulary/words.ts'

/** The name of an item; a derived one bears the name of the question it comes from. */
export function titleOf(model: Model, words: SaidAnswers, businessModel: string, item: string): string {
  const asked = model.derived.find(({ id }) => id === item)?.from ?? item
  return forModel(wordsOf(words, asked).title, businessModel)
}

/** The sentence of one step of a question with five steps; `null` for other kinds. */
export function stepText(words: SaidAnswers, businessModel: string, question: string, step: number): string | null {
  const said = wordsOf(words, question)
  if (!('steps' in said)) return null
  const text = forModel(said.steps, businessModel)[step - 1]
  return text === undefined ? null : forModel(text, businessModel)
}

/** What was answered, in the words of the question. */
export function answerText(words: SaidAnswers, asking: Asking, question: Question, answer: Answer | undefined): string {
  const { answers: labels, comma } = words.report
  if (answer === undefined) return labels.unanswered
  if (answer === 'unknown') return labels.unknown
  if (answer === 'not-applicable') return labels.notApplicable
  const said = wordsOf(words, question.id)
  switch (question.kind) {
    case 'step5':
      return stepText(words, asking.businessModel, question.id, Number(answer)) ?? labels.unanswered
    case 'multi': {
      if (!('options' in said) || !Array.isArray(answer)) return labels.unanswered
      if (answer.length === 0) return said.none
      return answer.map((option) => forModel(said.options[option] ?? option, asking.businessModel)).join(comma)
    }
    case 'matrix3': {
      const states = askedRows(question, asking).map(({ id }) => rowState(answer, id))
      if (states.every((state) => state === undefined)) return labels.unanswered
      if (states.every((state) => state === undefined || state === 'unknown')) return labels.unknown
      const count = (state: string) => states.filter((known) => known === state).length
      return fill(count('owned') === 0 ? labels.rowsNoneOwned : labels.rows, {
        of: states.length,
        watched: count('watched') + count('owned'),
        owned: count('owned'),
      })
    }
    default:
      return question satisfies never
  }
}

/** The words of a question. Complete words are the compiler's and check-model's business. */
export function wordsOf(words: SaidAnswers, question: string): QuestionWords {
  const said = words.questions[question]
  if (said === undefined) throw new Error(`no words for the question "${question}"`)
  return said
}
