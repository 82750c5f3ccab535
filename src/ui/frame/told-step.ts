/** Which step does the page around the frame hear of? One of a number that is the same for every company. */

/** Steps beside the questions, from the beginning to the result, the page after thirty questions and a lead apart. */
const others = 4

interface Told {
  /** 0 for the beginning. */
  readonly place: number
  /** The result's place. */
  readonly of: number
}

/**
 * How many questions a company is asked depends on its answers, so their number is not told: a question's place is
 * where it would stand among as many as the track has at most. `asked`: ids in their order, `most`: how many at most.
 */
export function toldStep(
  place: string,
  asked: readonly string[],
  track: { readonly most: number; readonly asksMore: boolean; readonly isLeadFirst: boolean },
): Told {
  const { most, asksMore, isLeadFirst } = track
  const end = most + (asksMore ? 1 : 0)
  const of = end + others + (isLeadFirst ? 1 : 0)
  const at = asked.indexOf(place)
  if (at !== -1) return { place: 3 + Math.floor((at * most) / asked.length), of }
  const places: Readonly<Record<string, number>> = {
    intro: 0,
    company: 1,
    you: 2,
    more: most + 3,
    review: end + 3,
    lead: end + 4,
    result: of,
  }
  return { place: places[place] ?? 0, of }
}
