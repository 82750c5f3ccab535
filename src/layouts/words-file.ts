/** What stands in a language's words files, and at which addresses? */
import { createHash } from 'node:crypto'
import { packWords } from '../core/text/packed-words.ts'
import { model } from '../model/model.ts'
import type { Language } from '../words/languages.ts'
import { words as allWords } from '../words/words.ts'
import { base } from './addresses.ts'
import { figuresFileIn, resultsWordsIn, trackWordsIn } from './words-in.ts'

const businessModelIds = model.businessModels.map(({ id }) => id)

/** What there is a file for: the result, what figures say, what the calculator makes of them, and in the frame the questions of each track. */
export const wordsParts = ['results', 'figures', 'calculator', 'quick', 'full'] as const

export type WordsPart = (typeof wordsParts)[number]

/** The words as packed JSON. */
export function wordsFile(language: Language, part: WordsPart): string {
  return JSON.stringify(packWords(wordsOf(language, part), businessModelIds))
}

function wordsOf(language: Language, part: WordsPart) {
  if (part === 'results') return resultsWordsIn(language)
  if (part === 'calculator') return allWords[language].calculator.later
  return part === 'figures' ? figuresFileIn(language) : trackWordsIn(language, part)
}

/** `ja-results.3f2a9c01`: the name changes with the words, so that a cached file is never an old one. */
export function wordsFileName(language: Language, part: WordsPart): string {
  const hash = createHash('sha256').update(wordsFile(language, part)).digest('hex').slice(0, 8)
  return `${language}-${part}.${hash}`
}

export function wordsFileAt(language: Language, part: WordsPart): string {
  return `${base}words/${wordsFileName(language, part)}.json`
}
