/** What is told of an invented company, and how is its result put for people who review it? */
import { readAnswers } from '../../src/core/answers/read-answers.ts'
import { reckon } from '../../src/core/roadmap/reckon.ts'
import { oneDecimal } from '../../src/core/text/format.ts'
import type { Answers } from '../../src/core/vocabulary/answer.ts'
import type { Economics } from '../../src/core/vocabulary/economics.ts'
import type { Figure } from '../../src/core/vocabulary/figure.ts'
import type { Model } from '../../src/core/vocabulary/model.ts'
import type { Range, Result } from '../../src/core/vocabulary/result.ts'
import { model as ourModel } from '../../src/model/model.ts'

export interface Company {
  readonly name: string
  readonly story: string
  /** The answers document as it would stand in a file. */
  readonly document: {
    readonly format: 'cs-maturity/answers'
    readonly version: 1
    readonly track: 'full' | 'quick'
    readonly businessModel: string
    readonly context?: Readonly<Record<string, string | readonly string[]>>
    readonly answers: Answers
    readonly evidence?: Readonly<Record<string, string>>
    readonly numbers?: Readonly<Record<string, Figure>>
    readonly economics?: Economics
  }
}

const model: Model = ourModel

/** The result of a company, whose document must hold nothing that we cannot read. */
export function resultOf({ name, document }: Company): Result {
  const read = readAnswers(model, document)
  if (!read.ok) throw new Error(`${name}: ${read.reason}`)
  const [wrong] = read.problems
  if (wrong !== undefined) throw new Error(`${name}: ${wrong.at} is ${wrong.kind}`)
  return reckon(model, read.value)
}

/** A score as printed; `none` where there is none. */
export const shown = (score: number | null): string => (score === null ? 'none' : oneDecimal(score))

/** The result as lines to review: what a change of weights would move stands each on a line of its own. */
export function reviewOf(company: Company): string {
  const result = resultOf(company)
  const { track, businessModel } = company.document
  const between = (range: Range | null, say: (end: number) => string) =>
    range === null ? '' : `, between ${say(range[0])} and ${say(range[1])}`
  const list = (name: string, ids: readonly string[]) => (ids.length === 0 ? [] : [`${name}: ${ids.join(', ')}`])
  const now = result.recommendations.filter(({ when }) => when === 'now')
  return [
    `${company.name} (${businessModel}, ${track})`,
    `level ${result.level ?? 'none'}${between(result.levelRange, String)}`,
    `level by points alone ${result.provisionalLevel ?? 'none'}`,
    `score ${shown(result.score)}${between(result.scoreRange, oneDecimal)}`,
    ...result.dimensions.map(({ id, score }) => `  ${id} ${shown(score)}`),
    ...(result.balance === null
      ? []
      : [
          `defence ${shown(result.balance.defence)}, offence ${shown(result.balance.offence)}: ${result.balance.type ?? 'none'}`,
        ]),
    ...list(
      'ready',
      (result.readiness ?? []).filter(({ state }) => state === 'ready').map(({ id }) => id),
    ),
    ...list(
      'held by',
      result.caps.map(({ kind }) => kind),
    ),
    ...list('findings', result.findings),
    ...list('look first', result.checkFirst),
    ...now.map(({ id }, place) => `step ${place + 1}: ${id}`),
    '',
  ].join('\n')
}
