/** What stands above a result that was opened beside one's own: what it is, the ways on, the two side by side. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Assessment } from '../../core/vocabulary/answer.ts'
import type { Result } from '../../core/vocabulary/result.ts'
import { hasAnswers } from '../../state/assessments.ts'
import { $found, $keeping } from '../../state/keeping.ts'
import { $opened, adoptOpened, closeOpened } from '../../state/opened.ts'
import { resultOf } from '../../state/result.ts'
import { useLater } from '../kit/use-later.ts'
import type { ResultsLinks, ResultsWords } from '../report/results-words.ts'
import { useStore } from '../use-store.ts'
import { GoOn } from './GoOn.tsx'
import type { KeepingWords } from './keeping-words.ts'
import { OpenedBanner } from './OpenedBanner.tsx'

interface Props {
  /** One's own answers; `null` before anything was begun. */
  readonly own: Assessment | null
  /** The result that is shown. */
  readonly result: Result
  readonly words: ResultsWords
  readonly keeping: KeepingWords
  readonly links: ResultsLinks
}

export function Beside({ own, result, words, keeping, links }: Props) {
  const opened = useStore($opened)
  const [adopted, setAdopted] = useState<readonly string[]>([])
  const [isComparing, setComparing] = useState(false)
  const banner = useRef<HTMLParagraphElement>(null)
  const hasOwn = own !== null && hasAnswers(own)
  const compared = useLater(() => import('./CompareTable.tsx'), isComparing)
  const { text } = keeping

  // Something else is shown: reading begins again there.
  useEffect(() => {
    setComparing(false)
    if (opened === null) return
    setAdopted([])
    banner.current?.focus()
  }, [opened])

  const adopt = async () => {
    await adoptOpened()
    const saving = $found.get() === 'newer' ? 'newer' : $keeping.get()
    const lasting = saving === null || saving === 'device' ? [] : [words.saving[saving]]
    setAdopted([hasOwn ? text.opened.adopted : text.opened.adoptedFirst, ...lasting])
  }

  return (
    <>
      <div role="status">
        {adopted.map((said) => (
          <p key={said}>{said}</p>
        ))}
      </div>
      {adopted.length > 0 && own !== null && <GoOn assessment={own} words={words.resume} links={links} />}
      {opened !== null && (
        <OpenedBanner
          opened={opened}
          words={keeping}
          heading={banner}
          hasOwn={hasOwn}
          isComparing={isComparing}
          start={links.diagnosis}
          onBack={() => void closeOpened()}
          onCompare={() => setComparing(!isComparing)}
          onAdopt={() => void adopt()}
        />
      )}
      {isComparing && compared === 'failed' && <p role="alert">{words.ui.failed}</p>}
      {opened !== null && isComparing && hasOwn && compared !== null && compared !== 'failed' && (
        <compared.CompareTable
          columns={[
            { id: 'opened', title: text.compare.opened, result },
            { id: 'own', title: text.compare.own, result: resultOf(own) },
          ]}
          text={text.compare}
          words={words}
        />
      )}
    </>
  )
}
