/** What is the mean of values of which some are missing and some count twice? */
import { isAtLeast } from '../text/compare.ts'

export interface Weighted {
  readonly weight: number
  /** `null`: there is nothing to go on. */
  readonly value: number | null
}

/** The share, 0–1, of the weight that has a value; 0 for an empty list. */
export function coverageOf(parts: readonly Weighted[]): number {
  const all = weightOf(parts)
  return all === 0 ? 0 : weightOf(parts.filter(({ value }) => value !== null)) / all
}

/** Σ weight·value ÷ Σ weight over the parts with a value; `null` where coverage is below `needed`. */
export function weightedMean(parts: readonly Weighted[], needed: number): number | null {
  const coverage = coverageOf(parts)
  if (coverage === 0 || !isAtLeast(coverage, needed)) return null
  let sum = 0
  let weights = 0
  for (const { weight, value } of parts) {
    if (value === null) continue
    sum += weight * value
    weights += weight
  }
  return sum / weights
}

function weightOf(parts: readonly Weighted[]): number {
  return parts.reduce((sum, { weight }) => sum + weight, 0)
}

/** A value of 1–5 on the scale 0–100. */
export function onHundred(value: number): number {
  return ((value - 1) / 4) * 100
}
