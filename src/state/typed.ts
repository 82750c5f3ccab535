/** What was typed into fields of numbers, and how is it kept, whether it can be read or not? */
import { computed } from 'nanostores'
import { beginUnanswered, change } from './changing.ts'
import { $current } from './keeping.ts'
import { value } from './record.ts'

/** What was typed into fields and could not be read, by field: so that it is there again after a reload. */
export const $typed = computed($current, (kept): Readonly<Record<string, string>> => {
  const found = value(kept?.fields ?? {}, 'typed')
  const entries = typeof found === 'object' && found !== null && !Array.isArray(found) ? Object.entries(found) : []
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
})

const longestTyped = 60

/** Keeps what was typed into a field and could not be read; empty: nothing is left to keep. */
export function keepTyped(field: string, text: string): void {
  const { [field]: before, ...others } = $typed.get()
  if ((before ?? '') === text) return
  setNumbers({ typed: text === '' ? others : { ...others, [field]: text.slice(0, longestTyped) } })
}

/** Sets fields of numbers, whatever is being worked on. */
export function setNumbers(fields: Readonly<Record<string, unknown>>): void {
  // Entered before the first question, without a diagnosis: it is kept all the same, and goes along with the first answer.
  if ($current.get() === null) beginUnanswered()
  change(fields)
}
