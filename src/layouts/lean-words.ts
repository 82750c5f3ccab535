/** How do words travel with as few repeated characters as possible? */

/** The same words; a text written out for each business model, but shared by some, is said once as `otherwise`. */
export function leanWords<T>(words: T, businessModels: readonly string[]): T {
  const lean = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map(lean)
    const entries = Object.entries(value)
    const isByModel = entries.length === businessModels.length && entries.every(([key]) => businessModels.includes(key))
    const common = isByModel ? commonest(entries.map(([, text]) => JSON.stringify(text))) : null
    if (common === null) return Object.fromEntries(entries.map(([key, text]) => [key, lean(text)]))
    const others = entries.filter(([, text]) => JSON.stringify(text) !== common)
    return {
      otherwise: lean(JSON.parse(common)),
      ...Object.fromEntries(others.map(([key, text]) => [key, lean(text)])),
    }
  }
  return lean(words) as T
}

/** The text that stands more than once, most often; `null` where none does. */
function commonest(texts: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one)
  return most !== undefined && most[1] > 1 ? most[0] : null
}
