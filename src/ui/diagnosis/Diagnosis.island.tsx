/** The questionnaire: which page is shown, and what happens when the person goes on, goes back or comes back. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { isAnswered } from '../../core/flow/answered.ts'
import { askedQuestions, isConsidering } from '../../core/flow/asked.ts'
import { fill } from '../../core/text/fill.ts'
import { forModel } from '../../core/text/for-model.ts'
import { unpackWords } from '../../core/text/packed-words.ts'
import type { Answered, Track } from '../../core/vocabulary/answer.ts'
import {
  $assessment,
  $isModelChosen,
  answer,
  begin,
  businessModelIds,
  hasAnswers,
  questionnaire,
  setBusinessModel,
  setContext,
  setEvidence,
  setTrack,
} from '../../state/assessments.ts'
import {
  firstOpen,
  openAfter,
  type Place,
  placeAfter,
  placeBefore,
  placesOf,
  progressOf,
  questionAt,
} from '../../state/journey.ts'
import { $changedElsewhere, open } from '../../state/keeping.ts'
import {
  goTo,
  hasJustMoved,
  keepPlaceInLanguageLinks,
  onMove,
  placeInAddress,
  type Then,
  thenInAddress,
  trackInAddress,
} from '../../state/link.ts'
import { askedAt, evidenceAt } from '../asking/asked.ts'
import { CompanyPage, MorePage, YouPage } from '../asking/CompanyPages.tsx'
import type { DiagnosisLinks, DiagnosisWords } from '../asking/diagnosis-words.ts'
import { QuestionPage } from '../asking/QuestionPage.tsx'
import { ReviewPage } from '../asking/ReviewPage.tsx'
import { SavingStatus } from '../asking/SavingStatus.tsx'
import { useStore } from '../use-store.ts'
import { StartPage } from './StartPage.tsx'
import './diagnosis.css'

interface Props {
  /** The words as `packWords` left them. */
  readonly words: unknown
  readonly links: DiagnosisLinks
}

