/** How does a monthly rate of leaving become a yearly one, and back? Never by twelve: those who left cannot leave again. */

/** `a = 1 − (1 − m)^12`, both 0–1. */
export function yearlyRate(monthly: number): number {
  return 1 - (1 - monthly) ** 12
}

/** `m = 1 − (1 − a)^(1/12)`, both 0–1. */
export function monthlyRate(yearly: number): number {
  return 1 - (1 - yearly) ** (1 / 12)
}
