/** What is the result in a few sentences? */
import { isAbove } from '../text/compare.ts'
import { fill } from '../text/fill.ts'
import { oneDecimal, percent } from '../text/format.ts'
import type { Model } from '../vocabulary/model.ts'
import type { SaidModel } from '../vocabulary/report-words.ts'
import type { Result } from '../vocabulary/result.ts'

export interface Headline {
  readonly title: string
  /** The level's line; what a result without a level means. */
  readonly line: string
  readonly meaning: string | null
  /** Level and name by points alone, where they differ from the level. */
  readonly byPoints: string | null
  /** The levels between which it lies, where open answers leave it open; `null` for a firm level. */
  readonly range: string | null
  /** What the result rests on, how far it could move, how sure it is: one sentence each. */
  readonly rests: readonly string[]
  /** What the quick track cannot say; `null` in the full one. */
  readonly limit: string | null
}

export function headlineOf(model: Model, result: Result, words: SaidModel): Headline {
  const { report } = words
  const questions = result.items.filter(({ id, question }) => id === question)
  const answered = questions.filter(({ state }) => state === 'valued' || state === 'not-applicable').length
  const limit = result.track === 'quick' && result.readiness === null ? report.quickLimit : null
  if (result.readiness !== null) {
    const ready = result.readiness.filter(({ state }) => state === 'ready').length
    const title = fill(report.titleReadiness, { ready, of: result.readiness.length })
    return { title, line: report.lineReadiness, meaning: null, byPoints: null, range: null, rests: [], limit }
  }
  const { score, level, scoreRange, levelRange, provisionalLevel } = result
  if (score === null || level === null || scoreRange === null || levelRange === null || provisionalLevel === null) {
    const scored = result.dimensions.filter((dimension) => dimension.score !== null).length
    const missing = Math.max(1, model.rules.neededDimensions - scored)
    const hasSteps = result.recommendations.length > 0
    const line = fill(hasSteps ? report.lineWithoutLevel : report.lineNothingKnown, { missing })
    return { title: report.titleWithoutLevel, line, meaning: null, byPoints: null, range: null, rests: [], limit }
  }
  const isOpen = isAbove(scoreRange[1], scoreRange[0])
  const isFirm = levelRange[0] === levelRange[1]
  const saidLevel = words.levels[level]
  const isHeld = level < provisionalLevel
  return {
    title: fill(level === model.rules.quickTrackLevel && result.track === 'quick' ? report.titleQuick : report.title, {
      level,
      name: saidLevel?.name ?? '',
    }),
    line: saidLevel?.line ?? '',
    // By points the company stands higher: the level's usual description would not fit it.
    meaning: isHeld ? report.meaningAtGate : (saidLevel?.meaning ?? null),
    byPoints: isHeld
      ? fill(report.byPoints, { level: provisionalLevel, name: words.levels[provisionalLevel]?.name ?? '' })
      : null,
    range: isFirm ? null : fill(report.rangeTitle, { low: levelRange[0], high: levelRange[1] }),
    rests: [
      fill(report.basis, { score: oneDecimal(score), of: questions.length, answered }),
      ...(isOpen ? [fill(report.range, { low: oneDecimal(scoreRange[0]), high: oneDecimal(scoreRange[1]) })] : []),
      ...(isOpen && isFirm ? [report.firm] : []),
      ...(isFirm ? [] : [fill(report.levelRange, { low: levelRange[0], high: levelRange[1] })]),
      ...(result.borderline ? [report.borderline] : []),
      fill(report.confidenceWhy, {
        confidence: report.confidence[result.confidence.level],
        completeness: percent(result.confidence.completeness),
      }),
    ],
    limit,
  }
}
