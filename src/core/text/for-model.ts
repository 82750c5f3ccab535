/** Which wording does this business model get? */
import type { ByModel } from '../vocabulary/words.ts'

/** The text itself, or the one written out for the business model. Lists are texts, records are choices. */
export function forModel<T extends string | readonly unknown[]>(text: ByModel<T>, businessModel: string): T {
  if (typeof text === 'string' || Array.isArray(text)) return text as T
  const own = (text as Readonly<Record<string, T>>)[businessModel]
  if (own === undefined) throw new Error(`no words for the business model "${businessModel}"`)
  return own
}
