/** The pages that ask, and the review, as the frame shows them. */
import { isAnswered } from '../../core/flow/answered.ts'
import { askedQuestions, isConsidering } from '../../core/flow/asked.ts'
import type { Answered } from '../../core/vocabulary/answer.ts'
import {
  $isModelChosen,
  answer,
  questionnaire,
  setBusinessModel,
  setContext,
  setEvidence,
} from '../../state/assessments.ts'
import { progressOf, questionAt } from '../../state/journey.ts'
import { $changedElsewhere } from '../../state/keeping.ts'
import { $surroundings, tell } from '../../state/surroundings.ts'
import { askedAt, evidenceAt } from '../asking/asked.ts'
import { CompanyPage, MorePage, YouPage } from '../asking/CompanyPages.tsx'
import type { DiagnosisWords } from '../asking/diagnosis-words.ts'
import { QuestionPage } from '../asking/QuestionPage.tsx'
import { ReviewPage } from '../asking/ReviewPage.tsx'
import { SavingStatus } from '../asking/SavingStatus.tsx'
import { useStore } from '../use-store.ts'
import type { FrameWords } from './frame-setup.ts'
import { showIn } from './into-view.ts'

interface Props {
  readonly assessment: Answered
  readonly place: string
  readonly words: DiagnosisWords
  readonly saving: FrameWords['saving']
  readonly onNext: () => void
  readonly onBack: () => void
  /** Goes to a page from the review, to come back to it. */
  readonly onChange: (place: string) => void
  readonly onSee: () => void
}

export function Asking({ assessment, place, words, saving, onNext, onBack, onChange, onSee }: Props) {
  const isModelChosen = useStore($isModelChosen)
  const changed = useStore($changedElsewhere)
  const { isTest } = useStore($surroundings)
  const shared = { words, onNext, onBack, onMistake: () => {}, show: showIn }
  const about = {
    ...shared,
    questionnaire,
    context: assessment.context,
    onContext: (field: string, given: string | readonly string[] | null) => {
      tellStart()
      setContext(field, given)
    },
  }
  const question = questionAt(assessment, place)
  return (
    <>
      {place === 'company' && (
        <CompanyPage
          {...about}
          businessModel={isModelChosen ? assessment.businessModel : null}
          onBusinessModel={(id) => {
            tellStart()
            setBusinessModel(id)
          }}
        />
      )}
      {place === 'you' && <YouPage {...about} />}
      {place === 'more' && <MorePage {...about} />}
      {place === 'review' && (
        <ReviewPage
          questionnaire={questionnaire}
          words={words}
          see={{ onSee }}
          assessment={assessment}
          questions={askedQuestions(questionnaire, assessment)}
          isReadiness={isConsidering(questionnaire, assessment)}
          isAnswered={(asked) => isAnswered(assessment, asked)}
          onChange={onChange}
          onBack={onBack}
        />
      )}
      {question !== null && (
        <QuestionPage
          {...shared}
          key={question.id}
          asked={askedAt(assessment, question, words)}
          businessModel={assessment.businessModel}
          answer={assessment.answers[question.id]}
          evidence={evidenceAt(assessment, question)}
          isChangedElsewhere={changed.includes(`answers.${question.id}`)}
          onAnswer={(given) => {
            tellStart()
            answer(question.id, given)
          }}
          onNext={() => {
            tellProgress(assessment)
            onNext()
          }}
          onEvidence={(given) => setEvidence(question.dimension, given)}
        />
      )}
      {!isTest && <SavingStatus ui={{ ...words.ui, saving }} />}
    </>
  )
}

/** Said at every answer; the page around takes it once. */
function tellStart(): void {
  tell({ kind: 'event', event: { name: 'start' } })
}

/** Which quarters of the questions are answered; the page around takes each once. */
function tellProgress(assessment: Answered): void {
  const { done, of } = progressOf(assessment)
  for (const percent of [25, 50, 75, 100] as const) {
    if (done * 100 >= of * percent) tell({ kind: 'event', event: { name: 'progress', percent } })
  }
}
