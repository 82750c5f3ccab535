/** Where the questionnaire begins: which track, or on from last time. */
import { useRef, useState } from 'preact/hooks'
import { fill } from '../../core/text/fill.ts'
import type { Track } from '../../core/vocabulary/answer.ts'
import type { DiagnosisLinks, DiagnosisWords } from '../asking/diagnosis-words.ts'
import { ConfirmDialog } from '../kit/ConfirmDialog.tsx'
import './start-page.css'

/** What was found from last time. */
export interface Found {
  readonly done: number
  readonly of: number
  readonly track: Track
}

interface Props {
  readonly ui: DiagnosisWords['ui']
  readonly links: DiagnosisLinks
  readonly found: Found | null
  /** The track that was asked for on the way here. */
  readonly wanted: Track | null
  readonly onBegin: (track: Track) => void
  readonly onContinue: () => void
  /** Goes on from the quick track to the full one with the answers kept. */
  readonly onFull: () => void
}

export function StartPage({ ui, links, found, wanted, onBegin, onContinue, onFull }: Props) {
  return (
    <div class="start-page">
      {found !== null && (
        <Resume
          ui={ui}
          links={links}
          found={found}
          onBegin={onBegin}
          onContinue={onContinue}
          onFull={onFull}
          wanted={wanted}
        />
      )}
      {found === null && (
        <>
          <h1 tabIndex={-1}>{ui.start.heading}</h1>
          <Tracks ui={ui} links={links} wanted={null} onBegin={onBegin} />
          <p class="quiet">
            {ui.start.promise} <a href={links.privacy}>{ui.start.more}</a>
          </p>
          <p>
            <a href={`${links.results}#keep`}>{ui.start.open}</a>
          </p>
        </>
      )}
    </div>
  )
}

function Tracks({ ui, links, wanted, onBegin }: Pick<Props, 'ui' | 'links' | 'wanted' | 'onBegin'>) {
  // What was asked for on the way here comes first.
  const tracks: readonly Track[] = wanted === 'full' ? ['full', 'quick'] : ['quick', 'full']
  return (
    <ul class="start-page__tracks">
      {tracks.map((track) => (
        <li key={track}>
          {/* A link, so that it works before the script is there: the page it leads to begins by itself. */}
          <a
            class="start-page__track"
            href={`${links.diagnosis}?track=${track}`}
            onClick={(event) => {
              event.preventDefault()
              onBegin(track)
            }}
          >
            <strong class="start-page__title">{ui.start[track].title}</strong>
            <span>{ui.start[track].text}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

function Resume({ ui, links, found, wanted, onBegin, onContinue, onFull }: Props & { readonly found: Found }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [track, setTrack] = useState<Track>(wanted ?? 'quick')
  const isDone = found.done === found.of
  return (
    <>
      <h1 tabIndex={-1}>{isDone ? ui.resume.headingDone : ui.resume.heading}</h1>
      <p>{fill(isDone ? ui.resume.done : ui.resume.text, { done: found.done, of: found.of })}</p>
      <div class="cluster">
        {isDone && (
          <a class="button" href={links.results}>
            {ui.resume.result}
          </a>
        )}
        {isDone && found.track === 'quick' && (
          <button type="button" class="button" data-quiet="" onClick={onFull}>
            {ui.resume.toFull}
          </button>
        )}
        <button type="button" class="button" data-quiet={isDone ? '' : undefined} onClick={onContinue}>
          {isDone ? ui.resume.review : ui.resume.continue}
        </button>
      </div>
      <p>
        <a href={`${links.results}#keep`}>{ui.resume.keep}</a>
      </p>
      <h2 class="start-page__again">{ui.resume.again}</h2>
      <Tracks
        ui={ui}
        links={links}
        wanted={wanted}
        onBegin={(chosen) => {
          setTrack(chosen)
          if (dialog.current !== null) dialog.current.returnValue = ''
          dialog.current?.showModal()
        }}
      />
      <ConfirmDialog
        dialog={dialog}
        id="again-title"
        words={{
          heading: ui.resume.confirmHeading,
          text: ui.resume.confirmText,
          yes: ui.resume.yes,
          no: ui.resume.no,
        }}
        onConfirm={() => onBegin(track)}
      />
    </>
  )
}
