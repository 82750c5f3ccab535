/** How is a result said in one line? */
import { fill } from '../../core/text/fill.ts'
import { oneDecimal } from '../../core/text/format.ts'
import type { Result } from '../../core/vocabulary/result.ts'
import type { ResultsWords } from '../report/results-words.ts'

/** `レベル2 基盤づくり（46.2点）` */
export function summaryOf({ level, score, readiness }: Result, words: ResultsWords): string {
  const { report, levels } = words.said
  if (readiness !== null) {
    const ready = readiness.filter(({ state }) => state === 'ready').length
    return fill(report.titleReadiness, { ready, of: readiness.length })
  }
  if (level === null || score === null) return report.titleWithoutLevel
  const name = fill(report.levelName, { level, name: levels[level]?.name ?? '' })
  return fill(report.summary, { level: name, score: oneDecimal(score) })
}
