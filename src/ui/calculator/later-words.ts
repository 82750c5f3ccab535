/** What does the calculator say that was not on the page from the start? */
import { fetchWords } from '../../state/words-file.ts'
import { isLaterWords, type LaterWords } from './calculator-words.ts'

/** The words at this address of ours; fetched once, however many ask. */
export function laterWords(address: string): Promise<LaterWords> {
  fetched ??= fetchWords(address).then((loaded) => {
    if (isLaterWords(loaded)) return loaded
    throw new Error('not the words of the calculator')
  })
  return fetched
}

let fetched: Promise<LaterWords> | null = null
