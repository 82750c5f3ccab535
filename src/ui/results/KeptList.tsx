/** The assessments of this device: opened, set side by side, and deleted one by one. */
import { useMemo, useRef, useState } from 'preact/hooks'
import { fill } from '../../core/text/fill.ts'
import type { Result } from '../../core/vocabulary/result.ts'
import { progressOf } from '../../state/journey.ts'
import { $keptList, type KeptAssessment, remove } from '../../state/kept-list.ts'
import { $opened, closeOpened, openKept } from '../../state/opened.ts'
import { resultOf } from '../../state/result.ts'
import { ConfirmDialog } from '../kit/ConfirmDialog.tsx'
import type { ResultsWords } from '../report/results-words.ts'
import { useStore } from '../use-store.ts'
import { CompareTable } from './CompareTable.tsx'
import { Damaged } from './Damaged.tsx'
import type { KeepingText } from './keeping-words.ts'
import { summaryOf } from './summary.ts'
import './kept-list.css'

interface Props {
  readonly text: KeepingText
  readonly words: ResultsWords
  readonly locale: string
}

export function KeptList({ text, words, locale }: Props) {
  const kept = useStore($keptList)
  const list = useMemo(() => kept.map((one) => entryOf(one, text, words, locale)), [kept, text, words, locale])
  const opened = useStore($opened)
  const [unticked, setUnticked] = useState<readonly string[]>([])
  const [ticked, setTicked] = useState<readonly string[]>([])
  const [asked, setAsked] = useState<Entry | null>(null)
  const [said, setSaid] = useState('')
  const dialog = useRef<HTMLDialogElement>(null)
  const status = useRef<HTMLParagraphElement>(null)
  // The present one is looked at beside the others unless the person says no.
  const isTicked = ({ id, isCurrent }: Entry) => (isCurrent ? !unticked.includes(id) : ticked.includes(id))
  const columns = list.filter(isTicked)

  const tick = ({ id, isCurrent }: Entry, isOn: boolean) => {
    const without = (ids: readonly string[]) => ids.filter((one) => one !== id)
    if (isCurrent) setUnticked(isOn ? without(unticked) : [...unticked, id])
    else setTicked(isOn ? [...ticked, id] : without(ticked))
  }

  const askToRemove = (entry: Entry) => {
    setAsked(entry)
    if (dialog.current === null) return
    dialog.current.returnValue = ''
    dialog.current.showModal()
  }

  const removeAsked = () => {
    if (asked === null) return
    if (!remove(asked.id)) return
    setSaid(fill(text.list.removed, { entry: asked.title }))
    status.current?.focus()
  }

  return (
    <>
      {list.length === 0 && <p>{text.list.none}</p>}
      {list.length === 1 && list[0]?.isCurrent === true && <p>{text.list.only}</p>}
      {list.length > 1 && <p>{text.list.text}</p>}
      {list.length > 0 && (
        <ul class="kept-list">
          {list.map((entry) => {
            const { id, title, isCurrent } = entry
            const isShown = isCurrent ? opened === null : opened?.from === 'kept' && opened.name === id
            return (
              <li key={id} class="kept-list__entry">
                <p class="kept-list__title">
                  <strong>{title}</strong>
                  {isCurrent && <span class="kept-list__mark">{text.list.current}</span>}
                  {isShown && <span class="kept-list__mark">{text.list.shown}</span>}
                </p>
                <p class="quiet">{entry.state}</p>
                <div class="cluster">
                  {list.length > 1 && (
                    <label class="kept-list__tick">
                      <input
                        type="checkbox"
                        checked={isTicked(entry)}
                        onChange={(event) => tick(entry, event.currentTarget.checked)}
                      />
                      {text.list.compare}
                      <span class="for-readers"> {title}</span>
                    </label>
                  )}
                  {!isShown && (
                    <button
                      type="button"
                      class="plain-button"
                      onClick={() => void (isCurrent ? closeOpened() : openKept(id))}
                    >
                      {text.list.open}
                      <span class="for-readers"> {title}</span>
                    </button>
                  )}
                  <button type="button" class="plain-button" onClick={() => askToRemove(entry)}>
                    {text.list.remove}
                    <span class="for-readers"> {title}</span>
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
          text: fill(text.list.confirm.text, { entry: asked?.title ?? '' }),
        }}
        onConfirm={removeAsked}
      />
    </>
  )
}

interface Entry {
  readonly id: string
  readonly isCurrent: boolean
  /** When and with which questions: `2026年11月22日 10:05　30問`. */
  readonly title: string
  /** Its level, or how far it got. */
  readonly state: string
  readonly result: Result
}

function entryOf(kept: KeptAssessment, { list }: KeepingText, words: ResultsWords, locale: string): Entry {
  const { id, isCurrent, assessment, changedAt } = kept
  const result = resultOf(assessment)
  const progress = progressOf(assessment)
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' })
  const date = changedAt === null ? list.undated : format.format(changedAt)
  return {
    id,
    isCurrent,
    title: fill(list.entry, { date, track: list.tracks[result.readiness === null ? assessment.track : 'readiness'] }),
    state: progress.done < progress.of ? fill(list.unfinished, progress) : summaryOf(result, words),
    result,
  }
}
