/** The result page: fetches its words, finds what is to be shown, and then shows it. */
import { useEffect, useState } from 'preact/hooks'
import { open } from '../../state/keeping.ts'
import { watchOpened } from '../../state/opened.ts'
import { fetchWords } from '../../state/words-file.ts'
import { isResultsWords, type ResultsWords } from '../report/results-words.ts'
import type { KeepingWords } from './keeping-words.ts'
import type { PaperWords } from './paper-words.ts'
import { ResultPage } from './ResultPage.tsx'
import type { ResultPageLinks } from './result-links.ts'

interface Props {
  /** How dates are written, such as `en-GB`. */
  readonly locale: string
  /** Address of the words file: one per language, cached, and the same for every visitor. */
  readonly wordsAt: string
  /** What can be said before the words are there. */
  readonly first: Pick<ResultsWords['ui'], 'loading' | 'failed' | 'again' | 'title'>
  readonly keeping: KeepingWords
  readonly paper: PaperWords
  readonly links: ResultPageLinks
}

export function Results({ locale, wordsAt, first, keeping, paper, links }: Props) {
  const [words, setWords] = useState<ResultsWords | 'failed' | null>(null)
  const [isOpened, setOpened] = useState(false)

  const load = () => {
    setWords(null)
    fetchWords(wordsAt)
      .then((loaded) => setWords(isResultsWords(loaded) ? loaded : 'failed'))
      // No connection, too slow, or the file has gone: said on the page, with a way to try again.
      .catch(() => setWords('failed'))
  }

  useEffect(() => {
    load()
    const stop = open()
    // After the record: an entry of the history may ask for what is kept there.
    const watching = watchOpened()
    void watching.ready.then(() => setOpened(true))
    return () => {
      stop()
      watching.stop()
    }
  }, [])

  if (words === 'failed') {
    return (
      <div class="flow report" role="alert">
        <h1>{first.title}</h1>
        <p>{first.failed}</p>
        <button type="button" class="button" onClick={load}>
          {first.again}
        </button>
      </div>
    )
  }
  if (words === null || !isOpened) {
    return (
      <div class="flow report">
        <h1>{first.title}</h1>
        <p role="status">{first.loading}</p>
      </div>
    )
  }
  return <ResultPage locale={locale} words={words} keeping={keeping} paper={paper} links={links} />
}