export function Diagnosis({ words: packed, links }: Props) {
  const words = useMemo(() => unpackWords(packed, businessModelIds) as DiagnosisWords, [packed])
  const assessment = useStore($assessment, { ssr: () => null })
  const isModelChosen = useStore($isModelChosen, { ssr: () => false })
  const changed = useStore($changedElsewhere, { ssr: 'initial' })
  const [place, setPlace] = useState<Place>('start')
  const [isAlive, setAlive] = useState(false)
  const page = useRef<HTMLDivElement>(null)
  const hasMoved = useRef(false)
  const { ui } = words

  useEffect(() => {
    const stop = open()
    setPlace(arrive())
    setAlive(true)
    const stopMoves = onMove(() => {
      hasMoved.current = true
      setPlace(arrive())
    })
    return () => {
      stop()
      stopMoves()
    }
  }, [])

  useEffect(() => {
    document.title = titleOf(place, assessment, words)
    keepPlaceInLanguageLinks()
    if (!hasMoved.current) return
    // Each page begins at its heading, for eyes and for screen readers.
    scrollTo(0, 0)
    page.current?.querySelector('h1')?.focus({ preventScroll: true })
  }, [place])

  const move = (to: Place, then: Then | null = null) => {
    hasMoved.current = true
    goTo(to, then === null ? {} : { then })
    setPlace(to)
  }
  const next = () => {
    const now = $assessment.get()
    if (now === null) return
    const then = thenInAddress()
    if (then === 'review') move('review')
    else if (then === 'open') move(openAfter(now, place), then)
    else move(placeAfter(now, place))
  }
  const back = () => {
    const now = $assessment.get()
    if (now !== null) move(thenInAddress() === 'review' ? 'review' : placeBefore(now, place))
  }
  const sayMistake = () => {
    document.title = `${ui.errorPrefix}${titleOf(place, $assessment.get(), words)}`
  }
  const beginWith = (track: Track) => {
    begin(track)
    move('company')
  }

  const shared = { words, onBack: back, onNext: next, onMistake: sayMistake }
  const about = { ...shared, questionnaire, context: assessment?.context ?? {}, onContext: setContext }
  const question = assessment === null ? null : questionAt(assessment, place)
  return (
    <div
      class="diagnosis"
      ref={page}
      data-waiting={isAlive ? undefined : ''}
      onClickCapture={(event) => {
        // The second half of a double click on Continue would answer the next question.
        if (event.detail < 2 || !hasJustMoved()) return
        event.preventDefault()
        event.stopPropagation()
      }}
    >
      {(assessment === null || place === 'start') && (
        <StartPage
          ui={ui}
          links={links}
          found={
            assessment === null || !hasAnswers(assessment)
              ? null
              : { ...progressOf(assessment), track: assessment.track }
          }
          wanted={hasMoved.current ? null : trackWanted(assessment)}
          onBegin={beginWith}
          onFull={() => {
            setTrack('full')
            const now = $assessment.get()
            if (now !== null) move(firstOpen(now), 'open')
          }}
          onContinue={() => assessment !== null && move(isModelChosen ? firstOpen(assessment) : 'company', 'open')}
        />
      )}
      {assessment !== null && place === 'company' && (
        <CompanyPage
          {...about}
          businessModel={isModelChosen ? assessment.businessModel : null}
          onBusinessModel={setBusinessModel}
        />
      )}
      {assessment !== null && place === 'you' && <YouPage {...about} />}
      {assessment !== null && place === 'more' && <MorePage {...about} />}
      {assessment !== null && place === 'review' && (
        <ReviewPage
          questionnaire={questionnaire}
          words={words}
          see={{ href: links.results }}
          assessment={assessment}
          questions={askedQuestions(questionnaire, assessment)}
          isReadiness={isConsidering(questionnaire, assessment)}
          isAnswered={(asked) => isAnswered(assessment, asked)}
          onChange={(to) => move(to, 'review')}
          onBack={back}
        />
      )}
      {assessment !== null && question !== null && (
        <QuestionPage
          {...shared}
          key={question.id}
          asked={askedAt(assessment, question, words)}
          businessModel={assessment.businessModel}
          answer={assessment.answers[question.id]}
          evidence={evidenceAt(assessment, question)}
          isChangedElsewhere={changed.includes(`answers.${question.id}`)}
          onAnswer={(given) => answer(question.id, given)}
          onEvidence={(given) => setEvidence(question.dimension, given)}
        />
      )}
      <SavingStatus ui={ui} />
    </div>
  )
}

/** Where the address leads, or where it makes sense to begin. */
function arrive(): Place {
  const assessment = $assessment.get()
  const wanted = placeInAddress()
  if (assessment === null || (wanted === null && !hasAnswers(assessment))) {
    const track = trackInAddress()
    if (track === null) return 'start'
    // What was already chosen about the company stays, whichever track is asked for now.
    if (assessment === null) begin(track)
    else setTrack(track)
    goTo('company', { replace: true })
    return 'company'
  }
  if (wanted === null || !placesOf(assessment).includes(wanted)) return 'start'
  return $isModelChosen.get() ? wanted : 'company'
}

function trackWanted(assessment: Answered | null): Track | null {
  return assessment === null ? null : trackInAddress()
}

/** The start page greets whoever has been here before. */
function startHeading(assessment: Answered | null, ui: DiagnosisWords['ui']): string {
  if (assessment === null || !hasAnswers(assessment)) return ui.start.heading
  const { done, of } = progressOf(assessment)
  return done === of ? ui.resume.headingDone : ui.resume.heading
}

function titleOf(place: Place, assessment: Answered | null, words: DiagnosisWords): string {
  const { ui, brand } = words
  const headings: Readonly<Record<string, string>> = {
    start: startHeading(assessment, ui),
    company: ui.company.heading,
    you: ui.you.heading,
    more: ui.more.heading,
    review: ui.review.heading,
  }
  const heading = headings[place]
  if (heading !== undefined || assessment === null) return `${heading ?? ui.title} – ${brand}`
  const questions = askedQuestions(questionnaire, assessment)
  const at = questions.findIndex(({ id }) => id === place)
  const said = words.questions[place]
  const title = said === undefined ? '' : forModel(said.title, assessment.businessModel)
  return `${fill(ui.question.title, { place: at + 1, of: questions.length, title })} – ${brand}`
}
