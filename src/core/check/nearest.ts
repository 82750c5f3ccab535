/** Which known id did the writer of an unknown one mean? */

/** The known id with the fewest letters to change, or `null` where none is near enough to be meant. */
export function nearest(id: string, known: readonly string[]): string | null {
  let best: string | null = null
  let least = Math.max(2, Math.floor(id.length / 3)) + 1
  for (const candidate of known) {
    const distance = editDistance(id.toLowerCase(), candidate.toLowerCase())
    if (distance >= least) continue
    best = candidate
    least = distance
  }
  return best
}

/** How many letters must be put in, taken out or changed to make one text of the other. */
function editDistance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (const [row, letter] of [...one].entries()) {
    const line = [row + 1]
    for (let column = 1; column <= other.length; column += 1) {
      const changed = (above[column - 1] ?? 0) + (letter === other[column - 1] ? 0 : 1)
      line.push(Math.min(changed, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1))
    }
    above = line
  }
  return above[other.length] ?? 0
}
