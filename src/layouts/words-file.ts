/** What stands in a language's words file, and at which address? */
import { createHash } from 'node:crypto'
import { packWords } from '../core/text/packed-words.ts'
import { model } from '../model/model.ts'
import type { Language } from '../words/languages.ts'
import { base } from './addresses.ts'
import { resultsWordsIn } from './words-in.ts'

const businessModelIds = model.businessModels.map(({ id }) => id)

/** The words of the result as packed JSON. */
export function wordsFile(language: Language): string {
  return JSON.stringify(packWords(resultsWordsIn(language), businessModelIds))
}

/** `ja.3f2a9c01`: the name changes with the words, so that a cached file is never an old one. */
export function wordsFileName(language: Language): string {
  const hash = createHash('sha256').update(wordsFile(language)).digest('hex').slice(0, 8)
  return `${language}.${hash}`
}

export function wordsFileAt(language: Language): string {
  return `${base}words/${wordsFileName(language)}.json`
}
