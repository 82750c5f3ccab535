/** Which kinds of question are there? Forget one and this does not compile. */
import type { Answer } from '../vocabulary/answer.ts'
import type { Question, QuestionKind } from '../vocabulary/question.ts'
import { matrix3 } from './matrix3.ts'
import { multi } from './multi.ts'
import type { KindRules, Reading } from './reading.ts'
import { step5 } from './step5.ts'

const rules: { readonly [K in QuestionKind]: KindRules<Extract<Question, { kind: K }>> } = { step5, multi, matrix3 }

/** Reads an answer by the rules of its question's kind. */
export function readAnswer(question: Question, found: unknown, at: string): Reading {
  switch (question.kind) {
    case 'step5':
      return rules.step5.read(question, found, at)
    case 'multi':
      return rules.multi.read(question, found, at)
    case 'matrix3':
      return rules.matrix3.read(question, found, at)
    default:
      return question satisfies never
  }
}

/** Whether an answer leaves nothing open that was asked: for a table, every asked row says something. */
export function isComplete(question: Question, answer: Answer | undefined, askedRows: readonly string[]): boolean {
  return answer !== undefined && rules[question.kind].isComplete(answer, askedRows)
}
