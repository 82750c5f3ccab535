/** The assessments of this device: opened, set side by side, and deleted one by one. */
import { useStore } from '@nanostores/preact'
import { useRef, useState } from 'preact/hooks'
import { fill } from '../../core/text/fill.ts'
import { progressOf } from '../../state/journey.ts'
import { $keptList, type KeptAssessment, remove } from '../../state/kept-list.ts'
import { $opened, closeOpened, openKept } from '../../state/opened.ts'
import { resultOf } from '../../state/result.ts'
import { ConfirmDialog } from '../kit/ConfirmDialog.tsx'
import { CompareTable } from './CompareTable.tsx'
import { Damaged } from './Damaged.tsx'
import type { KeepingText } from './keeping-words.ts'
import { summaryOf } from './ReportBody.tsx'
import type { ResultsWords } from './results-words.ts'

interface Props {
  readonly text: KeepingText
  readonly words: ResultsWords
  readonly locale: string
}

export function KeptList({ text, words, locale }: Props) {
  const list = useStore($keptList)
  const opened = useStore($opened)
  const [unticked, setUnticked] = useState<readonly string[]>([])
  const [ticked, setTicked] = useState<readonly string[]>([])
  const [asked, setAsked] = useState<KeptAssessment | null>(null)
  const [said, setSaid] = useState('')
  const dialog = useRef<HTMLDialogElement>(null)
  const status = useRef<HTMLParagraphElement>(null)
  // The present one is looked at beside the others unless the person says no.
  const isTicked = ({ id, isCurrent }: KeptAssessment) => (isCurrent ? !unticked.includes(id) : ticked.includes(id))
  const columns = list
    .filter(isTicked)
    .map((kept) => ({ id: kept.id, title: entryOf(kept, text, locale), result: resultOf(kept.assessment) }))

  const tick = ({ id, isCurrent }: KeptAssessment, isOn: boolean) => {
    const without = (ids: readonly string[]) => ids.filter((one) => one !== id)
    if (isCurrent) setUnticked(isOn ? without(unticked) : [...unticked, id])
    else setTicked(isOn ? [...ticked, id] : without(ticked))
  }

  const askToRemove = (kept: KeptAssessment) => {
    setAsked(kept)
    if (dialog.current === null) return
    dialog.current.returnValue = ''
    dialog.current.showModal()
  }

  const removeAsked = () => {
    if (asked === null) return
    const entry = entryOf(asked, text, locale)
    const isShown = opened?.from === 'kept' && opened.name === asked.id
    if (!remove(asked.id)) return
    if (isShown) void closeOpened()
    setSaid(fill(text.list.removed, { entry }))
    status.current?.focus()
  }

  return (
    <>
      {list.length === 0 && <p>{text.list.none}</p>}
      {list.length === 1 && list[0]?.isCurrent === true && <p>{text.list.only}</p>}
      {list.length > 1 && <p>{text.list.text}</p>}
      {list.length > 0 && (
        <ul class="kept-list">
          {list.map((kept) => {
            const entry = entryOf(kept, text, locale)
            const isShown = kept.isCurrent ? opened === null : opened?.from === 'kept' && opened.name === kept.id
            return (
              <li key={kept.id} class="kept-list__entry">
                <p class="kept-list__title">
                  <strong>{entry}</strong>
                  {kept.isCurrent && <span class="kept-list__mark">{text.list.current}</span>}
                  {isShown && <span class="kept-list__mark">{text.list.shown}</span>}
                </p>
                <p class="quiet">{stateOf(kept, text, words)}</p>
                <div class="cluster">
                  {list.length > 1 && (
                    <label class="kept-list__tick">
                      <input
                        type="checkbox"
                        checked={isTicked(kept)}
                        onChange={(event) => tick(kept, event.currentTarget.checked)}
                      />
                      {text.list.compare}
                      <span class="for-readers"> {entry}</span>
                    </label>
                  )}
                  {!isShown && (
                    <button
                      type="button"
                      class="plain-button"
                      onClick={() => void (kept.isCurrent ? closeOpened() : openKept(kept.id))}
                    >
                      {text.list.open}
                      <span class="for-readers"> {entry}</span>
                    </button>
                  )}
                  <button type="button" class="plain-button" onClick={() => askToRemove(kept)}>
                    {text.list.remove}
                    <span class="for-readers"> {entry}</span>
                  </button>
                </div>
              </li>
            )
          })}
        </ul>
      )}
      <p role="status" tabIndex={-1} ref={status}>
        {said}
      </p>
      {columns.length > 1 && <CompareTable columns={columns} text={text.compare} words={words} />}
      <Damaged text={text.list} />
      <ConfirmDialog
        dialog={dialog}
        id="confirm-remove"
        words={{
          ...text.list.confirm,
          text: fill(text.list.confirm.text, { entry: asked === null ? '' : entryOf(asked, text, locale) }),
        }}
        onConfirm={removeAsked}
      />
    </>
  )
}

/** When and with which questions: `2026年11月22日 10:05　30問`. */
export function entryOf({ changedAt, assessment }: KeptAssessment, { list }: KeepingText, locale: string): string {
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(changedAt)
  const { readiness } = resultOf(assessment)
  return fill(list.entry, { date, track: list.tracks[readiness === null ? assessment.track : 'readiness'] })
}

function stateOf({ assessment }: KeptAssessment, { list }: KeepingText, words: ResultsWords): string {
  const progress = progressOf(assessment)
  return progress.done < progress.of ? fill(list.unfinished, progress) : summaryOf(resultOf(assessment), words)
}
