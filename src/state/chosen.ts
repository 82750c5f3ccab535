/** Which recommendations has the person ticked to work on? */
import { computed } from 'nanostores'
import { change } from './changing.ts'
import { $current } from './keeping.ts'
import { model } from './model.ts'
import { value } from './record.ts'

export const $chosen = computed($current, (kept): readonly string[] => {
  const given = value(kept?.fields ?? {}, 'chosen')
  return Array.isArray(given) ? given.filter((id) => model.recommendations.some((known) => known.id === id)) : []
})

/** Ticks or unticks one of them. */
export function choose(recommendation: string, isChosen: boolean): void {
  const others = $chosen.get().filter((id) => id !== recommendation)
  change({ chosen: isChosen ? [...others, recommendation] : others })
}
