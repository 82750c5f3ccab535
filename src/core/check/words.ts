/** Is everything said, in every language, for every business model? */
import type { Model } from '../vocabulary/model.ts'
import type { SaidByLanguage } from './said.ts'
import { listed, quoted, unknownId } from './sentence.ts'
import { isRecord, type WantedText, wantedTexts } from './wanted-text.ts'

/** A sentence for each text that is missing, empty, lacks a business model, or holds a placeholder. */
export function unsaid(model: Model, words: SaidByLanguage): readonly string[] {
  return Object.entries(words).flatMap(([lang, said]) =>
    wantedTexts(model, lang, said).flatMap((wanted) => problemsOf(model, wanted)),
  )
}

/** The text as one business model reads it; `null` where there is none. */
export function textFor(text: unknown, businessModel: string): string | null {
  const own = isRecord(text) ? text[businessModel] : text
  return typeof own === 'string' ? own : null
}

function problemsOf(model: Model, { where, what, text }: WantedText): readonly string[] {
  if (!isRecord(text)) return problemsOfOne(where, what, text)
  const known = model.businessModels.map(({ id }) => id)
  const missing = known.filter((id) => text[id] === undefined)
  return [
    ...(missing.length === 0
      ? []
      : [`${where}: ${what} is not written for ${listed(missing)}. Write it, or one text for all business models.`]),
    ...Object.keys(text).flatMap((id) =>
      unknownId({
        where,
        says: `${what} is written for`,
        id,
        noun: 'business model',
        known,
        otherwise: 'Mend the id, or take the text out.',
      }),
    ),
    ...known
      .filter((id) => text[id] !== undefined)
      .flatMap((id) => problemsOfOne(where, `${what} for ${quoted(id)}`, text[id])),
  ]
}

function problemsOfOne(where: string, what: string, text: unknown): readonly string[] {
  if (typeof text !== 'string') return [`${where}: ${what} is missing. Write it.`]
  if (text.trim() === '') return [`${where}: ${what} is empty. Write it.`]
  return (text.match(/\{\w*\}/g) ?? []).map(
    (placeholder) => `${where}: ${what} holds the placeholder ${placeholder}, which nothing fills. Write it out.`,
  )
}
