/** The diagnosis in a frame, once somebody begins: which page is shown, and what the page around it is told of it. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { askedQuestions } from '../../core/flow/asked.ts'
import type { Track } from '../../core/vocabulary/answer.ts'
import type { Shown } from '../../core/vocabulary/embedded.ts'
import { $assessment, $isModelChosen, begin, hasAnswers, questionnaire } from '../../state/assessments.ts'
import { firstOpen, openAfter, placesOf, progressOf } from '../../state/journey.ts'
import { forgetEverything, open } from '../../state/keeping.ts'
import { hasJustMoved, noteMove } from '../../state/link.ts'
import { $surroundings, arrival, tell } from '../../state/surroundings.ts'
import { fetchWords } from '../../state/words-file.ts'
import { type DiagnosisWords, isDiagnosisWords } from '../asking/diagnosis-words.ts'
import { ConfirmButton } from '../kit/ConfirmButton.tsx'
import { isResultsWords, type ResultsWords } from '../report/results-words.ts'
import { useStore } from '../use-store.ts'
import { Asking } from './Asking.tsx'
import type * as End from './End.tsx'
import { Foot } from './Foot.tsx'
import { type FrameSetup, leadHere } from './frame-setup.ts'
import { Intro } from './Intro.tsx'
import { showIn } from './into-view.ts'
import { tellMissing } from './missing.ts'
import { Resume } from './Resume.tsx'
import { toldStep } from './told-step.ts'
import { Waiting } from './Waiting.tsx'

/** Pages beside those of the questionnaire. */
type FramePlace = 'intro' | 'lead' | 'result' | (string & {})

interface Props {
  readonly setup: FrameSetup
  /** The track that the page around asks for. */
  readonly track: Track
  /** Whether the person has pressed the button that begins; otherwise there is something from last time. */
  readonly isStarting: boolean
}

