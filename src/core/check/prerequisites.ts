/** Is any recommendation a prerequisite of itself, however far around? */
import type { Model } from '../vocabulary/model.ts'
import { quoted } from './sentence.ts'

/** `recommendations: "a" needs "b" needs "a". …`: one sentence for each circle. */
export function circles({ recommendations }: Model): readonly string[] {
  const found: string[] = []
  const done = new Set<string>()
  const follow = (id: string, path: readonly string[]) => {
    if (path.includes(id)) {
      const circle = [...path.slice(path.indexOf(id)), id].map(quoted).join(' needs ')
      found.push(`recommendations: ${circle}. Take one of these out of \`needs\`, or nothing can come first.`)
      return
    }
    if (done.has(id)) return
    const needs = recommendations.find((known) => known.id === id)?.needs ?? []
    for (const need of needs) follow(need, [...path, id])
    done.add(id)
  }
  for (const { id } of recommendations) follow(id, [])
  return found
}
