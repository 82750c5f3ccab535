/** How does a monthly rate of leaving become a yearly one, and back? Never by twelve: those who left cannot leave again. */
import { rounded } from '../text/format.ts'
import type { Period } from '../vocabulary/figure.ts'

/** `a = 1 − (1 − m)^12`, both 0–1. */
export function yearlyRate(monthly: number): number {
  return 1 - (1 - monthly) ** 12
}

/** `m = 1 − (1 − a)^(1/12)`, both 0–1. */
export function monthlyRate(yearly: number): number {
  return 1 - (1 - yearly) ** (1 / 12)
}

/** The yearly rate, moved to the nearest hundredth of a percent of the period it is going to be typed for. */
export function yearlyAt(period: Period, yearly: number): number {
  return period === 'month' ? yearlyRate(rounded(monthlyRate(yearly), 4)) : rounded(yearly, 4)
}

/** The monthly rate that was typed, from the yearly one that is kept: without the digits that nobody types. */
export function monthlyAsTyped(yearly: number): number {
  return rounded(monthlyRate(yearly), 8)
}
