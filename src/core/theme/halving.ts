/** Where between two numbers does something begin to hold? */

/**
 * Between a number for which it does not hold and one for which it does: the nearest to the former for which it does,
 * to a 65,536th of the way. Where it holds nowhere in between, the latter.
 */
export function nearestFine(bad: number, good: number, isFine: (tried: number) => boolean): number {
  let without = bad
  let fine = good
  for (let halving = 0; halving < 16; halving += 1) {
    const middle = (without + fine) / 2
    if (isFine(middle)) fine = middle
    else without = middle
  }
  return fine
}
