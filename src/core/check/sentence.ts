/** How does a sentence about a wrong id read? */
import { nearest } from './nearest.ts'

/** An id that something names: where, what it says of it, and which ids there are. */
export interface Reference {
  readonly where: string
  /** What stands before the id: `"name-an-owner" raises`. */
  readonly says: string
  readonly id: string
  /** What the id should be: `item`. */
  readonly noun: string
  readonly known: readonly string[]
  /** What to do where no known id is near; by default, to mend the id or add what it names. */
  readonly otherwise?: string
}

/** `recommendations: "name-an-owner" raises "ownershp", which is no item. Did you mean "ownership"?`; none if known. */
export function unknownId({ where, says, id, noun, known, otherwise }: Reference): readonly string[] {
  if (known.includes(id)) return []
  const meant = nearest(id, known)
  const advice = meant === null ? (otherwise ?? `Mend the id, or add the ${noun}.`) : `Did you mean ${quoted(meant)}?`
  return [`${where}: ${says} ${quoted(id)}, which is no ${noun}. ${advice}`]
}

export function quoted(id: string): string {
  return `"${id}"`
}

/** `"a", "b" and "c"`. */
export function listed(ids: readonly string[]): string {
  const last = ids.at(-1)
  if (last === undefined) return ''
  if (ids.length === 1) return quoted(last)
  return `${ids.slice(0, -1).map(quoted).join(', ')} and ${quoted(last)}`
}

/** The file of the model that holds a question or a derived item. */
export function questionFile(dimension: string): string {
  return `questions/${dimension}.ts`
}