export function FrameApp({ setup, track, isStarting }: Props) {
  const assessment = useStore($assessment)
  const surroundings = useStore($surroundings)
  const [wanted, setPlace] = useState<FramePlace>(isStarting ? 'company' : 'intro')
  const [words, setWords] = useState<DiagnosisWords | 'failed' | null>(null)
  const [end, setEnd] = useState<{ words: ResultsWords; parts: typeof End } | 'failed' | null>(null)
  const [isOpen, setOpen] = useState(false)
  const page = useRef<HTMLDivElement>(null)
  const direction = useRef<1 | -1 | null>(null)
  /** How to go on from a page: back to the review, or on to what is still open. */
  const then = useRef<'review' | 'open' | null>(null)
  const fetched = useRef<string | null>(null)
  const isEndComing = useRef(false)

  useEffect(() => {
    const stop = open()
    setOpen(true)
    const found = $assessment.get()
    // Pressed before it was known that there is something from last time: it is offered all the same.
    if (isStarting && found !== null && hasAnswers(found)) move('intro')
    else if (isStarting) start(false)
    return stop
  }, [])

  const lead = leadHere(setup, surroundings)
  const isLeadFirst = lead?.setup.when === 'before'
  const steps = stepsOf(assessment === null ? [] : placesOf(assessment), isLeadFirst)
  const place = isOpen ? placeNow(wanted, assessment === null ? null : steps, lead !== null) : wanted
  const isEnd = place === 'result' || place === 'lead'
  const isAsking = place !== 'intro' && !isEnd
  const isWaiting = isAsking ? words === null || words === 'failed' : isEnd && (end === null || end === 'failed')
  useEffect(() => {
    if (!isOpen) return
    arrival.happen()
    if (!isWaiting) {
      const asked = assessment === null ? [] : askedQuestions(questionnaire, assessment).map(({ id }) => id)
      const now = assessment?.track ?? track
      const told = toldStep(place, asked, { most: setup.most[now], asksMore: now === 'full', isLeadFirst })
      tell({ kind: 'step', ...told, shows: shownAt(place), direction: direction.current ?? 1 })
    }
    if (direction.current === null || page.current === null) return
    // Each page begins at its heading, for eyes and for screen readers; the page around brings it into view.
    page.current.querySelector('h1')?.focus({ preventScroll: true })
    showIn(page.current, 'step')
  }, [place, isOpen, isWaiting])

  const move = (to: FramePlace, towards: 1 | -1 = 1) => {
    direction.current = towards
    noteMove()
    setPlace(to)
  }
  const loadWords = (of: Track) => {
    const address = setup.wordsAt[of]
    if (fetched.current === address) return
    fetched.current = address
    setWords(null)
    // Words of the other track, on their way from before, come too late.
    const take = (loaded: DiagnosisWords | 'failed') => {
      if (fetched.current === address) setWords(loaded)
    }
    fetchWords(address)
      .then((loaded) => take(isDiagnosisWords(loaded) ? loaded : 'failed'))
      // No connection, too slow, or the file has gone: said on the page, with a way to try again.
      .catch(() => {
        tellMissing()
        take('failed')
      })
  }
  const loadEnd = () => {
    if (isEndComing.current || (end !== null && end !== 'failed')) return
    isEndComing.current = true
    setEnd(null)
    Promise.all([fetchWords(setup.wordsAt.results), import('./End.tsx')])
      .then(([loaded, parts]) => setEnd(isResultsWords(loaded) ? { words: loaded, parts } : 'failed'))
      .catch(() => {
        tellMissing()
        setEnd('failed')
      })
      .finally(() => {
        isEndComing.current = false
      })
  }
  const retry = () => {
    fetched.current = null
    loadWords($assessment.get()?.track ?? track)
  }

  const own = assessment !== null && hasAnswers(assessment) ? assessment : null
  const start = (isAnew: boolean) => {
    if (isAnew || own === null) begin(track)
    then.current = null
    loadWords(track)
    move('company')
  }
  const goOn = () => {
    if (own === null) return
    loadWords(own.track)
    then.current = 'open'
    move($isModelChosen.get() ? firstOpen(own) : 'company')
  }
  const next = () => {
    const now = $assessment.get()
    if (now === null) return
    const how = then.current
    if (how === 'review') then.current = null
    move(
      how === 'review'
        ? 'review'
        : how === 'open'
          ? openAfter(now, place)
          : (steps[steps.indexOf(place) + 1] ?? 'review'),
    )
  }
  const back = () => {
    const how = then.current
    then.current = null
    move(how === 'review' ? 'review' : (steps[steps.indexOf(place) - 1] ?? 'intro'), -1)
  }

  // What comes at the end is fetched while the answers are looked through.
  useEffect(() => {
    if (place === 'review' || isEnd) loadEnd()
  }, [place])

  return (
    <div
      class="frame__app"
      onClickCapture={(event) => {
        // The second half of a double click on Continue would answer the next question.
        if (event.detail < 2 || !hasJustMoved()) return
        event.preventDefault()
        event.stopPropagation()
      }}
    >
      <div class="frame__page" ref={page}>
        {place === 'intro' && own === null && (
          <Intro setup={setup} track={track} isAlive hasLead={lead !== null} onStart={() => start(false)} />
        )}
        {place === 'intro' && own !== null && (
          <Resume
            setup={setup}
            found={progressOf(own)}
            hasLead={lead !== null}
            onGoOn={goOn}
            onSee={() => move('result')}
            onAgain={() => start(true)}
          />
        )}
        {isAsking && (words === null || words === 'failed') && (
          <Waiting words={setup.words} isFailed={words === 'failed'} failed={setup.words.failed} onRetry={retry} />
        )}
        {isAsking && words !== null && words !== 'failed' && assessment !== null && (
          <Asking
            assessment={assessment}
            place={place}
            words={words}
            saving={setup.words.saving}
            onNext={next}
            onBack={back}
            onChange={(to) => {
              then.current = 'review'
              move(to, -1)
            }}
            onSee={() => move(isLeadFirst ? 'lead' : 'result')}
          />
        )}
        {isEnd && (end === null || end === 'failed') && (
          <Waiting
            words={setup.words}
            isFailed={end === 'failed'}
            failed={setup.words.failedResult}
            onRetry={loadEnd}
          />
        )}
        {place === 'lead' && end !== null && end !== 'failed' && lead !== null && (
          <end.parts.Lead setup={setup} lead={lead} words={end.words} onDone={() => move('result')} />
        )}
        {place === 'result' && end !== null && end !== 'failed' && (
          <end.parts.End
            setup={setup}
            lead={isLeadFirst ? null : lead}
            words={end.words}
            onLead={() => move('lead')}
            onReview={() => {
              loadWords($assessment.get()?.track ?? track)
              move('review', -1)
            }}
            onAgain={() => start(true)}
          />
        )}
      </div>
      <Foot setup={setup}>
        {!surroundings.isTest && (
          <ConfirmButton
            label={setup.words.foot.forget}
            words={setup.words.forget}
            onConfirm={() => {
              const count = forgetEverything()
              then.current = null
              move('intro', -1)
              return count === 0 ? setup.words.forget.nothing : setup.words.forget.done
            }}
          />
        )}
      </Foot>
    </div>
  )
}

/** Where one is: another tab may have removed the answers, or changed what is asked. `steps`: `null` without answers. */
function placeNow(wanted: FramePlace, steps: readonly FramePlace[] | null, hasLead: boolean): FramePlace {
  if (steps === null) return 'intro'
  if (wanted === 'lead') return hasLead ? 'lead' : 'result'
  return steps.includes(wanted) ? wanted : 'review'
}

function stepsOf(asked: readonly string[], isLeadFirst: boolean): readonly FramePlace[] {
  const before = asked.length === 0 ? ['company', 'you', 'review'] : asked
  return ['intro', ...before, ...(isLeadFirst ? ['lead', 'result'] : ['result'])]
}

function shownAt(place: FramePlace): Shown {
  switch (place) {
    case 'intro':
      return 'intro'
    case 'review':
      return 'review'
    case 'lead':
      return 'lead'
    case 'result':
      return 'result'
    case 'company':
    case 'you':
    case 'more':
      return 'company'
    default:
      return 'question'
  }
}
