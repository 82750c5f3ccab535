/** How do words travel with as few characters as possible, and come back whole? */

/**
 * Packs words for the way to the browser: a text written out for each business model becomes a list that begins with
 * `null`, holds the texts in the order of `businessModels`, and a number where a text repeats an earlier one.
 */
export function packWords(words: unknown, businessModels: readonly string[]): unknown {
  if (!isRecord(words)) return Array.isArray(words) ? words.map((one) => packWords(one, businessModels)) : words
  const entries = Object.entries(words)
  const isByModel = entries.length === businessModels.length && businessModels.every((id) => Object.hasOwn(words, id))
  if (!isByModel) return Object.fromEntries(entries.map(([key, one]) => [key, packWords(one, businessModels)]))
  const texts = businessModels.map((id) => JSON.stringify(words[id]))
  const packed = businessModels.map((id, place) => {
    const earlier = texts.indexOf(texts[place] ?? '')
    return earlier < place ? earlier : packWords(words[id], businessModels)
  })
  return [null, ...packed]
}

/** The words as they were before `packWords`. */
export function unpackWords(packed: unknown, businessModels: readonly string[]): unknown {
  if (isRecord(packed)) {
    return Object.fromEntries(Object.entries(packed).map(([key, one]) => [key, unpackWords(one, businessModels)]))
  }
  if (!Array.isArray(packed)) return packed
  if (packed[0] !== null) return packed.map((one) => unpackWords(one, businessModels))
  const texts = packed.slice(1)
  return Object.fromEntries(
    businessModels.map((id, place) => {
      const text: unknown = texts[place]
      return [id, unpackWords(typeof text === 'number' ? texts[text] : text, businessModels)]
    }),
  )
}

function isRecord(words: unknown): words is Record<string, unknown> {
  return typeof words === 'object' && words !== null && !Array.isArray(words)
}
