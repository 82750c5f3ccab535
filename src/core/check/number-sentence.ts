/** How does a sentence about a number that makes no sense read? */

/** None where the number is sound. */
export function within(
  where: string,
  what: string,
  value: number,
  lowest: number,
  highest: number,
  whole?: 'whole',
): readonly string[] {
  const isSound = value >= lowest && value <= highest && (whole === undefined || Number.isInteger(value))
  if (isSound) return []
  const kind = whole === undefined ? 'a number' : 'a whole number'
  return [`${where}: ${what} is ${value}. Give it ${kind} from ${lowest} to ${highest}.`]
}

/** None where the number is above 0. */
export function positive(where: string, what: string, value: number): readonly string[] {
  if (value > 0 && Number.isFinite(value)) return []
  return [`${where}: ${what} is ${value}. Give it a number above 0.`]
}
