/** How is a contradiction put as a question, with the answers it compares? */
import { askedRows } from '../flow/asked.ts'
import { rowState } from '../kinds/matrix3.ts'
import { forModel } from '../text/for-model.ts'
import type { Assessment } from '../vocabulary/answer.ts'
import type { Condition } from '../vocabulary/condition.ts'
import type { Model } from '../vocabulary/model.ts'
import type { SaidModel } from '../vocabulary/report-words.ts'
import { answerText, titleOf, wordsOf } from './said.ts'

export interface ReportFinding {
  readonly id: string
  readonly question: string
  /** The answers it compares, each once. */
  readonly answers: readonly string[]
}

export function findingReport(model: Model, assessment: Assessment, id: string, words: SaidModel): ReportFinding {
  const finding = model.findings.find((known) => known.id === id)
  const compared = finding === undefined ? [] : comparedIn(model, assessment, finding.when, words)
  return { id, question: words.findings[id]?.question ?? id, answers: [...new Set(compared)] }
}

/** The answers that a condition looks at, as `name: answer`. */
function comparedIn(model: Model, assessment: Assessment, condition: Condition, words: SaidModel): readonly string[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => comparedIn(model, assessment, part, words))
    case 'item-at-least':
    case 'item-at-most':
      return said(model, assessment, condition.item, words)
    case 'option-missing':
    case 'options-at-most':
      return said(model, assessment, condition.question, words)
    case 'rows-not-watched':
      return rowsSaid(model, assessment, condition.question, condition.rows, words)
    case 'share-at-least':
    case 'share-below':
      return model.questions
        .filter(({ kind }) => kind === 'matrix3')
        .flatMap(({ id }) => said(model, assessment, id, words))
    default:
      return []
  }
}

function said(model: Model, assessment: Assessment, id: string, words: SaidModel): readonly string[] {
  const question = model.questions.find((known) => known.id === id)
  const answer = assessment.answers[id]
  if (question === undefined || answer === undefined) return []
  const title = titleOf(model, words, assessment.businessModel, id)
  return [`${title}${words.report.colon}${answerText(words, assessment, question, answer)}`]
}

function rowsSaid(
  model: Model,
  assessment: Assessment,
  id: string,
  rows: readonly string[],
  words: SaidModel,
): readonly string[] {
  const question = model.questions.find((known) => known.id === id)
  const labels = wordsOf(words, id)
  if (question?.kind !== 'matrix3' || !('rows' in labels)) return []
  return askedRows(question, assessment).flatMap((row) => {
    const state = rowState(assessment.answers[id], row.id)
    if (!rows.includes(row.id) || state === undefined) return []
    const label = forModel(labels.rows[row.id]?.label ?? row.id, assessment.businessModel)
    return [`${label}${words.report.colon}${words.report.answers.rowStates[state]}`]
  })
}
