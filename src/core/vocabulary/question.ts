/** What is a question, by kind? */
import type { Condition, Side } from './condition.ts'

Question = Step5Question | MultiQuestion | Matrix3Question

export type QuestionKind = Question['kind']
