/** How are numbers shown? The only place that rounds. */

/** One decimal, half away from zero: `46.25` → `46.3`. */
export function oneDecimal(value: number): string {
  return rounded(value, 1).toFixed(1)
}

/** One decimal, rounded up: for what is still missing, which is never nothing. */
export function oneDecimalUp(value: number): string {
  return (Math.ceil(rounded(value * 10, 6)) / 10).toFixed(1)
}

/** A share of 0–1 as whole percent: `0.5` → `50%`. */
export function percent(share: number): string {
  return `${rounded(share * 100, 0)}%`
}

/** Half away from zero. The tiny nudge mends decimals that binary cannot hold, such as 1.005. */
export function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals
  const nudged = Math.abs(value) * factor * (1 + Number.EPSILON)
  const whole = Math.sign(value) * Math.round(nudged)
  return whole === 0 ? 0 : whole / factor
}
