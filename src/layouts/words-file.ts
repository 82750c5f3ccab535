/** What stands in a language's words file, and at which address? */
import { createHash } from 'node:crypto'
import type { Language } from '../words/languages.ts'
import { base } from './addresses.ts'
import { resultsWordsIn } from './words-in.ts'

/** The words of the result as JSON. */
export function wordsFile(language: Language): string {
  return JSON.stringify(resultsWordsIn(language))
}

/** `ja.3f2a9c01`: the name changes with the words, so that a cached file is never an old one. */
export function wordsFileName(language: Language): string {
  const hash = createHash('sha256').update(wordsFile(language)).digest('hex').slice(0, 8)
  return `${language}.${hash}`
}

export function wordsFileAt(language: Language): string {
  return `${base}words/${wordsFileName(language)}.json`
}
